// Written by `cargo xtask codegen` from crates/registry/data/robomaker.txt.

//! `AWS::RoboMaker::SimulationApplicationVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnSimulationApplicationVersion = "AWS::RoboMaker::SimulationApplicationVersion", "robomaker-simulationapplicationversion", reference arn;
    new {
        /// an update replaces the resource
        A application: str = "Application",
    }
    set {
        /// 1 to 40 characters; matches `[a-zA-Z0-9_.-]*`; an update replaces the resource
        current_revision_id: str = "CurrentRevisionId",
    }
    get {
        @arn "Arn",
        APPLICATION_VERSION: str = "ApplicationVersion",
    }
}

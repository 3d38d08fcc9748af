// Written by `cargo xtask codegen` from crates/registry/data/robomaker.txt.

//! `AWS::RoboMaker::Robot` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRobot = "AWS::RoboMaker::Robot", "robomaker-robot", reference arn, tags Map "Tags";
    new CfnRobotRequired {
        /// an update replaces the resource
        A architecture: Architecture = "Architecture",
        /// 1 to 1224 characters; an update replaces the resource
        B greengrass_group_id: str = "GreengrassGroupId",
    }
    set {
        /// 1 to 1224 characters; an update replaces the resource
        fleet: c::Arn<crate::robomaker::CfnFleet> = "Fleet",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::open_enum! {
    Architecture {
        X86_64 = "X86_64",
        ARM64 = "ARM64",
        ARMHF = "ARMHF",
    }
}

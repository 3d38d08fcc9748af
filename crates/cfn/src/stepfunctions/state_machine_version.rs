// Written by `cargo xtask codegen` from crates/registry/data/stepfunctions.txt.

//! `AWS::StepFunctions::StateMachineVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnStateMachineVersion = "AWS::StepFunctions::StateMachineVersion", "stepfunctions-statemachineversion", reference arn;
    new {
        /// 1 to 2048 characters; an update replaces the resource
        A state_machine_arn: str = "StateMachineArn",
    }
    set {
        /// 1 to 2048 characters; an update replaces the resource
        description: str = "Description",
        /// 1 to 2048 characters; an update replaces the resource
        state_machine_revision_id: str = "StateMachineRevisionId",
    }
    get {
        @arn "Arn",
    }
}

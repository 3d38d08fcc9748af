// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::ActionTarget` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ActionTargetArn`; it takes no tags.
    CfnActionTarget = "AWS::SecurityHub::ActionTarget", "securityhub-actiontarget", reference arn;
    new CfnActionTargetRequired {
        /// matches `\S`
        A description: str = "Description",
        /// matches `\S`; an update replaces the resource
        B id: str = "Id",
        /// matches `\S`
        C name: str = "Name",
    }
    set {}
    get {
        @arn "ActionTargetArn",
        ACTION_TARGET_ARN: c::Arn<CfnActionTarget> = "ActionTargetArn",
    }
}

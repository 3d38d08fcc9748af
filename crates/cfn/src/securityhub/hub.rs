// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::Hub` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ARN`.
    CfnHub = "AWS::SecurityHub::Hub", "securityhub-hub", reference arn, tags Map "Tags";
    new {}
    set {
        auto_enable_controls: bool = "AutoEnableControls",
        /// matches `^(SECURITY_CONTROL|STANDARD_CONTROL)$`
        control_finding_generator: str = "ControlFindingGenerator",
        /// AWS does not show it again
        enable_default_standards: bool = "EnableDefaultStandards",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "ARN",
        SUBSCRIBED_AT: str = "SubscribedAt",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::Standard` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `StandardsSubscriptionArn`; it takes no tags.
    CfnStandard = "AWS::SecurityHub::Standard", "securityhub-standard", reference arn;
    new {
        /// matches `arn:aws\S*:securityhub:\S`; an update replaces the resource
        A standards_arn: str = "StandardsArn",
    }
    set {
        /// at most 100 items; no item twice
        disabled_standards_controls: c::List<StandardsControl> = "DisabledStandardsControls",
    }
    get {
        @arn "StandardsSubscriptionArn",
        STANDARDS_SUBSCRIPTION_ARN: c::Arn<CfnStandard> = "StandardsSubscriptionArn",
    }
}

c::property! {
    StandardsControl, "securityhub-standard-standardscontrol";
    new {
        /// matches `arn:aws\S*:securityhub:\S*`
        A standards_control_arn: str = "StandardsControlArn",
    }
    set {
        reason: str = "Reason",
    }
}

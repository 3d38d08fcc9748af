// Written by `cargo xtask codegen` from crates/registry/data/xray.txt.

//! `AWS::XRay::Group` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `GroupARN`.
    CfnGroup = "AWS::XRay::Group", "xray-group", reference arn, tags List "Tags";
    new {
        /// 1 to 32 characters
        A group_name: str = "GroupName",
    }
    set {
        filter_expression: str = "FilterExpression",
        insights_configuration: InsightsConfiguration = "InsightsConfiguration",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "GroupARN",
        GROUP_ARN: c::Arn<CfnGroup> = "GroupARN",
    }
}

c::property! {
    InsightsConfiguration, "xray-group-insightsconfiguration";
    new {}
    set {
        insights_enabled: bool = "InsightsEnabled",
        notifications_enabled: bool = "NotificationsEnabled",
    }
}

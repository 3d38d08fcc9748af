// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! `AWS::CloudWatch::CompositeAlarm` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AlarmName`.
    CfnCompositeAlarm = "AWS::CloudWatch::CompositeAlarm", "cloudwatch-compositealarm", reference name, name_property "AlarmName",
        arn "arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}", tags List "Tags";
    new {
        /// 1 to 10240 characters
        A alarm_rule: str = "AlarmRule",
    }
    set {
        action_configuration: ActionConfiguration = "ActionConfiguration",
        actions_enabled: bool = "ActionsEnabled",
        /// 1 to 1600 characters
        actions_suppressor: str = "ActionsSuppressor",
        /// at least 0
        actions_suppressor_extension_period: i64 = "ActionsSuppressorExtensionPeriod",
        /// at least 0
        actions_suppressor_wait_period: i64 = "ActionsSuppressorWaitPeriod",
        /// at most 5 items; each: 1 to 1024 characters
        alarm_actions: c::List<str> = "AlarmActions",
        /// at most 1024 characters
        alarm_description: str = "AlarmDescription",
        /// 1 to 255 characters; an update replaces the resource
        alarm_name: str = "AlarmName",
        /// at most 5 items; each: 1 to 1024 characters
        insufficient_data_actions: c::List<str> = "InsufficientDataActions",
        /// at most 5 items; each: 1 to 1024 characters
        ok_actions: c::List<str> = "OKActions",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    ActionConfiguration, "cloudwatch-compositealarm-actionconfiguration";
    new {}
    set {
        alarm_tags_propagation: AlarmTagsPropagation = "AlarmTagsPropagation",
    }
}

c::property! {
    AlarmTagsPropagation, "cloudwatch-compositealarm-alarmtagspropagation";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        /// 1 to 50 items; no item twice; each: 1 to 128 characters
        excluded_tag_keys: c::List<str> = "ExcludedTagKeys",
        /// 1 to 50 items; no item twice; each: 1 to 128 characters
        included_tag_keys: c::List<str> = "IncludedTagKeys",
    }
}

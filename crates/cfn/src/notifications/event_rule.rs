// Written by `cargo xtask codegen` from crates/registry/data/notifications.txt.

//! `AWS::Notifications::EventRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnEventRule = "AWS::Notifications::EventRule", "notifications-eventrule", reference arn;
    new CfnEventRuleRequired {
        /// 1 to 128 characters; matches `^([a-zA-Z0-9 \-\(\)])+$`; an update replaces the resource
        A event_type: str = "EventType",
        /// matches `^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$`; an update replaces the resource
        B notification_configuration_arn: str = "NotificationConfigurationArn",
        /// at least 1 item; each: 2 to 25 characters, matches `^([a-z]{1,4})-([a-z]{1,15}-)+([0-9])$`
        C regions: c::List<str> = "Regions",
        /// 1 to 36 characters; matches `^aws.([a-z0-9-])+$`; an update replaces the resource
        D source: str = "Source",
    }
    set {
        /// at most 4096 characters
        event_pattern: str = "EventPattern",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        MANAGED_RULES: c::List<str> = list "ManagedRules",
        STATUS_SUMMARY_BY_REGION: c::Map<c::Json> = "StatusSummaryByRegion",
    }
}

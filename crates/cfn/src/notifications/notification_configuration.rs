// Written by `cargo xtask codegen` from crates/registry/data/notifications.txt.

//! `AWS::Notifications::NotificationConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnNotificationConfiguration = "AWS::Notifications::NotificationConfiguration", "notifications-notificationconfiguration", reference arn,
        arn "arn:${Partition}:notifications::${Account}:configuration/${NotificationConfigurationId}", tags List "Tags";
    new CfnNotificationConfigurationRequired {
        /// at most 256 characters; matches `^[^\x{0001}-\x{001F}\x{007F}-\x{009F}]*$`
        A description: str = "Description",
        /// 1 to 64 characters; matches `^[A-Za-z0-9_-]+$`
        B name: str = "Name",
    }
    set {
        aggregation_duration: AggregationDuration = "AggregationDuration",
        /// an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        STATUS: c::Json = "Status",
    }
}

c::open_enum! {
    AggregationDuration {
        LONG = "LONG",
        SHORT = "SHORT",
        NONE = "NONE",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/notifications.txt.

//! `AWS::Notifications::NotificationHub` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Region`; it takes no tags; it has no attribute for its ARN.
    CfnNotificationHub = "AWS::Notifications::NotificationHub", "notifications-notificationhub", reference name, name_property "Region";
    new {
        /// 2 to 25 characters; an update replaces the resource
        A region: str = "Region",
    }
    set {}
    get {
        CREATION_TIME: str = "CreationTime",
        NOTIFICATION_HUB_STATUS_SUMMARY: c::Json = "NotificationHubStatusSummary",
    }
}

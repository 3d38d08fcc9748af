// Written by `cargo xtask codegen` from crates/registry/data/fms.txt.

//! `AWS::FMS::NotificationChannel` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SnsTopicArn`; it takes no tags; it has no attribute for its ARN.
    CfnNotificationChannel = "AWS::FMS::NotificationChannel", "fms-notificationchannel", reference name, name_property "SnsTopicArn";
    new CfnNotificationChannelRequired {
        /// 1 to 1024 characters; matches `^([^\s]+)$`
        A sns_role_name: str = "SnsRoleName",
        /// 1 to 1024 characters; matches `^([^\s]+)$`; an update replaces the resource
        B sns_topic_arn: str = "SnsTopicArn",
    }
    set {}
    get {}
}

// Written by `cargo xtask codegen` from crates/registry/data/notifications.txt.

//! `AWS::Notifications::ManagedNotificationAdditionalChannelAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnManagedNotificationAdditionalChannelAssociation = "AWS::Notifications::ManagedNotificationAdditionalChannelAssociation", "notifications-managednotificationadditionalchannelassociation", reference text;
    new CfnManagedNotificationAdditionalChannelAssociationRequired {
        /// an update replaces the resource
        A channel_arn: str = "ChannelArn",
        /// an update replaces the resource
        B managed_notification_configuration_arn: str = "ManagedNotificationConfigurationArn",
    }
    set {
        is_sensitive_events_subscribed: bool = "IsSensitiveEventsSubscribed",
    }
    get {}
}

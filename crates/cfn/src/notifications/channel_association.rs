// Written by `cargo xtask codegen` from crates/registry/data/notifications.txt.

//! `AWS::Notifications::ChannelAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnChannelAssociation = "AWS::Notifications::ChannelAssociation", "notifications-channelassociation", reference text;
    new CfnChannelAssociationRequired {
        /// an update replaces the resource
        A arn: str = "Arn",
        /// matches `^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$`; an update replaces the resource
        B notification_configuration_arn: str = "NotificationConfigurationArn",
    }
    set {}
    get {}
}

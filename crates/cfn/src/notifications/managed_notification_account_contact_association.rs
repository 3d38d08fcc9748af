// Written by `cargo xtask codegen` from crates/registry/data/notifications.txt.

//! `AWS::Notifications::ManagedNotificationAccountContactAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnManagedNotificationAccountContactAssociation = "AWS::Notifications::ManagedNotificationAccountContactAssociation", "notifications-managednotificationaccountcontactassociation", reference text;
    new CfnManagedNotificationAccountContactAssociationRequired {
        /// an update replaces the resource
        A contact_identifier: ContactIdentifier = "ContactIdentifier",
        /// an update replaces the resource
        B managed_notification_configuration_arn: str = "ManagedNotificationConfigurationArn",
    }
    set {
        is_sensitive_events_subscribed: bool = "IsSensitiveEventsSubscribed",
    }
    get {}
}

c::open_enum! {
    ContactIdentifier {
        ACCOUNT_PRIMARY = "ACCOUNT_PRIMARY",
        ACCOUNT_ALTERNATE_SECURITY = "ACCOUNT_ALTERNATE_SECURITY",
        ACCOUNT_ALTERNATE_OPERATIONS = "ACCOUNT_ALTERNATE_OPERATIONS",
        ACCOUNT_ALTERNATE_BILLING = "ACCOUNT_ALTERNATE_BILLING",
    }
}

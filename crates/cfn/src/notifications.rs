// Written by `cargo xtask codegen` from crates/registry/data/notifications.txt.

//! The types of `AWS::Notifications`.

#[cfg(feature = "notifications")]
pub mod channel_association;
#[cfg(feature = "notifications")]
pub mod event_rule;
#[cfg(feature = "notifications")]
pub mod managed_notification_account_contact_association;
#[cfg(feature = "notifications")]
pub mod managed_notification_additional_channel_association;
#[cfg(feature = "notifications")]
pub mod notification_configuration;
#[cfg(feature = "notifications")]
pub mod notification_hub;
#[cfg(feature = "notifications")]
pub mod organizational_unit_association;

#[cfg(feature = "notifications")]
pub use channel_association::CfnChannelAssociation;
#[cfg(feature = "notifications")]
pub use event_rule::CfnEventRule;
#[cfg(feature = "notifications")]
pub use managed_notification_account_contact_association::CfnManagedNotificationAccountContactAssociation;
#[cfg(feature = "notifications")]
pub use managed_notification_additional_channel_association::CfnManagedNotificationAdditionalChannelAssociation;
#[cfg(feature = "notifications")]
pub use notification_configuration::CfnNotificationConfiguration;
#[cfg(feature = "notifications")]
pub use notification_hub::CfnNotificationHub;
#[cfg(feature = "notifications")]
pub use organizational_unit_association::CfnOrganizationalUnitAssociation;

// Written by `cargo xtask codegen` from crates/registry/data/arczonalshift.txt.

//! The types of `AWS::ARCZonalShift`.

#[cfg(feature = "arczonalshift")]
pub mod autoshift_observer_notification_status;
#[cfg(feature = "arczonalshift")]
pub mod zonal_autoshift_configuration;

#[cfg(feature = "arczonalshift")]
pub use autoshift_observer_notification_status::CfnAutoshiftObserverNotificationStatus;
#[cfg(feature = "arczonalshift")]
pub use zonal_autoshift_configuration::CfnZonalAutoshiftConfiguration;

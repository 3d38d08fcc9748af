// Written by `cargo xtask codegen` from crates/registry/data/pinpointemail.txt.

//! The types of `AWS::PinpointEmail`.

#[cfg(feature = "pinpointemail")]
pub mod configuration_set;
#[cfg(feature = "pinpointemail")]
pub mod configuration_set_event_destination;
#[cfg(feature = "pinpointemail")]
pub mod dedicated_ip_pool;
#[cfg(feature = "pinpointemail")]
pub mod identity;

#[cfg(feature = "pinpointemail")]
pub use configuration_set::CfnConfigurationSet;
#[cfg(feature = "pinpointemail")]
pub use configuration_set_event_destination::CfnConfigurationSetEventDestination;
#[cfg(feature = "pinpointemail")]
pub use dedicated_ip_pool::CfnDedicatedIpPool;
#[cfg(feature = "pinpointemail")]
pub use identity::CfnIdentity;

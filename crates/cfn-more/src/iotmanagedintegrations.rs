// Written by `cargo xtask codegen` from crates/registry/data/iotmanagedintegrations.txt.

//! The types of `AWS::IoTManagedIntegrations`.

#[cfg(feature = "iotmanagedintegrations")]
pub mod account_association;
#[cfg(feature = "iotmanagedintegrations")]
pub mod cloud_connector;
#[cfg(feature = "iotmanagedintegrations")]
pub mod credential_locker;
#[cfg(feature = "iotmanagedintegrations")]
pub mod managed_thing;
#[cfg(feature = "iotmanagedintegrations")]
pub mod provisioning_profile;

#[cfg(feature = "iotmanagedintegrations")]
pub use account_association::CfnAccountAssociation;
#[cfg(feature = "iotmanagedintegrations")]
pub use cloud_connector::CfnCloudConnector;
#[cfg(feature = "iotmanagedintegrations")]
pub use credential_locker::CfnCredentialLocker;
#[cfg(feature = "iotmanagedintegrations")]
pub use managed_thing::CfnManagedThing;
#[cfg(feature = "iotmanagedintegrations")]
pub use provisioning_profile::CfnProvisioningProfile;

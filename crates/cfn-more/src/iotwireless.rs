// Written by `cargo xtask codegen` from crates/registry/data/iotwireless.txt.

//! The types of `AWS::IoTWireless`.

#[cfg(feature = "iotwireless")]
pub mod destination;
#[cfg(feature = "iotwireless")]
pub mod device_profile;
#[cfg(feature = "iotwireless")]
pub mod fuota_task;
#[cfg(feature = "iotwireless")]
pub mod multicast_group;
#[cfg(feature = "iotwireless")]
pub mod network_analyzer_configuration;
#[cfg(feature = "iotwireless")]
pub mod partner_account;
#[cfg(feature = "iotwireless")]
pub mod service_profile;
#[cfg(feature = "iotwireless")]
pub mod task_definition;
#[cfg(feature = "iotwireless")]
pub mod wireless_device;
#[cfg(feature = "iotwireless")]
pub mod wireless_device_import_task;
#[cfg(feature = "iotwireless")]
pub mod wireless_gateway;

#[cfg(feature = "iotwireless")]
pub use destination::CfnDestination;
#[cfg(feature = "iotwireless")]
pub use device_profile::CfnDeviceProfile;
#[cfg(feature = "iotwireless")]
pub use fuota_task::CfnFuotaTask;
#[cfg(feature = "iotwireless")]
pub use multicast_group::CfnMulticastGroup;
#[cfg(feature = "iotwireless")]
pub use network_analyzer_configuration::CfnNetworkAnalyzerConfiguration;
#[cfg(feature = "iotwireless")]
pub use partner_account::CfnPartnerAccount;
#[cfg(feature = "iotwireless")]
pub use service_profile::CfnServiceProfile;
#[cfg(feature = "iotwireless")]
pub use task_definition::CfnTaskDefinition;
#[cfg(feature = "iotwireless")]
pub use wireless_device::CfnWirelessDevice;
#[cfg(feature = "iotwireless")]
pub use wireless_device_import_task::CfnWirelessDeviceImportTask;
#[cfg(feature = "iotwireless")]
pub use wireless_gateway::CfnWirelessGateway;

// Written by `cargo xtask codegen` from crates/registry/data/devicefarm.txt.

//! The types of `AWS::DeviceFarm`.

#[cfg(feature = "devicefarm")]
pub mod device_pool;
#[cfg(feature = "devicefarm")]
pub mod instance_profile;
#[cfg(feature = "devicefarm")]
pub mod network_profile;
#[cfg(feature = "devicefarm")]
pub mod project;
#[cfg(feature = "devicefarm")]
pub mod test_grid_project;
#[cfg(feature = "devicefarm")]
pub mod upload;
#[cfg(feature = "devicefarm")]
pub mod vpce_configuration;

#[cfg(feature = "devicefarm")]
pub use device_pool::CfnDevicePool;
#[cfg(feature = "devicefarm")]
pub use instance_profile::CfnInstanceProfile;
#[cfg(feature = "devicefarm")]
pub use network_profile::CfnNetworkProfile;
#[cfg(feature = "devicefarm")]
pub use project::CfnProject;
#[cfg(feature = "devicefarm")]
pub use test_grid_project::CfnTestGridProject;
#[cfg(feature = "devicefarm")]
pub use upload::CfnUpload;
#[cfg(feature = "devicefarm")]
pub use vpce_configuration::CfnVPCEConfiguration;

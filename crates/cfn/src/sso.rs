// Written by `cargo xtask codegen` from crates/registry/data/sso.txt.

//! The types of `AWS::SSO`.

#[cfg(feature = "sso")]
pub mod application;
#[cfg(feature = "sso")]
pub mod application_assignment;
#[cfg(feature = "sso")]
pub mod assignment;
#[cfg(feature = "sso")]
pub mod instance;
#[cfg(feature = "sso")]
pub mod instance_access_control_attribute_configuration;
#[cfg(feature = "sso")]
pub mod permission_set;

#[cfg(feature = "sso")]
pub use application::CfnApplication;
#[cfg(feature = "sso")]
pub use application_assignment::CfnApplicationAssignment;
#[cfg(feature = "sso")]
pub use assignment::CfnAssignment;
#[cfg(feature = "sso")]
pub use instance::CfnInstance;
#[cfg(feature = "sso")]
pub use instance_access_control_attribute_configuration::CfnInstanceAccessControlAttributeConfiguration;
#[cfg(feature = "sso")]
pub use permission_set::CfnPermissionSet;

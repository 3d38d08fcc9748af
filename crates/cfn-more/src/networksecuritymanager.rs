// Written by `cargo xtask codegen` from crates/registry/data/networksecuritymanager.txt.

//! The types of `AWS::NetworkSecurityManager`.

#[cfg(feature = "networksecuritymanager")]
pub mod deployment;
#[cfg(feature = "networksecuritymanager")]
pub mod policy;
#[cfg(feature = "networksecuritymanager")]
pub mod rule;
#[cfg(feature = "networksecuritymanager")]
pub mod scope;
#[cfg(feature = "networksecuritymanager")]
pub mod template;

#[cfg(feature = "networksecuritymanager")]
pub use deployment::CfnDeployment;
#[cfg(feature = "networksecuritymanager")]
pub use policy::CfnPolicy;
#[cfg(feature = "networksecuritymanager")]
pub use rule::CfnRule;
#[cfg(feature = "networksecuritymanager")]
pub use scope::CfnScope;
#[cfg(feature = "networksecuritymanager")]
pub use template::CfnTemplate;

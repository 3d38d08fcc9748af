// Written by `cargo xtask codegen` from crates/registry/data/opsworks.txt.

//! The types of `AWS::OpsWorks`.

#[cfg(feature = "opsworks")]
pub mod app;
#[cfg(feature = "opsworks")]
pub mod elastic_load_balancer_attachment;
#[cfg(feature = "opsworks")]
pub mod instance;
#[cfg(feature = "opsworks")]
pub mod layer;
#[cfg(feature = "opsworks")]
pub mod stack;
#[cfg(feature = "opsworks")]
pub mod user_profile;
#[cfg(feature = "opsworks")]
pub mod volume;

#[cfg(feature = "opsworks")]
pub use app::CfnApp;
#[cfg(feature = "opsworks")]
pub use elastic_load_balancer_attachment::CfnElasticLoadBalancerAttachment;
#[cfg(feature = "opsworks")]
pub use instance::CfnInstance;
#[cfg(feature = "opsworks")]
pub use layer::CfnLayer;
#[cfg(feature = "opsworks")]
pub use stack::CfnStack;
#[cfg(feature = "opsworks")]
pub use user_profile::CfnUserProfile;
#[cfg(feature = "opsworks")]
pub use volume::CfnVolume;

// Written by `cargo xtask codegen` from crates/registry/data/amazonmq.txt.

//! The types of `AWS::AmazonMQ`.

#[cfg(feature = "amazonmq")]
pub mod broker;
#[cfg(feature = "amazonmq")]
pub mod configuration;
#[cfg(feature = "amazonmq")]
pub mod configuration_association;

#[cfg(feature = "amazonmq")]
pub use broker::CfnBroker;
#[cfg(feature = "amazonmq")]
pub use configuration::CfnConfiguration;
#[cfg(feature = "amazonmq")]
pub use configuration_association::CfnConfigurationAssociation;

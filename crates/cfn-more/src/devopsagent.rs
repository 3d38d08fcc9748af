// Written by `cargo xtask codegen` from crates/registry/data/devopsagent.txt.

//! The types of `AWS::DevOpsAgent`.

#[cfg(feature = "devopsagent")]
pub mod agent_space;
#[cfg(feature = "devopsagent")]
pub mod asset;
#[cfg(feature = "devopsagent")]
pub mod association;
#[cfg(feature = "devopsagent")]
pub mod private_connection;
#[cfg(feature = "devopsagent")]
pub mod service;
#[cfg(feature = "devopsagent")]
pub mod trigger;

#[cfg(feature = "devopsagent")]
pub use agent_space::CfnAgentSpace;
#[cfg(feature = "devopsagent")]
pub use asset::CfnAsset;
#[cfg(feature = "devopsagent")]
pub use association::CfnAssociation;
#[cfg(feature = "devopsagent")]
pub use private_connection::CfnPrivateConnection;
#[cfg(feature = "devopsagent")]
pub use service::CfnService;
#[cfg(feature = "devopsagent")]
pub use trigger::CfnTrigger;

// Written by `cargo xtask codegen` from crates/registry/data/agentregistry.txt.

//! The types of `AWS::AgentRegistry`.

#[cfg(feature = "agentregistry")]
pub mod registry;
#[cfg(feature = "agentregistry")]
pub mod registry_record;

#[cfg(feature = "agentregistry")]
pub use registry::CfnRegistry;
#[cfg(feature = "agentregistry")]
pub use registry_record::CfnRegistryRecord;

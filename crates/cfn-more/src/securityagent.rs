// Written by `cargo xtask codegen` from crates/registry/data/securityagent.txt.

//! The types of `AWS::SecurityAgent`.

#[cfg(feature = "securityagent")]
pub mod agent_space;
#[cfg(feature = "securityagent")]
pub mod application;
#[cfg(feature = "securityagent")]
pub mod artifact;
#[cfg(feature = "securityagent")]
pub mod integration;
#[cfg(feature = "securityagent")]
pub mod pentest;
#[cfg(feature = "securityagent")]
pub mod security_requirement_pack;
#[cfg(feature = "securityagent")]
pub mod target_domain;

#[cfg(feature = "securityagent")]
pub use agent_space::CfnAgentSpace;
#[cfg(feature = "securityagent")]
pub use application::CfnApplication;
#[cfg(feature = "securityagent")]
pub use artifact::CfnArtifact;
#[cfg(feature = "securityagent")]
pub use integration::CfnIntegration;
#[cfg(feature = "securityagent")]
pub use pentest::CfnPentest;
#[cfg(feature = "securityagent")]
pub use security_requirement_pack::CfnSecurityRequirementPack;
#[cfg(feature = "securityagent")]
pub use target_domain::CfnTargetDomain;

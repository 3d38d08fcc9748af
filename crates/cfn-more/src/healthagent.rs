// Written by `cargo xtask codegen` from crates/registry/data/healthagent.txt.

//! The types of `AWS::HealthAgent`.

#[cfg(feature = "healthagent")]
pub mod domain;

#[cfg(feature = "healthagent")]
pub use domain::CfnDomain;

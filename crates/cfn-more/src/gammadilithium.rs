// Written by `cargo xtask codegen` from crates/registry/data/gammadilithium.txt.

//! The types of `AWS::GammaDilithium`.

#[cfg(feature = "gammadilithium")]
pub mod job_definition;

#[cfg(feature = "gammadilithium")]
pub use job_definition::CfnJobDefinition;

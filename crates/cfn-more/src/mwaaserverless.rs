// Written by `cargo xtask codegen` from crates/registry/data/mwaaserverless.txt.

//! The types of `AWS::MWAAServerless`.

#[cfg(feature = "mwaaserverless")]
pub mod workflow;

#[cfg(feature = "mwaaserverless")]
pub use workflow::CfnWorkflow;

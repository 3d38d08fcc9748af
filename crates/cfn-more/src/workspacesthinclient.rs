// Written by `cargo xtask codegen` from crates/registry/data/workspacesthinclient.txt.

//! The types of `AWS::WorkSpacesThinClient`.

#[cfg(feature = "workspacesthinclient")]
pub mod environment;

#[cfg(feature = "workspacesthinclient")]
pub use environment::CfnEnvironment;

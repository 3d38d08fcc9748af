// Written by `cargo xtask codegen` from crates/registry/data/mwaa.txt.

//! The types of `AWS::MWAA`.

#[cfg(feature = "mwaa")]
pub mod environment;

#[cfg(feature = "mwaa")]
pub use environment::CfnEnvironment;

// Written by `cargo xtask codegen` from crates/registry/data/finspace.txt.

//! The types of `AWS::FinSpace`.

#[cfg(feature = "finspace")]
pub mod environment;

#[cfg(feature = "finspace")]
pub use environment::CfnEnvironment;

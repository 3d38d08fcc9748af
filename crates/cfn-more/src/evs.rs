// Written by `cargo xtask codegen` from crates/registry/data/evs.txt.

//! The types of `AWS::EVS`.

#[cfg(feature = "evs")]
pub mod environment;

#[cfg(feature = "evs")]
pub use environment::CfnEnvironment;

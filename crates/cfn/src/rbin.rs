// Written by `cargo xtask codegen` from crates/registry/data/rbin.txt.

//! The types of `AWS::Rbin`.

#[cfg(feature = "rbin")]
pub mod rule;

#[cfg(feature = "rbin")]
pub use rule::CfnRule;

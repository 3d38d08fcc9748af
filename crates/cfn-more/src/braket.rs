// Written by `cargo xtask codegen` from crates/registry/data/braket.txt.

//! The types of `AWS::Braket`.

#[cfg(feature = "braket")]
pub mod spending_limit;

#[cfg(feature = "braket")]
pub use spending_limit::CfnSpendingLimit;

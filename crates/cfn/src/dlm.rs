// Written by `cargo xtask codegen` from crates/registry/data/dlm.txt.

//! The types of `AWS::DLM`.

#[cfg(feature = "dlm")]
pub mod lifecycle_policy;

#[cfg(feature = "dlm")]
pub use lifecycle_policy::CfnLifecyclePolicy;

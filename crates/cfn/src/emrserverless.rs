// Written by `cargo xtask codegen` from crates/registry/data/emrserverless.txt.

//! The types of `AWS::EMRServerless`.

#[cfg(feature = "emrserverless")]
pub mod application;

#[cfg(feature = "emrserverless")]
pub use application::CfnApplication;

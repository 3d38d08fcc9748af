// Written by `cargo xtask codegen` from crates/registry/data/systemsmanagersap.txt.

//! The types of `AWS::SystemsManagerSAP`.

#[cfg(feature = "systemsmanagersap")]
pub mod application;

#[cfg(feature = "systemsmanagersap")]
pub use application::CfnApplication;

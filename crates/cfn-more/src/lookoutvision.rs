// Written by `cargo xtask codegen` from crates/registry/data/lookoutvision.txt.

//! The types of `AWS::LookoutVision`.

#[cfg(feature = "lookoutvision")]
pub mod project;

#[cfg(feature = "lookoutvision")]
pub use project::CfnProject;

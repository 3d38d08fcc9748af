// Written by `cargo xtask codegen` from crates/registry/data/launchwizard.txt.

//! The types of `AWS::LaunchWizard`.

#[cfg(feature = "launchwizard")]
pub mod deployment;

#[cfg(feature = "launchwizard")]
pub use deployment::CfnDeployment;

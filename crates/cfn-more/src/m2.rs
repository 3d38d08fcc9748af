// Written by `cargo xtask codegen` from crates/registry/data/m2.txt.

//! The types of `AWS::M2`.

#[cfg(feature = "m2")]
pub mod application;
#[cfg(feature = "m2")]
pub mod deployment;
#[cfg(feature = "m2")]
pub mod environment;

#[cfg(feature = "m2")]
pub use application::CfnApplication;
#[cfg(feature = "m2")]
pub use deployment::CfnDeployment;
#[cfg(feature = "m2")]
pub use environment::CfnEnvironment;

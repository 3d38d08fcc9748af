// Written by `cargo xtask codegen` from crates/registry/data/sdc.txt.

//! The types of `AMZN::SDC`.

#[cfg(feature = "sdc")]
pub mod deployment;

#[cfg(feature = "sdc")]
pub use deployment::CfnDeployment;

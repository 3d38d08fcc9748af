// Written by `cargo xtask codegen` from crates/registry/data/greengrassv2.txt.

//! The types of `AWS::GreengrassV2`.

#[cfg(feature = "greengrassv2")]
pub mod component_version;
#[cfg(feature = "greengrassv2")]
pub mod deployment;

#[cfg(feature = "greengrassv2")]
pub use component_version::CfnComponentVersion;
#[cfg(feature = "greengrassv2")]
pub use deployment::CfnDeployment;

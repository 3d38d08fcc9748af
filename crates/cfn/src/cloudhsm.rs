// Written by `cargo xtask codegen` from crates/registry/data/cloudhsm.txt.

//! The types of `AWS::CloudHSM`.

#[cfg(feature = "cloudhsm")]
pub mod cluster;

#[cfg(feature = "cloudhsm")]
pub use cluster::CfnCluster;

// Written by `cargo xtask codegen` from crates/registry/data/cloud9.txt.

//! The types of `AWS::Cloud9`.

#[cfg(feature = "cloud9")]
pub mod environment_ec2;

#[cfg(feature = "cloud9")]
pub use environment_ec2::CfnEnvironmentEC2;

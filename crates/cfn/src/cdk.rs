// Written by `cargo xtask codegen` from crates/registry/data/cdk.txt.

//! The types of `AWS::CDK`.

#[cfg(feature = "cdk")]
pub mod metadata;

#[cfg(feature = "cdk")]
pub use metadata::CfnMetadata;

// Written by `cargo xtask codegen` from crates/registry/data/s3objectlambda.txt.

//! The types of `AWS::S3ObjectLambda`.

#[cfg(feature = "s3objectlambda")]
pub mod access_point;
#[cfg(feature = "s3objectlambda")]
pub mod access_point_policy;

#[cfg(feature = "s3objectlambda")]
pub use access_point::CfnAccessPoint;
#[cfg(feature = "s3objectlambda")]
pub use access_point_policy::CfnAccessPointPolicy;

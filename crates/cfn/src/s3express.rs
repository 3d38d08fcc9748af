// Written by `cargo xtask codegen` from crates/registry/data/s3express.txt.

//! The types of `AWS::S3Express`.

#[cfg(feature = "s3express")]
pub mod access_point;
#[cfg(feature = "s3express")]
pub mod bucket_policy;
#[cfg(feature = "s3express")]
pub mod directory_bucket;

#[cfg(feature = "s3express")]
pub use access_point::CfnAccessPoint;
#[cfg(feature = "s3express")]
pub use bucket_policy::CfnBucketPolicy;
#[cfg(feature = "s3express")]
pub use directory_bucket::CfnDirectoryBucket;

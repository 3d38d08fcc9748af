// Written by `cargo xtask codegen` from crates/registry/data/s3vectors.txt.

//! The types of `AWS::S3Vectors`.

#[cfg(feature = "s3vectors")]
pub mod index;
#[cfg(feature = "s3vectors")]
pub mod vector_bucket;
#[cfg(feature = "s3vectors")]
pub mod vector_bucket_policy;

#[cfg(feature = "s3vectors")]
pub use index::CfnIndex;
#[cfg(feature = "s3vectors")]
pub use vector_bucket::CfnVectorBucket;
#[cfg(feature = "s3vectors")]
pub use vector_bucket_policy::CfnVectorBucketPolicy;

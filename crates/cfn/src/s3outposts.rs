// Written by `cargo xtask codegen` from crates/registry/data/s3outposts.txt.

//! The types of `AWS::S3Outposts`.

#[cfg(feature = "s3outposts")]
pub mod access_point;
#[cfg(feature = "s3outposts")]
pub mod bucket;
#[cfg(feature = "s3outposts")]
pub mod bucket_policy;
#[cfg(feature = "s3outposts")]
pub mod endpoint;

#[cfg(feature = "s3outposts")]
pub use access_point::CfnAccessPoint;
#[cfg(feature = "s3outposts")]
pub use bucket::CfnBucket;
#[cfg(feature = "s3outposts")]
pub use bucket_policy::CfnBucketPolicy;
#[cfg(feature = "s3outposts")]
pub use endpoint::CfnEndpoint;

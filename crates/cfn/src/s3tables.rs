// Written by `cargo xtask codegen` from crates/registry/data/s3tables.txt.

//! The types of `AWS::S3Tables`.

#[cfg(feature = "s3tables")]
pub mod namespace;
#[cfg(feature = "s3tables")]
pub mod table;
#[cfg(feature = "s3tables")]
pub mod table_bucket;
#[cfg(feature = "s3tables")]
pub mod table_bucket_policy;
#[cfg(feature = "s3tables")]
pub mod table_policy;

#[cfg(feature = "s3tables")]
pub use namespace::CfnNamespace;
#[cfg(feature = "s3tables")]
pub use table::CfnTable;
#[cfg(feature = "s3tables")]
pub use table_bucket::CfnTableBucket;
#[cfg(feature = "s3tables")]
pub use table_bucket_policy::CfnTableBucketPolicy;
#[cfg(feature = "s3tables")]
pub use table_policy::CfnTablePolicy;

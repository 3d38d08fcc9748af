// Written by `cargo xtask codegen` from crates/registry/data/s3.txt.

//! The types of `AWS::S3`.

#[cfg(feature = "s3")]
pub mod access_grant;
#[cfg(feature = "s3")]
pub mod access_grants_instance;
#[cfg(feature = "s3")]
pub mod access_grants_location;
#[cfg(feature = "s3")]
pub mod access_point;
#[cfg(feature = "s3")]
pub mod bucket;
#[cfg(feature = "s3")]
pub mod bucket_policy;
#[cfg(feature = "s3")]
pub mod multi_region_access_point;
#[cfg(feature = "s3")]
pub mod multi_region_access_point_policy;
#[cfg(feature = "s3")]
pub mod storage_lens;
#[cfg(feature = "s3")]
pub mod storage_lens_group;

#[cfg(feature = "s3")]
pub use access_grant::CfnAccessGrant;
#[cfg(feature = "s3")]
pub use access_grants_instance::CfnAccessGrantsInstance;
#[cfg(feature = "s3")]
pub use access_grants_location::CfnAccessGrantsLocation;
#[cfg(feature = "s3")]
pub use access_point::CfnAccessPoint;
#[cfg(feature = "s3")]
pub use bucket::CfnBucket;
#[cfg(feature = "s3")]
pub use bucket_policy::CfnBucketPolicy;
#[cfg(feature = "s3")]
pub use multi_region_access_point::CfnMultiRegionAccessPoint;
#[cfg(feature = "s3")]
pub use multi_region_access_point_policy::CfnMultiRegionAccessPointPolicy;
#[cfg(feature = "s3")]
pub use storage_lens::CfnStorageLens;
#[cfg(feature = "s3")]
pub use storage_lens_group::CfnStorageLensGroup;

#[cfg(not(feature = "s3"))]
crate::row::referred! { "s3":
    CfnAccessPoint,
    CfnBucket,
}

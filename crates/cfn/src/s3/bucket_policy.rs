// Written by `cargo xtask codegen` from crates/registry/data/s3.txt.

//! `AWS::S3::BucketPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Bucket`; it takes no tags; it has no attribute for its ARN.
    CfnBucketPolicy = "AWS::S3::BucketPolicy", "s3-bucketpolicy", reference name, name_property "Bucket",
        policies [BucketPolicy "PolicyDocument"];
    new {
        /// an update replaces the resource
        A bucket: str = "Bucket",
        B policy_document: c::PolicyDocument = "PolicyDocument",
    }
    set {}
    get {}
}

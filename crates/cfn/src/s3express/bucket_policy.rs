// Written by `cargo xtask codegen` from crates/registry/data/s3express.txt.

//! `AWS::S3Express::BucketPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Bucket`; it takes no tags; it has no attribute for its ARN.
    CfnBucketPolicy = "AWS::S3Express::BucketPolicy", "s3express-bucketpolicy", reference name, name_property "Bucket";
    new {
        /// an update replaces the resource
        A bucket: str = "Bucket",
        B policy_document: c::PolicyDocument = "PolicyDocument",
    }
    set {}
    get {}
}

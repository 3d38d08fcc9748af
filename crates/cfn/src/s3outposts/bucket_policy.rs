// Written by `cargo xtask codegen` from crates/registry/data/s3outposts.txt.

//! `AWS::S3Outposts::BucketPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Bucket`; it takes no tags; it has no attribute for its ARN.
    CfnBucketPolicy = "AWS::S3Outposts::BucketPolicy", "s3outposts-bucketpolicy", reference name, name_property "Bucket";
    new {
        /// 20 to 2048 characters; matches `^arn:[^:]+:s3-outposts:[a-zA-Z0-9-]+:[0-9]{12}:outpost\/[^:]+\/bucket\/[^:]+$`; an update replaces the resource
        A bucket: str = "Bucket",
        B policy_document: c::PolicyDocument = "PolicyDocument",
    }
    set {}
    get {}
}

// Written by `cargo xtask codegen` from crates/registry/data/s3vectors.txt.

//! `AWS::S3Vectors::VectorBucketPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VectorBucketArn`; it takes no tags; it has no attribute for its ARN.
    ///
    /// At least one of `VectorBucketName`, `VectorBucketArn`.
    CfnVectorBucketPolicy = "AWS::S3Vectors::VectorBucketPolicy", "s3vectors-vectorbucketpolicy", reference name, name_property "VectorBucketArn";
    new {
        A policy: c::Json = "Policy",
    }
    set {
        /// an update replaces the resource
        vector_bucket_arn: str = "VectorBucketArn",
        /// 3 to 63 characters; an update replaces the resource; AWS does not show it again
        vector_bucket_name: str = "VectorBucketName",
    }
    get {}
}

// Written by `cargo xtask codegen` from crates/registry/data/s3tables.txt.

//! `AWS::S3Tables::TableBucketPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TableBucketARN`; it takes no tags; it has no attribute for its ARN.
    CfnTableBucketPolicy = "AWS::S3Tables::TableBucketPolicy", "s3tables-tablebucketpolicy", reference name, name_property "TableBucketARN";
    new {
        A resource_policy: c::PolicyDocument = "ResourcePolicy",
        /// matches `^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$`; an update replaces the resource
        B table_bucket_arn: str = "TableBucketARN",
    }
    set {}
    get {}
}

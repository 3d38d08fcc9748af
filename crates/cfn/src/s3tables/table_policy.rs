// Written by `cargo xtask codegen` from crates/registry/data/s3tables.txt.

//! `AWS::S3Tables::TablePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TableARN`; it takes no tags; it has no attribute for its ARN.
    CfnTablePolicy = "AWS::S3Tables::TablePolicy", "s3tables-tablepolicy", reference name, name_property "TableARN";
    new {
        A resource_policy: c::PolicyDocument = "ResourcePolicy",
        /// an update replaces the resource
        B table_arn: str = "TableARN",
    }
    set {}
    get {
        NAMESPACE: str = "Namespace",
        TABLE_BUCKET_ARN: str = "TableBucketARN",
        TABLE_NAME: str = "TableName",
    }
}

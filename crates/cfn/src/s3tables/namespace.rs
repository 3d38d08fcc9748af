// Written by `cargo xtask codegen` from crates/registry/data/s3tables.txt.

//! `AWS::S3Tables::Namespace` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnNamespace = "AWS::S3Tables::Namespace", "s3tables-namespace", reference text;
    new CfnNamespaceRequired {
        /// 1 to 255 characters; an update replaces the resource
        A namespace: str = "Namespace",
        /// matches `^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$`; an update replaces the resource
        B table_bucket_arn: str = "TableBucketARN",
    }
    set {}
    get {}
}

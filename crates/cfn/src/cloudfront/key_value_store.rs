// Written by `cargo xtask codegen` from crates/registry/data/cloudfront.txt.

//! `AWS::CloudFront::KeyValueStore` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnKeyValueStore = "AWS::CloudFront::KeyValueStore", "cloudfront-keyvaluestore", reference name, name_property "Name",
        arn "arn:${Partition}:cloudfront::${Account}:key-value-store/${Name}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9-_]{1,64}$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 128 characters
        comment: str = "Comment",
        /// AWS does not show it again
        import_source: ImportSource = "ImportSource",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        STATUS: str = "Status",
    }
}

c::property! {
    ImportSource, "cloudfront-keyvaluestore-importsource";
    new ImportSourceRequired {
        A source_arn: str = "SourceArn",
        B source_type: ImportSourceSourceType = "SourceType",
    }
    set {}
}

c::open_enum! {
    ImportSourceSourceType {
        S3 = "S3",
    }
}

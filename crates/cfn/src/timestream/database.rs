// Written by `cargo xtask codegen` from crates/registry/data/timestream.txt.

//! `AWS::Timestream::Database` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DatabaseName`.
    CfnDatabase = "AWS::Timestream::Database", "timestream-database", reference name, name_property "DatabaseName",
        arn "arn:${Partition}:timestream:${Region}:${Account}:database/${DatabaseName}", tags List "Tags";
    new {}
    set {
        /// matches `^[a-zA-Z0-9_.-]{3,256}$`; an update replaces the resource
        database_name: str = "DatabaseName",
        /// 1 to 2048 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// at most 200 items
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Tag, "timestream-database-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

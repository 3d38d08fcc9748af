// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! `AWS::CloudWatch::View` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnView = "AWS::CloudWatch::View", "cloudwatch-view", reference name, name_property "Name", tags List "Tags";
    new {
        /// 1 to 10000 characters
        A definition: str = "Definition",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// 6 to 256 characters; matches `^view\.[a-z0-9][a-z0-9_-]{0,250}$`; an update replaces the resource
        name: str = "Name",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        TYPE: str = "Type",
        UPDATED_AT: str = "UpdatedAt",
    }
}

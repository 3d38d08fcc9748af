// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Registry` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRegistry = "AWS::Glue::Registry", "glue-registry", reference arn,
        arn "arn:${Partition}:glue:${Region}:${Account}:registry/${RegistryName}", tags List "Tags";
    new {
        /// 1 to 255 characters; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 1000 characters
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/fms.txt.

//! `AWS::FMS::ResourceSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnResourceSet = "AWS::FMS::ResourceSet", "fms-resourceset", reference name,
        arn "arn:${Partition}:fms:${Region}:${Account}:resource-set/${Id}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^([a-zA-Z0-9_.:/=+\-@\s]+)$`
        A name: str = "Name",
        /// no item twice; each: 1 to 128 characters, matches `^([^\s]*)$`
        B resource_type_list: c::List<str> = "ResourceTypeList",
    }
    set {
        /// at most 256 characters; matches `^([a-zA-Z0-9_.:/=+\-@\s]*)$`
        description: str = "Description",
        /// no item twice; each: 1 to 1024 characters, matches `^([^\s]*)$`
        resources: c::List<str> = "Resources",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnResourceSet> = "Id",
    }
}

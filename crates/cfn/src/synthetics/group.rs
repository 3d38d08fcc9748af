// Written by `cargo xtask codegen` from crates/registry/data/synthetics.txt.

//! `AWS::Synthetics::Group` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnGroup = "AWS::Synthetics::Group", "synthetics-group", reference name, name_property "Name",
        arn "arn:${Partition}:synthetics:${Region}:${Account}:group:${GroupId}", tags List "Tags";
    new {
        /// matches `^[0-9a-z_-]{1,64}$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 10 items; no item twice
        resource_arns: c::List<str> = "ResourceArns",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: str = "Id",
    }
}

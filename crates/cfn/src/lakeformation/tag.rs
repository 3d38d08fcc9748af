// Written by `cargo xtask codegen` from crates/registry/data/lakeformation.txt.

//! `AWS::LakeFormation::Tag` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TagKey`; it takes no tags; it has no attribute for its ARN.
    CfnTag = "AWS::LakeFormation::Tag", "lakeformation-tag", reference name, name_property "TagKey";
    new {
        /// 1 to 128 characters; matches `^([{a-zA-Z}{\s}{0-9}_.:\/=+\-@%]*)$`; an update replaces the resource
        A tag_key: str = "TagKey",
        /// 1 to 1000 items; each: at most 256 characters, matches `^([{a-zA-Z}{\s}{0-9}_.:\*\/=+\-@%]*)$`
        B tag_values: c::List<str> = "TagValues",
    }
    set {
        /// 12 characters; an update replaces the resource
        catalog_id: str = "CatalogId",
    }
    get {}
}

// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::CustomEntityType` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags; it has no attribute for its ARN.
    CfnCustomEntityType = "AWS::Glue::CustomEntityType", "glue-customentitytype", reference name, name_property "Name",
        arn "arn:${Partition}:glue:${Region}:${Account}:customEntityType/${CustomEntityTypeId}";
    new {}
    set {
        /// 1 to 20 items; each: 1 to 255 characters
        context_words: c::List<str> = "ContextWords",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        /// 1 to 255 characters
        regex_string: str = "RegexString",
        /// AWS does not show it again
        tags: c::Json = "Tags",
    }
    get {}
}

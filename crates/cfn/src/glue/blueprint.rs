// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Blueprint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnBlueprint = "AWS::Glue::Blueprint", "glue-blueprint", reference arn,
        arn "arn:${Partition}:glue:${Region}:${Account}:blueprint/${BlueprintName}", tags List "Tags";
    new CfnBlueprintRequired {
        /// 1 to 8192 characters; matches `^s3://([^/]+)/([^/]+/)*([^/]+)$`
        A blueprint_location: str = "BlueprintLocation",
        /// 1 to 128 characters; matches `^[\.\-_A-Za-z0-9]+$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 512 characters
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_ON: str = "CreatedOn",
        LAST_MODIFIED_ON: str = "LastModifiedOn",
        PARAMETER_SPEC: str = "ParameterSpec",
        STATUS: str = "Status",
    }
}

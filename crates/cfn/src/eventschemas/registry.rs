// Written by `cargo xtask codegen` from crates/registry/data/eventschemas.txt.

//! `AWS::EventSchemas::Registry` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RegistryArn`.
    CfnRegistry = "AWS::EventSchemas::Registry", "eventschemas-registry", reference arn,
        arn "arn:${Partition}:schemas:${Region}:${Account}:registry/${RegistryName}", tags List "Tags";
    new {}
    set {
        description: str = "Description",
        /// an update replaces the resource
        registry_name: str = "RegistryName",
        tags: c::List<TagsEntry> = "Tags",
    }
    get {
        @arn "RegistryArn",
        REGISTRY_ARN: c::Arn<CfnRegistry> = "RegistryArn",
        REGISTRY_NAME: str = "RegistryName",
    }
}

c::property! {
    TagsEntry, "eventschemas-registry-tagsentry";
    new TagsEntryRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

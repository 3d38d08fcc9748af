// Written by `cargo xtask codegen` from crates/registry/data/eventschemas.txt.

//! `AWS::EventSchemas::Schema` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SchemaArn`.
    CfnSchema = "AWS::EventSchemas::Schema", "eventschemas-schema", reference arn, tags List "Tags";
    new CfnSchemaRequired {
        A content: str = "Content",
        /// an update replaces the resource
        B registry_name: str = "RegistryName",
        C r#type: str = "Type",
    }
    set {
        description: str = "Description",
        /// an update replaces the resource
        schema_name: str = "SchemaName",
        tags: c::List<TagsEntry> = "Tags",
    }
    get {
        @arn "SchemaArn",
        LAST_MODIFIED: str = "LastModified",
        SCHEMA_ARN: c::Arn<CfnSchema> = "SchemaArn",
        SCHEMA_NAME: str = "SchemaName",
        SCHEMA_VERSION: str = "SchemaVersion",
        VERSION_CREATED_DATE: str = "VersionCreatedDate",
    }
}

c::property! {
    TagsEntry, "eventschemas-schema-tagsentry";
    new TagsEntryRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

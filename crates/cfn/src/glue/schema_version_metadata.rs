// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::SchemaVersionMetadata` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnSchemaVersionMetadata = "AWS::Glue::SchemaVersionMetadata", "glue-schemaversionmetadata", reference text;
    new CfnSchemaVersionMetadataRequired {
        /// 1 to 128 characters; an update replaces the resource
        A key: str = "Key",
        /// matches `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`; an update replaces the resource
        B schema_version_id: c::Name<crate::glue::CfnSchemaVersion> = "SchemaVersionId",
        /// 1 to 256 characters; an update replaces the resource
        C value: str = "Value",
    }
    set {}
    get {}
}

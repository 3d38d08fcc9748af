// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::SchemaVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VersionId`; it takes no tags; it has no attribute for its ARN.
    CfnSchemaVersion = "AWS::Glue::SchemaVersion", "glue-schemaversion", reference name;
    new {
        /// an update replaces the resource
        A schema: Schema = "Schema",
        /// 1 to 170000 characters; matches `\S`; an update replaces the resource
        B schema_definition: str = "SchemaDefinition",
    }
    set {}
    get {
        VERSION_ID: c::Name<CfnSchemaVersion> = "VersionId",
    }
}

c::property! {
    Schema, "glue-schemaversion-schema";
    new {}
    set {
        /// 1 to 255 characters
        registry_name: str = "RegistryName",
        /// matches `arn:(aws|aws-us-gov|aws-cn):glue:.*`
        schema_arn: c::Arn<crate::glue::CfnSchema> = "SchemaArn",
        /// 1 to 255 characters
        schema_name: str = "SchemaName",
    }
}

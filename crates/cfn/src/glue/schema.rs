// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Schema` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSchema = "AWS::Glue::Schema", "glue-schema", reference arn, tags List "Tags";
    new CfnSchemaRequired {
        A compatibility: Compatibility = "Compatibility",
        /// an update replaces the resource
        B data_format: DataFormat = "DataFormat",
        /// 1 to 255 characters; an update replaces the resource
        C name: str = "Name",
    }
    set {
        checkpoint_version: SchemaVersion = "CheckpointVersion",
        /// at most 1000 characters
        description: str = "Description",
        /// an update replaces the resource
        registry: Registry = "Registry",
        /// 1 to 170000 characters; matches `\S`; an update replaces the resource; AWS does not show it again
        schema_definition: str = "SchemaDefinition",
        /// at most 10 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        INITIAL_SCHEMA_VERSION_ID: str = "InitialSchemaVersionId",
    }
}

c::property! {
    Registry, "glue-schema-registry";
    new {}
    set {
        /// matches `arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*`
        arn: str = "Arn",
        /// 1 to 255 characters
        name: str = "Name",
    }
}

c::property! {
    SchemaVersion, "glue-schema-schemaversion";
    new {}
    set {
        is_latest: bool = "IsLatest",
        /// 1 to 100000
        version_number: i64 = "VersionNumber",
    }
}

c::open_enum! {
    Compatibility {
        NONE = "NONE",
        DISABLED = "DISABLED",
        BACKWARD = "BACKWARD",
        BACKWARD_ALL = "BACKWARD_ALL",
        FORWARD = "FORWARD",
        FORWARD_ALL = "FORWARD_ALL",
        FULL = "FULL",
        FULL_ALL = "FULL_ALL",
    }
}

c::open_enum! {
    DataFormat {
        AVRO = "AVRO",
        JSON = "JSON",
        PROTOBUF = "PROTOBUF",
    }
}

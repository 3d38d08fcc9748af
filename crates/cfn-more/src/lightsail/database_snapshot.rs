// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::DatabaseSnapshot` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `RelationalDatabaseSnapshotName`.
    CfnDatabaseSnapshot = "AWS::Lightsail::DatabaseSnapshot", "lightsail-databasesnapshot", reference name, name_property "RelationalDatabaseSnapshotName", tags List "Tags";
    new CfnDatabaseSnapshotRequired {
        /// matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`; an update replaces the resource
        A relational_database_name: str = "RelationalDatabaseName",
        /// 2 to 255 characters; matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`; an update replaces the resource
        B relational_database_snapshot_name: str = "RelationalDatabaseSnapshotName",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ENGINE: str = "Engine",
        ENGINE_VERSION: str = "EngineVersion",
        FROM_RELATIONAL_DATABASE_ARN: str = "FromRelationalDatabaseArn",
        FROM_RELATIONAL_DATABASE_BLUEPRINT_ID: str = "FromRelationalDatabaseBlueprintId",
        FROM_RELATIONAL_DATABASE_BUNDLE_ID: str = "FromRelationalDatabaseBundleId",
        FROM_RELATIONAL_DATABASE_NAME: str = "FromRelationalDatabaseName",
        LOCATION: c::Json = "Location",
        NAME: str = "Name",
        RESOURCE_TYPE: str = "ResourceType",
        SIZE_IN_GB: i64 = "SizeInGb",
        STATE: str = "State",
        SUPPORT_CODE: str = "SupportCode",
    }
}

c::property! {
    Tag, "lightsail-databasesnapshot-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

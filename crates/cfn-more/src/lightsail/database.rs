// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::Database` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `RelationalDatabaseName`.
    CfnDatabase = "AWS::Lightsail::Database", "lightsail-database", reference name, name_property "RelationalDatabaseName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:RelationalDatabase/${Id}", tags List "Tags";
    new CfnDatabaseRequired {
        /// 1 to 255 characters; an update replaces the resource
        A master_database_name: str = "MasterDatabaseName",
        /// 1 to 63 characters; an update replaces the resource
        B master_username: str = "MasterUsername",
        /// 1 to 255 characters; an update replaces the resource
        C relational_database_blueprint_id: str = "RelationalDatabaseBlueprintId",
        /// 1 to 255 characters; an update replaces the resource
        D relational_database_bundle_id: str = "RelationalDatabaseBundleId",
        /// 2 to 255 characters; matches `[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]`; an update replaces the resource
        E relational_database_name: str = "RelationalDatabaseName",
    }
    set {
        /// 1 to 255 characters; an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        backup_retention: bool = "BackupRetention",
        ca_certificate_identifier: str = "CaCertificateIdentifier",
        /// 1 to 63 characters; AWS does not show it again
        master_user_password: str = "MasterUserPassword",
        preferred_backup_window: str = "PreferredBackupWindow",
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        publicly_accessible: bool = "PubliclyAccessible",
        /// no item twice; AWS does not show it again
        relational_database_parameters: c::List<RelationalDatabaseParameter> = "RelationalDatabaseParameters",
        /// AWS does not show it again
        rotate_master_user_password: bool = "RotateMasterUserPassword",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "DatabaseArn",
        DATABASE_ARN: c::Arn<CfnDatabase> = "DatabaseArn",
    }
}

c::property! {
    RelationalDatabaseParameter, "lightsail-database-relationaldatabaseparameter";
    new {}
    set {
        allowed_values: str = "AllowedValues",
        apply_method: str = "ApplyMethod",
        apply_type: str = "ApplyType",
        data_type: str = "DataType",
        description: str = "Description",
        is_modifiable: bool = "IsModifiable",
        parameter_name: str = "ParameterName",
        parameter_value: str = "ParameterValue",
    }
}

c::property! {
    Tag, "lightsail-database-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

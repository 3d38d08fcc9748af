// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Catalog` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceArn`.
    CfnCatalog = "AWS::Glue::Catalog", "glue-catalog", reference arn,
        arn "arn:${Partition}:glue:${Region}:${Account}:catalog/${CatalogName}", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `^.*$`; does not match `^(?:(.*[.\/\\]|aws:))`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        allow_full_table_external_data_access: AllowFullTableExternalDataAccess = "AllowFullTableExternalDataAccess",
        catalog_properties: CatalogProperties = "CatalogProperties",
        create_database_default_permissions: c::List<PrincipalPermissions> = "CreateDatabaseDefaultPermissions",
        create_table_default_permissions: c::List<PrincipalPermissions> = "CreateTableDefaultPermissions",
        /// at most 2048 characters
        description: str = "Description",
        federated_catalog: FederatedCatalog = "FederatedCatalog",
        /// AWS does not show it again
        overwrite_child_resource_permissions_with_default: OverwriteChildResourcePermissionsWithDefault = "OverwriteChildResourcePermissionsWithDefault",
        parameters: c::Map<str> = "Parameters",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        target_redshift_catalog: TargetRedshiftCatalog = "TargetRedshiftCatalog",
    }
    get {
        @arn "ResourceArn",
        CATALOG_ID: str = "CatalogId",
        CATALOG_PROPERTIES_CUSTOM_PROPERTIES: c::Map<str> = "CatalogProperties.CustomProperties",
        CATALOG_PROPERTIES_DATA_LAKE_ACCESS_PROPERTIES_MANAGED_WORKGROUP_NAME: str = "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName",
        CATALOG_PROPERTIES_DATA_LAKE_ACCESS_PROPERTIES_MANAGED_WORKGROUP_STATUS: str = "CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus",
        CATALOG_PROPERTIES_DATA_LAKE_ACCESS_PROPERTIES_REDSHIFT_DATABASE_NAME: str = "CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName",
        CREATE_TIME: i64 = "CreateTime",
        RESOURCE_ARN: c::Arn<CfnCatalog> = "ResourceArn",
        UPDATE_TIME: i64 = "UpdateTime",
    }
}

c::property! {
    CatalogProperties, "glue-catalog-catalogproperties";
    new {}
    set {
        data_lake_access_properties: DataLakeAccessProperties = "DataLakeAccessProperties",
    }
}

c::property! {
    DataLakeAccessProperties, "glue-catalog-datalakeaccessproperties";
    new {}
    set {
        /// AWS does not show it again
        allow_full_table_external_data_access: DataLakeAccessPropertiesAllowFullTableExternalDataAccess = "AllowFullTableExternalDataAccess",
        catalog_type: str = "CatalogType",
        data_lake_access: bool = "DataLakeAccess",
        data_transfer_role: str = "DataTransferRole",
        kms_key: str = "KmsKey",
    }
}

c::property! {
    DataLakePrincipal, "glue-catalog-datalakeprincipal";
    new {}
    set {
        /// 1 to 255 characters
        data_lake_principal_identifier: str = "DataLakePrincipalIdentifier",
    }
}

c::property! {
    FederatedCatalog, "glue-catalog-federatedcatalog";
    new {}
    set {
        connection_name: str = "ConnectionName",
        identifier: str = "Identifier",
    }
}

c::property! {
    PrincipalPermissions, "glue-catalog-principalpermissions";
    new {}
    set {
        permissions: c::List<PrincipalPermissionsPermissions> = "Permissions",
        principal: DataLakePrincipal = "Principal",
    }
}

c::property! {
    TargetRedshiftCatalog, "glue-catalog-targetredshiftcatalog";
    new {
        A catalog_arn: str = "CatalogArn",
    }
    set {}
}

c::open_enum! {
    AllowFullTableExternalDataAccess {
        TRUE = "True",
        FALSE = "False",
    }
}

c::open_enum! {
    OverwriteChildResourcePermissionsWithDefault {
        ACCEPT = "Accept",
        DENY = "Deny",
    }
}

c::open_enum! {
    DataLakeAccessPropertiesAllowFullTableExternalDataAccess {
        TRUE = "True",
        FALSE = "False",
    }
}

c::open_enum! {
    PrincipalPermissionsPermissions {
        ALL = "ALL",
        SELECT = "SELECT",
        ALTER = "ALTER",
        DROP = "DROP",
        DELETE = "DELETE",
        INSERT = "INSERT",
        CREATE_DATABASE = "CREATE_DATABASE",
        CREATE_TABLE = "CREATE_TABLE",
        DATA_LOCATION_ACCESS = "DATA_LOCATION_ACCESS",
    }
}

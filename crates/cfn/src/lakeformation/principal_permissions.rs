// Written by `cargo xtask codegen` from crates/registry/data/lakeformation.txt.

//! `AWS::LakeFormation::PrincipalPermissions` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnPrincipalPermissions = "AWS::LakeFormation::PrincipalPermissions", "lakeformation-principalpermissions", reference text;
    new CfnPrincipalPermissionsRequired {
        /// an update replaces the resource
        A permissions: c::List<Permission> = "Permissions",
        /// an update replaces the resource
        B permissions_with_grant_option: c::List<Permission> = "PermissionsWithGrantOption",
        /// an update replaces the resource
        C principal: DataLakePrincipal = "Principal",
        /// an update replaces the resource
        D resource: Resource = "Resource",
    }
    set {
        /// 12 to 255 characters; an update replaces the resource; AWS does not show it again
        catalog: str = "Catalog",
    }
    get {
        PRINCIPAL_IDENTIFIER: str = "PrincipalIdentifier",
        RESOURCE_IDENTIFIER: str = "ResourceIdentifier",
    }
}

c::property! {
    ColumnWildcard, "lakeformation-principalpermissions-columnwildcard";
    new {}
    set {
        /// each: 1 to 255 characters
        excluded_column_names: c::List<str> = "ExcludedColumnNames",
    }
}

c::property! {
    DataCellsFilterResource, "lakeformation-principalpermissions-datacellsfilterresource";
    new DataCellsFilterResourceRequired {
        /// 1 to 255 characters
        A database_name: str = "DatabaseName",
        /// 1 to 255 characters
        B name: str = "Name",
        /// 12 to 255 characters
        C table_catalog_id: str = "TableCatalogId",
        /// 1 to 255 characters
        D table_name: str = "TableName",
    }
    set {}
}

c::property! {
    DataLakePrincipal, "lakeformation-principalpermissions-datalakeprincipal";
    new {}
    set {
        /// 1 to 255 characters
        data_lake_principal_identifier: str = "DataLakePrincipalIdentifier",
    }
}

c::property! {
    DataLocationResource, "lakeformation-principalpermissions-datalocationresource";
    new DataLocationResourceRequired {
        /// 12 to 255 characters
        A catalog_id: str = "CatalogId",
        B resource_arn: str = "ResourceArn",
    }
    set {}
}

c::property! {
    DatabaseResource, "lakeformation-principalpermissions-databaseresource";
    new DatabaseResourceRequired {
        /// 12 to 255 characters
        A catalog_id: str = "CatalogId",
        /// 1 to 255 characters
        B name: str = "Name",
    }
    set {}
}

c::property! {
    LFTag, "lakeformation-principalpermissions-lftag";
    new {}
    set {
        /// 1 to 128 characters
        tag_key: str = "TagKey",
        /// 1 to 50 items; each: at most 256 characters
        tag_values: c::List<str> = "TagValues",
    }
}

c::property! {
    LFTagKeyResource, "lakeformation-principalpermissions-lftagkeyresource";
    new LFTagKeyResourceRequired {
        /// 12 to 255 characters
        A catalog_id: str = "CatalogId",
        /// 1 to 255 characters
        B tag_key: str = "TagKey",
        /// 1 to 50 items; each: at most 256 characters
        C tag_values: c::List<str> = "TagValues",
    }
    set {}
}

c::property! {
    LFTagPolicyResource, "lakeformation-principalpermissions-lftagpolicyresource";
    new LFTagPolicyResourceRequired {
        /// 12 to 255 characters
        A catalog_id: str = "CatalogId",
        /// 1 to 5 items
        B expression: c::List<LFTag> = "Expression",
        C resource_type: ResourceType = "ResourceType",
    }
    set {}
}

c::property! {
    Resource, "lakeformation-principalpermissions-resource";
    new {}
    set {
        catalog: str = "Catalog",
        data_cells_filter: DataCellsFilterResource = "DataCellsFilter",
        data_location: DataLocationResource = "DataLocation",
        database: DatabaseResource = "Database",
        lf_tag: LFTagKeyResource = "LFTag",
        lf_tag_policy: LFTagPolicyResource = "LFTagPolicy",
        table: TableResource = "Table",
        table_with_columns: TableWithColumnsResource = "TableWithColumns",
    }
}

c::property! {
    TableResource, "lakeformation-principalpermissions-tableresource";
    new TableResourceRequired {
        /// 12 to 255 characters
        A catalog_id: str = "CatalogId",
        /// 1 to 255 characters
        B database_name: str = "DatabaseName",
    }
    set {
        /// 1 to 255 characters
        name: str = "Name",
        table_wildcard: c::Json = "TableWildcard",
    }
}

c::property! {
    TableWithColumnsResource, "lakeformation-principalpermissions-tablewithcolumnsresource";
    new TableWithColumnsResourceRequired {
        /// 12 to 255 characters
        A catalog_id: str = "CatalogId",
        /// 1 to 255 characters
        B database_name: str = "DatabaseName",
        /// 1 to 255 characters
        C name: str = "Name",
    }
    set {
        /// each: 1 to 255 characters
        column_names: c::List<str> = "ColumnNames",
        column_wildcard: ColumnWildcard = "ColumnWildcard",
    }
}

c::open_enum! {
    Permission {
        ALL = "ALL",
        SELECT = "SELECT",
        ALTER = "ALTER",
        DROP = "DROP",
        DELETE = "DELETE",
        INSERT = "INSERT",
        DESCRIBE = "DESCRIBE",
        CREATE_DATABASE = "CREATE_DATABASE",
        CREATE_TABLE = "CREATE_TABLE",
        DATA_LOCATION_ACCESS = "DATA_LOCATION_ACCESS",
        CREATE_LF_TAG = "CREATE_LF_TAG",
        ASSOCIATE = "ASSOCIATE",
        GRANT_WITH_LF_TAG_EXPRESSION = "GRANT_WITH_LF_TAG_EXPRESSION",
    }
}

c::open_enum! {
    ResourceType {
        DATABASE = "DATABASE",
        TABLE = "TABLE",
    }
}

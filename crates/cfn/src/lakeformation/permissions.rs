// Written by `cargo xtask codegen` from crates/registry/data/lakeformation.txt.

//! `AWS::LakeFormation::Permissions` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnPermissions = "AWS::LakeFormation::Permissions", "lakeformation-permissions", reference name;
    new {
        /// an update replaces the resource
        A data_lake_principal: DataLakePrincipal = "DataLakePrincipal",
        /// an update replaces the resource
        B resource: Resource = "Resource",
    }
    set {
        permissions: c::List<str> = "Permissions",
        permissions_with_grant_option: c::List<str> = "PermissionsWithGrantOption",
    }
    get {
        ID: c::Name<CfnPermissions> = "Id",
    }
}

c::property! {
    ColumnWildcard, "lakeformation-permissions-columnwildcard";
    new {}
    set {
        excluded_column_names: c::List<str> = "ExcludedColumnNames",
    }
}

c::property! {
    DataLakePrincipal, "lakeformation-permissions-datalakeprincipal";
    new {}
    set {
        data_lake_principal_identifier: str = "DataLakePrincipalIdentifier",
    }
}

c::property! {
    DataLocationResource, "lakeformation-permissions-datalocationresource";
    new {}
    set {
        catalog_id: str = "CatalogId",
        s3_resource: str = "S3Resource",
    }
}

c::property! {
    DatabaseResource, "lakeformation-permissions-databaseresource";
    new {}
    set {
        catalog_id: str = "CatalogId",
        name: str = "Name",
    }
}

c::property! {
    Resource, "lakeformation-permissions-resource";
    new {}
    set {
        data_location_resource: DataLocationResource = "DataLocationResource",
        database_resource: DatabaseResource = "DatabaseResource",
        table_resource: TableResource = "TableResource",
        table_with_columns_resource: TableWithColumnsResource = "TableWithColumnsResource",
    }
}

c::property! {
    TableResource, "lakeformation-permissions-tableresource";
    new {}
    set {
        catalog_id: str = "CatalogId",
        database_name: str = "DatabaseName",
        name: str = "Name",
        table_wildcard: c::Json = "TableWildcard",
    }
}

c::property! {
    TableWithColumnsResource, "lakeformation-permissions-tablewithcolumnsresource";
    new {}
    set {
        catalog_id: str = "CatalogId",
        column_names: c::List<str> = "ColumnNames",
        column_wildcard: ColumnWildcard = "ColumnWildcard",
        database_name: str = "DatabaseName",
        name: str = "Name",
    }
}

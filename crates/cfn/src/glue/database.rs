// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Database` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DatabaseName`; it takes no tags; it has no attribute for its ARN.
    CfnDatabase = "AWS::Glue::Database", "glue-database", reference name, name_property "DatabaseName",
        arn "arn:${Partition}:glue:${Region}:${Account}:database/${DatabaseName}";
    new {
        /// 1 to 255 characters
        A catalog_id: str = "CatalogId",
        B database_input: DatabaseInput = "DatabaseInput",
    }
    set {
        /// an update replaces the resource
        database_name: str = "DatabaseName",
    }
    get {}
}

c::property! {
    DataLakePrincipal, "glue-database-datalakeprincipal";
    new {}
    set {
        /// 1 to 255 characters
        data_lake_principal_identifier: str = "DataLakePrincipalIdentifier",
    }
}

c::property! {
    DatabaseIdentifier, "glue-database-databaseidentifier";
    new {}
    set {
        /// 1 to 255 characters
        catalog_id: str = "CatalogId",
        /// 1 to 255 characters
        database_name: str = "DatabaseName",
        /// 1 to 255 characters
        region: str = "Region",
    }
}

c::property! {
    DatabaseInput, "glue-database-databaseinput";
    new {}
    set {
        create_table_default_permissions: c::List<PrincipalPrivileges> = "CreateTableDefaultPermissions",
        /// at most 2048 characters
        description: str = "Description",
        federated_database: FederatedDatabase = "FederatedDatabase",
        /// 1 to 1024 characters
        location_uri: str = "LocationUri",
        /// 1 to 255 characters
        name: str = "Name",
        parameters: c::Json = "Parameters",
        target_database: DatabaseIdentifier = "TargetDatabase",
    }
}

c::property! {
    FederatedDatabase, "glue-database-federateddatabase";
    new {}
    set {
        /// 1 to 255 characters
        connection_name: str = "ConnectionName",
        /// 1 to 512 characters
        identifier: str = "Identifier",
    }
}

c::property! {
    PrincipalPrivileges, "glue-database-principalprivileges";
    new {}
    set {
        permissions: c::List<PrincipalPrivilegesPermissions> = "Permissions",
        principal: DataLakePrincipal = "Principal",
    }
}

c::open_enum! {
    PrincipalPrivilegesPermissions {
        ALL = "ALL",
        ALTER = "ALTER",
        CREATE_DATABASE = "CREATE_DATABASE",
        CREATE_TABLE = "CREATE_TABLE",
        DATA_LOCATION_ACCESS = "DATA_LOCATION_ACCESS",
        DELETE = "DELETE",
        DROP = "DROP",
        INSERT = "INSERT",
        SELECT = "SELECT",
    }
}

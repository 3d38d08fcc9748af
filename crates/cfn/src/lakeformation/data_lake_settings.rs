// Written by `cargo xtask codegen` from crates/registry/data/lakeformation.txt.

//! `AWS::LakeFormation::DataLakeSettings` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnDataLakeSettings = "AWS::LakeFormation::DataLakeSettings", "lakeformation-datalakesettings", reference name;
    new {}
    set {
        admins: c::List<DataLakePrincipal> = "Admins",
        allow_external_data_filtering: bool = "AllowExternalDataFiltering",
        allow_full_table_external_data_access: bool = "AllowFullTableExternalDataAccess",
        authorized_session_tag_value_list: c::List<str> = "AuthorizedSessionTagValueList",
        create_database_default_permissions: c::List<PrincipalPermissions> = "CreateDatabaseDefaultPermissions",
        create_table_default_permissions: c::List<PrincipalPermissions> = "CreateTableDefaultPermissions",
        external_data_filtering_allow_list: c::List<DataLakePrincipal> = "ExternalDataFilteringAllowList",
        mutation_type: str = "MutationType",
        parameters: c::Json = "Parameters",
        read_only_admins: c::List<DataLakePrincipal> = "ReadOnlyAdmins",
        trusted_resource_owners: c::List<str> = "TrustedResourceOwners",
    }
    get {
        ID: c::Name<CfnDataLakeSettings> = "Id",
    }
}

c::property! {
    DataLakePrincipal, "lakeformation-datalakesettings-datalakeprincipal";
    new {
        A data_lake_principal_identifier: str = "DataLakePrincipalIdentifier",
    }
    set {}
}

c::property! {
    PrincipalPermissions, "lakeformation-datalakesettings-principalpermissions";
    new {
        A permissions: c::List<str> = "Permissions",
        B principal: DataLakePrincipal = "Principal",
    }
    set {}
}

// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::EnvironmentProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnEnvironmentProfile = "AWS::DataZone::EnvironmentProfile", "datazone-environmentprofile", reference text;
    new CfnEnvironmentProfileRequired {
        /// matches `^[0-9]{12}$`
        A aws_account_id: str = "AwsAccountId",
        /// matches `^[a-z]{2}-[a-z]{4,10}-[0-9]$`
        B aws_account_region: str = "AwsAccountRegion",
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        C domain_identifier: str = "DomainIdentifier",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        D environment_blueprint_identifier: str = "EnvironmentBlueprintIdentifier",
        /// 1 to 64 characters; matches `^[0-9A-Za-z_ -]+$`
        E name: str = "Name",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        F project_identifier: str = "ProjectIdentifier",
    }
    set {
        /// at most 2048 characters
        description: str = "Description",
        user_parameters: c::List<EnvironmentParameter> = "UserParameters",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        DOMAIN_ID: str = "DomainId",
        ENVIRONMENT_BLUEPRINT_ID: str = "EnvironmentBlueprintId",
        ID: str = "Id",
        PROJECT_ID: str = "ProjectId",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    EnvironmentParameter, "datazone-environmentprofile-environmentparameter";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::Environment` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnEnvironment = "AWS::DataZone::Environment", "datazone-environment", reference text,
        arn "arn:${Partition}:datazonecontrol:${Region}:${Account}:domain/${DomainId}";
    new CfnEnvironmentRequired {
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        A domain_identifier: str = "DomainIdentifier",
        /// 1 to 64 characters
        B name: str = "Name",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        C project_identifier: str = "ProjectIdentifier",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        deployment_order: i64 = "DeploymentOrder",
        /// at most 2048 characters
        description: str = "Description",
        /// matches `^[0-9]{12}$`; an update replaces the resource; AWS does not show it again
        environment_account_identifier: str = "EnvironmentAccountIdentifier",
        /// matches `^[a-z]{2}-[a-z]{4,10}-[0-9]$`; an update replaces the resource; AWS does not show it again
        environment_account_region: str = "EnvironmentAccountRegion",
        /// an update replaces the resource; AWS does not show it again
        environment_blueprint_identifier: str = "EnvironmentBlueprintIdentifier",
        /// an update replaces the resource; AWS does not show it again
        environment_configuration_id: str = "EnvironmentConfigurationId",
        /// matches `^[a-zA-Z0-9_-]{0,36}$`; an update replaces the resource; AWS does not show it again
        environment_profile_identifier: str = "EnvironmentProfileIdentifier",
        /// AWS does not show it again
        environment_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "EnvironmentRoleArn",
        /// at most 20 items; each: matches `^[a-zA-Z0-9_-]{1,36}$`
        glossary_terms: c::List<str> = "GlossaryTerms",
        /// an update replaces the resource
        user_parameters: c::List<EnvironmentParameter> = "UserParameters",
    }
    get {
        AWS_ACCOUNT_ID: str = "AwsAccountId",
        AWS_ACCOUNT_REGION: str = "AwsAccountRegion",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        DOMAIN_ID: str = "DomainId",
        ENVIRONMENT_BLUEPRINT_ID: str = "EnvironmentBlueprintId",
        ENVIRONMENT_PROFILE_ID: str = "EnvironmentProfileId",
        ID: str = "Id",
        PROJECT_ID: str = "ProjectId",
        PROVIDER: str = "Provider",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    EnvironmentParameter, "datazone-environment-environmentparameter";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

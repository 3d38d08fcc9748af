// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::ProjectProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnProjectProfile = "AWS::DataZone::ProjectProfile", "datazone-projectprofile", reference text;
    new {
        /// 1 to 64 characters; matches `^[0-9A-Za-z_ -]+$`
        A name: str = "Name",
    }
    set {
        allow_custom_project_resource_tags: bool = "AllowCustomProjectResourceTags",
        /// at most 2048 characters
        description: str = "Description",
        /// matches `^dzd[_-][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource
        domain_identifier: str = "DomainIdentifier",
        /// 1 to 256 characters; matches `^[a-z0-9_-]+$`; AWS does not show it again
        domain_unit_identifier: str = "DomainUnitIdentifier",
        environment_configurations: c::List<EnvironmentConfiguration> = "EnvironmentConfigurations",
        /// at most 25 items
        project_resource_tags: c::List<ResourceTagParameter> = "ProjectResourceTags",
        /// at most 2048 characters
        project_resource_tags_description: str = "ProjectResourceTagsDescription",
        status: Status = "Status",
        /// an update replaces the resource; AWS does not show it again
        use_default_configurations: bool = "UseDefaultConfigurations",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        DOMAIN_ID: str = "DomainId",
        DOMAIN_UNIT_ID: str = "DomainUnitId",
        ID: str = "Id",
        IDENTIFIER: str = "Identifier",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
    }
}

c::property! {
    AwsAccount, "datazone-projectprofile-awsaccount";
    new {
        /// matches `^[0-9]{12}$`
        A aws_account_id: str = "AwsAccountId",
    }
    set {}
}

c::property! {
    EnvironmentConfiguration, "datazone-projectprofile-environmentconfiguration";
    new EnvironmentConfigurationRequired {
        A aws_region: Region = "AwsRegion",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`
        B environment_blueprint_id: str = "EnvironmentBlueprintId",
        /// 1 to 64 characters; matches `^[0-9A-Za-z_ -]+$`
        C name: str = "Name",
    }
    set {
        aws_account: AwsAccount = "AwsAccount",
        configuration_parameters: EnvironmentConfigurationParametersDetails = "ConfigurationParameters",
        deployment_mode: DeploymentMode = "DeploymentMode",
        /// 0 to 16
        deployment_order: f64 = "DeploymentOrder",
        /// at most 2048 characters
        description: str = "Description",
    }
}

c::property! {
    EnvironmentConfigurationParameter, "datazone-projectprofile-environmentconfigurationparameter";
    new {}
    set {
        is_editable: bool = "IsEditable",
        /// matches `^[a-zA-Z_][a-zA-Z0-9_]*$`
        name: str = "Name",
        value: str = "Value",
    }
}

c::property! {
    EnvironmentConfigurationParametersDetails, "datazone-projectprofile-environmentconfigurationparametersdetails";
    new {}
    set {
        parameter_overrides: c::List<EnvironmentConfigurationParameter> = "ParameterOverrides",
        /// 1 to 2048 characters
        ssm_path: str = "SsmPath",
    }
}

c::property! {
    Region, "datazone-projectprofile-region";
    new {
        /// 4 to 16 characters; matches `^[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]$`
        A region_name: str = "RegionName",
    }
    set {}
}

c::property! {
    ResourceTagParameter, "datazone-projectprofile-resourcetagparameter";
    new ResourceTagParameterRequired {
        A is_value_editable: bool = "IsValueEditable",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_ \.:/=+@-]+$`
        B key: str = "Key",
        /// at most 256 characters; matches `^[0-9A-Za-z_ \.:/=+@-]*$`
        C value: str = "Value",
    }
    set {}
}

c::open_enum! {
    DeploymentMode {
        ON_CREATE = "ON_CREATE",
        ON_DEMAND = "ON_DEMAND",
    }
}

c::open_enum! {
    Status {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/datazone.txt.

//! `AWS::DataZone::EnvironmentBlueprintConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnEnvironmentBlueprintConfiguration = "AWS::DataZone::EnvironmentBlueprintConfiguration", "datazone-environmentblueprintconfiguration", reference text;
    new CfnEnvironmentBlueprintConfigurationRequired {
        /// matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        A domain_identifier: str = "DomainIdentifier",
        /// each: 4 to 16 characters, matches `^[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]$`
        B enabled_regions: c::List<str> = "EnabledRegions",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`; an update replaces the resource; AWS does not show it again
        C environment_blueprint_identifier: str = "EnvironmentBlueprintIdentifier",
    }
    set {
        /// matches `^arn:aws[^:]*:iam::(aws|[0-9]{12}):policy/[0-9A-Za-z_+=,.@-]*$`; AWS does not show it again
        environment_role_permission_boundary: str = "EnvironmentRolePermissionBoundary",
        /// AWS does not show it again
        global_parameters: c::Map<str> = "GlobalParameters",
        /// matches `^arn:aws[^:]*:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`
        manage_access_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ManageAccessRoleArn",
        /// AWS does not show it again
        provisioning_configurations: c::List<ProvisioningConfiguration> = "ProvisioningConfigurations",
        /// matches `^arn:aws[^:]*:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`
        provisioning_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ProvisioningRoleArn",
        /// no item twice
        regional_parameters: c::List<RegionalParameter> = "RegionalParameters",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        DOMAIN_ID: str = "DomainId",
        ENVIRONMENT_BLUEPRINT_ID: str = "EnvironmentBlueprintId",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    LakeFormationConfiguration, "datazone-environmentblueprintconfiguration-lakeformationconfiguration";
    new {}
    set {
        /// at most 20 items; each: 1 to 1024 characters, matches `^s3://.+$`
        location_registration_exclude_s3_locations: c::List<str> = "LocationRegistrationExcludeS3Locations",
        /// matches `^arn:aws[^:]*:iam::[0-9]{12}:role(/[a-zA-Z0-9+=,.@_-]+)*/[a-zA-Z0-9+=,.@_-]+$`
        location_registration_role: str = "LocationRegistrationRole",
    }
}

c::property! {
    /// Exactly one of `LakeFormationConfiguration`.
    ProvisioningConfiguration, "datazone-environmentblueprintconfiguration-provisioningconfiguration";
    new {}
    set {
        lake_formation_configuration: LakeFormationConfiguration = "LakeFormationConfiguration",
    }
}

c::property! {
    RegionalParameter, "datazone-environmentblueprintconfiguration-regionalparameter";
    new {}
    set {
        parameters: c::Map<str> = "Parameters",
        /// matches `^[a-z]{2}-?(iso|gov)?-{1}[a-z]*-{1}[0-9]$`
        region: str = "Region",
    }
}

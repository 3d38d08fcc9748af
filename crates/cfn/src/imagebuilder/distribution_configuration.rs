// Written by `cargo xtask codegen` from crates/registry/data/imagebuilder.txt.

//! `AWS::ImageBuilder::DistributionConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDistributionConfiguration = "AWS::ImageBuilder::DistributionConfiguration", "imagebuilder-distributionconfiguration", reference arn,
        arn "arn:${Partition}:imagebuilder:${Region}:${Account}:distribution-configuration/${DistributionConfigurationName}", tags Map "Tags";
    new {
        A distributions: c::List<Distribution> = "Distributions",
        /// matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 1024 characters
        description: str = "Description",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        NAME: str = "Name",
    }
}

c::property! {
    AmiDistributionConfiguration, "imagebuilder-distributionconfiguration-amidistributionconfiguration";
    new {}
    set {
        ami_tags: c::Map<str> = "AmiTags",
        /// 1 to 1024 characters
        description: str = "Description",
        /// 1 to 1024 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        launch_permission_configuration: LaunchPermissionConfiguration = "LaunchPermissionConfiguration",
        /// 1 to 127 characters; matches `^[-_A-Za-z0-9{][-_A-Za-z0-9\s:{}\.]+[-_A-Za-z0-9}]$`
        name: str = "Name",
        /// 1 to 1536 items; each: matches `^[0-9]{12}$`
        target_account_ids: c::List<str> = "TargetAccountIds",
    }
}

c::property! {
    ContainerDistributionConfiguration, "imagebuilder-distributionconfiguration-containerdistributionconfiguration";
    new {}
    set {
        /// each: 1 to 1024 characters
        container_tags: c::List<str> = "ContainerTags",
        /// 1 to 1024 characters
        description: str = "Description",
        target_repository: TargetContainerRepository = "TargetRepository",
    }
}

c::property! {
    Distribution, "imagebuilder-distributionconfiguration-distribution";
    new {
        /// 1 to 1024 characters
        A region: str = "Region",
    }
    set {
        ami_distribution_configuration: AmiDistributionConfiguration = "AmiDistributionConfiguration",
        container_distribution_configuration: ContainerDistributionConfiguration = "ContainerDistributionConfiguration",
        /// 1 to 1000 items
        fast_launch_configurations: c::List<FastLaunchConfiguration> = "FastLaunchConfigurations",
        /// 1 to 100 items
        launch_template_configurations: c::List<LaunchTemplateConfiguration> = "LaunchTemplateConfigurations",
        /// 1 to 50 items
        license_configuration_arns: c::List<str> = "LicenseConfigurationArns",
        ssm_parameter_configurations: c::List<SsmParameterConfiguration> = "SsmParameterConfigurations",
    }
}

c::property! {
    FastLaunchConfiguration, "imagebuilder-distributionconfiguration-fastlaunchconfiguration";
    new {}
    set {
        /// matches `^[0-9]{12}$`
        account_id: str = "AccountId",
        enabled: bool = "Enabled",
        launch_template: FastLaunchLaunchTemplateSpecification = "LaunchTemplate",
        /// at least 1
        max_parallel_launches: i64 = "MaxParallelLaunches",
        snapshot_configuration: FastLaunchSnapshotConfiguration = "SnapshotConfiguration",
    }
}

c::property! {
    FastLaunchLaunchTemplateSpecification, "imagebuilder-distributionconfiguration-fastlaunchlaunchtemplatespecification";
    new {}
    set {
        /// matches `^lt-[a-z0-9-_]{17}$`
        launch_template_id: str = "LaunchTemplateId",
        /// 1 to 1024 characters
        launch_template_name: str = "LaunchTemplateName",
        /// 1 to 1024 characters
        launch_template_version: str = "LaunchTemplateVersion",
    }
}

c::property! {
    FastLaunchSnapshotConfiguration, "imagebuilder-distributionconfiguration-fastlaunchsnapshotconfiguration";
    new {}
    set {
        /// 1 to 10000
        target_resource_count: i64 = "TargetResourceCount",
    }
}

c::property! {
    LaunchPermissionConfiguration, "imagebuilder-distributionconfiguration-launchpermissionconfiguration";
    new {}
    set {
        organization_arns: c::List<str> = "OrganizationArns",
        organizational_unit_arns: c::List<str> = "OrganizationalUnitArns",
        user_groups: c::List<str> = "UserGroups",
        user_ids: c::List<str> = "UserIds",
    }
}

c::property! {
    LaunchTemplateConfiguration, "imagebuilder-distributionconfiguration-launchtemplateconfiguration";
    new {}
    set {
        /// matches `^[0-9]{12}$`
        account_id: str = "AccountId",
        /// matches `^lt-[a-z0-9-_]{17}$`
        launch_template_id: c::Name<crate::ec2::CfnLaunchTemplate> = "LaunchTemplateId",
        set_default_version: bool = "SetDefaultVersion",
    }
}

c::property! {
    SsmParameterConfiguration, "imagebuilder-distributionconfiguration-ssmparameterconfiguration";
    new {
        /// 1 to 1011 characters; matches `^[a-zA-Z0-9_.\-\/]+$`
        A parameter_name: str = "ParameterName",
    }
    set {
        /// matches `^[0-9]{12}$`
        ami_account_id: str = "AmiAccountId",
        data_type: SsmParameterConfigurationDataType = "DataType",
    }
}

c::property! {
    TargetContainerRepository, "imagebuilder-distributionconfiguration-targetcontainerrepository";
    new {}
    set {
        /// 1 to 1024 characters
        repository_name: str = "RepositoryName",
        service: TargetContainerRepositoryService = "Service",
    }
}

c::open_enum! {
    SsmParameterConfigurationDataType {
        TEXT = "text",
        AWS_EC2_IMAGE = "aws:ec2:image",
    }
}

c::open_enum! {
    TargetContainerRepositoryService {
        ECR = "ECR",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Domain` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DomainId`.
    CfnDomain = "AWS::SageMaker::Domain", "sagemaker-domain", reference name,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:domain/${DomainId}", tags List "Tags";
    new CfnDomainRequired {
        /// an update replaces the resource
        A auth_mode: AuthMode = "AuthMode",
        B default_user_settings: UserSettings = "DefaultUserSettings",
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`; an update replaces the resource
        C domain_name: str = "DomainName",
    }
    set {
        app_network_access_type: AppNetworkAccessType = "AppNetworkAccessType",
        app_security_group_management: AppSecurityGroupManagement = "AppSecurityGroupManagement",
        default_space_settings: DefaultSpaceSettings = "DefaultSpaceSettings",
        domain_settings: DomainSettings = "DomainSettings",
        home_efs_file_system_creation: HomeEfsFileSystemCreation = "HomeEfsFileSystemCreation",
        /// at most 2048 characters; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// 1 to 16 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
        tag_propagation: TagPropagation = "TagPropagation",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// at most 32 characters; matches `[-0-9a-zA-Z]+`; an update may replace the resource
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    get {
        @arn "DomainArn",
        DOMAIN_ARN: c::Arn<CfnDomain> = "DomainArn",
        DOMAIN_ID: c::Name<CfnDomain> = "DomainId",
        HOME_EFS_FILE_SYSTEM_ID: str = "HomeEfsFileSystemId",
        SECURITY_GROUP_ID_FOR_DOMAIN_BOUNDARY: c::Name<crate::ec2::CfnSecurityGroup> = "SecurityGroupIdForDomainBoundary",
        SINGLE_SIGN_ON_APPLICATION_ARN: str = "SingleSignOnApplicationArn",
        SINGLE_SIGN_ON_MANAGED_APPLICATION_INSTANCE_ID: str = "SingleSignOnManagedApplicationInstanceId",
        URL: str = "Url",
    }
}

c::property! {
    AppLifecycleManagement, "sagemaker-domain-applifecyclemanagement";
    new {}
    set {
        idle_settings: IdleSettings = "IdleSettings",
    }
}

c::property! {
    CodeEditorAppSettings, "sagemaker-domain-codeeditorappsettings";
    new {}
    set {
        app_lifecycle_management: AppLifecycleManagement = "AppLifecycleManagement",
        /// at most 256 characters
        built_in_lifecycle_config_arn: str = "BuiltInLifecycleConfigArn",
        /// at most 200 items
        custom_images: c::List<CustomImage> = "CustomImages",
        default_resource_spec: ResourceSpec = "DefaultResourceSpec",
        /// at most 30 items; each: at most 256 characters
        lifecycle_config_arns: c::List<str> = "LifecycleConfigArns",
    }
}

c::property! {
    CodeRepository, "sagemaker-domain-coderepository";
    new {
        /// at most 256 characters; matches `^https://([.\-_a-zA-Z0-9]+/?){3,1016}$`
        A repository_url: str = "RepositoryUrl",
    }
    set {}
}

c::property! {
    CustomFileSystemConfig, "sagemaker-domain-customfilesystemconfig";
    new {}
    set {
        efs_file_system_config: EFSFileSystemConfig = "EFSFileSystemConfig",
        f_sx_lustre_file_system_config: FSxLustreFileSystemConfig = "FSxLustreFileSystemConfig",
        s3_file_system_config: S3FileSystemConfig = "S3FileSystemConfig",
    }
}

c::property! {
    CustomImage, "sagemaker-domain-customimage";
    new CustomImageRequired {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`
        A app_image_config_name: str = "AppImageConfigName",
        /// at most 63 characters; matches `^[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}$`
        B image_name: str = "ImageName",
    }
    set {
        /// at least 0
        image_version_number: i64 = "ImageVersionNumber",
    }
}

c::property! {
    CustomPosixUserConfig, "sagemaker-domain-customposixuserconfig";
    new CustomPosixUserConfigRequired {
        /// 1001 to 4000000
        A gid: i64 = "Gid",
        /// 10000 to 4000000
        B uid: i64 = "Uid",
    }
    set {}
}

c::property! {
    DefaultEbsStorageSettings, "sagemaker-domain-defaultebsstoragesettings";
    new DefaultEbsStorageSettingsRequired {
        /// 5 to 16384
        A default_ebs_volume_size_in_gb: i64 = "DefaultEbsVolumeSizeInGb",
        /// 5 to 16384
        B maximum_ebs_volume_size_in_gb: i64 = "MaximumEbsVolumeSizeInGb",
    }
    set {}
}

c::property! {
    DefaultSpaceSettings, "sagemaker-domain-defaultspacesettings";
    new {
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        A execution_role: str = "ExecutionRole",
    }
    set {
        /// at most 2 items; no item twice
        custom_file_system_configs: c::List<CustomFileSystemConfig> = "CustomFileSystemConfigs",
        custom_posix_user_config: CustomPosixUserConfig = "CustomPosixUserConfig",
        jupyter_lab_app_settings: JupyterLabAppSettings = "JupyterLabAppSettings",
        jupyter_server_app_settings: JupyterServerAppSettings = "JupyterServerAppSettings",
        kernel_gateway_app_settings: KernelGatewayAppSettings = "KernelGatewayAppSettings",
        /// at most 5 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        space_storage_settings: DefaultSpaceStorageSettings = "SpaceStorageSettings",
    }
}

c::property! {
    DefaultSpaceStorageSettings, "sagemaker-domain-defaultspacestoragesettings";
    new {}
    set {
        default_ebs_storage_settings: DefaultEbsStorageSettings = "DefaultEbsStorageSettings",
    }
}

c::property! {
    DockerSettings, "sagemaker-domain-dockersettings";
    new {}
    set {
        enable_docker_access: DockerSettingsEnableDockerAccess = "EnableDockerAccess",
        /// at most 20 items; each: 12 characters, matches `^[0-9]+$`
        vpc_only_trusted_accounts: c::List<str> = "VpcOnlyTrustedAccounts",
    }
}

c::property! {
    DomainSettings, "sagemaker-domain-domainsettings";
    new {}
    set {
        docker_settings: DockerSettings = "DockerSettings",
        execution_role_identity_config: DomainSettingsExecutionRoleIdentityConfig = "ExecutionRoleIdentityConfig",
        ip_address_type: IpAddressType = "IpAddressType",
        r_studio_server_pro_domain_settings: RStudioServerProDomainSettings = "RStudioServerProDomainSettings",
        /// at most 3 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        unified_studio_settings: UnifiedStudioSettings = "UnifiedStudioSettings",
    }
}

c::property! {
    EFSFileSystemConfig, "sagemaker-domain-efsfilesystemconfig";
    new {
        /// 11 to 21 characters; matches `^(fs-[0-9a-f]{8,})$`
        A file_system_id: str = "FileSystemId",
    }
    set {
        /// 1 to 256 characters; matches `^\/\S*$`
        file_system_path: str = "FileSystemPath",
    }
}

c::property! {
    FSxLustreFileSystemConfig, "sagemaker-domain-fsxlustrefilesystemconfig";
    new {
        /// 11 to 21 characters; matches `^(fs-[0-9a-f]{8,})$`
        A file_system_id: str = "FileSystemId",
    }
    set {
        /// 1 to 256 characters; matches `^\/\S*$`
        file_system_path: str = "FileSystemPath",
    }
}

c::property! {
    HiddenSageMakerImage, "sagemaker-domain-hiddensagemakerimage";
    new {}
    set {
        sage_maker_image_name: HiddenSageMakerImageSageMakerImageName = "SageMakerImageName",
        /// at most 20 items; each: 1 to 128 characters, matches `^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$`
        version_aliases: c::List<str> = "VersionAliases",
    }
}

c::property! {
    IdleSettings, "sagemaker-domain-idlesettings";
    new {}
    set {
        /// 60 to 525600
        idle_timeout_in_minutes: i64 = "IdleTimeoutInMinutes",
        lifecycle_management: LifecycleManagement = "LifecycleManagement",
        /// 60 to 525600
        max_idle_timeout_in_minutes: i64 = "MaxIdleTimeoutInMinutes",
        /// 60 to 525600
        min_idle_timeout_in_minutes: i64 = "MinIdleTimeoutInMinutes",
    }
}

c::property! {
    JupyterLabAppSettings, "sagemaker-domain-jupyterlabappsettings";
    new {}
    set {
        app_lifecycle_management: AppLifecycleManagement = "AppLifecycleManagement",
        /// at most 256 characters
        built_in_lifecycle_config_arn: str = "BuiltInLifecycleConfigArn",
        /// at most 30 items
        code_repositories: c::List<CodeRepository> = "CodeRepositories",
        /// at most 200 items
        custom_images: c::List<CustomImage> = "CustomImages",
        default_resource_spec: ResourceSpec = "DefaultResourceSpec",
        /// at most 30 items; each: at most 256 characters
        lifecycle_config_arns: c::List<str> = "LifecycleConfigArns",
    }
}

c::property! {
    JupyterServerAppSettings, "sagemaker-domain-jupyterserverappsettings";
    new {}
    set {
        default_resource_spec: ResourceSpec = "DefaultResourceSpec",
        /// at most 30 items; each: at most 256 characters
        lifecycle_config_arns: c::List<str> = "LifecycleConfigArns",
    }
}

c::property! {
    KernelGatewayAppSettings, "sagemaker-domain-kernelgatewayappsettings";
    new {}
    set {
        /// at most 200 items
        custom_images: c::List<CustomImage> = "CustomImages",
        default_resource_spec: ResourceSpec = "DefaultResourceSpec",
        /// at most 30 items; each: at most 256 characters
        lifecycle_config_arns: c::List<str> = "LifecycleConfigArns",
    }
}

c::property! {
    RSessionAppSettings, "sagemaker-domain-rsessionappsettings";
    new {}
    set {
        /// at most 200 items
        custom_images: c::List<CustomImage> = "CustomImages",
        default_resource_spec: ResourceSpec = "DefaultResourceSpec",
    }
}

c::property! {
    RStudioServerProAppSettings, "sagemaker-domain-rstudioserverproappsettings";
    new {}
    set {
        access_status: RStudioServerProAppSettingsAccessStatus = "AccessStatus",
        user_group: RStudioServerProAppSettingsUserGroup = "UserGroup",
    }
}

c::property! {
    RStudioServerProDomainSettings, "sagemaker-domain-rstudioserverprodomainsettings";
    new {
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        A domain_execution_role_arn: c::Arn<crate::iam::CfnRole> = "DomainExecutionRoleArn",
    }
    set {
        /// an update replaces the resource
        default_resource_spec: ResourceSpec = "DefaultResourceSpec",
        /// matches `^(https:|http:|www\.)\S*`
        r_studio_connect_url: str = "RStudioConnectUrl",
        /// matches `^(https:|http:|www\.)\S*`
        r_studio_package_manager_url: str = "RStudioPackageManagerUrl",
    }
}

c::property! {
    ResourceSpec, "sagemaker-domain-resourcespec";
    new {}
    set {
        instance_type: AppInstanceType = "InstanceType",
        /// at most 256 characters
        lifecycle_config_arn: str = "LifecycleConfigArn",
        /// at most 256 characters; matches `^arn:aws(-[0-9A-Za-z_]+)*:sagemaker:.+:[0-9]{12}:image/[a-z0-9]([-.]?[a-z0-9])*$`
        sage_maker_image_arn: str = "SageMakerImageArn",
        /// at most 256 characters
        sage_maker_image_version_arn: str = "SageMakerImageVersionArn",
        /// at most 2048 characters; matches `^(arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:training-plan/.*|None)$`
        training_plan_arn: str = "TrainingPlanArn",
    }
}

c::property! {
    S3FileSystemConfig, "sagemaker-domain-s3filesystemconfig";
    new {}
    set {
        /// at most 1024 characters
        mount_path: str = "MountPath",
        /// at most 1024 characters; matches `(s3)://([^/]+)/?(.*)`
        s3_uri: str = "S3Uri",
    }
}

c::property! {
    SharingSettings, "sagemaker-domain-sharingsettings";
    new {}
    set {
        notebook_output_option: SharingSettingsNotebookOutputOption = "NotebookOutputOption",
        /// at most 2048 characters
        s3_kms_key_id: str = "S3KmsKeyId",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        s3_output_path: str = "S3OutputPath",
    }
}

c::property! {
    StudioWebPortalSettings, "sagemaker-domain-studiowebportalsettings";
    new {}
    set {
        /// no item twice
        hidden_app_types: c::List<AppType> = "HiddenAppTypes",
        /// no item twice
        hidden_instance_types: c::List<AppInstanceType> = "HiddenInstanceTypes",
        /// no item twice
        hidden_ml_tools: c::List<MlTools> = "HiddenMlTools",
        /// at most 5 items; no item twice
        hidden_sage_maker_image_version_aliases: c::List<HiddenSageMakerImage> = "HiddenSageMakerImageVersionAliases",
    }
}

c::property! {
    UnifiedStudioSettings, "sagemaker-domain-unifiedstudiosettings";
    new {}
    set {
        /// 12 characters; matches `^[0-9]+$`
        domain_account_id: str = "DomainAccountId",
        /// 1 to 36 characters; matches `^dzd[-_][a-zA-Z0-9_-]{1,36}$`
        domain_id: str = "DomainId",
        /// 1 to 24 characters; matches `[a-zA-Z]{2}-[a-zA-Z-]+-[0-9]+`
        domain_region: str = "DomainRegion",
        /// 1 to 36 characters; matches `^[a-zA-Z0-9_-]{1,36}$`
        environment_id: str = "EnvironmentId",
        /// matches `^[a-zA-Z0-9_-]{1,36}$`
        project_id: str = "ProjectId",
        /// 1 to 100 characters; matches `[0-9A-Za-z_\.-]+$`
        project_s3_path: str = "ProjectS3Path",
        studio_web_portal_access: UnifiedStudioSettingsStudioWebPortalAccess = "StudioWebPortalAccess",
    }
}

c::property! {
    UserSettings, "sagemaker-domain-usersettings";
    new {
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        A execution_role: c::Arn<crate::iam::CfnRole> = "ExecutionRole",
    }
    set {
        auto_mount_home_efs: UserSettingsAutoMountHomeEFS = "AutoMountHomeEFS",
        code_editor_app_settings: CodeEditorAppSettings = "CodeEditorAppSettings",
        /// at most 2 items; no item twice
        custom_file_system_configs: c::List<CustomFileSystemConfig> = "CustomFileSystemConfigs",
        custom_posix_user_config: CustomPosixUserConfig = "CustomPosixUserConfig",
        /// at most 1023 characters
        default_landing_uri: str = "DefaultLandingUri",
        jupyter_lab_app_settings: JupyterLabAppSettings = "JupyterLabAppSettings",
        jupyter_server_app_settings: JupyterServerAppSettings = "JupyterServerAppSettings",
        kernel_gateway_app_settings: KernelGatewayAppSettings = "KernelGatewayAppSettings",
        r_session_app_settings: RSessionAppSettings = "RSessionAppSettings",
        r_studio_server_pro_app_settings: RStudioServerProAppSettings = "RStudioServerProAppSettings",
        /// at most 5 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        sharing_settings: SharingSettings = "SharingSettings",
        space_storage_settings: DefaultSpaceStorageSettings = "SpaceStorageSettings",
        studio_web_portal: UserSettingsStudioWebPortal = "StudioWebPortal",
        studio_web_portal_settings: StudioWebPortalSettings = "StudioWebPortalSettings",
    }
}

c::open_enum! {
    AppInstanceType {
        SYSTEM = "system",
        ML_T3_MICRO = "ml.t3.micro",
        ML_T3_SMALL = "ml.t3.small",
        ML_T3_MEDIUM = "ml.t3.medium",
        ML_T3_LARGE = "ml.t3.large",
        ML_T3_XLARGE = "ml.t3.xlarge",
        ML_T3_2XLARGE = "ml.t3.2xlarge",
        ML_M5_LARGE = "ml.m5.large",
        ML_M5_XLARGE = "ml.m5.xlarge",
        ML_M5_2XLARGE = "ml.m5.2xlarge",
        ML_M5_4XLARGE = "ml.m5.4xlarge",
        ML_M5_8XLARGE = "ml.m5.8xlarge",
        ML_M5_12XLARGE = "ml.m5.12xlarge",
        ML_M5_16XLARGE = "ml.m5.16xlarge",
        ML_M5_24XLARGE = "ml.m5.24xlarge",
        ML_M5D_LARGE = "ml.m5d.large",
        ML_M5D_XLARGE = "ml.m5d.xlarge",
        ML_M5D_2XLARGE = "ml.m5d.2xlarge",
        ML_M5D_4XLARGE = "ml.m5d.4xlarge",
        ML_M5D_8XLARGE = "ml.m5d.8xlarge",
        ML_M5D_12XLARGE = "ml.m5d.12xlarge",
        ML_M5D_16XLARGE = "ml.m5d.16xlarge",
        ML_M5D_24XLARGE = "ml.m5d.24xlarge",
        ML_C5_LARGE = "ml.c5.large",
        ML_C5_XLARGE = "ml.c5.xlarge",
        ML_C5_2XLARGE = "ml.c5.2xlarge",
        ML_C5_4XLARGE = "ml.c5.4xlarge",
        ML_C5_9XLARGE = "ml.c5.9xlarge",
        ML_C5_12XLARGE = "ml.c5.12xlarge",
        ML_C5_18XLARGE = "ml.c5.18xlarge",
        ML_C5_24XLARGE = "ml.c5.24xlarge",
        ML_P3_2XLARGE = "ml.p3.2xlarge",
        ML_P3_8XLARGE = "ml.p3.8xlarge",
        ML_P3_16XLARGE = "ml.p3.16xlarge",
        ML_P3DN_24XLARGE = "ml.p3dn.24xlarge",
        ML_G4DN_XLARGE = "ml.g4dn.xlarge",
        ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
        ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
        ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
        ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
        ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
        ML_R5_LARGE = "ml.r5.large",
        ML_R5_XLARGE = "ml.r5.xlarge",
        ML_R5_2XLARGE = "ml.r5.2xlarge",
        ML_R5_4XLARGE = "ml.r5.4xlarge",
        ML_R5_8XLARGE = "ml.r5.8xlarge",
        ML_R5_12XLARGE = "ml.r5.12xlarge",
        ML_R5_16XLARGE = "ml.r5.16xlarge",
        ML_R5_24XLARGE = "ml.r5.24xlarge",
        ML_G5_XLARGE = "ml.g5.xlarge",
        ML_G5_2XLARGE = "ml.g5.2xlarge",
        ML_G5_4XLARGE = "ml.g5.4xlarge",
        ML_G5_8XLARGE = "ml.g5.8xlarge",
        ML_G5_12XLARGE = "ml.g5.12xlarge",
        ML_G5_16XLARGE = "ml.g5.16xlarge",
        ML_G5_24XLARGE = "ml.g5.24xlarge",
        ML_G5_48XLARGE = "ml.g5.48xlarge",
        ML_G6_XLARGE = "ml.g6.xlarge",
        ML_G6_2XLARGE = "ml.g6.2xlarge",
        ML_G6_4XLARGE = "ml.g6.4xlarge",
        ML_G6_8XLARGE = "ml.g6.8xlarge",
        ML_G6_12XLARGE = "ml.g6.12xlarge",
        ML_G6_16XLARGE = "ml.g6.16xlarge",
        ML_G6_24XLARGE = "ml.g6.24xlarge",
        ML_G6_48XLARGE = "ml.g6.48xlarge",
        ML_G6E_XLARGE = "ml.g6e.xlarge",
        ML_G6E_2XLARGE = "ml.g6e.2xlarge",
        ML_G6E_4XLARGE = "ml.g6e.4xlarge",
        ML_G6E_8XLARGE = "ml.g6e.8xlarge",
        ML_G6E_12XLARGE = "ml.g6e.12xlarge",
        ML_G6E_16XLARGE = "ml.g6e.16xlarge",
        ML_G6E_24XLARGE = "ml.g6e.24xlarge",
        ML_G6E_48XLARGE = "ml.g6e.48xlarge",
        ML_GEOSPATIAL_INTERACTIVE = "ml.geospatial.interactive",
        ML_P4D_24XLARGE = "ml.p4d.24xlarge",
        ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
        ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
        ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
        ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
        ML_P5_48XLARGE = "ml.p5.48xlarge",
        ML_P5E_48XLARGE = "ml.p5e.48xlarge",
        ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
        ML_M6I_LARGE = "ml.m6i.large",
        ML_M6I_XLARGE = "ml.m6i.xlarge",
        ML_M6I_2XLARGE = "ml.m6i.2xlarge",
        ML_M6I_4XLARGE = "ml.m6i.4xlarge",
        ML_M6I_8XLARGE = "ml.m6i.8xlarge",
        ML_M6I_12XLARGE = "ml.m6i.12xlarge",
        ML_M6I_16XLARGE = "ml.m6i.16xlarge",
        ML_M6I_24XLARGE = "ml.m6i.24xlarge",
        ML_M6I_32XLARGE = "ml.m6i.32xlarge",
        ML_M7I_LARGE = "ml.m7i.large",
        ML_M7I_XLARGE = "ml.m7i.xlarge",
        ML_M7I_2XLARGE = "ml.m7i.2xlarge",
        ML_M7I_4XLARGE = "ml.m7i.4xlarge",
        ML_M7I_8XLARGE = "ml.m7i.8xlarge",
        ML_M7I_12XLARGE = "ml.m7i.12xlarge",
        ML_M7I_16XLARGE = "ml.m7i.16xlarge",
        ML_M7I_24XLARGE = "ml.m7i.24xlarge",
        ML_M7I_48XLARGE = "ml.m7i.48xlarge",
        ML_C6I_LARGE = "ml.c6i.large",
        ML_C6I_XLARGE = "ml.c6i.xlarge",
        ML_C6I_2XLARGE = "ml.c6i.2xlarge",
        ML_C6I_4XLARGE = "ml.c6i.4xlarge",
        ML_C6I_8XLARGE = "ml.c6i.8xlarge",
        ML_C6I_12XLARGE = "ml.c6i.12xlarge",
        ML_C6I_16XLARGE = "ml.c6i.16xlarge",
        ML_C6I_24XLARGE = "ml.c6i.24xlarge",
        ML_C6I_32XLARGE = "ml.c6i.32xlarge",
        ML_C7I_LARGE = "ml.c7i.large",
        ML_C7I_XLARGE = "ml.c7i.xlarge",
        ML_C7I_2XLARGE = "ml.c7i.2xlarge",
        ML_C7I_4XLARGE = "ml.c7i.4xlarge",
        ML_C7I_8XLARGE = "ml.c7i.8xlarge",
        ML_C7I_12XLARGE = "ml.c7i.12xlarge",
        ML_C7I_16XLARGE = "ml.c7i.16xlarge",
        ML_C7I_24XLARGE = "ml.c7i.24xlarge",
        ML_C7I_48XLARGE = "ml.c7i.48xlarge",
        ML_R6I_LARGE = "ml.r6i.large",
        ML_R6I_XLARGE = "ml.r6i.xlarge",
        ML_R6I_2XLARGE = "ml.r6i.2xlarge",
        ML_R6I_4XLARGE = "ml.r6i.4xlarge",
        ML_R6I_8XLARGE = "ml.r6i.8xlarge",
        ML_R6I_12XLARGE = "ml.r6i.12xlarge",
        ML_R6I_16XLARGE = "ml.r6i.16xlarge",
        ML_R6I_24XLARGE = "ml.r6i.24xlarge",
        ML_R6I_32XLARGE = "ml.r6i.32xlarge",
        ML_R7I_LARGE = "ml.r7i.large",
        ML_R7I_XLARGE = "ml.r7i.xlarge",
        ML_R7I_2XLARGE = "ml.r7i.2xlarge",
        ML_R7I_4XLARGE = "ml.r7i.4xlarge",
        ML_R7I_8XLARGE = "ml.r7i.8xlarge",
        ML_R7I_12XLARGE = "ml.r7i.12xlarge",
        ML_R7I_16XLARGE = "ml.r7i.16xlarge",
        ML_R7I_24XLARGE = "ml.r7i.24xlarge",
        ML_R7I_48XLARGE = "ml.r7i.48xlarge",
        ML_M6ID_LARGE = "ml.m6id.large",
        ML_M6ID_XLARGE = "ml.m6id.xlarge",
        ML_M6ID_2XLARGE = "ml.m6id.2xlarge",
        ML_M6ID_4XLARGE = "ml.m6id.4xlarge",
        ML_M6ID_8XLARGE = "ml.m6id.8xlarge",
        ML_M6ID_12XLARGE = "ml.m6id.12xlarge",
        ML_M6ID_16XLARGE = "ml.m6id.16xlarge",
        ML_M6ID_24XLARGE = "ml.m6id.24xlarge",
        ML_M6ID_32XLARGE = "ml.m6id.32xlarge",
        ML_C6ID_LARGE = "ml.c6id.large",
        ML_C6ID_XLARGE = "ml.c6id.xlarge",
        ML_C6ID_2XLARGE = "ml.c6id.2xlarge",
        ML_C6ID_4XLARGE = "ml.c6id.4xlarge",
        ML_C6ID_8XLARGE = "ml.c6id.8xlarge",
        ML_C6ID_12XLARGE = "ml.c6id.12xlarge",
        ML_C6ID_16XLARGE = "ml.c6id.16xlarge",
        ML_C6ID_24XLARGE = "ml.c6id.24xlarge",
        ML_C6ID_32XLARGE = "ml.c6id.32xlarge",
        ML_R6ID_LARGE = "ml.r6id.large",
        ML_R6ID_XLARGE = "ml.r6id.xlarge",
        ML_R6ID_2XLARGE = "ml.r6id.2xlarge",
        ML_R6ID_4XLARGE = "ml.r6id.4xlarge",
        ML_R6ID_8XLARGE = "ml.r6id.8xlarge",
        ML_R6ID_12XLARGE = "ml.r6id.12xlarge",
        ML_R6ID_16XLARGE = "ml.r6id.16xlarge",
        ML_R6ID_24XLARGE = "ml.r6id.24xlarge",
        ML_R6ID_32XLARGE = "ml.r6id.32xlarge",
        ML_P5_4XLARGE = "ml.p5.4xlarge",
        ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge",
        ML_G7E_2XLARGE = "ml.g7e.2xlarge",
        ML_G7E_4XLARGE = "ml.g7e.4xlarge",
        ML_G7E_8XLARGE = "ml.g7e.8xlarge",
        ML_G7E_12XLARGE = "ml.g7e.12xlarge",
        ML_G7E_24XLARGE = "ml.g7e.24xlarge",
        ML_G7E_48XLARGE = "ml.g7e.48xlarge",
    }
}

c::open_enum! {
    AppType {
        JUPYTER_SERVER = "JupyterServer",
        TENSOR_BOARD = "TensorBoard",
        R_STUDIO_SERVER_PRO = "RStudioServerPro",
        JUPYTER_LAB = "JupyterLab",
        CODE_EDITOR = "CodeEditor",
        DETAILED_PROFILER = "DetailedProfiler",
        CANVAS = "Canvas",
    }
}

c::open_enum! {
    IpAddressType {
        IPV4 = "IPV4",
        DUALSTACK = "DUALSTACK",
    }
}

c::open_enum! {
    LifecycleManagement {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    MlTools {
        DATA_WRANGLER = "DataWrangler",
        FEATURE_STORE = "FeatureStore",
        EMR_CLUSTERS = "EmrClusters",
        AUTO_ML = "AutoMl",
        EXPERIMENTS = "Experiments",
        TRAINING = "Training",
        MODEL_EVALUATION = "ModelEvaluation",
        PIPELINES = "Pipelines",
        MODELS = "Models",
        JUMP_START = "JumpStart",
        INFERENCE_RECOMMENDER = "InferenceRecommender",
        ENDPOINTS = "Endpoints",
        PROJECTS = "Projects",
        INFERENCE_OPTIMIZATION = "InferenceOptimization",
        HYPER_POD_CLUSTERS = "HyperPodClusters",
        COMET = "Comet",
        DEEPCHECKS_LLM_EVALUATION = "DeepchecksLLMEvaluation",
        FIDDLER = "Fiddler",
        LAKERA_GUARD = "LakeraGuard",
        PERFORMANCE_EVALUATION = "PerformanceEvaluation",
    }
}

c::open_enum! {
    AuthMode {
        SSO = "SSO",
        IAM = "IAM",
    }
}

c::open_enum! {
    AppNetworkAccessType {
        PUBLIC_INTERNET_ONLY = "PublicInternetOnly",
        VPC_ONLY = "VpcOnly",
    }
}

c::open_enum! {
    AppSecurityGroupManagement {
        SERVICE = "Service",
        CUSTOMER = "Customer",
    }
}

c::open_enum! {
    HomeEfsFileSystemCreation {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    TagPropagation {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    DockerSettingsEnableDockerAccess {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    DomainSettingsExecutionRoleIdentityConfig {
        USER_PROFILE_NAME = "USER_PROFILE_NAME",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    HiddenSageMakerImageSageMakerImageName {
        SAGEMAKER_DISTRIBUTION = "sagemaker_distribution",
    }
}

c::open_enum! {
    RStudioServerProAppSettingsAccessStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    RStudioServerProAppSettingsUserGroup {
        R_STUDIO_ADMIN = "R_STUDIO_ADMIN",
        R_STUDIO_USER = "R_STUDIO_USER",
    }
}

c::open_enum! {
    SharingSettingsNotebookOutputOption {
        ALLOWED = "Allowed",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    UnifiedStudioSettingsStudioWebPortalAccess {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    UserSettingsAutoMountHomeEFS {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
        DEFAULT_AS_DOMAIN = "DefaultAsDomain",
    }
}

c::open_enum! {
    UserSettingsStudioWebPortal {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

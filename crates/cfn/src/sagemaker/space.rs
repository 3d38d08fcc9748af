// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Space` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnSpace = "AWS::SageMaker::Space", "sagemaker-space", reference text, tags List "Tags";
    new CfnSpaceRequired {
        /// 1 to 63 characters; matches `^d-(-*[a-z0-9]){1,61}$`; an update replaces the resource
        A domain_id: str = "DomainId",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        B space_name: str = "SpaceName",
    }
    set {
        /// an update replaces the resource
        ownership_settings: OwnershipSettings = "OwnershipSettings",
        /// at most 64 characters; matches `^.+`; does not match `^(?:\s*$)`
        space_display_name: str = "SpaceDisplayName",
        /// AWS does not show it again
        space_settings: SpaceSettings = "SpaceSettings",
        /// an update replaces the resource
        space_sharing_settings: SpaceSharingSettings = "SpaceSharingSettings",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SpaceArn",
        SPACE_ARN: c::Arn<CfnSpace> = "SpaceArn",
        URL: str = "Url",
    }
}

c::property! {
    CodeRepository, "sagemaker-space-coderepository";
    new {
        /// at most 256 characters; matches `^https://([.\-_a-zA-Z0-9]+/?){3,1016}$`
        A repository_url: str = "RepositoryUrl",
    }
    set {}
}

c::property! {
    CustomFileSystem, "sagemaker-space-customfilesystem";
    new {}
    set {
        efs_file_system: EFSFileSystem = "EFSFileSystem",
        f_sx_lustre_file_system: FSxLustreFileSystem = "FSxLustreFileSystem",
        s3_file_system: S3FileSystem = "S3FileSystem",
    }
}

c::property! {
    CustomImage, "sagemaker-space-customimage";
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
    EFSFileSystem, "sagemaker-space-efsfilesystem";
    new {
        /// 11 to 21 characters; matches `^(fs-[0-9a-f]{8,})$`
        A file_system_id: str = "FileSystemId",
    }
    set {}
}

c::property! {
    EbsStorageSettings, "sagemaker-space-ebsstoragesettings";
    new {
        /// 5 to 16384
        A ebs_volume_size_in_gb: i64 = "EbsVolumeSizeInGb",
    }
    set {}
}

c::property! {
    FSxLustreFileSystem, "sagemaker-space-fsxlustrefilesystem";
    new {
        /// 11 to 21 characters; matches `^(fs-[0-9a-f]{8,})$`
        A file_system_id: str = "FileSystemId",
    }
    set {}
}

c::property! {
    JupyterServerAppSettings, "sagemaker-space-jupyterserverappsettings";
    new {}
    set {
        default_resource_spec: ResourceSpec = "DefaultResourceSpec",
        /// at most 30 items; each: at most 256 characters, matches `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:studio-lifecycle-config/.*`
        lifecycle_config_arns: c::List<str> = "LifecycleConfigArns",
    }
}

c::property! {
    KernelGatewayAppSettings, "sagemaker-space-kernelgatewayappsettings";
    new {}
    set {
        /// at most 30 items
        custom_images: c::List<CustomImage> = "CustomImages",
        default_resource_spec: ResourceSpec = "DefaultResourceSpec",
        /// at most 30 items; each: at most 256 characters, matches `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:studio-lifecycle-config/.*`
        lifecycle_config_arns: c::List<str> = "LifecycleConfigArns",
    }
}

c::property! {
    OwnershipSettings, "sagemaker-space-ownershipsettings";
    new {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`
        A owner_user_profile_name: str = "OwnerUserProfileName",
    }
    set {}
}

c::property! {
    ResourceSpec, "sagemaker-space-resourcespec";
    new {}
    set {
        instance_type: ResourceSpecInstanceType = "InstanceType",
        /// at most 256 characters; matches `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:studio-lifecycle-config/.*`
        lifecycle_config_arn: str = "LifecycleConfigArn",
        /// at most 256 characters; matches `^arn:aws(-[0-9A-Za-z_]+)*:sagemaker:.+:[0-9]{12}:image/[a-z0-9]([-.]?[a-z0-9])*$`
        sage_maker_image_arn: str = "SageMakerImageArn",
        /// at most 256 characters
        sage_maker_image_version_arn: str = "SageMakerImageVersionArn",
    }
}

c::property! {
    S3FileSystem, "sagemaker-space-s3filesystem";
    new {}
    set {
        /// at most 1024 characters; matches `(s3)://([^/]+)/?(.*)`
        s3_uri: str = "S3Uri",
    }
}

c::property! {
    SpaceCodeEditorAppSettings, "sagemaker-space-spacecodeeditorappsettings";
    new {}
    set {
        default_resource_spec: ResourceSpec = "DefaultResourceSpec",
    }
}

c::property! {
    SpaceJupyterLabAppSettings, "sagemaker-space-spacejupyterlabappsettings";
    new {}
    set {
        /// at most 30 items
        code_repositories: c::List<CodeRepository> = "CodeRepositories",
        default_resource_spec: ResourceSpec = "DefaultResourceSpec",
    }
}

c::property! {
    SpaceSettings, "sagemaker-space-spacesettings";
    new {}
    set {
        app_type: AppType = "AppType",
        code_editor_app_settings: SpaceCodeEditorAppSettings = "CodeEditorAppSettings",
        /// at most 1 item; no item twice
        custom_file_systems: c::List<CustomFileSystem> = "CustomFileSystems",
        jupyter_lab_app_settings: SpaceJupyterLabAppSettings = "JupyterLabAppSettings",
        jupyter_server_app_settings: JupyterServerAppSettings = "JupyterServerAppSettings",
        kernel_gateway_app_settings: KernelGatewayAppSettings = "KernelGatewayAppSettings",
        remote_access: RemoteAccess = "RemoteAccess",
        space_managed_resources: SpaceManagedResources = "SpaceManagedResources",
        space_storage_settings: SpaceStorageSettings = "SpaceStorageSettings",
    }
}

c::property! {
    SpaceSharingSettings, "sagemaker-space-spacesharingsettings";
    new {
        A sharing_type: SpaceSharingSettingsSharingType = "SharingType",
    }
    set {}
}

c::property! {
    SpaceStorageSettings, "sagemaker-space-spacestoragesettings";
    new {}
    set {
        ebs_storage_settings: EbsStorageSettings = "EbsStorageSettings",
    }
}

c::open_enum! {
    AppType {
        JUPYTER_SERVER = "JupyterServer",
        KERNEL_GATEWAY = "KernelGateway",
        TENSOR_BOARD = "TensorBoard",
        R_STUDIO_SERVER_PRO = "RStudioServerPro",
        R_SESSION_GATEWAY = "RSessionGateway",
        JUPYTER_LAB = "JupyterLab",
        CODE_EDITOR = "CodeEditor",
    }
}

c::open_enum! {
    RemoteAccess {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    SpaceManagedResources {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    ResourceSpecInstanceType {
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
        ML_P3DN_24XLARGE = "ml.p3dn.24xlarge",
        ML_M5D_LARGE = "ml.m5d.large",
        ML_M5D_XLARGE = "ml.m5d.xlarge",
        ML_M5D_2XLARGE = "ml.m5d.2xlarge",
        ML_M5D_4XLARGE = "ml.m5d.4xlarge",
        ML_M5D_8XLARGE = "ml.m5d.8xlarge",
        ML_M5D_12XLARGE = "ml.m5d.12xlarge",
        ML_M5D_16XLARGE = "ml.m5d.16xlarge",
        ML_M5D_24XLARGE = "ml.m5d.24xlarge",
        ML_G5_XLARGE = "ml.g5.xlarge",
        ML_G5_2XLARGE = "ml.g5.2xlarge",
        ML_G5_4XLARGE = "ml.g5.4xlarge",
        ML_G5_8XLARGE = "ml.g5.8xlarge",
        ML_G5_12XLARGE = "ml.g5.12xlarge",
        ML_G5_16XLARGE = "ml.g5.16xlarge",
        ML_G5_24XLARGE = "ml.g5.24xlarge",
        ML_G5_48XLARGE = "ml.g5.48xlarge",
        ML_P4D_24XLARGE = "ml.p4d.24xlarge",
        ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
        ML_GEOSPATIAL_INTERACTIVE = "ml.geospatial.interactive",
        ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
        ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
        ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
    }
}

c::open_enum! {
    SpaceSharingSettingsSharingType {
        PRIVATE = "Private",
        SHARED = "Shared",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::ResourceDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnResourceDefinition = "AWS::Greengrass::ResourceDefinition", "greengrass-resourcedefinition", reference name,
        arn "arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/resources/${ResourceDefinitionId}", tags Map "Tags";
    new {
        A name: str = "Name",
    }
    set {
        /// an update replaces the resource
        initial_version: ResourceDefinitionVersion = "InitialVersion",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnResourceDefinition> = "Id",
        LATEST_VERSION_ARN: str = "LatestVersionArn",
        NAME: str = "Name",
    }
}

c::property! {
    GroupOwnerSetting, "greengrass-resourcedefinition-groupownersetting";
    new {
        A auto_add_group_owner: bool = "AutoAddGroupOwner",
    }
    set {
        group_owner: str = "GroupOwner",
    }
}

c::property! {
    LocalDeviceResourceData, "greengrass-resourcedefinition-localdeviceresourcedata";
    new {
        A source_path: str = "SourcePath",
    }
    set {
        group_owner_setting: GroupOwnerSetting = "GroupOwnerSetting",
    }
}

c::property! {
    LocalVolumeResourceData, "greengrass-resourcedefinition-localvolumeresourcedata";
    new LocalVolumeResourceDataRequired {
        A destination_path: str = "DestinationPath",
        B source_path: str = "SourcePath",
    }
    set {
        group_owner_setting: GroupOwnerSetting = "GroupOwnerSetting",
    }
}

c::property! {
    ResourceDataContainer, "greengrass-resourcedefinition-resourcedatacontainer";
    new {}
    set {
        local_device_resource_data: LocalDeviceResourceData = "LocalDeviceResourceData",
        local_volume_resource_data: LocalVolumeResourceData = "LocalVolumeResourceData",
        s3_machine_learning_model_resource_data: S3MachineLearningModelResourceData = "S3MachineLearningModelResourceData",
        sage_maker_machine_learning_model_resource_data: SageMakerMachineLearningModelResourceData = "SageMakerMachineLearningModelResourceData",
        secrets_manager_secret_resource_data: SecretsManagerSecretResourceData = "SecretsManagerSecretResourceData",
    }
}

c::property! {
    ResourceDefinitionVersion, "greengrass-resourcedefinition-resourcedefinitionversion";
    new {
        A resources: c::List<ResourceInstance> = "Resources",
    }
    set {}
}

c::property! {
    ResourceDownloadOwnerSetting, "greengrass-resourcedefinition-resourcedownloadownersetting";
    new ResourceDownloadOwnerSettingRequired {
        A group_owner: str = "GroupOwner",
        B group_permission: str = "GroupPermission",
    }
    set {}
}

c::property! {
    ResourceInstance, "greengrass-resourcedefinition-resourceinstance";
    new ResourceInstanceRequired {
        A id: str = "Id",
        B name: str = "Name",
        C resource_data_container: ResourceDataContainer = "ResourceDataContainer",
    }
    set {}
}

c::property! {
    S3MachineLearningModelResourceData, "greengrass-resourcedefinition-s3machinelearningmodelresourcedata";
    new S3MachineLearningModelResourceDataRequired {
        A destination_path: str = "DestinationPath",
        B s3_uri: str = "S3Uri",
    }
    set {
        owner_setting: ResourceDownloadOwnerSetting = "OwnerSetting",
    }
}

c::property! {
    SageMakerMachineLearningModelResourceData, "greengrass-resourcedefinition-sagemakermachinelearningmodelresourcedata";
    new SageMakerMachineLearningModelResourceDataRequired {
        A destination_path: str = "DestinationPath",
        B sage_maker_job_arn: str = "SageMakerJobArn",
    }
    set {
        owner_setting: ResourceDownloadOwnerSetting = "OwnerSetting",
    }
}

c::property! {
    SecretsManagerSecretResourceData, "greengrass-resourcedefinition-secretsmanagersecretresourcedata";
    new {
        A arn: str = "ARN",
    }
    set {
        additional_staging_labels_to_download: c::List<str> = "AdditionalStagingLabelsToDownload",
    }
}

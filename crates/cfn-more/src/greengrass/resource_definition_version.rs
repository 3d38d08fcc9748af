// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::ResourceDefinitionVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnResourceDefinitionVersion = "AWS::Greengrass::ResourceDefinitionVersion", "greengrass-resourcedefinitionversion", reference name;
    new {
        /// an update replaces the resource
        A resource_definition_id: str = "ResourceDefinitionId",
        /// an update replaces the resource
        B resources: c::List<ResourceInstance> = "Resources",
    }
    set {}
    get {
        ID: c::Name<CfnResourceDefinitionVersion> = "Id",
    }
}

c::property! {
    GroupOwnerSetting, "greengrass-resourcedefinitionversion-groupownersetting";
    new {
        A auto_add_group_owner: bool = "AutoAddGroupOwner",
    }
    set {
        group_owner: str = "GroupOwner",
    }
}

c::property! {
    LocalDeviceResourceData, "greengrass-resourcedefinitionversion-localdeviceresourcedata";
    new {
        A source_path: str = "SourcePath",
    }
    set {
        group_owner_setting: GroupOwnerSetting = "GroupOwnerSetting",
    }
}

c::property! {
    LocalVolumeResourceData, "greengrass-resourcedefinitionversion-localvolumeresourcedata";
    new LocalVolumeResourceDataRequired {
        A destination_path: str = "DestinationPath",
        B source_path: str = "SourcePath",
    }
    set {
        group_owner_setting: GroupOwnerSetting = "GroupOwnerSetting",
    }
}

c::property! {
    ResourceDataContainer, "greengrass-resourcedefinitionversion-resourcedatacontainer";
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
    ResourceDownloadOwnerSetting, "greengrass-resourcedefinitionversion-resourcedownloadownersetting";
    new ResourceDownloadOwnerSettingRequired {
        A group_owner: str = "GroupOwner",
        B group_permission: str = "GroupPermission",
    }
    set {}
}

c::property! {
    ResourceInstance, "greengrass-resourcedefinitionversion-resourceinstance";
    new ResourceInstanceRequired {
        A id: str = "Id",
        B name: str = "Name",
        C resource_data_container: ResourceDataContainer = "ResourceDataContainer",
    }
    set {}
}

c::property! {
    S3MachineLearningModelResourceData, "greengrass-resourcedefinitionversion-s3machinelearningmodelresourcedata";
    new S3MachineLearningModelResourceDataRequired {
        A destination_path: str = "DestinationPath",
        B s3_uri: str = "S3Uri",
    }
    set {
        owner_setting: ResourceDownloadOwnerSetting = "OwnerSetting",
    }
}

c::property! {
    SageMakerMachineLearningModelResourceData, "greengrass-resourcedefinitionversion-sagemakermachinelearningmodelresourcedata";
    new SageMakerMachineLearningModelResourceDataRequired {
        A destination_path: str = "DestinationPath",
        B sage_maker_job_arn: str = "SageMakerJobArn",
    }
    set {
        owner_setting: ResourceDownloadOwnerSetting = "OwnerSetting",
    }
}

c::property! {
    SecretsManagerSecretResourceData, "greengrass-resourcedefinitionversion-secretsmanagersecretresourcedata";
    new {
        A arn: str = "ARN",
    }
    set {
        additional_staging_labels_to_download: c::List<str> = "AdditionalStagingLabelsToDownload",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/imagebuilder.txt.

//! `AWS::ImageBuilder::ContainerRecipe` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    ///
    /// Exactly one of `Name` with `Version` with `ParentImage` with `TargetRepository` with `ContainerType`.
    CfnContainerRecipe = "AWS::ImageBuilder::ContainerRecipe", "imagebuilder-containerrecipe", reference arn, tags Map "Tags";
    new {}
    set {
        /// at least 1 item; an update replaces the resource
        components: c::List<ComponentConfiguration> = "Components",
        /// an update replaces the resource
        container_type: ContainerType = "ContainerType",
        /// 1 to 1024 characters; an update replaces the resource
        description: str = "Description",
        /// 1 to 16000 characters; matches `^[^\x{00}]+$`; an update replaces the resource; AWS does not show it again
        dockerfile_template_data: str = "DockerfileTemplateData",
        /// an update replaces the resource; AWS does not show it again
        dockerfile_template_uri: str = "DockerfileTemplateUri",
        /// 1 to 1024 characters; an update replaces the resource; AWS does not show it again
        image_os_version_override: str = "ImageOsVersionOverride",
        /// an update replaces the resource
        instance_configuration: InstanceConfiguration = "InstanceConfiguration",
        /// 1 to 1024 characters; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`; an update replaces the resource
        name: str = "Name",
        /// 1 to 1024 characters; an update replaces the resource
        parent_image: str = "ParentImage",
        /// an update replaces the resource; AWS does not show it again
        platform_override: PlatformOverride = "PlatformOverride",
        tags: c::Map<str> = "Tags",
        /// an update replaces the resource
        target_repository: TargetContainerRepository = "TargetRepository",
        /// an update replaces the resource
        version: str = "Version",
        /// 1 to 1024 characters; an update replaces the resource
        working_directory: str = "WorkingDirectory",
    }
    get {
        @arn "Arn",
        LATEST_VERSION: c::Json = "LatestVersion",
        LATEST_VERSION_ARN: str = "LatestVersion.Arn",
        LATEST_VERSION_MAJOR: str = "LatestVersion.Major",
        LATEST_VERSION_MINOR: str = "LatestVersion.Minor",
        LATEST_VERSION_PATCH: str = "LatestVersion.Patch",
        NAME: str = "Name",
    }
}

c::property! {
    ComponentConfiguration, "imagebuilder-containerrecipe-componentconfiguration";
    new {}
    set {
        component_arn: str = "ComponentArn",
        /// at least 1 item
        parameters: c::List<ComponentParameter> = "Parameters",
    }
}

c::property! {
    ComponentParameter, "imagebuilder-containerrecipe-componentparameter";
    new {
        /// 1 to 256 characters; matches `^[^\x{00}]+$`
        A name: str = "Name",
        /// each: matches `^[^\x{00}]*$`
        B value: c::List<str> = "Value",
    }
    set {}
}

c::property! {
    EbsInstanceBlockDeviceSpecification, "imagebuilder-containerrecipe-ebsinstanceblockdevicespecification";
    new {}
    set {
        delete_on_termination: bool = "DeleteOnTermination",
        encrypted: bool = "Encrypted",
        /// 100 to 64000
        iops: i64 = "Iops",
        /// 1 to 1024 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// 1 to 1024 characters
        snapshot_id: str = "SnapshotId",
        /// 125 to 1000
        throughput: i64 = "Throughput",
        /// 1 to 16000
        volume_size: i64 = "VolumeSize",
        volume_type: EbsInstanceBlockDeviceSpecificationVolumeType = "VolumeType",
    }
}

c::property! {
    InstanceBlockDeviceMapping, "imagebuilder-containerrecipe-instanceblockdevicemapping";
    new {}
    set {
        /// 1 to 1024 characters
        device_name: str = "DeviceName",
        ebs: EbsInstanceBlockDeviceSpecification = "Ebs",
        /// at most 0 characters
        no_device: str = "NoDevice",
        /// 1 to 1024 characters
        virtual_name: str = "VirtualName",
    }
}

c::property! {
    InstanceConfiguration, "imagebuilder-containerrecipe-instanceconfiguration";
    new {}
    set {
        block_device_mappings: c::List<InstanceBlockDeviceMapping> = "BlockDeviceMappings",
        /// 1 to 1024 characters
        image: str = "Image",
    }
}

c::property! {
    TargetContainerRepository, "imagebuilder-containerrecipe-targetcontainerrepository";
    new {}
    set {
        /// 1 to 1024 characters
        repository_name: c::Name<crate::ecr::CfnRepository> = "RepositoryName",
        service: TargetContainerRepositoryService = "Service",
    }
}

c::open_enum! {
    ContainerType {
        DOCKER = "DOCKER",
    }
}

c::open_enum! {
    PlatformOverride {
        WINDOWS = "Windows",
        LINUX = "Linux",
    }
}

c::open_enum! {
    EbsInstanceBlockDeviceSpecificationVolumeType {
        STANDARD = "standard",
        IO1 = "io1",
        IO2 = "io2",
        IO2A = "io2a",
        GP2 = "gp2",
        GP3 = "gp3",
        GP3A = "gp3a",
        SC1 = "sc1",
        ST1 = "st1",
    }
}

c::open_enum! {
    TargetContainerRepositoryService {
        ECR = "ECR",
    }
}

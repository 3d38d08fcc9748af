// Written by `cargo xtask codegen` from crates/registry/data/imagebuilder.txt.

//! `AWS::ImageBuilder::ImageRecipe` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnImageRecipe = "AWS::ImageBuilder::ImageRecipe", "imagebuilder-imagerecipe", reference arn, tags Map "Tags";
    new CfnImageRecipeRequired {
        /// matches `^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]$`; an update replaces the resource
        A name: str = "Name",
        /// 1 to 1024 characters; an update replaces the resource
        B parent_image: str = "ParentImage",
        /// an update replaces the resource
        C version: str = "Version",
    }
    set {
        /// an update replaces the resource
        additional_instance_configuration: AdditionalInstanceConfiguration = "AdditionalInstanceConfiguration",
        /// an update replaces the resource
        ami_tags: c::Map<str> = "AmiTags",
        /// 1 to 5 items; each: 3 to 128 characters, matches `^[A-Za-z0-9()\[\]./'@_-][A-Za-z0-9 ()\[\]./'@_-]{1,126}[A-Za-z0-9()\[\]./'@_-]$`; an update replaces the resource
        ami_watermarks: c::List<str> = "AmiWatermarks",
        /// an update replaces the resource
        block_device_mappings: c::List<InstanceBlockDeviceMapping> = "BlockDeviceMappings",
        /// at least 1 item; an update replaces the resource
        components: c::List<ComponentConfiguration> = "Components",
        /// 1 to 1024 characters; an update replaces the resource
        description: str = "Description",
        tags: c::Map<str> = "Tags",
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
    AdditionalInstanceConfiguration, "imagebuilder-imagerecipe-additionalinstanceconfiguration";
    new {}
    set {
        systems_manager_agent: SystemsManagerAgent = "SystemsManagerAgent",
        /// 1 to 21847 characters; matches `^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$`
        user_data_override: str = "UserDataOverride",
    }
}

c::property! {
    ComponentConfiguration, "imagebuilder-imagerecipe-componentconfiguration";
    new {}
    set {
        component_arn: c::Arn<crate::imagebuilder::CfnComponent> = "ComponentArn",
        /// at least 1 item
        parameters: c::List<ComponentParameter> = "Parameters",
    }
}

c::property! {
    ComponentParameter, "imagebuilder-imagerecipe-componentparameter";
    new {
        /// 1 to 256 characters; matches `^[^\x{00}]+$`
        A name: str = "Name",
        /// each: matches `^[^\x{00}]*$`
        B value: c::List<str> = "Value",
    }
    set {}
}

c::property! {
    EbsInstanceBlockDeviceSpecification, "imagebuilder-imagerecipe-ebsinstanceblockdevicespecification";
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
    InstanceBlockDeviceMapping, "imagebuilder-imagerecipe-instanceblockdevicemapping";
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
    SystemsManagerAgent, "imagebuilder-imagerecipe-systemsmanageragent";
    new {}
    set {
        uninstall_after_build: bool = "UninstallAfterBuild",
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

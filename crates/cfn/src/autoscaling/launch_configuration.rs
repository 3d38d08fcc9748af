// Written by `cargo xtask codegen` from crates/registry/data/autoscaling.txt.

//! `AWS::AutoScaling::LaunchConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LaunchConfigurationName`; it takes no tags; it has no attribute for its ARN.
    CfnLaunchConfiguration = "AWS::AutoScaling::LaunchConfiguration", "autoscaling-launchconfiguration", reference name, name_property "LaunchConfigurationName";
    new CfnLaunchConfigurationRequired {
        /// 1 to 255 characters; an update replaces the resource
        A image_id: str = "ImageId",
        /// 1 to 255 characters; an update replaces the resource
        B instance_type: str = "InstanceType",
    }
    set {
        /// an update replaces the resource
        associate_public_ip_address: bool = "AssociatePublicIpAddress",
        /// no item twice; an update replaces the resource
        block_device_mappings: c::List<BlockDeviceMapping> = "BlockDeviceMappings",
        /// 1 to 255 characters; an update replaces the resource; AWS does not show it again
        classic_link_vpc_id: str = "ClassicLinkVPCId",
        /// each: 1 to 255 characters; an update replaces the resource; AWS does not show it again
        classic_link_vpc_security_groups: c::List<str> = "ClassicLinkVPCSecurityGroups",
        /// an update replaces the resource
        ebs_optimized: bool = "EbsOptimized",
        /// 1 to 1600 characters; an update replaces the resource
        iam_instance_profile: c::Name<crate::iam::CfnInstanceProfile> = "IamInstanceProfile",
        /// 1 to 19 characters; an update replaces the resource; AWS does not show it again
        instance_id: str = "InstanceId",
        /// an update replaces the resource
        instance_monitoring: bool = "InstanceMonitoring",
        /// 1 to 255 characters; an update replaces the resource; AWS does not show it again
        kernel_id: str = "KernelId",
        /// 1 to 255 characters; an update replaces the resource
        key_name: str = "KeyName",
        /// 1 to 255 characters; an update replaces the resource
        launch_configuration_name: str = "LaunchConfigurationName",
        /// an update replaces the resource
        metadata_options: MetadataOptions = "MetadataOptions",
        /// 1 to 64 characters; an update replaces the resource
        placement_tenancy: str = "PlacementTenancy",
        /// 1 to 255 characters; an update replaces the resource; AWS does not show it again
        ram_disk_id: str = "RamDiskId",
        /// an update replaces the resource
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// 1 to 255 characters; an update replaces the resource
        spot_price: str = "SpotPrice",
        /// at most 21847 characters; an update replaces the resource
        user_data: str = "UserData",
    }
    get {}
}

c::property! {
    BlockDevice, "autoscaling-launchconfiguration-blockdevice";
    new {}
    set {
        delete_on_termination: bool = "DeleteOnTermination",
        encrypted: bool = "Encrypted",
        /// 100 to 20000
        iops: i64 = "Iops",
        /// 1 to 255 characters
        snapshot_id: str = "SnapshotId",
        /// 125 to 1000
        throughput: i64 = "Throughput",
        /// 1 to 16384
        volume_size: i64 = "VolumeSize",
        /// 1 to 255 characters
        volume_type: str = "VolumeType",
    }
}

c::property! {
    /// Exactly one of `VirtualName`, `Ebs`, `NoDevice`.
    BlockDeviceMapping, "autoscaling-launchconfiguration-blockdevicemapping";
    new {
        /// 1 to 255 characters
        A device_name: str = "DeviceName",
    }
    set {
        ebs: BlockDevice = "Ebs",
        no_device: bool = "NoDevice",
        /// 1 to 255 characters
        virtual_name: str = "VirtualName",
    }
}

c::property! {
    MetadataOptions, "autoscaling-launchconfiguration-metadataoptions";
    new {}
    set {
        http_endpoint: MetadataOptionsHttpEndpoint = "HttpEndpoint",
        /// 1 to 64
        http_put_response_hop_limit: i64 = "HttpPutResponseHopLimit",
        http_tokens: MetadataOptionsHttpTokens = "HttpTokens",
    }
}

c::open_enum! {
    MetadataOptionsHttpEndpoint {
        DISABLED = "disabled",
        ENABLED = "enabled",
    }
}

c::open_enum! {
    MetadataOptionsHttpTokens {
        OPTIONAL = "optional",
        REQUIRED = "required",
    }
}

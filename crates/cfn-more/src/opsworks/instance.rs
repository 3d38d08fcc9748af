// Written by `cargo xtask codegen` from crates/registry/data/opsworks.txt.

//! `AWS::OpsWorks::Instance` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnInstance = "AWS::OpsWorks::Instance", "opsworks-instance", reference name;
    new CfnInstanceRequired {
        A instance_type: str = "InstanceType",
        B layer_ids: c::List<str> = "LayerIds",
        /// an update replaces the resource
        C stack_id: str = "StackId",
    }
    set {
        agent_version: str = "AgentVersion",
        ami_id: str = "AmiId",
        architecture: str = "Architecture",
        /// an update replaces the resource
        auto_scaling_type: str = "AutoScalingType",
        /// an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        /// no item twice; an update replaces the resource
        block_device_mappings: c::List<BlockDeviceMapping> = "BlockDeviceMappings",
        /// an update replaces the resource
        ebs_optimized: bool = "EbsOptimized",
        /// no item twice
        elastic_ips: c::List<str> = "ElasticIps",
        hostname: str = "Hostname",
        install_updates_on_boot: bool = "InstallUpdatesOnBoot",
        os: str = "Os",
        /// an update replaces the resource
        root_device_type: str = "RootDeviceType",
        ssh_key_name: str = "SshKeyName",
        /// an update replaces the resource
        subnet_id: c::Name<catchment_cfn::ec2::CfnSubnet> = "SubnetId",
        /// an update replaces the resource
        tenancy: str = "Tenancy",
        /// an update replaces the resource
        time_based_auto_scaling: TimeBasedAutoScaling = "TimeBasedAutoScaling",
        /// an update replaces the resource
        virtualization_type: str = "VirtualizationType",
        /// no item twice
        volumes: c::List<str> = "Volumes",
    }
    get {
        AVAILABILITY_ZONE: str = "AvailabilityZone",
        ID: c::Name<CfnInstance> = "Id",
        PRIVATE_DNS_NAME: str = "PrivateDnsName",
        PRIVATE_IP: str = "PrivateIp",
        PUBLIC_DNS_NAME: str = "PublicDnsName",
        PUBLIC_IP: str = "PublicIp",
    }
}

c::property! {
    /// Exactly one of `VirtualName`, `Ebs`, `NoDevice`.
    BlockDeviceMapping, "opsworks-instance-blockdevicemapping";
    new {}
    set {
        device_name: str = "DeviceName",
        ebs: EbsBlockDevice = "Ebs",
        no_device: str = "NoDevice",
        virtual_name: str = "VirtualName",
    }
}

c::property! {
    EbsBlockDevice, "opsworks-instance-ebsblockdevice";
    new {}
    set {
        delete_on_termination: bool = "DeleteOnTermination",
        iops: i64 = "Iops",
        snapshot_id: str = "SnapshotId",
        volume_size: i64 = "VolumeSize",
        volume_type: str = "VolumeType",
    }
}

c::property! {
    TimeBasedAutoScaling, "opsworks-instance-timebasedautoscaling";
    new {}
    set {
        friday: c::Map<str> = "Friday",
        monday: c::Map<str> = "Monday",
        saturday: c::Map<str> = "Saturday",
        sunday: c::Map<str> = "Sunday",
        thursday: c::Map<str> = "Thursday",
        tuesday: c::Map<str> = "Tuesday",
        wednesday: c::Map<str> = "Wednesday",
    }
}

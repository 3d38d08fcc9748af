// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::CapacityProvider` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCapacityProvider = "AWS::BedrockAgentCore::CapacityProvider", "bedrockagentcore-capacityprovider", reference arn,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:capacity-provider/${CapacityProviderId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A compute_configuration: ComputeConfiguration = "ComputeConfiguration",
        /// 1 to 48 characters; matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`; an update replaces the resource
        B name: str = "Name",
        /// an update replaces the resource
        C permissions_configuration: PermissionsConfiguration = "PermissionsConfiguration",
    }
    set {
        /// 1 to 4096 characters
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CAPACITY_PROVIDER_ID: str = "CapacityProviderId",
        CREATED_AT: str = "CreatedAt",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        STATUS: str = "Status",
    }
}

c::property! {
    CapacityReservationSpecification, "bedrockagentcore-capacityprovider-capacityreservationspecification";
    new {}
    set {
        capacity_reservation_preference: CapacityReservationSpecificationCapacityReservationPreference = "CapacityReservationPreference",
        capacity_reservation_target: CapacityReservationTarget = "CapacityReservationTarget",
    }
}

c::property! {
    CapacityReservationTarget, "bedrockagentcore-capacityprovider-capacityreservationtarget";
    new {}
    set {
        /// 1 to 255 characters; matches `^cr-[0-9a-z]+$`
        capacity_reservation_id: str = "CapacityReservationId",
        /// 1 to 2048 characters; matches `^arn:aws(-[^:]+)?:resource-groups:[a-z0-9-]+:[0-9]{12}:group/[a-zA-Z0-9_-]+$`
        capacity_reservation_resource_group_arn: str = "CapacityReservationResourceGroupArn",
    }
}

c::property! {
    ComputeConfiguration, "bedrockagentcore-capacityprovider-computeconfiguration";
    new {
        A ec2_configuration: Ec2Configuration = "Ec2Configuration",
    }
    set {}
}

c::property! {
    EbsVolumeConfiguration, "bedrockagentcore-capacityprovider-ebsvolumeconfiguration";
    new {
        /// 1 to 48 characters; matches `^[a-zA-Z][a-zA-Z0-9_-]{0,47}$`
        A name: str = "Name",
        /// 1 to 65536
        B size_gi_b: i64 = "SizeGiB",
    }
    set {
        encrypted: bool = "Encrypted",
        /// 100 to 256000
        iops: i64 = "Iops",
        /// 20 to 2048 characters
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// 13 to 64 characters; matches `^snap-[a-f0-9]{8,17}$`
        snapshot_id: str = "SnapshotId",
        /// 125 to 2000
        throughput: i64 = "Throughput",
        volume_type: EbsVolumeConfigurationVolumeType = "VolumeType",
    }
}

c::property! {
    Ec2Configuration, "bedrockagentcore-capacityprovider-ec2configuration";
    new {
        A launch_template_source: LaunchTemplateSource = "LaunchTemplateSource",
        B vpc_configuration: VpcConfiguration = "VpcConfiguration",
    }
    set {
        lifecycle_configuration: InstanceLifecycleConfiguration = "LifecycleConfiguration",
        root_volume: RootVolumeConfiguration = "RootVolume",
        /// at most 5 items
        volumes: c::List<VolumeConfiguration> = "Volumes",
    }
}

c::property! {
    EphemeralBlockDeviceMapping, "bedrockagentcore-capacityprovider-ephemeralblockdevicemapping";
    new {}
    set {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9/._-]+$`
        device_name: str = "DeviceName",
        ebs: EphemeralEBSVolumeConfiguration = "Ebs",
        /// 1 to 255 characters; matches `^ephemeral[0-9]+$`
        virtual_name: str = "VirtualName",
    }
}

c::property! {
    EphemeralEBSVolumeConfiguration, "bedrockagentcore-capacityprovider-ephemeralebsvolumeconfiguration";
    new {}
    set {
        /// at least 0
        ebs_card_index: i64 = "EbsCardIndex",
        encrypted: bool = "Encrypted",
        /// 100 to 256000
        iops: i64 = "Iops",
        /// 20 to 2048 characters
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// 13 to 64 characters; matches `^snap-[a-f0-9]{8,17}$`
        snapshot_id: str = "SnapshotId",
        /// 125 to 2000
        throughput: i64 = "Throughput",
        /// 100 to 300
        volume_initialization_rate: i64 = "VolumeInitializationRate",
        /// 1 to 65536
        volume_size: i64 = "VolumeSize",
        volume_type: EphemeralEBSVolumeConfigurationVolumeType = "VolumeType",
    }
}

c::property! {
    InstanceLifecycleConfiguration, "bedrockagentcore-capacityprovider-instancelifecycleconfiguration";
    new {}
    set {
        /// 60 to 1209600
        idle_instance_timeout: i64 = "IdleInstanceTimeout",
        /// 60 to 1209600
        max_lifetime: i64 = "MaxLifetime",
    }
}

c::property! {
    InstanceRequirements, "bedrockagentcore-capacityprovider-instancerequirements";
    new {
        /// 1 to 30 items; each: 1 to 255 characters
        A allowed_instance_types: c::List<str> = "AllowedInstanceTypes",
    }
    set {}
}

c::property! {
    LaunchParameters, "bedrockagentcore-capacityprovider-launchparameters";
    new {
        A instance_requirements: InstanceRequirements = "InstanceRequirements",
        B operating_system: LaunchParametersOperatingSystem = "OperatingSystem",
    }
    set {
        capacity_reservation_specification: CapacityReservationSpecification = "CapacityReservationSpecification",
        /// at most 5 items
        ephemeral_volumes: c::List<EphemeralBlockDeviceMapping> = "EphemeralVolumes",
        /// 1 to 2048 characters
        instance_profile_arn: str = "InstanceProfileArn",
        /// at most 5 items
        license_specifications: c::List<LicenseSpecification> = "LicenseSpecifications",
        monitoring: LaunchParametersMonitoring = "Monitoring",
        propagated_tags: c::Map<str> = "PropagatedTags",
        /// 1 to 255 characters; matches `^[!-\~][ -\~]*[!-\~]$|^[!-\~]$`
        ssh_key_name: str = "SshKeyName",
    }
}

c::property! {
    LaunchTemplateSource, "bedrockagentcore-capacityprovider-launchtemplatesource";
    new {
        A launch_parameters: LaunchParameters = "LaunchParameters",
    }
    set {}
}

c::property! {
    LicenseSpecification, "bedrockagentcore-capacityprovider-licensespecification";
    new {
        /// 1 to 2048 characters
        A license_configuration_arn: str = "LicenseConfigurationArn",
    }
    set {}
}

c::property! {
    PermissionsConfiguration, "bedrockagentcore-capacityprovider-permissionsconfiguration";
    new {
        /// 1 to 2048 characters; matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`
        A capacity_provider_operator_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "CapacityProviderOperatorRoleArn",
    }
    set {}
}

c::property! {
    RootVolumeConfiguration, "bedrockagentcore-capacityprovider-rootvolumeconfiguration";
    new {}
    set {
        encrypted: bool = "Encrypted",
        /// 2 to 65000
        free_space_gi_b: i64 = "FreeSpaceGiB",
        /// 100 to 256000
        iops: i64 = "Iops",
        /// 20 to 2048 characters
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// 125 to 2000
        throughput: i64 = "Throughput",
        volume_type: RootVolumeConfigurationVolumeType = "VolumeType",
    }
}

c::property! {
    VolumeConfiguration, "bedrockagentcore-capacityprovider-volumeconfiguration";
    new {
        A ebs_configuration: EbsVolumeConfiguration = "EbsConfiguration",
    }
    set {}
}

c::property! {
    VpcConfiguration, "bedrockagentcore-capacityprovider-vpcconfiguration";
    new VpcConfigurationRequired {
        /// 1 to 16 items; each: matches `^sg-[0-9a-zA-Z]{8,17}$`
        A security_groups: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// 1 to 16 items; each: matches `^subnet-[0-9a-zA-Z]{8,17}$`
        B subnets: c::List<c::Name<catchment_cfn::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    CapacityReservationSpecificationCapacityReservationPreference {
        CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only",
        OPEN = "open",
        NONE = "none",
    }
}

c::open_enum! {
    EbsVolumeConfigurationVolumeType {
        STANDARD = "standard",
        IO1 = "io1",
        IO2 = "io2",
        GP2 = "gp2",
        SC1 = "sc1",
        ST1 = "st1",
        GP3 = "gp3",
    }
}

c::open_enum! {
    EphemeralEBSVolumeConfigurationVolumeType {
        STANDARD = "standard",
        IO1 = "io1",
        IO2 = "io2",
        GP2 = "gp2",
        SC1 = "sc1",
        ST1 = "st1",
        GP3 = "gp3",
    }
}

c::open_enum! {
    LaunchParametersOperatingSystem {
        LINUX_X86_64 = "LINUX_X86_64",
        LINUX_ARM64 = "LINUX_ARM64",
    }
}

c::open_enum! {
    LaunchParametersMonitoring {
        BASIC = "BASIC",
        DETAILED = "DETAILED",
    }
}

c::open_enum! {
    RootVolumeConfigurationVolumeType {
        STANDARD = "standard",
        IO1 = "io1",
        IO2 = "io2",
        GP2 = "gp2",
        SC1 = "sc1",
        ST1 = "st1",
        GP3 = "gp3",
    }
}

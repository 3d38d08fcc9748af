// Written by `cargo xtask codegen` from crates/registry/data/workspacesinstances.txt.

//! `AWS::WorkspacesInstances::WorkspaceInstance` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `WorkspaceInstanceId`; it has no attribute for its ARN.
    CfnWorkspaceInstance = "AWS::WorkspacesInstances::WorkspaceInstance", "workspacesinstances-workspaceinstance", reference name,
        arn "arn:${Partition}:workspaces-instances:${Region}:${Account}:workspaceinstance/${WorkspaceInstanceId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource; AWS does not show it again
        managed_instance: ManagedInstance = "ManagedInstance",
        /// at most 30 items; an update may replace the resource
        tags: c::List<Tag> = "Tags",
    }
    get {
        EC2_MANAGED_INSTANCE: c::Json = "EC2ManagedInstance",
        EC2_MANAGED_INSTANCE_INSTANCE_ID: str = "EC2ManagedInstance.InstanceId",
        PROVISION_STATE: str = "ProvisionState",
        WORKSPACE_INSTANCE_ID: c::Name<CfnWorkspaceInstance> = "WorkspaceInstanceId",
    }
}

c::property! {
    BlockDeviceMapping, "workspacesinstances-workspaceinstance-blockdevicemapping";
    new {}
    set {
        /// at most 32 characters
        device_name: str = "DeviceName",
        ebs: EbsBlockDevice = "Ebs",
        /// at most 32 characters
        no_device: str = "NoDevice",
        /// matches `^ephemeral(0|[1-9][0-9]{0,2})$`
        virtual_name: str = "VirtualName",
    }
}

c::property! {
    CapacityReservationSpecification, "workspacesinstances-workspaceinstance-capacityreservationspecification";
    new {}
    set {
        capacity_reservation_preference: CapacityReservationSpecificationCapacityReservationPreference = "CapacityReservationPreference",
        capacity_reservation_target: CapacityReservationTarget = "CapacityReservationTarget",
    }
}

c::property! {
    CapacityReservationTarget, "workspacesinstances-workspaceinstance-capacityreservationtarget";
    new {}
    set {
        /// at most 128 characters
        capacity_reservation_id: str = "CapacityReservationId",
        /// at most 2048 characters; matches `^arn:.*`
        capacity_reservation_resource_group_arn: str = "CapacityReservationResourceGroupArn",
    }
}

c::property! {
    CpuOptionsRequest, "workspacesinstances-workspaceinstance-cpuoptionsrequest";
    new {}
    set {
        /// at least 0
        core_count: i64 = "CoreCount",
        /// at least 0
        threads_per_core: i64 = "ThreadsPerCore",
    }
}

c::property! {
    CreditSpecificationRequest, "workspacesinstances-workspaceinstance-creditspecificationrequest";
    new {}
    set {
        cpu_credits: CreditSpecificationRequestCpuCredits = "CpuCredits",
    }
}

c::property! {
    EbsBlockDevice, "workspacesinstances-workspaceinstance-ebsblockdevice";
    new {}
    set {
        encrypted: bool = "Encrypted",
        /// at least 0
        iops: i64 = "Iops",
        /// at most 128 characters
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// at least 0
        throughput: i64 = "Throughput",
        /// at least 0
        volume_size: i64 = "VolumeSize",
        volume_type: EbsBlockDeviceVolumeType = "VolumeType",
    }
}

c::property! {
    EnclaveOptionsRequest, "workspacesinstances-workspaceinstance-enclaveoptionsrequest";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    HibernationOptionsRequest, "workspacesinstances-workspaceinstance-hibernationoptionsrequest";
    new {}
    set {
        configured: bool = "Configured",
    }
}

c::property! {
    IamInstanceProfileSpecification, "workspacesinstances-workspaceinstance-iaminstanceprofilespecification";
    new {}
    set {
        /// at most 2048 characters; matches `^arn:.*`
        arn: str = "Arn",
        /// at most 64 characters
        name: str = "Name",
    }
}

c::property! {
    InstanceMaintenanceOptionsRequest, "workspacesinstances-workspaceinstance-instancemaintenanceoptionsrequest";
    new {}
    set {
        auto_recovery: InstanceMaintenanceOptionsRequestAutoRecovery = "AutoRecovery",
    }
}

c::property! {
    InstanceMetadataOptionsRequest, "workspacesinstances-workspaceinstance-instancemetadataoptionsrequest";
    new {}
    set {
        http_endpoint: InstanceMetadataOptionsRequestHttpEndpoint = "HttpEndpoint",
        http_protocol_ipv6: InstanceMetadataOptionsRequestHttpProtocolIpv6 = "HttpProtocolIpv6",
        /// 1 to 64
        http_put_response_hop_limit: i64 = "HttpPutResponseHopLimit",
        http_tokens: InstanceMetadataOptionsRequestHttpTokens = "HttpTokens",
        instance_metadata_tags: InstanceMetadataOptionsRequestInstanceMetadataTags = "InstanceMetadataTags",
    }
}

c::property! {
    InstanceNetworkInterfaceSpecification, "workspacesinstances-workspaceinstance-instancenetworkinterfacespecification";
    new {}
    set {
        /// at most 1000 characters; matches `^[\S\s]*$`
        description: str = "Description",
        /// at least 0
        device_index: i64 = "DeviceIndex",
        /// each: matches `^sg-[0-9a-zA-Z]{1,63}$`
        groups: c::List<str> = "Groups",
        /// matches `^subnet-[0-9a-zA-Z]{1,63}$`
        subnet_id: c::Name<catchment_cfn::ec2::CfnSubnet> = "SubnetId",
    }
}

c::property! {
    InstanceNetworkPerformanceOptionsRequest, "workspacesinstances-workspaceinstance-instancenetworkperformanceoptionsrequest";
    new {}
    set {
        bandwidth_weighting: InstanceNetworkPerformanceOptionsRequestBandwidthWeighting = "BandwidthWeighting",
    }
}

c::property! {
    LicenseConfigurationRequest, "workspacesinstances-workspaceinstance-licenseconfigurationrequest";
    new {}
    set {
        /// at most 2048 characters; matches `^arn:.*`
        license_configuration_arn: str = "LicenseConfigurationArn",
    }
}

c::property! {
    ManagedInstance, "workspacesinstances-workspaceinstance-managedinstance";
    new ManagedInstanceRequired {
        /// matches `^ami-[0-9a-zA-Z]{1,63}$`
        A image_id: str = "ImageId",
        /// 1 to 64 characters; matches `^([a-z0-9-]+)\.([a-z0-9]+)$`
        B instance_type: str = "InstanceType",
    }
    set {
        block_device_mappings: c::List<BlockDeviceMapping> = "BlockDeviceMappings",
        capacity_reservation_specification: CapacityReservationSpecification = "CapacityReservationSpecification",
        cpu_options: CpuOptionsRequest = "CpuOptions",
        credit_specification: CreditSpecificationRequest = "CreditSpecification",
        disable_api_stop: bool = "DisableApiStop",
        ebs_optimized: bool = "EbsOptimized",
        enable_primary_ipv6: bool = "EnablePrimaryIpv6",
        enclave_options: EnclaveOptionsRequest = "EnclaveOptions",
        hibernation_options: HibernationOptionsRequest = "HibernationOptions",
        iam_instance_profile: IamInstanceProfileSpecification = "IamInstanceProfile",
        /// at least 0
        ipv6_address_count: i64 = "Ipv6AddressCount",
        /// at most 64 characters
        key_name: str = "KeyName",
        license_specifications: c::List<LicenseConfigurationRequest> = "LicenseSpecifications",
        maintenance_options: InstanceMaintenanceOptionsRequest = "MaintenanceOptions",
        metadata_options: InstanceMetadataOptionsRequest = "MetadataOptions",
        monitoring: RunInstancesMonitoringEnabled = "Monitoring",
        network_interfaces: c::List<InstanceNetworkInterfaceSpecification> = "NetworkInterfaces",
        network_performance_options: InstanceNetworkPerformanceOptionsRequest = "NetworkPerformanceOptions",
        placement: Placement = "Placement",
        private_dns_name_options: PrivateDnsNameOptionsRequest = "PrivateDnsNameOptions",
        /// matches `^subnet-[0-9a-zA-Z]{1,63}$`
        subnet_id: c::Name<catchment_cfn::ec2::CfnSubnet> = "SubnetId",
        /// at most 30 items
        tag_specifications: c::List<TagSpecification> = "TagSpecifications",
        /// at most 16000 characters
        user_data: str = "UserData",
    }
}

c::property! {
    Placement, "workspacesinstances-workspaceinstance-placement";
    new {}
    set {
        /// matches `^[a-z]{2}-[a-z]+-[0-9][a-z](-[a-z0-9]+)?$`
        availability_zone: str = "AvailabilityZone",
        /// matches `^pg-[0-9a-zA-Z]{1,63}$`
        group_id: str = "GroupId",
        /// at most 255 characters
        group_name: str = "GroupName",
        /// at least 0
        partition_number: i64 = "PartitionNumber",
        tenancy: PlacementTenancy = "Tenancy",
    }
}

c::property! {
    PrivateDnsNameOptionsRequest, "workspacesinstances-workspaceinstance-privatednsnameoptionsrequest";
    new {}
    set {
        enable_resource_name_dns_aaaa_record: bool = "EnableResourceNameDnsAAAARecord",
        enable_resource_name_dns_a_record: bool = "EnableResourceNameDnsARecord",
        hostname_type: PrivateDnsNameOptionsRequestHostnameType = "HostnameType",
    }
}

c::property! {
    RunInstancesMonitoringEnabled, "workspacesinstances-workspaceinstance-runinstancesmonitoringenabled";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    Tag, "workspacesinstances-workspaceinstance-tag";
    new {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::property! {
    TagSpecification, "workspacesinstances-workspaceinstance-tagspecification";
    new {}
    set {
        resource_type: TagSpecificationResourceType = "ResourceType",
        /// at most 30 items
        tags: c::List<Tag> = "Tags",
    }
}

c::open_enum! {
    CapacityReservationSpecificationCapacityReservationPreference {
        CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only",
        OPEN = "open",
        NONE = "none",
    }
}

c::open_enum! {
    CreditSpecificationRequestCpuCredits {
        STANDARD = "standard",
        UNLIMITED = "unlimited",
    }
}

c::open_enum! {
    EbsBlockDeviceVolumeType {
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
    InstanceMaintenanceOptionsRequestAutoRecovery {
        DISABLED = "disabled",
        DEFAULT = "default",
    }
}

c::open_enum! {
    InstanceMetadataOptionsRequestHttpEndpoint {
        ENABLED = "enabled",
        DISABLED = "disabled",
    }
}

c::open_enum! {
    InstanceMetadataOptionsRequestHttpProtocolIpv6 {
        ENABLED = "enabled",
        DISABLED = "disabled",
    }
}

c::open_enum! {
    InstanceMetadataOptionsRequestHttpTokens {
        OPTIONAL = "optional",
        REQUIRED = "required",
    }
}

c::open_enum! {
    InstanceMetadataOptionsRequestInstanceMetadataTags {
        ENABLED = "enabled",
        DISABLED = "disabled",
    }
}

c::open_enum! {
    InstanceNetworkPerformanceOptionsRequestBandwidthWeighting {
        DEFAULT = "default",
        VPC_1 = "vpc-1",
        EBS_1 = "ebs-1",
    }
}

c::open_enum! {
    PlacementTenancy {
        DEFAULT = "default",
        DEDICATED = "dedicated",
        HOST = "host",
    }
}

c::open_enum! {
    PrivateDnsNameOptionsRequestHostnameType {
        IP_NAME = "ip-name",
        RESOURCE_NAME = "resource-name",
    }
}

c::open_enum! {
    TagSpecificationResourceType {
        INSTANCE = "instance",
        VOLUME = "volume",
        SPOT_INSTANCES_REQUEST = "spot-instances-request",
        NETWORK_INTERFACE = "network-interface",
    }
}

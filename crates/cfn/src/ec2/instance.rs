// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::Instance` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `InstanceId`; it has no attribute for its ARN.
    ///
    /// `NetworkInterfaces` excludes `SubnetId`.
    ///
    /// `SubnetId` excludes `NetworkInterfaces`.
    CfnInstance = "AWS::EC2::Instance", "ec2-instance", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}", tags List "Tags";
    new {}
    set {
        /// an update may replace the resource; AWS does not show it again
        additional_info: str = "AdditionalInfo",
        /// an update may replace the resource
        affinity: Affinity = "Affinity",
        /// an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        /// an update may replace the resource
        block_device_mappings: c::List<BlockDeviceMapping> = "BlockDeviceMappings",
        /// an update replaces the resource
        cpu_options: CpuOptions = "CpuOptions",
        credit_specification: CreditSpecification = "CreditSpecification",
        disable_api_termination: bool = "DisableApiTermination",
        /// an update may replace the resource
        ebs_optimized: bool = "EbsOptimized",
        /// an update replaces the resource
        elastic_gpu_specifications: c::List<ElasticGpuSpecification> = "ElasticGpuSpecifications",
        /// an update replaces the resource
        elastic_inference_accelerators: c::List<ElasticInferenceAccelerator> = "ElasticInferenceAccelerators",
        /// an update replaces the resource
        enclave_options: EnclaveOptions = "EnclaveOptions",
        /// an update replaces the resource
        hibernation_options: HibernationOptions = "HibernationOptions",
        /// an update may replace the resource
        host_id: c::Name<crate::ec2::CfnHost> = "HostId",
        /// an update replaces the resource
        host_resource_group_arn: str = "HostResourceGroupArn",
        iam_instance_profile: c::Name<crate::iam::CfnInstanceProfile> = "IamInstanceProfile",
        /// an update replaces the resource
        image_id: str = "ImageId",
        instance_initiated_shutdown_behavior: InstanceInitiatedShutdownBehavior = "InstanceInitiatedShutdownBehavior",
        /// an update may replace the resource
        instance_type: str = "InstanceType",
        /// an update replaces the resource; AWS does not show it again
        ipv6_address_count: i64 = "Ipv6AddressCount",
        /// an update replaces the resource; AWS does not show it again
        ipv6_addresses: c::List<InstanceIpv6Address> = "Ipv6Addresses",
        /// an update may replace the resource
        kernel_id: str = "KernelId",
        /// an update replaces the resource
        key_name: str = "KeyName",
        /// an update replaces the resource
        launch_template: LaunchTemplateSpecification = "LaunchTemplate",
        /// an update replaces the resource; AWS does not show it again
        license_specifications: c::List<LicenseSpecification> = "LicenseSpecifications",
        metadata_options: MetadataOptions = "MetadataOptions",
        monitoring: bool = "Monitoring",
        /// an update replaces the resource
        network_interfaces: c::List<NetworkInterface> = "NetworkInterfaces",
        /// an update replaces the resource
        placement_group_name: c::Name<crate::ec2::CfnPlacementGroup> = "PlacementGroupName",
        /// an update may replace the resource
        private_dns_name_options: PrivateDnsNameOptions = "PrivateDnsNameOptions",
        /// an update replaces the resource
        private_ip_address: str = "PrivateIpAddress",
        /// AWS does not show it again
        propagate_tags_to_volume_on_creation: bool = "PropagateTagsToVolumeOnCreation",
        /// an update may replace the resource
        ramdisk_id: str = "RamdiskId",
        /// an update may replace the resource
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// an update replaces the resource
        security_groups: c::List<str> = "SecurityGroups",
        source_dest_check: bool = "SourceDestCheck",
        ssm_associations: c::List<SsmAssociation> = "SsmAssociations",
        /// an update replaces the resource
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        tags: c::List<c::Tag> = "Tags",
        /// an update may replace the resource
        tenancy: str = "Tenancy",
        /// an update may replace the resource
        user_data: str = "UserData",
        volumes: c::List<Volume> = "Volumes",
    }
    get {
        AVAILABILITY_ZONE: str = "AvailabilityZone",
        INSTANCE_ID: c::Name<CfnInstance> = "InstanceId",
        PRIVATE_DNS_NAME: str = "PrivateDnsName",
        PRIVATE_IP: str = "PrivateIp",
        PUBLIC_DNS_NAME: str = "PublicDnsName",
        PUBLIC_IP: str = "PublicIp",
        STATE: c::Json = "State",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::property! {
    AssociationParameter, "ec2-instance-associationparameter";
    new {
        A key: str = "Key",
        B value: c::List<str> = "Value",
    }
    set {}
}

c::property! {
    /// Exactly one of `VirtualName`, `Ebs`, `NoDevice`.
    BlockDeviceMapping, "ec2-instance-blockdevicemapping";
    new {
        A device_name: str = "DeviceName",
    }
    set {
        ebs: Ebs = "Ebs",
        /// AWS does not show it again
        no_device: NoDevice = "NoDevice",
        /// AWS does not show it again
        virtual_name: str = "VirtualName",
    }
}

c::property! {
    CpuOptions, "ec2-instance-cpuoptions";
    new {}
    set {
        core_count: i64 = "CoreCount",
        threads_per_core: i64 = "ThreadsPerCore",
    }
}

c::property! {
    CreditSpecification, "ec2-instance-creditspecification";
    new {}
    set {
        cpu_credits: str = "CPUCredits",
    }
}

c::property! {
    Ebs, "ec2-instance-ebs";
    new {}
    set {
        delete_on_termination: bool = "DeleteOnTermination",
        encrypted: bool = "Encrypted",
        iops: i64 = "Iops",
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        snapshot_id: str = "SnapshotId",
        volume_size: i64 = "VolumeSize",
        volume_type: EbsVolumeType = "VolumeType",
    }
}

c::property! {
    ElasticGpuSpecification, "ec2-instance-elasticgpuspecification";
    new {
        A r#type: str = "Type",
    }
    set {}
}

c::property! {
    ElasticInferenceAccelerator, "ec2-instance-elasticinferenceaccelerator";
    new {
        A r#type: str = "Type",
    }
    set {
        /// at least 0
        count: i64 = "Count",
    }
}

c::property! {
    EnaSrdSpecification, "ec2-instance-enasrdspecification";
    new {}
    set {
        ena_srd_enabled: bool = "EnaSrdEnabled",
        ena_srd_udp_specification: EnaSrdUdpSpecification = "EnaSrdUdpSpecification",
    }
}

c::property! {
    EnaSrdUdpSpecification, "ec2-instance-enasrdudpspecification";
    new {}
    set {
        ena_srd_udp_enabled: bool = "EnaSrdUdpEnabled",
    }
}

c::property! {
    EnclaveOptions, "ec2-instance-enclaveoptions";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    HibernationOptions, "ec2-instance-hibernationoptions";
    new {}
    set {
        /// default `false`
        configured: bool = "Configured",
    }
}

c::property! {
    InstanceIpv6Address, "ec2-instance-instanceipv6address";
    new {
        A ipv6_address: str = "Ipv6Address",
    }
    set {}
}

c::property! {
    /// Exactly one of `LaunchTemplateName` with `Version`, `LaunchTemplateId` with `Version`.
    LaunchTemplateSpecification, "ec2-instance-launchtemplatespecification";
    new {}
    set {
        launch_template_id: c::Name<crate::ec2::CfnLaunchTemplate> = "LaunchTemplateId",
        launch_template_name: str = "LaunchTemplateName",
        version: str = "Version",
    }
}

c::property! {
    LicenseSpecification, "ec2-instance-licensespecification";
    new {
        A license_configuration_arn: str = "LicenseConfigurationArn",
    }
    set {}
}

c::property! {
    MetadataOptions, "ec2-instance-metadataoptions";
    new {}
    set {
        http_endpoint: MetadataOptionsHttpEndpoint = "HttpEndpoint",
        http_protocol_ipv6: MetadataOptionsHttpProtocolIpv6 = "HttpProtocolIpv6",
        /// 1 to 64; default `1`
        http_put_response_hop_limit: i64 = "HttpPutResponseHopLimit",
        http_tokens: MetadataOptionsHttpTokens = "HttpTokens",
        instance_metadata_tags: MetadataOptionsInstanceMetadataTags = "InstanceMetadataTags",
    }
}

c::property! {
    /// `AssociateCarrierIpAddress` excludes `NetworkInterfaceId`.
    ///
    /// `AssociatePublicIpAddress` excludes `NetworkInterfaceId`.
    ///
    /// `NetworkInterfaceId` excludes `AssociateCarrierIpAddress`, `AssociatePublicIpAddress`.
    NetworkInterface, "ec2-instance-networkinterface";
    new {
        A device_index: str = "DeviceIndex",
    }
    set {
        associate_carrier_ip_address: bool = "AssociateCarrierIpAddress",
        associate_public_ip_address: bool = "AssociatePublicIpAddress",
        delete_on_termination: bool = "DeleteOnTermination",
        description: str = "Description",
        ena_srd_specification: EnaSrdSpecification = "EnaSrdSpecification",
        group_set: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "GroupSet",
        ipv6_address_count: i64 = "Ipv6AddressCount",
        ipv6_addresses: c::List<InstanceIpv6Address> = "Ipv6Addresses",
        network_interface_id: c::Name<crate::ec2::CfnNetworkInterface> = "NetworkInterfaceId",
        private_ip_address: str = "PrivateIpAddress",
        private_ip_addresses: c::List<PrivateIpAddressSpecification> = "PrivateIpAddresses",
        secondary_private_ip_address_count: i64 = "SecondaryPrivateIpAddressCount",
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
}

c::property! {
    NoDevice, "ec2-instance-nodevice";
    new {}
    set {}
}

c::property! {
    PrivateDnsNameOptions, "ec2-instance-privatednsnameoptions";
    new {}
    set {
        enable_resource_name_dns_aaaa_record: bool = "EnableResourceNameDnsAAAARecord",
        enable_resource_name_dns_a_record: bool = "EnableResourceNameDnsARecord",
        hostname_type: PrivateDnsNameOptionsHostnameType = "HostnameType",
    }
}

c::property! {
    PrivateIpAddressSpecification, "ec2-instance-privateipaddressspecification";
    new {
        A primary: bool = "Primary",
        B private_ip_address: str = "PrivateIpAddress",
    }
    set {}
}

c::property! {
    SsmAssociation, "ec2-instance-ssmassociation";
    new {
        A document_name: c::Name<crate::ssm::CfnDocument> = "DocumentName",
    }
    set {
        association_parameters: c::List<AssociationParameter> = "AssociationParameters",
    }
}

c::property! {
    Volume, "ec2-instance-volume";
    new VolumeRequired {
        A device: str = "Device",
        B volume_id: c::Name<crate::ec2::CfnVolume> = "VolumeId",
    }
    set {}
}

c::open_enum! {
    Affinity {
        DEFAULT = "default",
        HOST = "host",
    }
}

c::open_enum! {
    InstanceInitiatedShutdownBehavior {
        STOP = "stop",
        TERMINATE = "terminate",
    }
}

c::open_enum! {
    EbsVolumeType {
        GP2 = "gp2",
        GP3 = "gp3",
        IO1 = "io1",
        IO2 = "io2",
        SC1 = "sc1",
        ST1 = "st1",
        STANDARD = "standard",
    }
}

c::open_enum! {
    MetadataOptionsHttpEndpoint {
        DISABLED = "disabled",
        ENABLED = "enabled",
    }
}

c::open_enum! {
    MetadataOptionsHttpProtocolIpv6 {
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

c::open_enum! {
    MetadataOptionsInstanceMetadataTags {
        DISABLED = "disabled",
        ENABLED = "enabled",
    }
}

c::open_enum! {
    PrivateDnsNameOptionsHostnameType {
        IP_NAME = "ip-name",
        RESOURCE_NAME = "resource-name",
    }
}

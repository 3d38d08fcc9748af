// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::LaunchTemplate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LaunchTemplateId`; it takes no tags; it has no attribute for its ARN.
    CfnLaunchTemplate = "AWS::EC2::LaunchTemplate", "ec2-launchtemplate", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:launch-template/${LaunchTemplateId}";
    new {
        /// AWS does not show it again
        A launch_template_data: LaunchTemplateData = "LaunchTemplateData",
    }
    set {
        /// an update replaces the resource
        launch_template_name: str = "LaunchTemplateName",
        /// AWS does not show it again
        tag_specifications: c::List<LaunchTemplateTagSpecification> = "TagSpecifications",
        /// at most 255 characters; AWS does not show it again
        version_description: str = "VersionDescription",
    }
    get {
        DEFAULT_VERSION_NUMBER: str = "DefaultVersionNumber",
        LATEST_VERSION_NUMBER: str = "LatestVersionNumber",
        LAUNCH_TEMPLATE_ID: c::Name<CfnLaunchTemplate> = "LaunchTemplateId",
    }
}

c::property! {
    AcceleratorCount, "ec2-launchtemplate-acceleratorcount";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    AcceleratorTotalMemoryMiB, "ec2-launchtemplate-acceleratortotalmemorymib";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    BaselineEbsBandwidthMbps, "ec2-launchtemplate-baselineebsbandwidthmbps";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    BaselinePerformanceFactors, "ec2-launchtemplate-baselineperformancefactors";
    new {}
    set {
        cpu: Cpu = "Cpu",
    }
}

c::property! {
    /// Exactly one of `VirtualName`, `Ebs`, `NoDevice`.
    BlockDeviceMapping, "ec2-launchtemplate-blockdevicemapping";
    new {}
    set {
        device_name: str = "DeviceName",
        ebs: Ebs = "Ebs",
        no_device: str = "NoDevice",
        virtual_name: str = "VirtualName",
    }
}

c::property! {
    CapacityReservationSpecification, "ec2-launchtemplate-capacityreservationspecification";
    new {}
    set {
        capacity_reservation_preference: CapacityReservationSpecificationCapacityReservationPreference = "CapacityReservationPreference",
        capacity_reservation_target: CapacityReservationTarget = "CapacityReservationTarget",
    }
}

c::property! {
    CapacityReservationTarget, "ec2-launchtemplate-capacityreservationtarget";
    new {}
    set {
        capacity_reservation_id: str = "CapacityReservationId",
        capacity_reservation_resource_group_arn: str = "CapacityReservationResourceGroupArn",
    }
}

c::property! {
    ConnectionTrackingSpecification, "ec2-launchtemplate-connectiontrackingspecification";
    new {}
    set {
        tcp_established_timeout: i64 = "TcpEstablishedTimeout",
        udp_stream_timeout: i64 = "UdpStreamTimeout",
        udp_timeout: i64 = "UdpTimeout",
    }
}

c::property! {
    Cpu, "ec2-launchtemplate-cpu";
    new {}
    set {
        /// no item twice
        references: c::List<Reference> = "References",
    }
}

c::property! {
    CpuOptions, "ec2-launchtemplate-cpuoptions";
    new {}
    set {
        amd_sev_snp: CpuOptionsAmdSevSnp = "AmdSevSnp",
        core_count: i64 = "CoreCount",
        nested_virtualization: CpuOptionsNestedVirtualization = "NestedVirtualization",
        threads_per_core: i64 = "ThreadsPerCore",
    }
}

c::property! {
    CreditSpecification, "ec2-launchtemplate-creditspecification";
    new {}
    set {
        cpu_credits: str = "CpuCredits",
    }
}

c::property! {
    Ebs, "ec2-launchtemplate-ebs";
    new {}
    set {
        delete_on_termination: bool = "DeleteOnTermination",
        ebs_card_index: i64 = "EbsCardIndex",
        encrypted: bool = "Encrypted",
        iops: i64 = "Iops",
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        snapshot_id: str = "SnapshotId",
        throughput: i64 = "Throughput",
        volume_initialization_rate: i64 = "VolumeInitializationRate",
        volume_size: i64 = "VolumeSize",
        volume_type: EbsVolumeType = "VolumeType",
    }
}

c::property! {
    EnaSrdSpecification, "ec2-launchtemplate-enasrdspecification";
    new {}
    set {
        ena_srd_enabled: bool = "EnaSrdEnabled",
        ena_srd_udp_specification: EnaSrdUdpSpecification = "EnaSrdUdpSpecification",
    }
}

c::property! {
    EnaSrdUdpSpecification, "ec2-launchtemplate-enasrdudpspecification";
    new {}
    set {
        ena_srd_udp_enabled: bool = "EnaSrdUdpEnabled",
    }
}

c::property! {
    EnclaveOptions, "ec2-launchtemplate-enclaveoptions";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    HibernationOptions, "ec2-launchtemplate-hibernationoptions";
    new {}
    set {
        configured: bool = "Configured",
    }
}

c::property! {
    IamInstanceProfile, "ec2-launchtemplate-iaminstanceprofile";
    new {}
    set {
        arn: str = "Arn",
        name: str = "Name",
    }
}

c::property! {
    InstanceMarketOptions, "ec2-launchtemplate-instancemarketoptions";
    new {}
    set {
        market_type: InstanceMarketOptionsMarketType = "MarketType",
        spot_options: SpotOptions = "SpotOptions",
    }
}

c::property! {
    InstanceRequirements, "ec2-launchtemplate-instancerequirements";
    new {}
    set {
        accelerator_count: AcceleratorCount = "AcceleratorCount",
        accelerator_manufacturers: c::List<InstanceRequirementsAcceleratorManufacturers> = "AcceleratorManufacturers",
        accelerator_names: c::List<InstanceRequirementsAcceleratorNames> = "AcceleratorNames",
        accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiB = "AcceleratorTotalMemoryMiB",
        accelerator_types: c::List<InstanceRequirementsAcceleratorTypes> = "AcceleratorTypes",
        /// at most 400 items; each: 1 to 30 characters, matches `^[a-zA-Z0-9\.\*-]+$`
        allowed_instance_types: c::List<str> = "AllowedInstanceTypes",
        bare_metal: InstanceRequirementsBareMetal = "BareMetal",
        baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbps = "BaselineEbsBandwidthMbps",
        baseline_performance_factors: BaselinePerformanceFactors = "BaselinePerformanceFactors",
        burstable_performance: InstanceRequirementsBurstablePerformance = "BurstablePerformance",
        cpu_manufacturers: c::List<InstanceRequirementsCpuManufacturers> = "CpuManufacturers",
        /// at most 400 items; each: 1 to 30 characters, matches `^[a-zA-Z0-9\.\*-]+$`
        excluded_instance_types: c::List<str> = "ExcludedInstanceTypes",
        instance_generations: c::List<InstanceRequirementsInstanceGenerations> = "InstanceGenerations",
        local_storage: InstanceRequirementsLocalStorage = "LocalStorage",
        local_storage_types: c::List<InstanceRequirementsLocalStorageTypes> = "LocalStorageTypes",
        max_spot_price_as_percentage_of_optimal_on_demand_price: i64 = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        memory_gi_b_per_v_cpu: MemoryGiBPerVCpu = "MemoryGiBPerVCpu",
        memory_mi_b: MemoryMiB = "MemoryMiB",
        network_bandwidth_gbps: NetworkBandwidthGbps = "NetworkBandwidthGbps",
        network_interface_count: NetworkInterfaceCount = "NetworkInterfaceCount",
        on_demand_max_price_percentage_over_lowest_price: i64 = "OnDemandMaxPricePercentageOverLowestPrice",
        require_hibernate_support: bool = "RequireHibernateSupport",
        spot_max_price_percentage_over_lowest_price: i64 = "SpotMaxPricePercentageOverLowestPrice",
        total_local_storage_gb: TotalLocalStorageGB = "TotalLocalStorageGB",
        v_cpu_count: VCpuCount = "VCpuCount",
    }
}

c::property! {
    Ipv4PrefixSpecification, "ec2-launchtemplate-ipv4prefixspecification";
    new {}
    set {
        ipv4_prefix: str = "Ipv4Prefix",
    }
}

c::property! {
    Ipv6Add, "ec2-launchtemplate-ipv6add";
    new {}
    set {
        ipv6_address: str = "Ipv6Address",
    }
}

c::property! {
    Ipv6PrefixSpecification, "ec2-launchtemplate-ipv6prefixspecification";
    new {}
    set {
        ipv6_prefix: str = "Ipv6Prefix",
    }
}

c::property! {
    LaunchTemplateData, "ec2-launchtemplate-launchtemplatedata";
    new {}
    set {
        block_device_mappings: c::List<BlockDeviceMapping> = "BlockDeviceMappings",
        capacity_reservation_specification: CapacityReservationSpecification = "CapacityReservationSpecification",
        cpu_options: CpuOptions = "CpuOptions",
        credit_specification: CreditSpecification = "CreditSpecification",
        disable_api_stop: bool = "DisableApiStop",
        disable_api_termination: bool = "DisableApiTermination",
        ebs_optimized: bool = "EbsOptimized",
        enclave_options: EnclaveOptions = "EnclaveOptions",
        hibernation_options: HibernationOptions = "HibernationOptions",
        iam_instance_profile: IamInstanceProfile = "IamInstanceProfile",
        image_id: str = "ImageId",
        instance_initiated_shutdown_behavior: LaunchTemplateDataInstanceInitiatedShutdownBehavior = "InstanceInitiatedShutdownBehavior",
        instance_market_options: InstanceMarketOptions = "InstanceMarketOptions",
        instance_requirements: InstanceRequirements = "InstanceRequirements",
        instance_type: str = "InstanceType",
        kernel_id: str = "KernelId",
        key_name: str = "KeyName",
        license_specifications: c::List<LicenseSpecification> = "LicenseSpecifications",
        maintenance_options: MaintenanceOptions = "MaintenanceOptions",
        metadata_options: MetadataOptions = "MetadataOptions",
        monitoring: Monitoring = "Monitoring",
        network_interfaces: c::List<NetworkInterface> = "NetworkInterfaces",
        network_performance_options: NetworkPerformanceOptions = "NetworkPerformanceOptions",
        placement: Placement = "Placement",
        private_dns_name_options: PrivateDnsNameOptions = "PrivateDnsNameOptions",
        ram_disk_id: str = "RamDiskId",
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        security_groups: c::List<str> = "SecurityGroups",
        tag_specifications: c::List<TagSpecification> = "TagSpecifications",
        user_data: str = "UserData",
    }
}

c::property! {
    LaunchTemplateTagSpecification, "ec2-launchtemplate-launchtemplatetagspecification";
    new {}
    set {
        resource_type: LaunchTemplateTagSpecificationResourceType = "ResourceType",
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    LicenseSpecification, "ec2-launchtemplate-licensespecification";
    new {}
    set {
        license_configuration_arn: str = "LicenseConfigurationArn",
    }
}

c::property! {
    MaintenanceOptions, "ec2-launchtemplate-maintenanceoptions";
    new {}
    set {
        auto_recovery: MaintenanceOptionsAutoRecovery = "AutoRecovery",
    }
}

c::property! {
    MemoryGiBPerVCpu, "ec2-launchtemplate-memorygibpervcpu";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    MemoryMiB, "ec2-launchtemplate-memorymib";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    MetadataOptions, "ec2-launchtemplate-metadataoptions";
    new {}
    set {
        http_endpoint: MetadataOptionsHttpEndpoint = "HttpEndpoint",
        http_protocol_ipv6: MetadataOptionsHttpProtocolIpv6 = "HttpProtocolIpv6",
        http_put_response_hop_limit: i64 = "HttpPutResponseHopLimit",
        http_tokens: MetadataOptionsHttpTokens = "HttpTokens",
        instance_metadata_tags: MetadataOptionsInstanceMetadataTags = "InstanceMetadataTags",
    }
}

c::property! {
    Monitoring, "ec2-launchtemplate-monitoring";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    NetworkBandwidthGbps, "ec2-launchtemplate-networkbandwidthgbps";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    /// `AssociateCarrierIpAddress` excludes `NetworkInterfaceId`.
    ///
    /// `AssociatePublicIpAddress` excludes `NetworkInterfaceId`.
    ///
    /// `NetworkInterfaceId` excludes `AssociateCarrierIpAddress`, `AssociatePublicIpAddress`.
    NetworkInterface, "ec2-launchtemplate-networkinterface";
    new {}
    set {
        associate_carrier_ip_address: bool = "AssociateCarrierIpAddress",
        associate_public_ip_address: bool = "AssociatePublicIpAddress",
        connection_tracking_specification: ConnectionTrackingSpecification = "ConnectionTrackingSpecification",
        delete_on_termination: bool = "DeleteOnTermination",
        description: str = "Description",
        device_index: i64 = "DeviceIndex",
        ena_queue_count: i64 = "EnaQueueCount",
        ena_srd_specification: EnaSrdSpecification = "EnaSrdSpecification",
        groups: c::List<str> = "Groups",
        interface_type: str = "InterfaceType",
        ipv4_prefix_count: i64 = "Ipv4PrefixCount",
        ipv4_prefixes: c::List<Ipv4PrefixSpecification> = "Ipv4Prefixes",
        ipv6_address_count: i64 = "Ipv6AddressCount",
        ipv6_addresses: c::List<Ipv6Add> = "Ipv6Addresses",
        ipv6_prefix_count: i64 = "Ipv6PrefixCount",
        ipv6_prefixes: c::List<Ipv6PrefixSpecification> = "Ipv6Prefixes",
        network_card_index: i64 = "NetworkCardIndex",
        network_interface_id: c::Name<crate::ec2::CfnNetworkInterface> = "NetworkInterfaceId",
        primary_ipv6: bool = "PrimaryIpv6",
        private_ip_address: str = "PrivateIpAddress",
        private_ip_addresses: c::List<PrivateIpAdd> = "PrivateIpAddresses",
        secondary_private_ip_address_count: i64 = "SecondaryPrivateIpAddressCount",
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
}

c::property! {
    NetworkInterfaceCount, "ec2-launchtemplate-networkinterfacecount";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    NetworkPerformanceOptions, "ec2-launchtemplate-networkperformanceoptions";
    new {}
    set {
        bandwidth_weighting: NetworkPerformanceOptionsBandwidthWeighting = "BandwidthWeighting",
    }
}

c::property! {
    Placement, "ec2-launchtemplate-placement";
    new {}
    set {
        affinity: str = "Affinity",
        availability_zone: str = "AvailabilityZone",
        group_id: str = "GroupId",
        group_name: str = "GroupName",
        host_id: str = "HostId",
        host_resource_group_arn: str = "HostResourceGroupArn",
        partition_number: i64 = "PartitionNumber",
        spread_domain: str = "SpreadDomain",
        tenancy: PlacementTenancy = "Tenancy",
    }
}

c::property! {
    PrivateDnsNameOptions, "ec2-launchtemplate-privatednsnameoptions";
    new {}
    set {
        enable_resource_name_dns_aaaa_record: bool = "EnableResourceNameDnsAAAARecord",
        enable_resource_name_dns_a_record: bool = "EnableResourceNameDnsARecord",
        hostname_type: PrivateDnsNameOptionsHostnameType = "HostnameType",
    }
}

c::property! {
    PrivateIpAdd, "ec2-launchtemplate-privateipadd";
    new {}
    set {
        primary: bool = "Primary",
        private_ip_address: str = "PrivateIpAddress",
    }
}

c::property! {
    Reference, "ec2-launchtemplate-reference";
    new {}
    set {
        instance_family: str = "InstanceFamily",
    }
}

c::property! {
    SpotOptions, "ec2-launchtemplate-spotoptions";
    new {}
    set {
        block_duration_minutes: i64 = "BlockDurationMinutes",
        instance_interruption_behavior: SpotOptionsInstanceInterruptionBehavior = "InstanceInterruptionBehavior",
        max_price: str = "MaxPrice",
        spot_instance_type: SpotOptionsSpotInstanceType = "SpotInstanceType",
        valid_until: str = "ValidUntil",
    }
}

c::property! {
    TagSpecification, "ec2-launchtemplate-tagspecification";
    new {}
    set {
        resource_type: TagSpecificationResourceType = "ResourceType",
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    TotalLocalStorageGB, "ec2-launchtemplate-totallocalstoragegb";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    VCpuCount, "ec2-launchtemplate-vcpucount";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::open_enum! {
    CapacityReservationSpecificationCapacityReservationPreference {
        CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only",
        NONE = "none",
        OPEN = "open",
    }
}

c::open_enum! {
    CpuOptionsAmdSevSnp {
        ENABLED = "enabled",
        DISABLED = "disabled",
    }
}

c::open_enum! {
    CpuOptionsNestedVirtualization {
        ENABLED = "enabled",
        DISABLED = "disabled",
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
    InstanceMarketOptionsMarketType {
        CAPACITY_BLOCK = "capacity-block",
        INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation",
        ON_DEMAND = "on-demand",
        SPOT = "spot",
    }
}

c::open_enum! {
    InstanceRequirementsAcceleratorManufacturers {
        AMAZON_WEB_SERVICES = "amazon-web-services",
        AMD = "amd",
        HABANA = "habana",
        NVIDIA = "nvidia",
        XILINX = "xilinx",
    }
}

c::open_enum! {
    InstanceRequirementsAcceleratorNames {
        A100 = "a100",
        A10G = "a10g",
        GAUDI_HL_205 = "gaudi-hl-205",
        H100 = "h100",
        INFERENTIA = "inferentia",
        INFERENTIA2 = "inferentia2",
        K520 = "k520",
        K80 = "k80",
        L4 = "l4",
        L40S = "l40s",
        M60 = "m60",
        RADEON_PRO_V520 = "radeon-pro-v520",
        T4 = "t4",
        T4G = "t4g",
        TRAINIUM = "trainium",
        TRAINIUM2 = "trainium2",
        U30 = "u30",
        V100 = "v100",
        VU9P = "vu9p",
    }
}

c::open_enum! {
    InstanceRequirementsAcceleratorTypes {
        FPGA = "fpga",
        GPU = "gpu",
        INFERENCE = "inference",
        MEDIA = "media",
    }
}

c::open_enum! {
    InstanceRequirementsBareMetal {
        EXCLUDED = "excluded",
        INCLUDED = "included",
        REQUIRED = "required",
    }
}

c::open_enum! {
    InstanceRequirementsBurstablePerformance {
        EXCLUDED = "excluded",
        INCLUDED = "included",
        REQUIRED = "required",
    }
}

c::open_enum! {
    InstanceRequirementsCpuManufacturers {
        AMAZON_WEB_SERVICES = "amazon-web-services",
        AMD = "amd",
        APPLE = "apple",
        INTEL = "intel",
    }
}

c::open_enum! {
    InstanceRequirementsInstanceGenerations {
        CURRENT = "current",
        PREVIOUS = "previous",
    }
}

c::open_enum! {
    InstanceRequirementsLocalStorage {
        EXCLUDED = "excluded",
        INCLUDED = "included",
        REQUIRED = "required",
    }
}

c::open_enum! {
    InstanceRequirementsLocalStorageTypes {
        HDD = "hdd",
        SSD = "ssd",
    }
}

c::open_enum! {
    LaunchTemplateDataInstanceInitiatedShutdownBehavior {
        STOP = "stop",
        TERMINATE = "terminate",
    }
}

c::open_enum! {
    LaunchTemplateTagSpecificationResourceType {
        APPLICATION_STATUS_CHECK = "application-status-check",
        CAPACITY_BLOCK = "capacity-block",
        CAPACITY_MANAGER_DATA_EXPORT = "capacity-manager-data-export",
        CAPACITY_RESERVATION = "capacity-reservation",
        CAPACITY_RESERVATION_CANCELLATION_QUOTE = "capacity-reservation-cancellation-quote",
        CAPACITY_RESERVATION_FLEET = "capacity-reservation-fleet",
        CAPACITY_RESERVATION_MODIFICATION_QUOTE = "capacity-reservation-modification-quote",
        CARRIER_GATEWAY = "carrier-gateway",
        CLIENT_VPN_ENDPOINT = "client-vpn-endpoint",
        COIP_POOL = "coip-pool",
        CUSTOMER_GATEWAY = "customer-gateway",
        DECLARATIVE_POLICIES_REPORT = "declarative-policies-report",
        DEDICATED_HOST = "dedicated-host",
        DHCP_OPTIONS = "dhcp-options",
        EGRESS_ONLY_INTERNET_GATEWAY = "egress-only-internet-gateway",
        ELASTIC_GPU = "elastic-gpu",
        ELASTIC_IP = "elastic-ip",
        EXPORT_IMAGE_TASK = "export-image-task",
        EXPORT_INSTANCE_TASK = "export-instance-task",
        FLEET = "fleet",
        FPGA_IMAGE = "fpga-image",
        HOST_RESERVATION = "host-reservation",
        IMAGE = "image",
        IMAGE_USAGE_REPORT = "image-usage-report",
        IMPORT_IMAGE_TASK = "import-image-task",
        IMPORT_SNAPSHOT_TASK = "import-snapshot-task",
        INSTANCE = "instance",
        INSTANCE_CONNECT_ENDPOINT = "instance-connect-endpoint",
        INSTANCE_EVENT_WINDOW = "instance-event-window",
        INTERNET_GATEWAY = "internet-gateway",
        IPAM = "ipam",
        IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN = "ipam-external-resource-verification-token",
        IPAM_INTERNET_REGISTRY_ASSOCIATION = "ipam-internet-registry-association",
        IPAM_POLICY = "ipam-policy",
        IPAM_POOL = "ipam-pool",
        IPAM_POOL_ALLOCATION = "ipam-pool-allocation",
        IPAM_PREFIX_LIST_RESOLVER = "ipam-prefix-list-resolver",
        IPAM_PREFIX_LIST_RESOLVER_TARGET = "ipam-prefix-list-resolver-target",
        IPAM_RESOURCE_DISCOVERY = "ipam-resource-discovery",
        IPAM_RESOURCE_DISCOVERY_ASSOCIATION = "ipam-resource-discovery-association",
        IPAM_SCOPE = "ipam-scope",
        IPV4POOL_EC2 = "ipv4pool-ec2",
        IPV6POOL_EC2 = "ipv6pool-ec2",
        KEY_PAIR = "key-pair",
        LAUNCH_TEMPLATE = "launch-template",
        LOCAL_GATEWAY = "local-gateway",
        LOCAL_GATEWAY_ROUTE_TABLE = "local-gateway-route-table",
        LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION = "local-gateway-route-table-virtual-interface-group-association",
        LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION = "local-gateway-route-table-vpc-association",
        LOCAL_GATEWAY_VIRTUAL_INTERFACE = "local-gateway-virtual-interface",
        LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP = "local-gateway-virtual-interface-group",
        MAC_MODIFICATION_TASK = "mac-modification-task",
        NATGATEWAY = "natgateway",
        NETWORK_ACL = "network-acl",
        NETWORK_INSIGHTS_ACCESS_SCOPE = "network-insights-access-scope",
        NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS = "network-insights-access-scope-analysis",
        NETWORK_INSIGHTS_ANALYSIS = "network-insights-analysis",
        NETWORK_INSIGHTS_PATH = "network-insights-path",
        NETWORK_INTERFACE = "network-interface",
        OUTPOST_LAG = "outpost-lag",
        PLACEMENT_GROUP = "placement-group",
        PREFIX_LIST = "prefix-list",
        REPLACE_ROOT_VOLUME_TASK = "replace-root-volume-task",
        RESERVED_INSTANCES = "reserved-instances",
        ROUTE_SERVER = "route-server",
        ROUTE_SERVER_ENDPOINT = "route-server-endpoint",
        ROUTE_SERVER_PEER = "route-server-peer",
        ROUTE_TABLE = "route-table",
        SECONDARY_INTERFACE = "secondary-interface",
        SECONDARY_NETWORK = "secondary-network",
        SECONDARY_SUBNET = "secondary-subnet",
        SECURITY_GROUP = "security-group",
        SECURITY_GROUP_RULE = "security-group-rule",
        SERVICE_LINK_VIRTUAL_INTERFACE = "service-link-virtual-interface",
        SNAPSHOT = "snapshot",
        SPOT_FLEET_REQUEST = "spot-fleet-request",
        SPOT_INSTANCES_REQUEST = "spot-instances-request",
        SUBNET = "subnet",
        SUBNET_CIDR_RESERVATION = "subnet-cidr-reservation",
        TRAFFIC_MIRROR_FILTER = "traffic-mirror-filter",
        TRAFFIC_MIRROR_FILTER_RULE = "traffic-mirror-filter-rule",
        TRAFFIC_MIRROR_SESSION = "traffic-mirror-session",
        TRAFFIC_MIRROR_TARGET = "traffic-mirror-target",
        TRANSIT_GATEWAY = "transit-gateway",
        TRANSIT_GATEWAY_ATTACHMENT = "transit-gateway-attachment",
        TRANSIT_GATEWAY_CONNECT_PEER = "transit-gateway-connect-peer",
        TRANSIT_GATEWAY_METERING_POLICY = "transit-gateway-metering-policy",
        TRANSIT_GATEWAY_MULTICAST_DOMAIN = "transit-gateway-multicast-domain",
        TRANSIT_GATEWAY_POLICY_TABLE = "transit-gateway-policy-table",
        TRANSIT_GATEWAY_ROUTE_TABLE = "transit-gateway-route-table",
        TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT = "transit-gateway-route-table-announcement",
        VERIFIED_ACCESS_ENDPOINT = "verified-access-endpoint",
        VERIFIED_ACCESS_ENDPOINT_TARGET = "verified-access-endpoint-target",
        VERIFIED_ACCESS_GROUP = "verified-access-group",
        VERIFIED_ACCESS_INSTANCE = "verified-access-instance",
        VERIFIED_ACCESS_POLICY = "verified-access-policy",
        VERIFIED_ACCESS_TRUST_PROVIDER = "verified-access-trust-provider",
        VOLUME = "volume",
        VPC = "vpc",
        VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION = "vpc-block-public-access-exclusion",
        VPC_ENCRYPTION_CONTROL = "vpc-encryption-control",
        VPC_ENDPOINT = "vpc-endpoint",
        VPC_ENDPOINT_CONNECTION = "vpc-endpoint-connection",
        VPC_ENDPOINT_CONNECTION_DEVICE_TYPE = "vpc-endpoint-connection-device-type",
        VPC_ENDPOINT_SERVICE = "vpc-endpoint-service",
        VPC_ENDPOINT_SERVICE_PERMISSION = "vpc-endpoint-service-permission",
        VPC_FLOW_LOG = "vpc-flow-log",
        VPC_PEERING_CONNECTION = "vpc-peering-connection",
        VPN_CONCENTRATOR = "vpn-concentrator",
        VPN_CONNECTION = "vpn-connection",
        VPN_CONNECTION_DEVICE_TYPE = "vpn-connection-device-type",
        VPN_GATEWAY = "vpn-gateway",
    }
}

c::open_enum! {
    MaintenanceOptionsAutoRecovery {
        DEFAULT = "default",
        DISABLED = "disabled",
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
    NetworkPerformanceOptionsBandwidthWeighting {
        DEFAULT = "default",
        EBS_1 = "ebs-1",
        VPC_1 = "vpc-1",
    }
}

c::open_enum! {
    PlacementTenancy {
        DEDICATED = "dedicated",
        DEFAULT = "default",
        HOST = "host",
    }
}

c::open_enum! {
    PrivateDnsNameOptionsHostnameType {
        IP_NAME = "ip-name",
        RESOURCE_NAME = "resource-name",
    }
}

c::open_enum! {
    SpotOptionsInstanceInterruptionBehavior {
        HIBERNATE = "hibernate",
        STOP = "stop",
        TERMINATE = "terminate",
    }
}

c::open_enum! {
    SpotOptionsSpotInstanceType {
        ONE_TIME = "one-time",
        PERSISTENT = "persistent",
    }
}

c::open_enum! {
    TagSpecificationResourceType {
        APPLICATION_STATUS_CHECK = "application-status-check",
        CAPACITY_BLOCK = "capacity-block",
        CAPACITY_MANAGER_DATA_EXPORT = "capacity-manager-data-export",
        CAPACITY_RESERVATION = "capacity-reservation",
        CAPACITY_RESERVATION_CANCELLATION_QUOTE = "capacity-reservation-cancellation-quote",
        CAPACITY_RESERVATION_FLEET = "capacity-reservation-fleet",
        CAPACITY_RESERVATION_MODIFICATION_QUOTE = "capacity-reservation-modification-quote",
        CARRIER_GATEWAY = "carrier-gateway",
        CLIENT_VPN_ENDPOINT = "client-vpn-endpoint",
        COIP_POOL = "coip-pool",
        CUSTOMER_GATEWAY = "customer-gateway",
        DECLARATIVE_POLICIES_REPORT = "declarative-policies-report",
        DEDICATED_HOST = "dedicated-host",
        DHCP_OPTIONS = "dhcp-options",
        EGRESS_ONLY_INTERNET_GATEWAY = "egress-only-internet-gateway",
        ELASTIC_GPU = "elastic-gpu",
        ELASTIC_IP = "elastic-ip",
        EXPORT_IMAGE_TASK = "export-image-task",
        EXPORT_INSTANCE_TASK = "export-instance-task",
        FLEET = "fleet",
        FPGA_IMAGE = "fpga-image",
        HOST_RESERVATION = "host-reservation",
        IMAGE = "image",
        IMAGE_USAGE_REPORT = "image-usage-report",
        IMPORT_IMAGE_TASK = "import-image-task",
        IMPORT_SNAPSHOT_TASK = "import-snapshot-task",
        INSTANCE = "instance",
        INSTANCE_CONNECT_ENDPOINT = "instance-connect-endpoint",
        INSTANCE_EVENT_WINDOW = "instance-event-window",
        INTERNET_GATEWAY = "internet-gateway",
        IPAM = "ipam",
        IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN = "ipam-external-resource-verification-token",
        IPAM_INTERNET_REGISTRY_ASSOCIATION = "ipam-internet-registry-association",
        IPAM_POLICY = "ipam-policy",
        IPAM_POOL = "ipam-pool",
        IPAM_POOL_ALLOCATION = "ipam-pool-allocation",
        IPAM_PREFIX_LIST_RESOLVER = "ipam-prefix-list-resolver",
        IPAM_PREFIX_LIST_RESOLVER_TARGET = "ipam-prefix-list-resolver-target",
        IPAM_RESOURCE_DISCOVERY = "ipam-resource-discovery",
        IPAM_RESOURCE_DISCOVERY_ASSOCIATION = "ipam-resource-discovery-association",
        IPAM_SCOPE = "ipam-scope",
        IPV4POOL_EC2 = "ipv4pool-ec2",
        IPV6POOL_EC2 = "ipv6pool-ec2",
        KEY_PAIR = "key-pair",
        LAUNCH_TEMPLATE = "launch-template",
        LOCAL_GATEWAY = "local-gateway",
        LOCAL_GATEWAY_ROUTE_TABLE = "local-gateway-route-table",
        LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION = "local-gateway-route-table-virtual-interface-group-association",
        LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION = "local-gateway-route-table-vpc-association",
        LOCAL_GATEWAY_VIRTUAL_INTERFACE = "local-gateway-virtual-interface",
        LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP = "local-gateway-virtual-interface-group",
        MAC_MODIFICATION_TASK = "mac-modification-task",
        NATGATEWAY = "natgateway",
        NETWORK_ACL = "network-acl",
        NETWORK_INSIGHTS_ACCESS_SCOPE = "network-insights-access-scope",
        NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS = "network-insights-access-scope-analysis",
        NETWORK_INSIGHTS_ANALYSIS = "network-insights-analysis",
        NETWORK_INSIGHTS_PATH = "network-insights-path",
        NETWORK_INTERFACE = "network-interface",
        OUTPOST_LAG = "outpost-lag",
        PLACEMENT_GROUP = "placement-group",
        PREFIX_LIST = "prefix-list",
        REPLACE_ROOT_VOLUME_TASK = "replace-root-volume-task",
        RESERVED_INSTANCES = "reserved-instances",
        ROUTE_SERVER = "route-server",
        ROUTE_SERVER_ENDPOINT = "route-server-endpoint",
        ROUTE_SERVER_PEER = "route-server-peer",
        ROUTE_TABLE = "route-table",
        SECONDARY_INTERFACE = "secondary-interface",
        SECONDARY_NETWORK = "secondary-network",
        SECONDARY_SUBNET = "secondary-subnet",
        SECURITY_GROUP = "security-group",
        SECURITY_GROUP_RULE = "security-group-rule",
        SERVICE_LINK_VIRTUAL_INTERFACE = "service-link-virtual-interface",
        SNAPSHOT = "snapshot",
        SPOT_FLEET_REQUEST = "spot-fleet-request",
        SPOT_INSTANCES_REQUEST = "spot-instances-request",
        SUBNET = "subnet",
        SUBNET_CIDR_RESERVATION = "subnet-cidr-reservation",
        TRAFFIC_MIRROR_FILTER = "traffic-mirror-filter",
        TRAFFIC_MIRROR_FILTER_RULE = "traffic-mirror-filter-rule",
        TRAFFIC_MIRROR_SESSION = "traffic-mirror-session",
        TRAFFIC_MIRROR_TARGET = "traffic-mirror-target",
        TRANSIT_GATEWAY = "transit-gateway",
        TRANSIT_GATEWAY_ATTACHMENT = "transit-gateway-attachment",
        TRANSIT_GATEWAY_CONNECT_PEER = "transit-gateway-connect-peer",
        TRANSIT_GATEWAY_METERING_POLICY = "transit-gateway-metering-policy",
        TRANSIT_GATEWAY_MULTICAST_DOMAIN = "transit-gateway-multicast-domain",
        TRANSIT_GATEWAY_POLICY_TABLE = "transit-gateway-policy-table",
        TRANSIT_GATEWAY_ROUTE_TABLE = "transit-gateway-route-table",
        TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT = "transit-gateway-route-table-announcement",
        VERIFIED_ACCESS_ENDPOINT = "verified-access-endpoint",
        VERIFIED_ACCESS_ENDPOINT_TARGET = "verified-access-endpoint-target",
        VERIFIED_ACCESS_GROUP = "verified-access-group",
        VERIFIED_ACCESS_INSTANCE = "verified-access-instance",
        VERIFIED_ACCESS_POLICY = "verified-access-policy",
        VERIFIED_ACCESS_TRUST_PROVIDER = "verified-access-trust-provider",
        VOLUME = "volume",
        VPC = "vpc",
        VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION = "vpc-block-public-access-exclusion",
        VPC_ENCRYPTION_CONTROL = "vpc-encryption-control",
        VPC_ENDPOINT = "vpc-endpoint",
        VPC_ENDPOINT_CONNECTION = "vpc-endpoint-connection",
        VPC_ENDPOINT_CONNECTION_DEVICE_TYPE = "vpc-endpoint-connection-device-type",
        VPC_ENDPOINT_SERVICE = "vpc-endpoint-service",
        VPC_ENDPOINT_SERVICE_PERMISSION = "vpc-endpoint-service-permission",
        VPC_FLOW_LOG = "vpc-flow-log",
        VPC_PEERING_CONNECTION = "vpc-peering-connection",
        VPN_CONCENTRATOR = "vpn-concentrator",
        VPN_CONNECTION = "vpn-connection",
        VPN_CONNECTION_DEVICE_TYPE = "vpn-connection-device-type",
        VPN_GATEWAY = "vpn-gateway",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::EC2Fleet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FleetId`; it takes no tags; it has no attribute for its ARN.
    CfnEC2Fleet = "AWS::EC2::EC2Fleet", "ec2-ec2fleet", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:fleet/${FleetId}";
    new {
        /// at most 50 items; an update replaces the resource
        A launch_template_configs: c::List<FleetLaunchTemplateConfigRequest> = "LaunchTemplateConfigs",
        B target_capacity_specification: TargetCapacitySpecificationRequest = "TargetCapacitySpecification",
    }
    set {
        context: str = "Context",
        excess_capacity_termination_policy: ExcessCapacityTerminationPolicy = "ExcessCapacityTerminationPolicy",
        /// an update replaces the resource
        on_demand_options: OnDemandOptionsRequest = "OnDemandOptions",
        /// an update replaces the resource
        replace_unhealthy_instances: bool = "ReplaceUnhealthyInstances",
        /// an update replaces the resource
        reserved_capacity_options: ReservedCapacityOptionsRequest = "ReservedCapacityOptions",
        /// an update replaces the resource
        spot_options: SpotOptionsRequest = "SpotOptions",
        /// an update replaces the resource
        tag_specifications: c::List<TagSpecification> = "TagSpecifications",
        /// an update replaces the resource
        terminate_instances_with_expiration: bool = "TerminateInstancesWithExpiration",
        /// an update replaces the resource
        r#type: Type = "Type",
        /// an update replaces the resource
        valid_from: str = "ValidFrom",
        /// an update replaces the resource
        valid_until: str = "ValidUntil",
    }
    get {
        FLEET_ID: c::Name<CfnEC2Fleet> = "FleetId",
    }
}

c::property! {
    AcceleratorCountRequest, "ec2-ec2fleet-acceleratorcountrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    AcceleratorTotalMemoryMiBRequest, "ec2-ec2fleet-acceleratortotalmemorymibrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    BaselineEbsBandwidthMbpsRequest, "ec2-ec2fleet-baselineebsbandwidthmbpsrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    BaselinePerformanceFactorsRequest, "ec2-ec2fleet-baselineperformancefactorsrequest";
    new {}
    set {
        cpu: CpuPerformanceFactorRequest = "Cpu",
    }
}

c::property! {
    BlockDeviceMapping, "ec2-ec2fleet-blockdevicemapping";
    new {}
    set {
        device_name: str = "DeviceName",
        ebs: EbsBlockDevice = "Ebs",
        no_device: str = "NoDevice",
        virtual_name: str = "VirtualName",
    }
}

c::property! {
    CapacityRebalance, "ec2-ec2fleet-capacityrebalance";
    new {}
    set {
        replacement_strategy: CapacityRebalanceReplacementStrategy = "ReplacementStrategy",
        termination_delay: i64 = "TerminationDelay",
    }
}

c::property! {
    CapacityReservationOptionsRequest, "ec2-ec2fleet-capacityreservationoptionsrequest";
    new {}
    set {
        usage_strategy: CapacityReservationOptionsRequestUsageStrategy = "UsageStrategy",
    }
}

c::property! {
    CapacityReservationTargetRequest, "ec2-ec2fleet-capacityreservationtargetrequest";
    new {}
    set {
        /// no item twice
        capacity_reservation_ids: c::List<str> = "CapacityReservationIds",
        /// no item twice
        capacity_reservation_resource_group_arns: c::List<str> = "CapacityReservationResourceGroupArns",
    }
}

c::property! {
    CpuPerformanceFactorRequest, "ec2-ec2fleet-cpuperformancefactorrequest";
    new {}
    set {
        references: c::List<PerformanceFactorReferenceRequest> = "References",
    }
}

c::property! {
    EbsBlockDevice, "ec2-ec2fleet-ebsblockdevice";
    new {}
    set {
        delete_on_termination: bool = "DeleteOnTermination",
        encrypted: bool = "Encrypted",
        iops: i64 = "Iops",
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        multi_availability_zone_configuration: MultiAvailabilityZoneConfiguration = "MultiAvailabilityZoneConfiguration",
        snapshot_id: str = "SnapshotId",
        volume_size: i64 = "VolumeSize",
        volume_type: EbsBlockDeviceVolumeType = "VolumeType",
    }
}

c::property! {
    FleetLaunchTemplateConfigRequest, "ec2-ec2fleet-fleetlaunchtemplateconfigrequest";
    new {}
    set {
        launch_template_specification: FleetLaunchTemplateSpecificationRequest = "LaunchTemplateSpecification",
        overrides: c::List<FleetLaunchTemplateOverridesRequest> = "Overrides",
    }
}

c::property! {
    FleetLaunchTemplateOverridesRequest, "ec2-ec2fleet-fleetlaunchtemplateoverridesrequest";
    new {}
    set {
        availability_zone: str = "AvailabilityZone",
        availability_zone_id: str = "AvailabilityZoneId",
        /// no item twice
        block_device_mappings: c::List<BlockDeviceMapping> = "BlockDeviceMappings",
        iam_instance_profile: IamInstanceProfileSpecification = "IamInstanceProfile",
        instance_requirements: InstanceRequirementsRequest = "InstanceRequirements",
        instance_type: str = "InstanceType",
        key_name: str = "KeyName",
        max_price: str = "MaxPrice",
        metadata_options: InstanceMetadataOptionsRequest = "MetadataOptions",
        network_interfaces: c::List<NetworkInterfaceSpecificationRequest> = "NetworkInterfaces",
        placement: Placement = "Placement",
        priority: f64 = "Priority",
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        weighted_capacity: f64 = "WeightedCapacity",
    }
}

c::property! {
    FleetLaunchTemplateSpecificationRequest, "ec2-ec2fleet-fleetlaunchtemplatespecificationrequest";
    new {
        A version: str = "Version",
    }
    set {
        launch_template_id: str = "LaunchTemplateId",
        /// 3 to 128 characters; matches `[a-zA-Z0-9\(\)\.\-/_]+`
        launch_template_name: str = "LaunchTemplateName",
        /// format password
        launch_template_specification_user_data: str = "LaunchTemplateSpecificationUserData",
    }
}

c::property! {
    IamInstanceProfileSpecification, "ec2-ec2fleet-iaminstanceprofilespecification";
    new {}
    set {
        arn: str = "Arn",
        name: str = "Name",
    }
}

c::property! {
    InstanceMetadataOptionsRequest, "ec2-ec2fleet-instancemetadataoptionsrequest";
    new {}
    set {
        http_endpoint: InstanceMetadataOptionsRequestHttpEndpoint = "HttpEndpoint",
        http_put_response_hop_limit: i64 = "HttpPutResponseHopLimit",
        http_tokens: InstanceMetadataOptionsRequestHttpTokens = "HttpTokens",
    }
}

c::property! {
    InstanceRequirementsRequest, "ec2-ec2fleet-instancerequirementsrequest";
    new {}
    set {
        accelerator_count: AcceleratorCountRequest = "AcceleratorCount",
        accelerator_manufacturers: c::List<InstanceRequirementsRequestAcceleratorManufacturers> = "AcceleratorManufacturers",
        accelerator_names: c::List<InstanceRequirementsRequestAcceleratorNames> = "AcceleratorNames",
        accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiBRequest = "AcceleratorTotalMemoryMiB",
        accelerator_types: c::List<InstanceRequirementsRequestAcceleratorTypes> = "AcceleratorTypes",
        /// at most 400 items; each: 1 to 30 characters, matches `[a-zA-Z0-9\.\*]+`
        allowed_instance_types: c::List<str> = "AllowedInstanceTypes",
        bare_metal: InstanceRequirementsRequestBareMetal = "BareMetal",
        baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbpsRequest = "BaselineEbsBandwidthMbps",
        baseline_performance_factors: BaselinePerformanceFactorsRequest = "BaselinePerformanceFactors",
        burstable_performance: InstanceRequirementsRequestBurstablePerformance = "BurstablePerformance",
        cpu_manufacturers: c::List<InstanceRequirementsRequestCpuManufacturers> = "CpuManufacturers",
        /// at most 400 items; each: 1 to 30 characters, matches `[a-zA-Z0-9\.\*]+`
        excluded_instance_types: c::List<str> = "ExcludedInstanceTypes",
        instance_generations: c::List<InstanceRequirementsRequestInstanceGenerations> = "InstanceGenerations",
        local_storage: InstanceRequirementsRequestLocalStorage = "LocalStorage",
        local_storage_types: c::List<InstanceRequirementsRequestLocalStorageTypes> = "LocalStorageTypes",
        max_spot_price_as_percentage_of_optimal_on_demand_price: i64 = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        memory_gi_b_per_v_cpu: MemoryGiBPerVCpuRequest = "MemoryGiBPerVCpu",
        memory_mi_b: MemoryMiBRequest = "MemoryMiB",
        network_bandwidth_gbps: NetworkBandwidthGbpsRequest = "NetworkBandwidthGbps",
        network_interface_count: NetworkInterfaceCountRequest = "NetworkInterfaceCount",
        on_demand_max_price_percentage_over_lowest_price: i64 = "OnDemandMaxPricePercentageOverLowestPrice",
        require_encryption_in_transit: bool = "RequireEncryptionInTransit",
        require_hibernate_support: bool = "RequireHibernateSupport",
        spot_max_price_percentage_over_lowest_price: i64 = "SpotMaxPricePercentageOverLowestPrice",
        total_local_storage_gb: TotalLocalStorageGBRequest = "TotalLocalStorageGB",
        v_cpu_count: VCpuCountRangeRequest = "VCpuCount",
    }
}

c::property! {
    Ipv6AddressRequest, "ec2-ec2fleet-ipv6addressrequest";
    new {}
    set {
        ipv6_address: str = "Ipv6Address",
    }
}

c::property! {
    MaintenanceStrategies, "ec2-ec2fleet-maintenancestrategies";
    new {}
    set {
        capacity_rebalance: CapacityRebalance = "CapacityRebalance",
    }
}

c::property! {
    MemoryGiBPerVCpuRequest, "ec2-ec2fleet-memorygibpervcpurequest";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    MemoryMiBRequest, "ec2-ec2fleet-memorymibrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    MultiAvailabilityZoneConfiguration, "ec2-ec2fleet-multiavailabilityzoneconfiguration";
    new {}
    set {
        configuration_type: str = "ConfigurationType",
        /// no item twice
        standby_availability_zones: c::List<StandbyAvailabilityZone> = "StandbyAvailabilityZones",
    }
}

c::property! {
    NetworkBandwidthGbpsRequest, "ec2-ec2fleet-networkbandwidthgbpsrequest";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    NetworkInterfaceCountRequest, "ec2-ec2fleet-networkinterfacecountrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    NetworkInterfaceSpecificationRequest, "ec2-ec2fleet-networkinterfacespecificationrequest";
    new {}
    set {
        associate_public_ip_address: bool = "AssociatePublicIpAddress",
        delete_on_termination: bool = "DeleteOnTermination",
        description: str = "Description",
        device_index: i64 = "DeviceIndex",
        groups: c::List<str> = "Groups",
        interface_type: str = "InterfaceType",
        ipv6_address_count: i64 = "Ipv6AddressCount",
        ipv6_addresses: c::List<Ipv6AddressRequest> = "Ipv6Addresses",
        network_card_index: i64 = "NetworkCardIndex",
        network_interface_id: str = "NetworkInterfaceId",
        private_ip_address: str = "PrivateIpAddress",
        private_ip_addresses: c::List<PrivateIpAddressSpecificationRequest> = "PrivateIpAddresses",
        secondary_private_ip_address_count: i64 = "SecondaryPrivateIpAddressCount",
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
}

c::property! {
    OnDemandOptionsRequest, "ec2-ec2fleet-ondemandoptionsrequest";
    new {}
    set {
        allocation_strategy: OnDemandOptionsRequestAllocationStrategy = "AllocationStrategy",
        capacity_reservation_options: CapacityReservationOptionsRequest = "CapacityReservationOptions",
        max_total_price: str = "MaxTotalPrice",
        min_target_capacity: i64 = "MinTargetCapacity",
        single_availability_zone: bool = "SingleAvailabilityZone",
        single_instance_type: bool = "SingleInstanceType",
    }
}

c::property! {
    PerformanceFactorReferenceRequest, "ec2-ec2fleet-performancefactorreferencerequest";
    new {}
    set {
        instance_family: str = "InstanceFamily",
    }
}

c::property! {
    Placement, "ec2-ec2fleet-placement";
    new {}
    set {
        /// AWS does not show it again
        affinity: str = "Affinity",
        /// AWS does not show it again
        availability_zone: str = "AvailabilityZone",
        group_name: str = "GroupName",
        /// AWS does not show it again
        host_id: str = "HostId",
        /// AWS does not show it again
        host_resource_group_arn: str = "HostResourceGroupArn",
        /// AWS does not show it again
        partition_number: i64 = "PartitionNumber",
        /// AWS does not show it again
        spread_domain: str = "SpreadDomain",
        /// AWS does not show it again
        tenancy: PlacementTenancy = "Tenancy",
    }
}

c::property! {
    PrivateIpAddressSpecificationRequest, "ec2-ec2fleet-privateipaddressspecificationrequest";
    new {}
    set {
        primary: bool = "Primary",
        private_ip_address: str = "PrivateIpAddress",
    }
}

c::property! {
    ReservedCapacityFallbackOptionsRequest, "ec2-ec2fleet-reservedcapacityfallbackoptionsrequest";
    new {}
    set {
        /// no item twice
        market_types: c::List<ReservedCapacityFallbackOptionsRequestMarketTypes> = "MarketTypes",
    }
}

c::property! {
    ReservedCapacityOptionsRequest, "ec2-ec2fleet-reservedcapacityoptionsrequest";
    new {}
    set {
        allocation_strategy: ReservedCapacityOptionsRequestAllocationStrategy = "AllocationStrategy",
        capacity_reservation_target: CapacityReservationTargetRequest = "CapacityReservationTarget",
        /// no item twice
        reservation_types: c::List<ReservedCapacityOptionsRequestReservationTypes> = "ReservationTypes",
        reserved_capacity_fallback_options: ReservedCapacityFallbackOptionsRequest = "ReservedCapacityFallbackOptions",
    }
}

c::property! {
    SpotOptionsRequest, "ec2-ec2fleet-spotoptionsrequest";
    new {}
    set {
        allocation_strategy: SpotOptionsRequestAllocationStrategy = "AllocationStrategy",
        instance_interruption_behavior: SpotOptionsRequestInstanceInterruptionBehavior = "InstanceInterruptionBehavior",
        instance_pools_to_use_count: i64 = "InstancePoolsToUseCount",
        maintenance_strategies: MaintenanceStrategies = "MaintenanceStrategies",
        max_total_price: str = "MaxTotalPrice",
        min_target_capacity: i64 = "MinTargetCapacity",
        single_availability_zone: bool = "SingleAvailabilityZone",
        single_instance_type: bool = "SingleInstanceType",
    }
}

c::property! {
    StandbyAvailabilityZone, "ec2-ec2fleet-standbyavailabilityzone";
    new {}
    set {
        availability_zone: str = "AvailabilityZone",
        availability_zone_id: str = "AvailabilityZoneId",
    }
}

c::property! {
    TagSpecification, "ec2-ec2fleet-tagspecification";
    new {}
    set {
        resource_type: TagSpecificationResourceType = "ResourceType",
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    TargetCapacitySpecificationRequest, "ec2-ec2fleet-targetcapacityspecificationrequest";
    new {
        A total_target_capacity: i64 = "TotalTargetCapacity",
    }
    set {
        /// an update replaces the resource
        default_target_capacity_type: TargetCapacitySpecificationRequestDefaultTargetCapacityType = "DefaultTargetCapacityType",
        on_demand_target_capacity: i64 = "OnDemandTargetCapacity",
        spot_target_capacity: i64 = "SpotTargetCapacity",
        /// an update replaces the resource
        target_capacity_unit_type: TargetCapacitySpecificationRequestTargetCapacityUnitType = "TargetCapacityUnitType",
    }
}

c::property! {
    TotalLocalStorageGBRequest, "ec2-ec2fleet-totallocalstoragegbrequest";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    VCpuCountRangeRequest, "ec2-ec2fleet-vcpucountrangerequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::open_enum! {
    ExcessCapacityTerminationPolicy {
        TERMINATION = "termination",
        NO_TERMINATION = "no-termination",
    }
}

c::open_enum! {
    Type {
        MAINTAIN = "maintain",
        REQUEST = "request",
        INSTANT = "instant",
    }
}

c::open_enum! {
    CapacityRebalanceReplacementStrategy {
        LAUNCH = "launch",
        LAUNCH_BEFORE_TERMINATE = "launch-before-terminate",
    }
}

c::open_enum! {
    CapacityReservationOptionsRequestUsageStrategy {
        USE_CAPACITY_RESERVATIONS_FIRST = "use-capacity-reservations-first",
    }
}

c::open_enum! {
    EbsBlockDeviceVolumeType {
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
    InstanceMetadataOptionsRequestHttpEndpoint {
        DISABLED = "disabled",
        ENABLED = "enabled",
    }
}

c::open_enum! {
    InstanceMetadataOptionsRequestHttpTokens {
        OPTIONAL = "optional",
        REQUIRED = "required",
    }
}

c::open_enum! {
    InstanceRequirementsRequestAcceleratorManufacturers {
        AMAZON_WEB_SERVICES = "amazon-web-services",
        AMD = "amd",
        HABANA = "habana",
        NVIDIA = "nvidia",
        XILINX = "xilinx",
    }
}

c::open_enum! {
    InstanceRequirementsRequestAcceleratorNames {
        A10G = "a10g",
        A100 = "a100",
        H100 = "h100",
        INFERENTIA = "inferentia",
        K520 = "k520",
        K80 = "k80",
        M60 = "m60",
        RADEON_PRO_V520 = "radeon-pro-v520",
        T4 = "t4",
        T4G = "t4g",
        VU9P = "vu9p",
        V100 = "v100",
        L40S = "l40s",
        L4 = "l4",
        GAUDI_HL_205 = "gaudi-hl-205",
        INFERENTIA2 = "inferentia2",
        TRAINIUM = "trainium",
        TRAINIUM2 = "trainium2",
        U30 = "u30",
    }
}

c::open_enum! {
    InstanceRequirementsRequestAcceleratorTypes {
        GPU = "gpu",
        FPGA = "fpga",
        INFERENCE = "inference",
        MEDIA = "media",
    }
}

c::open_enum! {
    InstanceRequirementsRequestBareMetal {
        INCLUDED = "included",
        REQUIRED = "required",
        EXCLUDED = "excluded",
    }
}

c::open_enum! {
    InstanceRequirementsRequestBurstablePerformance {
        INCLUDED = "included",
        REQUIRED = "required",
        EXCLUDED = "excluded",
    }
}

c::open_enum! {
    InstanceRequirementsRequestCpuManufacturers {
        INTEL = "intel",
        AMD = "amd",
        AMAZON_WEB_SERVICES = "amazon-web-services",
        APPLE = "apple",
    }
}

c::open_enum! {
    InstanceRequirementsRequestInstanceGenerations {
        CURRENT = "current",
        PREVIOUS = "previous",
    }
}

c::open_enum! {
    InstanceRequirementsRequestLocalStorage {
        INCLUDED = "included",
        REQUIRED = "required",
        EXCLUDED = "excluded",
    }
}

c::open_enum! {
    InstanceRequirementsRequestLocalStorageTypes {
        HDD = "hdd",
        SSD = "ssd",
    }
}

c::open_enum! {
    OnDemandOptionsRequestAllocationStrategy {
        LOWEST_PRICE = "lowest-price",
        PRIORITIZED = "prioritized",
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
    ReservedCapacityFallbackOptionsRequestMarketTypes {
        ON_DEMAND = "on-demand",
    }
}

c::open_enum! {
    ReservedCapacityOptionsRequestAllocationStrategy {
        PRIORITIZED = "prioritized",
    }
}

c::open_enum! {
    ReservedCapacityOptionsRequestReservationTypes {
        ON_DEMAND_CAPACITY_RESERVATION = "on-demand-capacity-reservation",
        CAPACITY_BLOCK = "capacity-block",
        INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation",
    }
}

c::open_enum! {
    SpotOptionsRequestAllocationStrategy {
        LOWEST_PRICE = "lowest-price",
        LOWEST_PRICE_2 = "lowestPrice",
        DIVERSIFIED = "diversified",
        CAPACITY_OPTIMIZED = "capacityOptimized",
        CAPACITY_OPTIMIZED_2 = "capacity-optimized",
        CAPACITY_OPTIMIZED_PRIORITIZED = "capacityOptimizedPrioritized",
        CAPACITY_OPTIMIZED_PRIORITIZED_2 = "capacity-optimized-prioritized",
        PRICE_CAPACITY_OPTIMIZED = "priceCapacityOptimized",
        PRICE_CAPACITY_OPTIMIZED_2 = "price-capacity-optimized",
    }
}

c::open_enum! {
    SpotOptionsRequestInstanceInterruptionBehavior {
        HIBERNATE = "hibernate",
        STOP = "stop",
        TERMINATE = "terminate",
    }
}

c::open_enum! {
    TagSpecificationResourceType {
        CLIENT_VPN_ENDPOINT = "client-vpn-endpoint",
        CUSTOMER_GATEWAY = "customer-gateway",
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
        IMPORT_IMAGE_TASK = "import-image-task",
        IMPORT_SNAPSHOT_TASK = "import-snapshot-task",
        INSTANCE = "instance",
        INTERNET_GATEWAY = "internet-gateway",
        KEY_PAIR = "key-pair",
        LAUNCH_TEMPLATE = "launch-template",
        LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION = "local-gateway-route-table-vpc-association",
        NATGATEWAY = "natgateway",
        NETWORK_ACL = "network-acl",
        NETWORK_INSIGHTS_ANALYSIS = "network-insights-analysis",
        NETWORK_INSIGHTS_PATH = "network-insights-path",
        NETWORK_INTERFACE = "network-interface",
        PLACEMENT_GROUP = "placement-group",
        RESERVED_INSTANCES = "reserved-instances",
        ROUTE_TABLE = "route-table",
        SECURITY_GROUP = "security-group",
        SNAPSHOT = "snapshot",
        SPOT_FLEET_REQUEST = "spot-fleet-request",
        SPOT_INSTANCES_REQUEST = "spot-instances-request",
        SUBNET = "subnet",
        TRAFFIC_MIRROR_FILTER = "traffic-mirror-filter",
        TRAFFIC_MIRROR_SESSION = "traffic-mirror-session",
        TRAFFIC_MIRROR_TARGET = "traffic-mirror-target",
        TRANSIT_GATEWAY = "transit-gateway",
        TRANSIT_GATEWAY_ATTACHMENT = "transit-gateway-attachment",
        TRANSIT_GATEWAY_CONNECT_PEER = "transit-gateway-connect-peer",
        TRANSIT_GATEWAY_MULTICAST_DOMAIN = "transit-gateway-multicast-domain",
        TRANSIT_GATEWAY_ROUTE_TABLE = "transit-gateway-route-table",
        VOLUME = "volume",
        VPC = "vpc",
        VPC_FLOW_LOG = "vpc-flow-log",
        VPC_PEERING_CONNECTION = "vpc-peering-connection",
        VPN_CONNECTION = "vpn-connection",
        VPN_GATEWAY = "vpn-gateway",
    }
}

c::open_enum! {
    TargetCapacitySpecificationRequestDefaultTargetCapacityType {
        ON_DEMAND = "on-demand",
        SPOT = "spot",
        CAPACITY_BLOCK = "capacity-block",
        RESERVED_CAPACITY = "reserved-capacity",
    }
}

c::open_enum! {
    TargetCapacitySpecificationRequestTargetCapacityUnitType {
        VCPU = "vcpu",
        MEMORY_MIB = "memory-mib",
        UNITS = "units",
    }
}

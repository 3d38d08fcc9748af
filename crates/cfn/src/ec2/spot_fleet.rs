// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::SpotFleet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnSpotFleet = "AWS::EC2::SpotFleet", "ec2-spotfleet", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:spot-fleet-request/${SpotFleetRequestId}";
    new {
        A spot_fleet_request_config_data: SpotFleetRequestConfigData = "SpotFleetRequestConfigData",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnSpotFleet> = "Id",
    }
}

c::property! {
    AcceleratorCountRequest, "ec2-spotfleet-acceleratorcountrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    AcceleratorTotalMemoryMiBRequest, "ec2-spotfleet-acceleratortotalmemorymibrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    BaselineEbsBandwidthMbpsRequest, "ec2-spotfleet-baselineebsbandwidthmbpsrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    BaselinePerformanceFactorsRequest, "ec2-spotfleet-baselineperformancefactorsrequest";
    new {}
    set {
        cpu: CpuPerformanceFactorRequest = "Cpu",
    }
}

c::property! {
    /// Exactly one of `VirtualName`, `Ebs`, `NoDevice`.
    BlockDeviceMapping, "ec2-spotfleet-blockdevicemapping";
    new {
        A device_name: str = "DeviceName",
    }
    set {
        ebs: EbsBlockDevice = "Ebs",
        no_device: str = "NoDevice",
        virtual_name: str = "VirtualName",
    }
}

c::property! {
    ClassicLoadBalancer, "ec2-spotfleet-classicloadbalancer";
    new {
        A name: str = "Name",
    }
    set {}
}

c::property! {
    ClassicLoadBalancersConfig, "ec2-spotfleet-classicloadbalancersconfig";
    new {
        /// no item twice
        A classic_load_balancers: c::List<ClassicLoadBalancer> = "ClassicLoadBalancers",
    }
    set {}
}

c::property! {
    CpuPerformanceFactorRequest, "ec2-spotfleet-cpuperformancefactorrequest";
    new {}
    set {
        references: c::List<PerformanceFactorReferenceRequest> = "References",
    }
}

c::property! {
    EbsBlockDevice, "ec2-spotfleet-ebsblockdevice";
    new {}
    set {
        delete_on_termination: bool = "DeleteOnTermination",
        encrypted: bool = "Encrypted",
        iops: i64 = "Iops",
        snapshot_id: str = "SnapshotId",
        volume_size: i64 = "VolumeSize",
        volume_type: str = "VolumeType",
    }
}

c::property! {
    FleetLaunchTemplateSpecification, "ec2-spotfleet-fleetlaunchtemplatespecification";
    new {
        A version: str = "Version",
    }
    set {
        launch_template_id: c::Name<crate::ec2::CfnLaunchTemplate> = "LaunchTemplateId",
        /// 3 to 128 characters; matches `[a-zA-Z0-9\(\)\.\-/_]+`
        launch_template_name: str = "LaunchTemplateName",
    }
}

c::property! {
    GroupIdentifier, "ec2-spotfleet-groupidentifier";
    new {
        A group_id: str = "GroupId",
    }
    set {}
}

c::property! {
    IamInstanceProfileSpecification, "ec2-spotfleet-iaminstanceprofilespecification";
    new {}
    set {
        arn: str = "Arn",
    }
}

c::property! {
    InstanceIpv6Address, "ec2-spotfleet-instanceipv6address";
    new {
        A ipv6_address: str = "Ipv6Address",
    }
    set {}
}

c::property! {
    InstanceNetworkInterfaceSpecification, "ec2-spotfleet-instancenetworkinterfacespecification";
    new {}
    set {
        associate_public_ip_address: bool = "AssociatePublicIpAddress",
        delete_on_termination: bool = "DeleteOnTermination",
        description: str = "Description",
        device_index: i64 = "DeviceIndex",
        /// no item twice; AWS does not show it again
        groups: c::List<str> = "Groups",
        ipv6_address_count: i64 = "Ipv6AddressCount",
        /// no item twice
        ipv6_addresses: c::List<InstanceIpv6Address> = "Ipv6Addresses",
        network_interface_id: str = "NetworkInterfaceId",
        /// no item twice
        private_ip_addresses: c::List<PrivateIpAddressSpecification> = "PrivateIpAddresses",
        secondary_private_ip_address_count: i64 = "SecondaryPrivateIpAddressCount",
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
}

c::property! {
    InstanceRequirementsRequest, "ec2-spotfleet-instancerequirementsrequest";
    new {}
    set {
        accelerator_count: AcceleratorCountRequest = "AcceleratorCount",
        accelerator_manufacturers: c::List<InstanceRequirementsRequestAcceleratorManufacturers> = "AcceleratorManufacturers",
        accelerator_names: c::List<InstanceRequirementsRequestAcceleratorNames> = "AcceleratorNames",
        accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiBRequest = "AcceleratorTotalMemoryMiB",
        accelerator_types: c::List<InstanceRequirementsRequestAcceleratorTypes> = "AcceleratorTypes",
        /// each: 1 to 30 characters, matches `[a-zA-Z0-9\.\*]+`
        allowed_instance_types: c::List<str> = "AllowedInstanceTypes",
        bare_metal: InstanceRequirementsRequestBareMetal = "BareMetal",
        baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbpsRequest = "BaselineEbsBandwidthMbps",
        baseline_performance_factors: BaselinePerformanceFactorsRequest = "BaselinePerformanceFactors",
        burstable_performance: InstanceRequirementsRequestBurstablePerformance = "BurstablePerformance",
        cpu_manufacturers: c::List<InstanceRequirementsRequestCpuManufacturers> = "CpuManufacturers",
        /// each: 1 to 30 characters, matches `[a-zA-Z0-9\.\*]+`
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
    LaunchTemplateConfig, "ec2-spotfleet-launchtemplateconfig";
    new {}
    set {
        launch_template_specification: FleetLaunchTemplateSpecification = "LaunchTemplateSpecification",
        /// no item twice
        overrides: c::List<LaunchTemplateOverrides> = "Overrides",
    }
}

c::property! {
    LaunchTemplateOverrides, "ec2-spotfleet-launchtemplateoverrides";
    new {}
    set {
        availability_zone: str = "AvailabilityZone",
        availability_zone_id: str = "AvailabilityZoneId",
        instance_requirements: InstanceRequirementsRequest = "InstanceRequirements",
        instance_type: str = "InstanceType",
        priority: f64 = "Priority",
        spot_price: str = "SpotPrice",
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        weighted_capacity: f64 = "WeightedCapacity",
    }
}

c::property! {
    LoadBalancersConfig, "ec2-spotfleet-loadbalancersconfig";
    new {}
    set {
        classic_load_balancers_config: ClassicLoadBalancersConfig = "ClassicLoadBalancersConfig",
        target_groups_config: TargetGroupsConfig = "TargetGroupsConfig",
    }
}

c::property! {
    MemoryGiBPerVCpuRequest, "ec2-spotfleet-memorygibpervcpurequest";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    MemoryMiBRequest, "ec2-spotfleet-memorymibrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    NetworkBandwidthGbpsRequest, "ec2-spotfleet-networkbandwidthgbpsrequest";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    NetworkInterfaceCountRequest, "ec2-spotfleet-networkinterfacecountrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    PerformanceFactorReferenceRequest, "ec2-spotfleet-performancefactorreferencerequest";
    new {}
    set {
        instance_family: str = "InstanceFamily",
    }
}

c::property! {
    PrivateIpAddressSpecification, "ec2-spotfleet-privateipaddressspecification";
    new {
        A private_ip_address: str = "PrivateIpAddress",
    }
    set {
        primary: bool = "Primary",
    }
}

c::property! {
    SpotCapacityRebalance, "ec2-spotfleet-spotcapacityrebalance";
    new {}
    set {
        replacement_strategy: SpotCapacityRebalanceReplacementStrategy = "ReplacementStrategy",
        termination_delay: i64 = "TerminationDelay",
    }
}

c::property! {
    SpotFleetLaunchSpecification, "ec2-spotfleet-spotfleetlaunchspecification";
    new {
        A image_id: str = "ImageId",
    }
    set {
        /// no item twice
        block_device_mappings: c::List<BlockDeviceMapping> = "BlockDeviceMappings",
        /// default `false`
        ebs_optimized: bool = "EbsOptimized",
        iam_instance_profile: IamInstanceProfileSpecification = "IamInstanceProfile",
        instance_requirements: InstanceRequirementsRequest = "InstanceRequirements",
        instance_type: str = "InstanceType",
        kernel_id: str = "KernelId",
        key_name: str = "KeyName",
        monitoring: SpotFleetMonitoring = "Monitoring",
        /// no item twice
        network_interfaces: c::List<InstanceNetworkInterfaceSpecification> = "NetworkInterfaces",
        placement: SpotPlacement = "Placement",
        ramdisk_id: str = "RamdiskId",
        /// no item twice
        security_groups: c::List<GroupIdentifier> = "SecurityGroups",
        spot_price: str = "SpotPrice",
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        /// no item twice
        tag_specifications: c::List<SpotFleetTagSpecification> = "TagSpecifications",
        user_data: str = "UserData",
        weighted_capacity: f64 = "WeightedCapacity",
    }
}

c::property! {
    SpotFleetMonitoring, "ec2-spotfleet-spotfleetmonitoring";
    new {}
    set {
        /// default `false`
        enabled: bool = "Enabled",
    }
}

c::property! {
    /// Exactly one of `LaunchSpecifications`, `LaunchTemplateConfigs`.
    SpotFleetRequestConfigData, "ec2-spotfleet-spotfleetrequestconfigdata";
    new {
        /// an update replaces the resource
        A iam_fleet_role: c::Arn<crate::iam::CfnRole> = "IamFleetRole",
        B target_capacity: i64 = "TargetCapacity",
    }
    set {
        /// an update replaces the resource
        allocation_strategy: SpotFleetRequestConfigDataAllocationStrategy = "AllocationStrategy",
        context: str = "Context",
        excess_capacity_termination_policy: SpotFleetRequestConfigDataExcessCapacityTerminationPolicy = "ExcessCapacityTerminationPolicy",
        /// an update replaces the resource
        instance_interruption_behavior: SpotFleetRequestConfigDataInstanceInterruptionBehavior = "InstanceInterruptionBehavior",
        /// an update replaces the resource
        instance_pools_to_use_count: i64 = "InstancePoolsToUseCount",
        /// no item twice; an update replaces the resource
        launch_specifications: c::List<SpotFleetLaunchSpecification> = "LaunchSpecifications",
        /// no item twice
        launch_template_configs: c::List<LaunchTemplateConfig> = "LaunchTemplateConfigs",
        /// an update replaces the resource
        load_balancers_config: LoadBalancersConfig = "LoadBalancersConfig",
        /// an update replaces the resource
        on_demand_allocation_strategy: str = "OnDemandAllocationStrategy",
        /// an update replaces the resource
        on_demand_max_total_price: str = "OnDemandMaxTotalPrice",
        on_demand_target_capacity: i64 = "OnDemandTargetCapacity",
        /// an update replaces the resource
        replace_unhealthy_instances: bool = "ReplaceUnhealthyInstances",
        /// an update replaces the resource
        spot_maintenance_strategies: SpotMaintenanceStrategies = "SpotMaintenanceStrategies",
        /// an update replaces the resource
        spot_max_total_price: str = "SpotMaxTotalPrice",
        /// an update replaces the resource
        spot_price: str = "SpotPrice",
        /// no item twice; an update replaces the resource; AWS does not show it again
        tag_specifications: c::List<SpotFleetTagSpecification> = "TagSpecifications",
        target_capacity_unit_type: SpotFleetRequestConfigDataTargetCapacityUnitType = "TargetCapacityUnitType",
        /// an update replaces the resource
        terminate_instances_with_expiration: bool = "TerminateInstancesWithExpiration",
        /// an update replaces the resource
        r#type: SpotFleetRequestConfigDataType = "Type",
        /// an update replaces the resource
        valid_from: str = "ValidFrom",
        /// an update replaces the resource
        valid_until: str = "ValidUntil",
    }
}

c::property! {
    SpotFleetTagSpecification, "ec2-spotfleet-spotfleettagspecification";
    new {}
    set {
        resource_type: SpotFleetTagSpecificationResourceType = "ResourceType",
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    SpotMaintenanceStrategies, "ec2-spotfleet-spotmaintenancestrategies";
    new {}
    set {
        capacity_rebalance: SpotCapacityRebalance = "CapacityRebalance",
    }
}

c::property! {
    SpotPlacement, "ec2-spotfleet-spotplacement";
    new {}
    set {
        availability_zone: str = "AvailabilityZone",
        availability_zone_id: str = "AvailabilityZoneId",
        group_name: str = "GroupName",
        tenancy: SpotPlacementTenancy = "Tenancy",
    }
}

c::property! {
    TargetGroup, "ec2-spotfleet-targetgroup";
    new {
        A arn: str = "Arn",
    }
    set {}
}

c::property! {
    TargetGroupsConfig, "ec2-spotfleet-targetgroupsconfig";
    new {
        /// no item twice
        A target_groups: c::List<TargetGroup> = "TargetGroups",
    }
    set {}
}

c::property! {
    TotalLocalStorageGBRequest, "ec2-spotfleet-totallocalstoragegbrequest";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    VCpuCountRangeRequest, "ec2-spotfleet-vcpucountrangerequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
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
    SpotCapacityRebalanceReplacementStrategy {
        LAUNCH = "launch",
        LAUNCH_BEFORE_TERMINATE = "launch-before-terminate",
    }
}

c::open_enum! {
    SpotFleetRequestConfigDataAllocationStrategy {
        CAPACITY_OPTIMIZED = "capacityOptimized",
        CAPACITY_OPTIMIZED_PRIORITIZED = "capacityOptimizedPrioritized",
        DIVERSIFIED = "diversified",
        LOWEST_PRICE = "lowestPrice",
        PRICE_CAPACITY_OPTIMIZED = "priceCapacityOptimized",
    }
}

c::open_enum! {
    SpotFleetRequestConfigDataExcessCapacityTerminationPolicy {
        DEFAULT = "Default",
        NO_TERMINATION = "NoTermination",
        DEFAULT_2 = "default",
        NO_TERMINATION_2 = "noTermination",
    }
}

c::open_enum! {
    SpotFleetRequestConfigDataInstanceInterruptionBehavior {
        HIBERNATE = "hibernate",
        STOP = "stop",
        TERMINATE = "terminate",
    }
}

c::open_enum! {
    SpotFleetRequestConfigDataTargetCapacityUnitType {
        VCPU = "vcpu",
        MEMORY_MIB = "memory-mib",
        UNITS = "units",
    }
}

c::open_enum! {
    SpotFleetRequestConfigDataType {
        MAINTAIN = "maintain",
        REQUEST = "request",
    }
}

c::open_enum! {
    SpotFleetTagSpecificationResourceType {
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
    SpotPlacementTenancy {
        DEDICATED = "dedicated",
        DEFAULT = "default",
        HOST = "host",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! `AWS::ECS::CapacityProvider` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnCapacityProvider = "AWS::ECS::CapacityProvider", "ecs-capacityprovider", reference name, name_property "Name",
        arn "arn:${Partition}:ecs:${Region}:${Account}:capacity-provider/${CapacityProviderName}", tags List "Tags";
    new {}
    set {
        auto_scaling_group_provider: AutoScalingGroupProvider = "AutoScalingGroupProvider",
        /// an update replaces the resource
        cluster_name: str = "ClusterName",
        managed_instances_provider: ManagedInstancesProvider = "ManagedInstancesProvider",
        /// an update replaces the resource
        name: str = "Name",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
    }
    get {}
}

c::property! {
    AcceleratorCountRequest, "ecs-capacityprovider-acceleratorcountrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    AcceleratorTotalMemoryMiBRequest, "ecs-capacityprovider-acceleratortotalmemorymibrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    AutoRepairConfiguration, "ecs-capacityprovider-autorepairconfiguration";
    new {}
    set {
        actions_status: AutoRepairConfigurationActionsStatus = "ActionsStatus",
    }
}

c::property! {
    AutoScalingGroupProvider, "ecs-capacityprovider-autoscalinggroupprovider";
    new {
        /// an update replaces the resource
        A auto_scaling_group_arn: c::Name<crate::autoscaling::CfnAutoScalingGroup> = "AutoScalingGroupArn",
    }
    set {
        managed_draining: AutoScalingGroupProviderManagedDraining = "ManagedDraining",
        managed_scaling: ManagedScaling = "ManagedScaling",
        managed_termination_protection: AutoScalingGroupProviderManagedTerminationProtection = "ManagedTerminationProtection",
    }
}

c::property! {
    BaselineEbsBandwidthMbpsRequest, "ecs-capacityprovider-baselineebsbandwidthmbpsrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    CapacityReservationRequest, "ecs-capacityprovider-capacityreservationrequest";
    new {}
    set {
        reservation_group_arn: str = "ReservationGroupArn",
        reservation_preference: CapacityReservationRequestReservationPreference = "ReservationPreference",
    }
}

c::property! {
    InfrastructureOptimization, "ecs-capacityprovider-infrastructureoptimization";
    new {}
    set {
        /// -1 to 3600
        scale_in_after: i64 = "ScaleInAfter",
    }
}

c::property! {
    InstanceLaunchTemplate, "ecs-capacityprovider-instancelaunchtemplate";
    new {
        A ec2_instance_profile_arn: str = "Ec2InstanceProfileArn",
        B network_configuration: ManagedInstancesNetworkConfiguration = "NetworkConfiguration",
    }
    set {
        capacity_option_type: InstanceLaunchTemplateCapacityOptionType = "CapacityOptionType",
        capacity_reservations: CapacityReservationRequest = "CapacityReservations",
        fips_enabled: bool = "FipsEnabled",
        instance_metadata_tags_propagation: bool = "InstanceMetadataTagsPropagation",
        instance_requirements: InstanceRequirementsRequest = "InstanceRequirements",
        local_storage_configuration: ManagedInstancesLocalStorageConfiguration = "LocalStorageConfiguration",
        monitoring: ManagedInstancesMonitoringOptions = "Monitoring",
        storage_configuration: ManagedInstancesStorageConfiguration = "StorageConfiguration",
    }
}

c::property! {
    InstanceRequirementsRequest, "ecs-capacityprovider-instancerequirementsrequest";
    new {
        A memory_mi_b: MemoryMiBRequest = "MemoryMiB",
        B v_cpu_count: VCpuCountRangeRequest = "VCpuCount",
    }
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
        burstable_performance: InstanceRequirementsRequestBurstablePerformance = "BurstablePerformance",
        cpu_manufacturers: c::List<InstanceRequirementsRequestCpuManufacturers> = "CpuManufacturers",
        /// at most 400 items; each: 1 to 30 characters, matches `[a-zA-Z0-9\.\*]+`
        excluded_instance_types: c::List<str> = "ExcludedInstanceTypes",
        instance_generations: c::List<InstanceRequirementsRequestInstanceGenerations> = "InstanceGenerations",
        local_storage: InstanceRequirementsRequestLocalStorage = "LocalStorage",
        local_storage_types: c::List<InstanceRequirementsRequestLocalStorageTypes> = "LocalStorageTypes",
        max_spot_price_as_percentage_of_optimal_on_demand_price: i64 = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        memory_gi_b_per_v_cpu: MemoryGiBPerVCpuRequest = "MemoryGiBPerVCpu",
        network_bandwidth_gbps: NetworkBandwidthGbpsRequest = "NetworkBandwidthGbps",
        network_interface_count: NetworkInterfaceCountRequest = "NetworkInterfaceCount",
        on_demand_max_price_percentage_over_lowest_price: i64 = "OnDemandMaxPricePercentageOverLowestPrice",
        require_hibernate_support: bool = "RequireHibernateSupport",
        spot_max_price_percentage_over_lowest_price: i64 = "SpotMaxPricePercentageOverLowestPrice",
        total_local_storage_gb: TotalLocalStorageGBRequest = "TotalLocalStorageGB",
    }
}

c::property! {
    ManagedInstancesLocalStorageConfiguration, "ecs-capacityprovider-managedinstanceslocalstorageconfiguration";
    new {}
    set {
        use_local_storage: bool = "UseLocalStorage",
    }
}

c::property! {
    ManagedInstancesNetworkConfiguration, "ecs-capacityprovider-managedinstancesnetworkconfiguration";
    new ManagedInstancesNetworkConfigurationRequired {
        A security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        B subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::property! {
    ManagedInstancesProvider, "ecs-capacityprovider-managedinstancesprovider";
    new {
        A infrastructure_role_arn: c::Arn<crate::iam::CfnRole> = "InfrastructureRoleArn",
        B instance_launch_template: InstanceLaunchTemplate = "InstanceLaunchTemplate",
    }
    set {
        auto_repair_configuration: AutoRepairConfiguration = "AutoRepairConfiguration",
        infrastructure_optimization: InfrastructureOptimization = "InfrastructureOptimization",
        propagate_tags: ManagedInstancesProviderPropagateTags = "PropagateTags",
    }
}

c::property! {
    ManagedInstancesStorageConfiguration, "ecs-capacityprovider-managedinstancesstorageconfiguration";
    new {
        /// at least 1
        A storage_size_gi_b: i64 = "StorageSizeGiB",
    }
    set {}
}

c::property! {
    ManagedScaling, "ecs-capacityprovider-managedscaling";
    new {}
    set {
        /// 0 to 10000
        instance_warmup_period: i64 = "InstanceWarmupPeriod",
        /// 1 to 10000
        maximum_scaling_step_size: i64 = "MaximumScalingStepSize",
        /// 1 to 10000
        minimum_scaling_step_size: i64 = "MinimumScalingStepSize",
        status: ManagedScalingStatus = "Status",
        /// 1 to 100
        target_capacity: i64 = "TargetCapacity",
    }
}

c::property! {
    MemoryGiBPerVCpuRequest, "ecs-capacityprovider-memorygibpervcpurequest";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    MemoryMiBRequest, "ecs-capacityprovider-memorymibrequest";
    new {
        A min: i64 = "Min",
    }
    set {
        max: i64 = "Max",
    }
}

c::property! {
    NetworkBandwidthGbpsRequest, "ecs-capacityprovider-networkbandwidthgbpsrequest";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    NetworkInterfaceCountRequest, "ecs-capacityprovider-networkinterfacecountrequest";
    new {}
    set {
        max: i64 = "Max",
        min: i64 = "Min",
    }
}

c::property! {
    Tag, "ecs-capacityprovider-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        key: str = "Key",
        /// 1 to 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::property! {
    TotalLocalStorageGBRequest, "ecs-capacityprovider-totallocalstoragegbrequest";
    new {}
    set {
        max: f64 = "Max",
        min: f64 = "Min",
    }
}

c::property! {
    VCpuCountRangeRequest, "ecs-capacityprovider-vcpucountrangerequest";
    new {
        A min: i64 = "Min",
    }
    set {
        max: i64 = "Max",
    }
}

c::open_enum! {
    ManagedInstancesMonitoringOptions {
        BASIC = "BASIC",
        DETAILED = "DETAILED",
    }
}

c::open_enum! {
    AutoRepairConfigurationActionsStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    AutoScalingGroupProviderManagedDraining {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    AutoScalingGroupProviderManagedTerminationProtection {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    CapacityReservationRequestReservationPreference {
        RESERVATIONS_ONLY = "RESERVATIONS_ONLY",
        RESERVATIONS_FIRST = "RESERVATIONS_FIRST",
        RESERVATIONS_EXCLUDED = "RESERVATIONS_EXCLUDED",
    }
}

c::open_enum! {
    InstanceLaunchTemplateCapacityOptionType {
        ON_DEMAND = "ON_DEMAND",
        SPOT = "SPOT",
        RESERVED = "RESERVED",
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
    ManagedInstancesProviderPropagateTags {
        CAPACITY_PROVIDER = "CAPACITY_PROVIDER",
        NONE = "NONE",
    }
}

c::open_enum! {
    ManagedScalingStatus {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

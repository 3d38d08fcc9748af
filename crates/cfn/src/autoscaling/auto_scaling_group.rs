// Written by `cargo xtask codegen` from crates/registry/data/autoscaling.txt.

//! `AWS::AutoScaling::AutoScalingGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AutoScalingGroupName`.
    ///
    /// Exactly one of `InstanceId`, `LaunchConfigurationName`, `LaunchTemplate`, `MixedInstancesPolicy`.
    CfnAutoScalingGroup = "AWS::AutoScaling::AutoScalingGroup", "autoscaling-autoscalinggroup", reference name, name_property "AutoScalingGroupName", tags AutoScaling "Tags";
    new CfnAutoScalingGroupRequired {
        /// matches `^[0-9]+$`
        A max_size: str = "MaxSize",
        /// matches `^[0-9]+$`
        B min_size: str = "MinSize",
    }
    set {
        /// 1 to 255 characters; an update replaces the resource
        auto_scaling_group_name: str = "AutoScalingGroupName",
        availability_zone_distribution: AvailabilityZoneDistribution = "AvailabilityZoneDistribution",
        /// no item twice; each: 1 to 255 characters
        availability_zone_ids: c::List<str> = "AvailabilityZoneIds",
        availability_zone_impairment_policy: AvailabilityZoneImpairmentPolicy = "AvailabilityZoneImpairmentPolicy",
        /// each: 1 to 255 characters
        availability_zones: c::List<str> = "AvailabilityZones",
        capacity_rebalance: bool = "CapacityRebalance",
        capacity_reservation_specification: CapacityReservationSpecification = "CapacityReservationSpecification",
        context: str = "Context",
        cooldown: str = "Cooldown",
        default_instance_warmup: i64 = "DefaultInstanceWarmup",
        deletion_protection: DeletionProtection = "DeletionProtection",
        /// matches `^[0-9]+$`
        desired_capacity: str = "DesiredCapacity",
        /// 1 to 255 characters
        desired_capacity_type: str = "DesiredCapacityType",
        health_check_grace_period: i64 = "HealthCheckGracePeriod",
        /// 1 to 32 characters; matches `^(EBS|EC2|ELB|VPC_LATTICE)(,(EBS|EC2|ELB|VPC_LATTICE))*,?$`
        health_check_type: str = "HealthCheckType",
        /// 1 to 19 characters; an update replaces the resource; AWS does not show it again
        instance_id: str = "InstanceId",
        instance_lifecycle_policy: InstanceLifecyclePolicy = "InstanceLifecyclePolicy",
        instance_maintenance_policy: InstanceMaintenancePolicy = "InstanceMaintenancePolicy",
        /// 1 to 255 characters; an update may replace the resource
        launch_configuration_name: c::Name<crate::autoscaling::CfnLaunchConfiguration> = "LaunchConfigurationName",
        /// an update may replace the resource
        launch_template: LaunchTemplateSpecification = "LaunchTemplate",
        lifecycle_hook_specification_list: c::List<LifecycleHookSpecification> = "LifecycleHookSpecificationList",
        /// each: 1 to 255 characters
        load_balancer_names: c::List<str> = "LoadBalancerNames",
        max_instance_lifetime: i64 = "MaxInstanceLifetime",
        metrics_collection: c::List<MetricsCollection> = "MetricsCollection",
        /// an update may replace the resource
        mixed_instances_policy: MixedInstancesPolicy = "MixedInstancesPolicy",
        new_instances_protected_from_scale_in: bool = "NewInstancesProtectedFromScaleIn",
        /// deprecated by AWS
        notification_configuration: NotificationConfiguration = "NotificationConfiguration",
        notification_configurations: c::List<NotificationConfiguration> = "NotificationConfigurations",
        /// 1 to 255 characters
        placement_group: str = "PlacementGroup",
        /// 1 to 1600 characters
        service_linked_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceLinkedRoleARN",
        /// AWS does not show it again
        skip_zonal_shift_validation: bool = "SkipZonalShiftValidation",
        tags: c::List<TagProperty> = "Tags",
        /// each: 1 to 511 characters
        target_group_arns: c::List<c::Arn<crate::elasticloadbalancingv2::CfnTargetGroup>> = "TargetGroupARNs",
        /// each: 1 to 1600 characters
        termination_policies: c::List<str> = "TerminationPolicies",
        /// no item twice
        traffic_sources: c::List<TrafficSourceIdentifier> = "TrafficSources",
        /// an update may replace the resource
        vpc_zone_identifier: c::List<str> = "VPCZoneIdentifier",
    }
    get {
        @arn "AutoScalingGroupARN",
        AUTO_SCALING_GROUP_ARN: c::Arn<CfnAutoScalingGroup> = "AutoScalingGroupARN",
    }
}

c::property! {
    AcceleratorCountRequest, "autoscaling-autoscalinggroup-acceleratorcountrequest";
    new {}
    set {
        /// at least 0
        max: i64 = "Max",
        /// at least 0
        min: i64 = "Min",
    }
}

c::property! {
    AcceleratorTotalMemoryMiBRequest, "autoscaling-autoscalinggroup-acceleratortotalmemorymibrequest";
    new {}
    set {
        /// at least 0
        max: i64 = "Max",
        /// at least 0
        min: i64 = "Min",
    }
}

c::property! {
    AvailabilityZoneDistribution, "autoscaling-autoscalinggroup-availabilityzonedistribution";
    new {}
    set {
        capacity_distribution_strategy: AvailabilityZoneDistributionCapacityDistributionStrategy = "CapacityDistributionStrategy",
    }
}

c::property! {
    AvailabilityZoneImpairmentPolicy, "autoscaling-autoscalinggroup-availabilityzoneimpairmentpolicy";
    new {
        A impaired_zone_health_check_behavior: AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior = "ImpairedZoneHealthCheckBehavior",
        B zonal_shift_enabled: bool = "ZonalShiftEnabled",
    }
    set {}
}

c::property! {
    BaselineEbsBandwidthMbpsRequest, "autoscaling-autoscalinggroup-baselineebsbandwidthmbpsrequest";
    new {}
    set {
        /// at least 0
        max: i64 = "Max",
        /// at least 0
        min: i64 = "Min",
    }
}

c::property! {
    BaselinePerformanceFactorsRequest, "autoscaling-autoscalinggroup-baselineperformancefactorsrequest";
    new {}
    set {
        cpu: CpuPerformanceFactorRequest = "Cpu",
    }
}

c::property! {
    CapacityReservationSpecification, "autoscaling-autoscalinggroup-capacityreservationspecification";
    new {
        A capacity_reservation_preference: CapacityReservationSpecificationCapacityReservationPreference = "CapacityReservationPreference",
    }
    set {
        capacity_reservation_target: CapacityReservationTarget = "CapacityReservationTarget",
    }
}

c::property! {
    CapacityReservationTarget, "autoscaling-autoscalinggroup-capacityreservationtarget";
    new {}
    set {
        /// no item twice; each: 1 to 255 characters, matches `^[A-Za-z0-9\-_\/]+$`
        capacity_reservation_ids: c::List<str> = "CapacityReservationIds",
        /// no item twice; each: 1 to 1600 characters
        capacity_reservation_resource_group_arns: c::List<str> = "CapacityReservationResourceGroupArns",
    }
}

c::property! {
    CpuPerformanceFactorRequest, "autoscaling-autoscalinggroup-cpuperformancefactorrequest";
    new {}
    set {
        /// no item twice
        references: c::List<PerformanceFactorReferenceRequest> = "References",
    }
}

c::property! {
    DistributionSegment, "autoscaling-autoscalinggroup-distributionsegment";
    new {
        /// at least 1 item; no item twice
        A target_capacity_types: c::List<DistributionSegmentTargetCapacityTypes> = "TargetCapacityTypes",
    }
    set {}
}

c::property! {
    InstanceLifecyclePolicy, "autoscaling-autoscalinggroup-instancelifecyclepolicy";
    new {}
    set {
        retention_triggers: RetentionTriggers = "RetentionTriggers",
    }
}

c::property! {
    /// `MaxHealthyPercentage` needs `MinHealthyPercentage`.
    ///
    /// `MinHealthyPercentage` needs `MaxHealthyPercentage`.
    InstanceMaintenancePolicy, "autoscaling-autoscalinggroup-instancemaintenancepolicy";
    new {}
    set {
        /// -1 to 200
        max_healthy_percentage: i64 = "MaxHealthyPercentage",
        /// -1 to 100
        min_healthy_percentage: i64 = "MinHealthyPercentage",
    }
}

c::property! {
    InstanceRequirements, "autoscaling-autoscalinggroup-instancerequirements";
    new {
        A memory_mi_b: MemoryMiBRequest = "MemoryMiB",
        B v_cpu_count: VCpuCountRequest = "VCpuCount",
    }
    set {
        accelerator_count: AcceleratorCountRequest = "AcceleratorCount",
        /// no item twice
        accelerator_manufacturers: c::List<InstanceRequirementsAcceleratorManufacturers> = "AcceleratorManufacturers",
        /// no item twice
        accelerator_names: c::List<InstanceRequirementsAcceleratorNames> = "AcceleratorNames",
        accelerator_total_memory_mi_b: AcceleratorTotalMemoryMiBRequest = "AcceleratorTotalMemoryMiB",
        /// no item twice
        accelerator_types: c::List<InstanceRequirementsAcceleratorTypes> = "AcceleratorTypes",
        /// at most 400 items; no item twice; each: 1 to 30 characters, matches `^[a-zA-Z0-9\.\*-]+$`
        allowed_instance_types: c::List<str> = "AllowedInstanceTypes",
        bare_metal: InstanceRequirementsBareMetal = "BareMetal",
        baseline_ebs_bandwidth_mbps: BaselineEbsBandwidthMbpsRequest = "BaselineEbsBandwidthMbps",
        baseline_performance_factors: BaselinePerformanceFactorsRequest = "BaselinePerformanceFactors",
        burstable_performance: InstanceRequirementsBurstablePerformance = "BurstablePerformance",
        /// no item twice
        cpu_manufacturers: c::List<InstanceRequirementsCpuManufacturers> = "CpuManufacturers",
        /// at most 400 items; no item twice; each: 1 to 30 characters, matches `^[a-zA-Z0-9\.\*-]+$`
        excluded_instance_types: c::List<str> = "ExcludedInstanceTypes",
        /// no item twice
        instance_generations: c::List<InstanceRequirementsInstanceGenerations> = "InstanceGenerations",
        local_storage: InstanceRequirementsLocalStorage = "LocalStorage",
        /// no item twice
        local_storage_types: c::List<InstanceRequirementsLocalStorageTypes> = "LocalStorageTypes",
        /// at least 0
        max_spot_price_as_percentage_of_optimal_on_demand_price: i64 = "MaxSpotPriceAsPercentageOfOptimalOnDemandPrice",
        memory_gi_b_per_v_cpu: MemoryGiBPerVCpuRequest = "MemoryGiBPerVCpu",
        network_bandwidth_gbps: NetworkBandwidthGbpsRequest = "NetworkBandwidthGbps",
        network_interface_count: NetworkInterfaceCountRequest = "NetworkInterfaceCount",
        /// at least 0
        on_demand_max_price_percentage_over_lowest_price: i64 = "OnDemandMaxPricePercentageOverLowestPrice",
        require_hibernate_support: bool = "RequireHibernateSupport",
        /// at least 0
        spot_max_price_percentage_over_lowest_price: i64 = "SpotMaxPricePercentageOverLowestPrice",
        total_local_storage_gb: TotalLocalStorageGBRequest = "TotalLocalStorageGB",
    }
}

c::property! {
    InstancesDistribution, "autoscaling-autoscalinggroup-instancesdistribution";
    new {}
    set {
        /// 1 item
        distribution_segments: c::List<DistributionSegment> = "DistributionSegments",
        on_demand_allocation_strategy: str = "OnDemandAllocationStrategy",
        on_demand_base_capacity: i64 = "OnDemandBaseCapacity",
        on_demand_percentage_above_base_capacity: i64 = "OnDemandPercentageAboveBaseCapacity",
        spot_allocation_strategy: str = "SpotAllocationStrategy",
        spot_instance_pools: i64 = "SpotInstancePools",
        /// at most 255 characters
        spot_max_price: str = "SpotMaxPrice",
    }
}

c::property! {
    LaunchTemplate, "autoscaling-autoscalinggroup-launchtemplate";
    new {
        A launch_template_specification: LaunchTemplateSpecification = "LaunchTemplateSpecification",
    }
    set {
        overrides: c::List<LaunchTemplateOverrides> = "Overrides",
    }
}

c::property! {
    LaunchTemplateOverrides, "autoscaling-autoscalinggroup-launchtemplateoverrides";
    new {}
    set {
        /// 5 to 21 characters; matches `^ami-[a-z0-9]{1,17}$`
        image_id: str = "ImageId",
        instance_requirements: InstanceRequirements = "InstanceRequirements",
        /// 1 to 255 characters
        instance_type: str = "InstanceType",
        launch_template_specification: LaunchTemplateSpecification = "LaunchTemplateSpecification",
        /// 1 to 32 characters
        weighted_capacity: str = "WeightedCapacity",
    }
}

c::property! {
    /// Exactly one of `LaunchTemplateId`, `LaunchTemplateName`.
    LaunchTemplateSpecification, "autoscaling-autoscalinggroup-launchtemplatespecification";
    new {
        /// 1 to 255 characters
        A version: str = "Version",
    }
    set {
        /// 1 to 255 characters
        launch_template_id: c::Name<crate::ec2::CfnLaunchTemplate> = "LaunchTemplateId",
        /// 3 to 128 characters; matches `^[a-zA-Z0-9\(\)\.\-/_]+$`
        launch_template_name: str = "LaunchTemplateName",
    }
}

c::property! {
    LifecycleHookSpecification, "autoscaling-autoscalinggroup-lifecyclehookspecification";
    new LifecycleHookSpecificationRequired {
        /// 1 to 255 characters; matches `^[A-Za-z0-9\-_\/]+$`
        A lifecycle_hook_name: str = "LifecycleHookName",
        B lifecycle_transition: str = "LifecycleTransition",
    }
    set {
        default_result: str = "DefaultResult",
        heartbeat_timeout: i64 = "HeartbeatTimeout",
        /// 1 to 4000 characters; matches `^[\x{0009}\x{000A}\x{000D}\x{0020}-\x{007e}]+$`
        notification_metadata: str = "NotificationMetadata",
        /// at most 255 characters
        notification_target_arn: str = "NotificationTargetARN",
        /// 1 to 255 characters
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
}

c::property! {
    MemoryGiBPerVCpuRequest, "autoscaling-autoscalinggroup-memorygibpervcpurequest";
    new {}
    set {
        /// at least 0
        max: f64 = "Max",
        /// at least 0
        min: f64 = "Min",
    }
}

c::property! {
    MemoryMiBRequest, "autoscaling-autoscalinggroup-memorymibrequest";
    new {}
    set {
        /// at least 0
        max: i64 = "Max",
        /// at least 0
        min: i64 = "Min",
    }
}

c::property! {
    MetricsCollection, "autoscaling-autoscalinggroup-metricscollection";
    new {
        A granularity: str = "Granularity",
    }
    set {
        metrics: c::List<str> = "Metrics",
    }
}

c::property! {
    MixedInstancesPolicy, "autoscaling-autoscalinggroup-mixedinstancespolicy";
    new {
        A launch_template: LaunchTemplate = "LaunchTemplate",
    }
    set {
        instances_distribution: InstancesDistribution = "InstancesDistribution",
    }
}

c::property! {
    NetworkBandwidthGbpsRequest, "autoscaling-autoscalinggroup-networkbandwidthgbpsrequest";
    new {}
    set {
        /// at least 0
        max: f64 = "Max",
        /// at least 0
        min: f64 = "Min",
    }
}

c::property! {
    NetworkInterfaceCountRequest, "autoscaling-autoscalinggroup-networkinterfacecountrequest";
    new {}
    set {
        /// at least 0
        max: i64 = "Max",
        /// at least 0
        min: i64 = "Min",
    }
}

c::property! {
    NotificationConfiguration, "autoscaling-autoscalinggroup-notificationconfiguration";
    new {
        A topic_arn: c::Json = "TopicARN",
    }
    set {
        notification_types: c::List<str> = "NotificationTypes",
    }
}

c::property! {
    PerformanceFactorReferenceRequest, "autoscaling-autoscalinggroup-performancefactorreferencerequest";
    new {}
    set {
        instance_family: str = "InstanceFamily",
    }
}

c::property! {
    RetentionTriggers, "autoscaling-autoscalinggroup-retentiontriggers";
    new {}
    set {
        terminate_hook_abandon: RetentionTriggersTerminateHookAbandon = "TerminateHookAbandon",
    }
}

c::property! {
    TagProperty, "autoscaling-autoscalinggroup-tagproperty";
    new TagPropertyRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        B propagate_at_launch: bool = "PropagateAtLaunch",
        /// at most 256 characters
        C value: str = "Value",
    }
    set {}
}

c::property! {
    TotalLocalStorageGBRequest, "autoscaling-autoscalinggroup-totallocalstoragegbrequest";
    new {}
    set {
        /// at least 0
        max: f64 = "Max",
        /// at least 0
        min: f64 = "Min",
    }
}

c::property! {
    TrafficSourceIdentifier, "autoscaling-autoscalinggroup-trafficsourceidentifier";
    new TrafficSourceIdentifierRequired {
        /// 1 to 511 characters
        A identifier: str = "Identifier",
        /// 1 to 511 characters
        B r#type: str = "Type",
    }
    set {}
}

c::property! {
    VCpuCountRequest, "autoscaling-autoscalinggroup-vcpucountrequest";
    new {}
    set {
        /// at least 0
        max: i64 = "Max",
        /// at least 0
        min: i64 = "Min",
    }
}

c::open_enum! {
    DeletionProtection {
        NONE = "none",
        PREVENT_ALL_DELETION = "prevent-all-deletion",
        PREVENT_FORCE_DELETION = "prevent-force-deletion",
    }
}

c::open_enum! {
    AvailabilityZoneDistributionCapacityDistributionStrategy {
        BALANCED_BEST_EFFORT = "balanced-best-effort",
        BALANCED_ONLY = "balanced-only",
        RESERVATIONS_THEN_BALANCED = "reservations-then-balanced",
    }
}

c::open_enum! {
    AvailabilityZoneImpairmentPolicyImpairedZoneHealthCheckBehavior {
        IGNORE_UNHEALTHY = "IgnoreUnhealthy",
        REPLACE_UNHEALTHY = "ReplaceUnhealthy",
    }
}

c::open_enum! {
    CapacityReservationSpecificationCapacityReservationPreference {
        CAPACITY_RESERVATIONS_FIRST = "capacity-reservations-first",
        CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only",
        DEFAULT = "default",
        NONE = "none",
    }
}

c::open_enum! {
    DistributionSegmentTargetCapacityTypes {
        ON_DEMAND_CAPACITY_RESERVATION = "on-demand-capacity-reservation",
        CAPACITY_BLOCK = "capacity-block",
        INTERRUPTIBLE_CAPACITY_RESERVATION = "interruptible-capacity-reservation",
        ON_DEMAND = "on-demand",
    }
}

c::open_enum! {
    InstanceRequirementsAcceleratorManufacturers {
        AMAZON_WEB_SERVICES = "amazon-web-services",
        AMD = "amd",
        NVIDIA = "nvidia",
        XILINX = "xilinx",
    }
}

c::open_enum! {
    InstanceRequirementsAcceleratorNames {
        A100 = "a100",
        K80 = "k80",
        M60 = "m60",
        RADEON_PRO_V520 = "radeon-pro-v520",
        T4 = "t4",
        V100 = "v100",
        VU9P = "vu9p",
    }
}

c::open_enum! {
    InstanceRequirementsAcceleratorTypes {
        FPGA = "fpga",
        GPU = "gpu",
        INFERENCE = "inference",
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
    RetentionTriggersTerminateHookAbandon {
        RETAIN = "retain",
        TERMINATE = "terminate",
    }
}

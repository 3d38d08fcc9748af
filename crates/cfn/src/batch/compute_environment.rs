// Written by `cargo xtask codegen` from crates/registry/data/batch.txt.

//! `AWS::Batch::ComputeEnvironment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ComputeEnvironmentArn`.
    CfnComputeEnvironment = "AWS::Batch::ComputeEnvironment", "batch-computeenvironment", reference arn,
        arn "arn:${Partition}:batch:${Region}:${Account}:compute-environment/${ComputeEnvironmentName}", tags Map "Tags";
    new {
        /// an update replaces the resource
        A r#type: Type = "Type",
    }
    set {
        /// an update replaces the resource
        compute_environment_name: str = "ComputeEnvironmentName",
        compute_resources: ComputeResources = "ComputeResources",
        context: str = "Context",
        ecs_settings: EcsSettings = "EcsSettings",
        eks_configuration: EksConfiguration = "EksConfiguration",
        /// default `true`; AWS does not show it again
        replace_compute_environment: bool = "ReplaceComputeEnvironment",
        service_role: c::Arn<crate::iam::CfnRole> = "ServiceRole",
        state: str = "State",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
        unmanagedv_cpus: i64 = "UnmanagedvCpus",
        /// AWS does not show it again
        update_policy: UpdatePolicy = "UpdatePolicy",
    }
    get {
        @arn "ComputeEnvironmentArn",
        COMPUTE_ENVIRONMENT_ARN: c::Arn<CfnComputeEnvironment> = "ComputeEnvironmentArn",
        EKS_CONFIGURATION_ACCESS_ENTRY_STATUS: str = "EksConfiguration.AccessEntry.Status",
    }
}

c::property! {
    CapacityReservations, "batch-computeenvironment-capacityreservations";
    new {}
    set {
        reservation_group_arn: str = "ReservationGroupArn",
        reservation_preference: str = "ReservationPreference",
    }
}

c::property! {
    ComputeResources, "batch-computeenvironment-computeresources";
    new {
        A maxv_cpus: i64 = "MaxvCpus",
        /// an update may replace the resource
        B r#type: ComputeResourcesType = "Type",
    }
    set {
        /// an update may replace the resource
        allocation_strategy: ComputeResourcesAllocationStrategy = "AllocationStrategy",
        /// an update may replace the resource
        bid_percentage: i64 = "BidPercentage",
        capacity_tags: c::Map<str> = "CapacityTags",
        desiredv_cpus: i64 = "DesiredvCpus",
        /// an update may replace the resource
        ec2_configuration: c::List<Ec2ConfigurationObject> = "Ec2Configuration",
        /// an update may replace the resource
        ec2_key_pair: str = "Ec2KeyPair",
        /// an update may replace the resource
        image_id: str = "ImageId",
        /// an update may replace the resource
        instance_role: str = "InstanceRole",
        /// an update may replace the resource
        instance_types: c::List<str> = "InstanceTypes",
        /// an update may replace the resource
        launch_template: LaunchTemplateSpecification = "LaunchTemplate",
        managed_instances_provider: ManagedInstancesProvider = "ManagedInstancesProvider",
        minv_cpus: i64 = "MinvCpus",
        /// an update may replace the resource
        placement_group: c::Name<crate::ec2::CfnPlacementGroup> = "PlacementGroup",
        /// an update may replace the resource
        scaling_policy: ComputeScalingPolicy = "ScalingPolicy",
        /// an update may replace the resource
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// an update replaces the resource
        spot_iam_fleet_role: c::Name<crate::iam::CfnRole> = "SpotIamFleetRole",
        /// an update may replace the resource
        subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
        /// an update may replace the resource
        tags: c::Map<str> = "Tags",
        /// default `false`; AWS does not show it again
        update_to_latest_image_version: bool = "UpdateToLatestImageVersion",
    }
}

c::property! {
    ComputeScalingPolicy, "batch-computeenvironment-computescalingpolicy";
    new {}
    set {
        min_scale_down_delay_minutes: i64 = "MinScaleDownDelayMinutes",
    }
}

c::property! {
    Ec2ConfigurationObject, "batch-computeenvironment-ec2configurationobject";
    new {
        /// 1 to 256 characters
        A image_type: str = "ImageType",
    }
    set {
        image_id_override: str = "ImageIdOverride",
        /// 1 to 256 characters
        image_kubernetes_version: str = "ImageKubernetesVersion",
    }
}

c::property! {
    EcsSettings, "batch-computeenvironment-ecssettings";
    new {}
    set {
        container_insights: EcsSettingsContainerInsights = "ContainerInsights",
    }
}

c::property! {
    EksAccessEntry, "batch-computeenvironment-eksaccessentry";
    new {}
    set {
        desired_state: EksAccessEntryDesiredState = "DesiredState",
    }
}

c::property! {
    EksConfiguration, "batch-computeenvironment-eksconfiguration";
    new EksConfigurationRequired {
        /// default `false`; an update replaces the resource
        A eks_cluster_arn: str = "EksClusterArn",
        /// default `false`; an update replaces the resource
        B kubernetes_namespace: str = "KubernetesNamespace",
    }
    set {
        access_entry: EksAccessEntry = "AccessEntry",
    }
}

c::property! {
    InfrastructureOptimization, "batch-computeenvironment-infrastructureoptimization";
    new {}
    set {
        scale_in_after: i64 = "ScaleInAfter",
    }
}

c::property! {
    InstanceLaunchTemplate, "batch-computeenvironment-instancelaunchtemplate";
    new {
        A ec2_instance_profile_arn: str = "Ec2InstanceProfileArn",
        B network_configuration: ManagedInstancesNetworkConfiguration = "NetworkConfiguration",
    }
    set {
        /// an update replaces the resource
        capacity_option_type: InstanceLaunchTemplateCapacityOptionType = "CapacityOptionType",
        capacity_reservations: CapacityReservations = "CapacityReservations",
        /// an update replaces the resource
        fips_enabled: bool = "FipsEnabled",
        instance_metadata_tags_propagation: bool = "InstanceMetadataTagsPropagation",
        instance_requirements: InstanceRequirements = "InstanceRequirements",
        local_storage_configuration: ManagedInstancesLocalStorageConfiguration = "LocalStorageConfiguration",
        monitoring: str = "Monitoring",
        storage_configuration: ManagedInstancesStorageConfiguration = "StorageConfiguration",
    }
}

c::property! {
    InstanceRequirements, "batch-computeenvironment-instancerequirements";
    new {}
    set {
        allowed_instance_types: c::List<str> = "AllowedInstanceTypes",
    }
}

c::property! {
    LaunchTemplateSpecification, "batch-computeenvironment-launchtemplatespecification";
    new {}
    set {
        launch_template_id: c::Name<crate::ec2::CfnLaunchTemplate> = "LaunchTemplateId",
        launch_template_name: str = "LaunchTemplateName",
        overrides: c::List<LaunchTemplateSpecificationOverride> = "Overrides",
        userdata_type: LaunchTemplateSpecificationUserdataType = "UserdataType",
        version: str = "Version",
    }
}

c::property! {
    LaunchTemplateSpecificationOverride, "batch-computeenvironment-launchtemplatespecificationoverride";
    new {}
    set {
        launch_template_id: str = "LaunchTemplateId",
        launch_template_name: str = "LaunchTemplateName",
        target_instance_types: c::List<str> = "TargetInstanceTypes",
        userdata_type: LaunchTemplateSpecificationOverrideUserdataType = "UserdataType",
        version: str = "Version",
    }
}

c::property! {
    ManagedInstancesLocalStorageConfiguration, "batch-computeenvironment-managedinstanceslocalstorageconfiguration";
    new {}
    set {
        use_local_storage: bool = "UseLocalStorage",
    }
}

c::property! {
    ManagedInstancesNetworkConfiguration, "batch-computeenvironment-managedinstancesnetworkconfiguration";
    new ManagedInstancesNetworkConfigurationRequired {
        A security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        B subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::property! {
    ManagedInstancesProvider, "batch-computeenvironment-managedinstancesprovider";
    new {
        A infrastructure_role_arn: c::Arn<crate::iam::CfnRole> = "InfrastructureRoleArn",
        B instance_launch_template: InstanceLaunchTemplate = "InstanceLaunchTemplate",
    }
    set {
        infrastructure_optimization: InfrastructureOptimization = "InfrastructureOptimization",
        propagate_tags: ManagedInstancesProviderPropagateTags = "PropagateTags",
    }
}

c::property! {
    ManagedInstancesStorageConfiguration, "batch-computeenvironment-managedinstancesstorageconfiguration";
    new {}
    set {
        storage_size_gi_b: i64 = "StorageSizeGiB",
    }
}

c::property! {
    UpdatePolicy, "batch-computeenvironment-updatepolicy";
    new {}
    set {
        /// default `30`
        job_execution_timeout_minutes: i64 = "JobExecutionTimeoutMinutes",
        /// default `false`
        terminate_jobs_on_update: bool = "TerminateJobsOnUpdate",
    }
}

c::open_enum! {
    Type {
        MANAGED = "managed",
        UNMANAGED = "unmanaged",
    }
}

c::open_enum! {
    ComputeResourcesType {
        EC2 = "ec2",
        ECS_MANAGED_INSTANCES = "ecs_managed_instances",
        FARGATE = "fargate",
        FARGATE_SPOT = "fargate_spot",
        SPOT = "spot",
    }
}

c::open_enum! {
    ComputeResourcesAllocationStrategy {
        BEST_FIT = "best_fit",
        BEST_FIT_PROGRESSIVE = "best_fit_progressive",
        BEST_FIT_PROGRESSIVE_ORDERED = "best_fit_progressive_ordered",
        SPOT_CAPACITY_OPTIMIZED = "spot_capacity_optimized",
        SPOT_CAPACITY_OPTIMIZED_PRIORITIZED = "spot_capacity_optimized_prioritized",
        SPOT_PRICE_CAPACITY_OPTIMIZED = "spot_price_capacity_optimized",
    }
}

c::open_enum! {
    EcsSettingsContainerInsights {
        DISABLED = "disabled",
        ENABLED = "enabled",
        ENHANCED = "enhanced",
    }
}

c::open_enum! {
    EksAccessEntryDesiredState {
        DISABLED = "disabled",
        ENABLED = "enabled",
        INHERIT_FROM_CLUSTER = "inherit_from_cluster",
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
    LaunchTemplateSpecificationUserdataType {
        EKS_BOOTSTRAP_SH = "eks_bootstrap_sh",
        EKS_NODEADM = "eks_nodeadm",
    }
}

c::open_enum! {
    LaunchTemplateSpecificationOverrideUserdataType {
        EKS_BOOTSTRAP_SH = "eks_bootstrap_sh",
        EKS_NODEADM = "eks_nodeadm",
    }
}

c::open_enum! {
    ManagedInstancesProviderPropagateTags {
        CAPACITY_PROVIDER = "CAPACITY_PROVIDER",
        NONE = "NONE",
    }
}

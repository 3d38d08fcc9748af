// Written by `cargo xtask codegen` from crates/registry/data/emr.txt.

//! `AWS::EMR::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it holds data; it has no attribute for its ARN.
    CfnCluster = "AWS::EMR::Cluster", "emr-cluster", reference name,
        arn "arn:${Partition}:elasticmapreduce:${Region}:${Account}:cluster/${ClusterId}", tags List "Tags", stateful true;
    new CfnClusterRequired {
        A instances: JobFlowInstancesConfig = "Instances",
        /// an update replaces the resource
        B job_flow_role: str = "JobFlowRole",
        /// an update replaces the resource
        C name: str = "Name",
        /// an update replaces the resource
        D service_role: str = "ServiceRole",
    }
    set {
        /// an update replaces the resource
        additional_info: c::Json = "AdditionalInfo",
        /// no item twice; an update replaces the resource
        applications: c::List<Application> = "Applications",
        /// an update replaces the resource
        auto_scaling_role: str = "AutoScalingRole",
        auto_termination_policy: AutoTerminationPolicy = "AutoTerminationPolicy",
        /// no item twice; an update replaces the resource
        bootstrap_actions: c::List<BootstrapActionConfig> = "BootstrapActions",
        /// no item twice; an update replaces the resource
        configurations: c::List<Configuration> = "Configurations",
        /// an update replaces the resource
        custom_ami_id: str = "CustomAmiId",
        /// an update replaces the resource
        ebs_root_volume_iops: i64 = "EbsRootVolumeIops",
        /// an update replaces the resource
        ebs_root_volume_size: i64 = "EbsRootVolumeSize",
        /// an update replaces the resource
        ebs_root_volume_throughput: i64 = "EbsRootVolumeThroughput",
        /// an update replaces the resource
        kerberos_attributes: KerberosAttributes = "KerberosAttributes",
        /// an update replaces the resource
        log_encryption_kms_key_id: str = "LogEncryptionKmsKeyId",
        /// an update replaces the resource
        log_uri: str = "LogUri",
        managed_scaling_policy: ManagedScalingPolicy = "ManagedScalingPolicy",
        /// an update replaces the resource
        os_release_label: str = "OSReleaseLabel",
        /// no item twice; an update replaces the resource
        placement_group_configs: c::List<PlacementGroupConfig> = "PlacementGroupConfigs",
        /// an update replaces the resource
        release_label: str = "ReleaseLabel",
        /// an update replaces the resource
        scale_down_behavior: str = "ScaleDownBehavior",
        /// an update replaces the resource
        security_configuration: str = "SecurityConfiguration",
        step_concurrency_level: i64 = "StepConcurrencyLevel",
        /// no item twice; an update replaces the resource
        steps: c::List<StepConfig> = "Steps",
        tags: c::List<c::Tag> = "Tags",
        visible_to_all_users: bool = "VisibleToAllUsers",
    }
    get {
        ID: c::Name<CfnCluster> = "Id",
        MASTER_PUBLIC_DNS: str = "MasterPublicDNS",
    }
}

c::property! {
    Application, "emr-cluster-application";
    new {}
    set {
        additional_info: c::Map<str> = "AdditionalInfo",
        /// no item twice
        args: c::List<str> = "Args",
        name: str = "Name",
        version: str = "Version",
    }
}

c::property! {
    AutoScalingPolicy, "emr-cluster-autoscalingpolicy";
    new {
        A constraints: ScalingConstraints = "Constraints",
        /// no item twice
        B rules: c::List<ScalingRule> = "Rules",
    }
    set {}
}

c::property! {
    AutoTerminationPolicy, "emr-cluster-autoterminationpolicy";
    new {}
    set {
        idle_timeout: i64 = "IdleTimeout",
    }
}

c::property! {
    BootstrapActionConfig, "emr-cluster-bootstrapactionconfig";
    new {
        A name: str = "Name",
        B script_bootstrap_action: ScriptBootstrapActionConfig = "ScriptBootstrapAction",
    }
    set {}
}

c::property! {
    CloudWatchAlarmDefinition, "emr-cluster-cloudwatchalarmdefinition";
    new CloudWatchAlarmDefinitionRequired {
        A comparison_operator: str = "ComparisonOperator",
        B metric_name: str = "MetricName",
        C period: i64 = "Period",
        D threshold: f64 = "Threshold",
    }
    set {
        /// no item twice
        dimensions: c::List<MetricDimension> = "Dimensions",
        evaluation_periods: i64 = "EvaluationPeriods",
        namespace: str = "Namespace",
        statistic: str = "Statistic",
        unit: str = "Unit",
    }
}

c::property! {
    ComputeLimits, "emr-cluster-computelimits";
    new ComputeLimitsRequired {
        A maximum_capacity_units: i64 = "MaximumCapacityUnits",
        B minimum_capacity_units: i64 = "MinimumCapacityUnits",
        C unit_type: str = "UnitType",
    }
    set {
        maximum_core_capacity_units: i64 = "MaximumCoreCapacityUnits",
        maximum_on_demand_capacity_units: i64 = "MaximumOnDemandCapacityUnits",
    }
}

c::property! {
    Configuration, "emr-cluster-configuration";
    new {}
    set {
        classification: str = "Classification",
        configuration_properties: c::Map<str> = "ConfigurationProperties",
        /// no item twice
        configurations: c::List<Configuration> = "Configurations",
    }
}

c::property! {
    EbsBlockDeviceConfig, "emr-cluster-ebsblockdeviceconfig";
    new {
        A volume_specification: VolumeSpecification = "VolumeSpecification",
    }
    set {
        volumes_per_instance: i64 = "VolumesPerInstance",
    }
}

c::property! {
    EbsConfiguration, "emr-cluster-ebsconfiguration";
    new {}
    set {
        /// no item twice
        ebs_block_device_configs: c::List<EbsBlockDeviceConfig> = "EbsBlockDeviceConfigs",
        ebs_optimized: bool = "EbsOptimized",
    }
}

c::property! {
    HadoopJarStepConfig, "emr-cluster-hadoopjarstepconfig";
    new {
        A jar: str = "Jar",
    }
    set {
        /// no item twice
        args: c::List<str> = "Args",
        main_class: str = "MainClass",
        /// no item twice
        step_properties: c::List<KeyValue> = "StepProperties",
    }
}

c::property! {
    InstanceFleetConfig, "emr-cluster-instancefleetconfig";
    new {}
    set {
        /// no item twice
        instance_type_configs: c::List<InstanceTypeConfig> = "InstanceTypeConfigs",
        launch_specifications: InstanceFleetProvisioningSpecifications = "LaunchSpecifications",
        name: str = "Name",
        resize_specifications: InstanceFleetResizingSpecifications = "ResizeSpecifications",
        target_on_demand_capacity: i64 = "TargetOnDemandCapacity",
        target_spot_capacity: i64 = "TargetSpotCapacity",
    }
}

c::property! {
    InstanceFleetProvisioningSpecifications, "emr-cluster-instancefleetprovisioningspecifications";
    new {}
    set {
        on_demand_specification: OnDemandProvisioningSpecification = "OnDemandSpecification",
        spot_specification: SpotProvisioningSpecification = "SpotSpecification",
    }
}

c::property! {
    InstanceFleetResizingSpecifications, "emr-cluster-instancefleetresizingspecifications";
    new {}
    set {
        on_demand_resize_specification: OnDemandResizingSpecification = "OnDemandResizeSpecification",
        spot_resize_specification: SpotResizingSpecification = "SpotResizeSpecification",
    }
}

c::property! {
    InstanceGroupConfig, "emr-cluster-instancegroupconfig";
    new {
        A instance_count: i64 = "InstanceCount",
        B instance_type: str = "InstanceType",
    }
    set {
        auto_scaling_policy: AutoScalingPolicy = "AutoScalingPolicy",
        bid_price: str = "BidPrice",
        /// no item twice
        configurations: c::List<Configuration> = "Configurations",
        custom_ami_id: str = "CustomAmiId",
        ebs_configuration: EbsConfiguration = "EbsConfiguration",
        market: str = "Market",
        name: str = "Name",
    }
}

c::property! {
    InstanceTypeConfig, "emr-cluster-instancetypeconfig";
    new {
        A instance_type: str = "InstanceType",
    }
    set {
        bid_price: str = "BidPrice",
        bid_price_as_percentage_of_on_demand_price: f64 = "BidPriceAsPercentageOfOnDemandPrice",
        /// no item twice
        configurations: c::List<Configuration> = "Configurations",
        custom_ami_id: str = "CustomAmiId",
        ebs_configuration: EbsConfiguration = "EbsConfiguration",
        priority: f64 = "Priority",
        weighted_capacity: i64 = "WeightedCapacity",
    }
}

c::property! {
    JobFlowInstancesConfig, "emr-cluster-jobflowinstancesconfig";
    new {}
    set {
        /// no item twice
        additional_master_security_groups: c::List<str> = "AdditionalMasterSecurityGroups",
        /// no item twice
        additional_slave_security_groups: c::List<str> = "AdditionalSlaveSecurityGroups",
        core_instance_fleet: InstanceFleetConfig = "CoreInstanceFleet",
        core_instance_group: InstanceGroupConfig = "CoreInstanceGroup",
        ec2_key_name: str = "Ec2KeyName",
        ec2_subnet_id: str = "Ec2SubnetId",
        /// no item twice
        ec2_subnet_ids: c::List<str> = "Ec2SubnetIds",
        emr_managed_master_security_group: str = "EmrManagedMasterSecurityGroup",
        emr_managed_slave_security_group: str = "EmrManagedSlaveSecurityGroup",
        hadoop_version: str = "HadoopVersion",
        keep_job_flow_alive_when_no_steps: bool = "KeepJobFlowAliveWhenNoSteps",
        master_instance_fleet: InstanceFleetConfig = "MasterInstanceFleet",
        master_instance_group: InstanceGroupConfig = "MasterInstanceGroup",
        placement: PlacementType = "Placement",
        service_access_security_group: str = "ServiceAccessSecurityGroup",
        /// no item twice
        task_instance_fleets: c::List<InstanceFleetConfig> = "TaskInstanceFleets",
        /// no item twice
        task_instance_groups: c::List<InstanceGroupConfig> = "TaskInstanceGroups",
        termination_protected: bool = "TerminationProtected",
        unhealthy_node_replacement: bool = "UnhealthyNodeReplacement",
    }
}

c::property! {
    KerberosAttributes, "emr-cluster-kerberosattributes";
    new KerberosAttributesRequired {
        A kdc_admin_password: str = "KdcAdminPassword",
        B realm: str = "Realm",
    }
    set {
        ad_domain_join_password: str = "ADDomainJoinPassword",
        ad_domain_join_user: str = "ADDomainJoinUser",
        cross_realm_trust_principal_password: str = "CrossRealmTrustPrincipalPassword",
    }
}

c::property! {
    KeyValue, "emr-cluster-keyvalue";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::property! {
    ManagedScalingPolicy, "emr-cluster-managedscalingpolicy";
    new {}
    set {
        compute_limits: ComputeLimits = "ComputeLimits",
        scaling_strategy: str = "ScalingStrategy",
        utilization_performance_index: i64 = "UtilizationPerformanceIndex",
    }
}

c::property! {
    MetricDimension, "emr-cluster-metricdimension";
    new MetricDimensionRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    OnDemandCapacityReservationOptions, "emr-cluster-ondemandcapacityreservationoptions";
    new {}
    set {
        capacity_reservation_preference: str = "CapacityReservationPreference",
        capacity_reservation_resource_group_arn: str = "CapacityReservationResourceGroupArn",
        usage_strategy: str = "UsageStrategy",
    }
}

c::property! {
    OnDemandProvisioningSpecification, "emr-cluster-ondemandprovisioningspecification";
    new {
        A allocation_strategy: str = "AllocationStrategy",
    }
    set {
        capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions",
    }
}

c::property! {
    OnDemandResizingSpecification, "emr-cluster-ondemandresizingspecification";
    new {}
    set {
        allocation_strategy: str = "AllocationStrategy",
        capacity_reservation_options: OnDemandCapacityReservationOptions = "CapacityReservationOptions",
        timeout_duration_minutes: i64 = "TimeoutDurationMinutes",
    }
}

c::property! {
    PlacementGroupConfig, "emr-cluster-placementgroupconfig";
    new {
        A instance_role: str = "InstanceRole",
    }
    set {
        placement_strategy: str = "PlacementStrategy",
    }
}

c::property! {
    PlacementType, "emr-cluster-placementtype";
    new {
        A availability_zone: str = "AvailabilityZone",
    }
    set {}
}

c::property! {
    ScalingAction, "emr-cluster-scalingaction";
    new {
        A simple_scaling_policy_configuration: SimpleScalingPolicyConfiguration = "SimpleScalingPolicyConfiguration",
    }
    set {
        market: str = "Market",
    }
}

c::property! {
    ScalingConstraints, "emr-cluster-scalingconstraints";
    new ScalingConstraintsRequired {
        A max_capacity: i64 = "MaxCapacity",
        B min_capacity: i64 = "MinCapacity",
    }
    set {}
}

c::property! {
    ScalingRule, "emr-cluster-scalingrule";
    new {
        A action: ScalingAction = "Action",
        B name: str = "Name",
        C trigger: ScalingTrigger = "Trigger",
    }
    set {
        description: str = "Description",
    }
}

c::property! {
    ScalingTrigger, "emr-cluster-scalingtrigger";
    new {
        A cloud_watch_alarm_definition: CloudWatchAlarmDefinition = "CloudWatchAlarmDefinition",
    }
    set {}
}

c::property! {
    ScriptBootstrapActionConfig, "emr-cluster-scriptbootstrapactionconfig";
    new {
        A path: str = "Path",
    }
    set {
        /// no item twice
        args: c::List<str> = "Args",
    }
}

c::property! {
    SimpleScalingPolicyConfiguration, "emr-cluster-simplescalingpolicyconfiguration";
    new {
        A scaling_adjustment: i64 = "ScalingAdjustment",
    }
    set {
        adjustment_type: str = "AdjustmentType",
        cool_down: i64 = "CoolDown",
    }
}

c::property! {
    SpotProvisioningSpecification, "emr-cluster-spotprovisioningspecification";
    new {
        A timeout_action: str = "TimeoutAction",
        B timeout_duration_minutes: i64 = "TimeoutDurationMinutes",
    }
    set {
        allocation_strategy: str = "AllocationStrategy",
        block_duration_minutes: i64 = "BlockDurationMinutes",
    }
}

c::property! {
    SpotResizingSpecification, "emr-cluster-spotresizingspecification";
    new {}
    set {
        allocation_strategy: str = "AllocationStrategy",
        timeout_duration_minutes: i64 = "TimeoutDurationMinutes",
    }
}

c::property! {
    StepConfig, "emr-cluster-stepconfig";
    new {
        A hadoop_jar_step: HadoopJarStepConfig = "HadoopJarStep",
        B name: str = "Name",
    }
    set {
        action_on_failure: str = "ActionOnFailure",
    }
}

c::property! {
    VolumeSpecification, "emr-cluster-volumespecification";
    new {
        A size_in_gb: i64 = "SizeInGB",
        B volume_type: str = "VolumeType",
    }
    set {
        iops: i64 = "Iops",
        throughput: i64 = "Throughput",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClusterArn`.
    CfnCluster = "AWS::SageMaker::Cluster", "sagemaker-cluster", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:cluster/${ClusterId}", tags List "Tags";
    new {}
    set {
        auto_scaling: ClusterAutoScalingConfig = "AutoScaling",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        cluster_name: str = "ClusterName",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        cluster_role: str = "ClusterRole",
        /// 1 to 100 items
        instance_groups: c::List<ClusterInstanceGroup> = "InstanceGroups",
        node_provisioning_mode: NodeProvisioningMode = "NodeProvisioningMode",
        node_recovery: NodeRecovery = "NodeRecovery",
        orchestrator: Orchestrator = "Orchestrator",
        /// 1 to 100 items
        restricted_instance_groups: c::List<ClusterRestrictedInstanceGroup> = "RestrictedInstanceGroups",
        restricted_instance_groups_config: RestrictedInstanceGroupsConfig = "RestrictedInstanceGroupsConfig",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        tiered_storage_config: TieredStorageConfig = "TieredStorageConfig",
        /// an update replaces the resource
        vpc_config: VpcConfig = "VpcConfig",
    }
    get {
        @arn "ClusterArn",
        CLUSTER_ARN: c::Arn<CfnCluster> = "ClusterArn",
        CLUSTER_STATUS: str = "ClusterStatus",
        CREATION_TIME: str = "CreationTime",
        FAILURE_MESSAGE: str = "FailureMessage",
    }
}

c::property! {
    AlarmDetails, "sagemaker-cluster-alarmdetails";
    new {
        /// 1 to 256 characters; matches `^.+`; does not match `^(?:\s*$)`
        A alarm_name: str = "AlarmName",
    }
    set {}
}

c::property! {
    AutoPatchConfig, "sagemaker-cluster-autopatchconfig";
    new {
        A patching_strategy: AutoPatchConfigPatchingStrategy = "PatchingStrategy",
    }
    set {
        deployment_config: DeploymentConfig = "DeploymentConfig",
        patch_schedule: PatchSchedule = "PatchSchedule",
    }
}

c::property! {
    CapacitySizeConfig, "sagemaker-cluster-capacitysizeconfig";
    new {
        /// matches `INSTANCE_COUNT|CAPACITY_PERCENTAGE`
        A r#type: str = "Type",
        /// at least 1
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    ClusterAccountingDatabase, "sagemaker-cluster-clusteraccountingdatabase";
    new ClusterAccountingDatabaseRequired {
        /// 1 to 255 characters; matches `^(?:.{1,255}$)`
        A endpoint: str = "Endpoint",
        /// 20 to 2048 characters
        B secret_arn: str = "SecretArn",
    }
    set {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9$_]+$`; default `"slurm_acct_db"`
        name: str = "Name",
        /// 1 to 65535; default `3306`
        port: i64 = "Port",
    }
}

c::property! {
    ClusterAutoScalingConfig, "sagemaker-cluster-clusterautoscalingconfig";
    new {
        A mode: ClusterAutoScalingConfigMode = "Mode",
    }
    set {
        /// default `"Karpenter"`
        auto_scaler_type: ClusterAutoScalingConfigAutoScalerType = "AutoScalerType",
    }
}

c::property! {
    ClusterCapacityRequirements, "sagemaker-cluster-clustercapacityrequirements";
    new {}
    set {
        on_demand: ClusterOnDemandOptions = "OnDemand",
        spot: ClusterSpotOptions = "Spot",
    }
}

c::property! {
    ClusterEbsVolumeConfig, "sagemaker-cluster-clusterebsvolumeconfig";
    new {}
    set {
        root_volume: bool = "RootVolume",
        /// at most 2048 characters; matches `^[a-zA-Z0-9:/_-]*$`
        volume_kms_key_id: str = "VolumeKmsKeyId",
        /// 1 to 16384
        volume_size_in_gb: i64 = "VolumeSizeInGB",
    }
}

c::property! {
    ClusterFsxLustreConfig, "sagemaker-cluster-clusterfsxlustreconfig";
    new ClusterFsxLustreConfigRequired {
        /// 16 to 275 characters; matches `^((fs|fc)i?-[0-9a-f]{8,}\..{4,253})$`
        A dns_name: str = "DnsName",
        /// 1 to 8 characters; matches `^([A-Za-z0-9_-]{1,8})$`
        B mount_name: str = "MountName",
    }
    set {
        /// 1 to 1024 characters
        mount_path: str = "MountPath",
    }
}

c::property! {
    ClusterFsxOpenZfsConfig, "sagemaker-cluster-clusterfsxopenzfsconfig";
    new {
        /// 16 to 275 characters; matches `^((fs|fc)i?-[0-9a-f]{8,}\..{4,253})$`
        A dns_name: str = "DnsName",
    }
    set {
        /// 1 to 1024 characters
        mount_path: str = "MountPath",
    }
}

c::property! {
    ClusterInstanceGroup, "sagemaker-cluster-clusterinstancegroup";
    new ClusterInstanceGroupRequired {
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        A execution_role: str = "ExecutionRole",
        /// 0 to 6758
        B instance_count: i64 = "InstanceCount",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        C instance_group_name: str = "InstanceGroupName",
    }
    set {
        auto_patch_config: AutoPatchConfig = "AutoPatchConfig",
        capacity_requirements: ClusterCapacityRequirements = "CapacityRequirements",
        /// 7 to 21 characters; matches `^ami-[0-9a-fA-F]{8,17}|default$`
        image_id: str = "ImageId",
        /// 5 to 64 characters; matches `^[0-9]+\.[0-9]+\.[0-9]+$`
        image_release_version: str = "ImageReleaseVersion",
        instance_requirements: InstanceRequirements = "InstanceRequirements",
        /// at most 4 items
        instance_storage_configs: c::List<ClusterInstanceStorageConfig> = "InstanceStorageConfigs",
        instance_type: str = "InstanceType",
        kubernetes_config: ClusterKubernetesConfig = "KubernetesConfig",
        life_cycle_config: ClusterLifeCycleConfig = "LifeCycleConfig",
        /// 0 to 6758
        min_instance_count: i64 = "MinInstanceCount",
        network_interface: ClusterNetworkInterface = "NetworkInterface",
        /// 1 to 3 items
        on_start_deep_health_checks: c::List<DeepHealthCheckType> = "OnStartDeepHealthChecks",
        override_vpc_config: VpcConfig = "OverrideVpcConfig",
        scheduled_update_config: ScheduledUpdateConfig = "ScheduledUpdateConfig",
        slurm_config: ClusterSlurmConfig = "SlurmConfig",
        /// 1 to 2
        threads_per_core: i64 = "ThreadsPerCore",
        /// 50 to 2048 characters; matches `^arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:training-plan/.*$`
        training_plan_arn: str = "TrainingPlanArn",
    }
}

c::property! {
    /// Exactly one of `EbsVolumeConfig`, `FsxLustreConfig`, `FsxOpenZfsConfig`.
    ClusterInstanceStorageConfig, "sagemaker-cluster-clusterinstancestorageconfig";
    new {}
    set {
        ebs_volume_config: ClusterEbsVolumeConfig = "EbsVolumeConfig",
        fsx_lustre_config: ClusterFsxLustreConfig = "FsxLustreConfig",
        fsx_open_zfs_config: ClusterFsxOpenZfsConfig = "FsxOpenZfsConfig",
    }
}

c::property! {
    ClusterKubernetesConfig, "sagemaker-cluster-clusterkubernetesconfig";
    new {}
    set {
        labels: c::Map<str> = "Labels",
        /// at most 50 items
        taints: c::List<ClusterKubernetesTaint> = "Taints",
    }
}

c::property! {
    ClusterKubernetesTaint, "sagemaker-cluster-clusterkubernetestaint";
    new ClusterKubernetesTaintRequired {
        A effect: ClusterKubernetesTaintEffect = "Effect",
        /// 1 to 317 characters
        B key: str = "Key",
    }
    set {
        /// 1 to 63 characters; matches `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`
        value: str = "Value",
    }
}

c::property! {
    ClusterLifeCycleConfig, "sagemaker-cluster-clusterlifecycleconfig";
    new {}
    set {
        /// 1 to 128 characters; matches `^[\S\s]+$`
        on_create: str = "OnCreate",
        /// 1 to 128 characters; matches `^[\S\s]+$`
        on_init_complete: str = "OnInitComplete",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        source_s3_uri: str = "SourceS3Uri",
    }
}

c::property! {
    ClusterNetworkInterface, "sagemaker-cluster-clusternetworkinterface";
    new {
        A interface_type: ClusterNetworkInterfaceInterfaceType = "InterfaceType",
    }
    set {}
}

c::property! {
    ClusterOnDemandOptions, "sagemaker-cluster-clusterondemandoptions";
    new {}
    set {}
}

c::property! {
    ClusterOrchestratorEksConfig, "sagemaker-cluster-clusterorchestratoreksconfig";
    new {
        A cluster_arn: str = "ClusterArn",
    }
    set {}
}

c::property! {
    ClusterOrchestratorSlurmConfig, "sagemaker-cluster-clusterorchestratorslurmconfig";
    new {}
    set {
        accounting_database: ClusterAccountingDatabase = "AccountingDatabase",
        slurm_config_strategy: ClusterOrchestratorSlurmConfigSlurmConfigStrategy = "SlurmConfigStrategy",
    }
}

c::property! {
    ClusterRestrictedInstanceGroup, "sagemaker-cluster-clusterrestrictedinstancegroup";
    new ClusterRestrictedInstanceGroupRequired {
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        A execution_role: str = "ExecutionRole",
        /// 0 to 6758
        B instance_count: i64 = "InstanceCount",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        C instance_group_name: str = "InstanceGroupName",
        D instance_type: str = "InstanceType",
    }
    set {
        environment_config: EnvironmentConfig = "EnvironmentConfig",
        /// at most 4 items
        instance_storage_configs: c::List<ClusterInstanceStorageConfig> = "InstanceStorageConfigs",
        /// 1 to 3 items
        on_start_deep_health_checks: c::List<DeepHealthCheckType> = "OnStartDeepHealthChecks",
        override_vpc_config: VpcConfig = "OverrideVpcConfig",
        /// 1 to 2
        threads_per_core: i64 = "ThreadsPerCore",
        /// 50 to 2048 characters; matches `^arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:training-plan/.*$`
        training_plan_arn: str = "TrainingPlanArn",
    }
}

c::property! {
    ClusterSlurmConfig, "sagemaker-cluster-clusterslurmconfig";
    new {
        A node_type: ClusterSlurmConfigNodeType = "NodeType",
    }
    set {
        /// at most 1 item; each: at most 1024 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        partition_names: c::List<str> = "PartitionNames",
    }
}

c::property! {
    ClusterSpotOptions, "sagemaker-cluster-clusterspotoptions";
    new {}
    set {}
}

c::property! {
    DeploymentConfig, "sagemaker-cluster-deploymentconfig";
    new {}
    set {
        /// 1 to 10 items
        auto_rollback_configuration: c::List<AlarmDetails> = "AutoRollbackConfiguration",
        rolling_update_policy: RollingUpdatePolicy = "RollingUpdatePolicy",
        /// 0 to 3600
        wait_interval_in_seconds: i64 = "WaitIntervalInSeconds",
    }
}

c::property! {
    EnvironmentConfig, "sagemaker-cluster-environmentconfig";
    new {}
    set {
        f_sx_lustre_config: FSxLustreConfig = "FSxLustreConfig",
    }
}

c::property! {
    FSxLustreConfig, "sagemaker-cluster-fsxlustreconfig";
    new FSxLustreConfigRequired {
        /// 125 to 1000
        A per_unit_storage_throughput: i64 = "PerUnitStorageThroughput",
        /// 1200 to 100800
        B size_in_gi_b: i64 = "SizeInGiB",
    }
    set {}
}

c::property! {
    InstanceRequirements, "sagemaker-cluster-instancerequirements";
    new {
        /// 1 to 20 items
        A instance_types: c::List<str> = "InstanceTypes",
    }
    set {}
}

c::property! {
    /// Exactly one of `Eks`, `Slurm`.
    Orchestrator, "sagemaker-cluster-orchestrator";
    new {}
    set {
        /// an update replaces the resource
        eks: ClusterOrchestratorEksConfig = "Eks",
        slurm: ClusterOrchestratorSlurmConfig = "Slurm",
    }
}

c::property! {
    PatchSchedule, "sagemaker-cluster-patchschedule";
    new {}
    set {}
}

c::property! {
    RestrictedInstanceGroupsConfig, "sagemaker-cluster-restrictedinstancegroupsconfig";
    new {
        A shared_environment_config: SharedEnvironmentConfig = "SharedEnvironmentConfig",
    }
    set {}
}

c::property! {
    RollingUpdatePolicy, "sagemaker-cluster-rollingupdatepolicy";
    new {
        A maximum_batch_size: CapacitySizeConfig = "MaximumBatchSize",
    }
    set {
        rollback_maximum_batch_size: CapacitySizeConfig = "RollbackMaximumBatchSize",
    }
}

c::property! {
    ScheduledUpdateConfig, "sagemaker-cluster-scheduledupdateconfig";
    new {
        /// 1 to 256 characters
        A schedule_expression: str = "ScheduleExpression",
    }
    set {
        deployment_config: DeploymentConfig = "DeploymentConfig",
    }
}

c::property! {
    SharedEnvironmentConfig, "sagemaker-cluster-sharedenvironmentconfig";
    new {
        A f_sx_lustre_deletion_policy: SharedEnvironmentConfigFSxLustreDeletionPolicy = "FSxLustreDeletionPolicy",
    }
    set {
        f_sx_lustre_config: FSxLustreConfig = "FSxLustreConfig",
    }
}

c::property! {
    TieredStorageConfig, "sagemaker-cluster-tieredstorageconfig";
    new {
        A mode: TieredStorageConfigMode = "Mode",
    }
    set {
        /// 0 to 100
        instance_memory_allocation_percentage: i64 = "InstanceMemoryAllocationPercentage",
    }
}

c::property! {
    VpcConfig, "sagemaker-cluster-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 5 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        B subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    DeepHealthCheckType {
        INSTANCE_STRESS = "InstanceStress",
        INSTANCE_CONNECTIVITY = "InstanceConnectivity",
    }
}

c::open_enum! {
    NodeProvisioningMode {
        CONTINUOUS = "Continuous",
    }
}

c::open_enum! {
    NodeRecovery {
        AUTOMATIC = "Automatic",
        NONE = "None",
    }
}

c::open_enum! {
    AutoPatchConfigPatchingStrategy {
        WHEN_IDLE = "WhenIdle",
        WHEN_ALL_IDLE = "WhenAllIdle",
    }
}

c::open_enum! {
    ClusterAutoScalingConfigMode {
        ENABLE = "Enable",
        DISABLE = "Disable",
    }
}

c::open_enum! {
    ClusterAutoScalingConfigAutoScalerType {
        KARPENTER = "Karpenter",
    }
}

c::open_enum! {
    ClusterKubernetesTaintEffect {
        NO_SCHEDULE = "NoSchedule",
        PREFER_NO_SCHEDULE = "PreferNoSchedule",
        NO_EXECUTE = "NoExecute",
    }
}

c::open_enum! {
    ClusterNetworkInterfaceInterfaceType {
        EFA = "efa",
        EFA_ONLY = "efa-only",
    }
}

c::open_enum! {
    ClusterOrchestratorSlurmConfigSlurmConfigStrategy {
        OVERWRITE = "Overwrite",
        MANAGED = "Managed",
        MERGE = "Merge",
    }
}

c::open_enum! {
    ClusterSlurmConfigNodeType {
        CONTROLLER = "Controller",
        LOGIN = "Login",
        COMPUTE = "Compute",
    }
}

c::open_enum! {
    SharedEnvironmentConfigFSxLustreDeletionPolicy {
        KEEP = "Keep",
        DELETE_IF_NOT_USED = "DeleteIfNotUsed",
    }
}

c::open_enum! {
    TieredStorageConfigMode {
        ENABLE = "Enable",
        DISABLE = "Disable",
    }
}

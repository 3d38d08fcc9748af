// Written by `cargo xtask codegen` from crates/registry/data/eks.txt.

//! `AWS::EKS::Nodegroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnNodegroup = "AWS::EKS::Nodegroup", "eks-nodegroup", reference name, tags Map "Tags";
    new CfnNodegroupRequired {
        /// at least 1 character; an update replaces the resource
        A cluster_name: c::Name<crate::eks::CfnCluster> = "ClusterName",
        /// an update replaces the resource
        B node_role: c::Arn<crate::iam::CfnRole> = "NodeRole",
        /// an update replaces the resource
        C subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {
        /// an update replaces the resource
        ami_type: AmiType = "AmiType",
        /// an update replaces the resource
        capacity_type: CapacityType = "CapacityType",
        /// an update replaces the resource
        disk_size: i64 = "DiskSize",
        /// default `false`; AWS does not show it again
        force_update_enabled: bool = "ForceUpdateEnabled",
        /// an update replaces the resource
        instance_types: c::List<str> = "InstanceTypes",
        labels: c::Map<str> = "Labels",
        launch_template: LaunchTemplateSpecification = "LaunchTemplate",
        node_repair_config: NodeRepairConfig = "NodeRepairConfig",
        /// at least 1 character; an update replaces the resource
        nodegroup_name: str = "NodegroupName",
        release_version: str = "ReleaseVersion",
        /// an update replaces the resource
        remote_access: RemoteAccess = "RemoteAccess",
        scaling_config: ScalingConfig = "ScalingConfig",
        tags: c::Map<str> = "Tags",
        taints: c::List<Taint> = "Taints",
        update_config: UpdateConfig = "UpdateConfig",
        version: str = "Version",
        warm_pool_config: WarmPoolConfig = "WarmPoolConfig",
    }
    get {
        @arn "Arn",
        CLUSTER_NAME: str = "ClusterName",
        ID: c::Name<CfnNodegroup> = "Id",
        NODEGROUP_NAME: str = "NodegroupName",
    }
}

c::property! {
    LaunchTemplateSpecification, "eks-nodegroup-launchtemplatespecification";
    new {}
    set {
        /// at least 1 character
        id: str = "Id",
        /// at least 1 character
        name: str = "Name",
        /// at least 1 character
        version: str = "Version",
    }
}

c::property! {
    NodeRepairConfig, "eks-nodegroup-noderepairconfig";
    new {}
    set {
        enabled: bool = "Enabled",
        /// at least 1
        max_parallel_nodes_repaired_count: i64 = "MaxParallelNodesRepairedCount",
        /// 1 to 100
        max_parallel_nodes_repaired_percentage: i64 = "MaxParallelNodesRepairedPercentage",
        /// at least 1
        max_unhealthy_node_threshold_count: i64 = "MaxUnhealthyNodeThresholdCount",
        /// 1 to 100
        max_unhealthy_node_threshold_percentage: i64 = "MaxUnhealthyNodeThresholdPercentage",
        node_repair_config_overrides: c::List<NodeRepairConfigOverrides> = "NodeRepairConfigOverrides",
    }
}

c::property! {
    NodeRepairConfigOverrides, "eks-nodegroup-noderepairconfigoverrides";
    new {}
    set {
        /// at least 1
        min_repair_wait_time_mins: i64 = "MinRepairWaitTimeMins",
        node_monitoring_condition: str = "NodeMonitoringCondition",
        node_unhealthy_reason: str = "NodeUnhealthyReason",
        repair_action: NodeRepairConfigOverridesRepairAction = "RepairAction",
    }
}

c::property! {
    RemoteAccess, "eks-nodegroup-remoteaccess";
    new {
        A ec2_ssh_key: str = "Ec2SshKey",
    }
    set {
        source_security_groups: c::List<str> = "SourceSecurityGroups",
    }
}

c::property! {
    ScalingConfig, "eks-nodegroup-scalingconfig";
    new {}
    set {
        /// at least 0
        desired_size: i64 = "DesiredSize",
        /// at least 1
        max_size: i64 = "MaxSize",
        /// at least 0
        min_size: i64 = "MinSize",
    }
}

c::property! {
    Taint, "eks-nodegroup-taint";
    new {}
    set {
        /// at least 1 character
        effect: TaintEffect = "Effect",
        /// 1 to 317 characters
        key: str = "Key",
        /// at most 63 characters
        value: str = "Value",
    }
}

c::property! {
    UpdateConfig, "eks-nodegroup-updateconfig";
    new {}
    set {
        /// at least 1
        max_unavailable: f64 = "MaxUnavailable",
        /// 1 to 100
        max_unavailable_percentage: f64 = "MaxUnavailablePercentage",
        update_strategy: UpdateConfigUpdateStrategy = "UpdateStrategy",
    }
}

c::property! {
    WarmPoolConfig, "eks-nodegroup-warmpoolconfig";
    new {}
    set {
        enabled: bool = "Enabled",
        /// at least -1
        max_group_prepared_capacity: i64 = "MaxGroupPreparedCapacity",
        /// at least 0
        min_size: i64 = "MinSize",
        pool_state: WarmPoolConfigPoolState = "PoolState",
        reuse_on_scale_in: bool = "ReuseOnScaleIn",
    }
}

c::open_enum! {
    AmiType {
        AL2023_ARM_64_NVIDIA = "AL2023_ARM_64_NVIDIA",
        AL2023_ARM_64_STANDARD = "AL2023_ARM_64_STANDARD",
        AL2023_X86_64_NEURON = "AL2023_x86_64_NEURON",
        AL2023_X86_64_NVIDIA = "AL2023_x86_64_NVIDIA",
        AL2023_X86_64_STANDARD = "AL2023_x86_64_STANDARD",
        AL2_ARM_64 = "AL2_ARM_64",
        AL2_X86_64 = "AL2_x86_64",
        AL2_X86_64_GPU = "AL2_x86_64_GPU",
        BOTTLEROCKET_ARM_64 = "BOTTLEROCKET_ARM_64",
        BOTTLEROCKET_ARM_64_FIPS = "BOTTLEROCKET_ARM_64_FIPS",
        BOTTLEROCKET_ARM_64_NVIDIA = "BOTTLEROCKET_ARM_64_NVIDIA",
        BOTTLEROCKET_ARM_64_NVIDIA_FIPS = "BOTTLEROCKET_ARM_64_NVIDIA_FIPS",
        BOTTLEROCKET_X86_64 = "BOTTLEROCKET_x86_64",
        BOTTLEROCKET_X86_64_FIPS = "BOTTLEROCKET_x86_64_FIPS",
        BOTTLEROCKET_X86_64_NVIDIA = "BOTTLEROCKET_x86_64_NVIDIA",
        BOTTLEROCKET_X86_64_NVIDIA_FIPS = "BOTTLEROCKET_x86_64_NVIDIA_FIPS",
        CUSTOM = "CUSTOM",
        WINDOWS_CORE_2019_X86_64 = "WINDOWS_CORE_2019_x86_64",
        WINDOWS_CORE_2022_X86_64 = "WINDOWS_CORE_2022_x86_64",
        WINDOWS_CORE_2025_X86_64 = "WINDOWS_CORE_2025_x86_64",
        WINDOWS_FULL_2019_X86_64 = "WINDOWS_FULL_2019_x86_64",
        WINDOWS_FULL_2022_X86_64 = "WINDOWS_FULL_2022_x86_64",
        WINDOWS_FULL_2025_X86_64 = "WINDOWS_FULL_2025_x86_64",
    }
}

c::open_enum! {
    CapacityType {
        CAPACITY_BLOCK = "CAPACITY_BLOCK",
        ON_DEMAND = "ON_DEMAND",
        ON_DEMAND_2 = "OnDemand",
        SPOT = "SPOT",
    }
}

c::open_enum! {
    NodeRepairConfigOverridesRepairAction {
        REPLACE = "Replace",
        REBOOT = "Reboot",
        NO_ACTION = "NoAction",
    }
}

c::open_enum! {
    TaintEffect {
        NO_EXECUTE = "NO_EXECUTE",
        NO_SCHEDULE = "NO_SCHEDULE",
        PREFER_NO_SCHEDULE = "PREFER_NO_SCHEDULE",
    }
}

c::open_enum! {
    UpdateConfigUpdateStrategy {
        DEFAULT = "DEFAULT",
        MINIMAL = "MINIMAL",
    }
}

c::open_enum! {
    WarmPoolConfigPoolState {
        HIBERNATED = "HIBERNATED",
        RUNNING = "RUNNING",
        STOPPED = "STOPPED",
    }
}

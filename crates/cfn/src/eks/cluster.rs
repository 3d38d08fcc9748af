// Written by `cargo xtask codegen` from crates/registry/data/eks.txt.

//! `AWS::EKS::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnCluster = "AWS::EKS::Cluster", "eks-cluster", reference name, name_property "Name",
        arn "arn:${Partition}:eks:${Region}:${Account}:cluster/${ClusterName}", tags List "Tags";
    new {
        A resources_vpc_config: ResourcesVpcConfig = "ResourcesVpcConfig",
        /// an update replaces the resource
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        access_config: AccessConfig = "AccessConfig",
        /// AWS does not show it again
        active_certificate_authority_id: str = "ActiveCertificateAuthorityId",
        /// an update replaces the resource; AWS does not show it again
        bootstrap_self_managed_addons: bool = "BootstrapSelfManagedAddons",
        certificate_authority: CertificateAuthority = "CertificateAuthority",
        compute_config: ComputeConfig = "ComputeConfig",
        control_plane_scaling_config: ControlPlaneScalingConfig = "ControlPlaneScalingConfig",
        deletion_protection: bool = "DeletionProtection",
        /// at most 1 item; an update replaces the resource
        encryption_config: c::List<EncryptionConfig> = "EncryptionConfig",
        /// default `false`; AWS does not show it again
        force: bool = "Force",
        kube_api_server_config: KubeApiServerConfig = "KubeApiServerConfig",
        kube_controller_manager_config: KubeControllerManagerConfig = "KubeControllerManagerConfig",
        kube_scheduler_config: KubeSchedulerConfig = "KubeSchedulerConfig",
        kubernetes_network_config: KubernetesNetworkConfig = "KubernetesNetworkConfig",
        logging: Logging = "Logging",
        /// 1 to 100 characters; matches `^[0-9A-Za-z][A-Za-z0-9\-_]*`; an update replaces the resource
        name: str = "Name",
        /// an update replaces the resource
        outpost_config: OutpostConfig = "OutpostConfig",
        remote_network_config: RemoteNetworkConfig = "RemoteNetworkConfig",
        /// AWS does not show it again
        rollback_config: RollbackConfig = "RollbackConfig",
        storage_config: StorageConfig = "StorageConfig",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        upgrade_policy: UpgradePolicy = "UpgradePolicy",
        /// matches `1\.[0-9][0-9]`
        version: str = "Version",
        zonal_shift_config: ZonalShiftConfig = "ZonalShiftConfig",
    }
    get {
        @arn "Arn",
        CERTIFICATE_AUTHORITY_ACTIVE_ACTIVATED_BY: str = "CertificateAuthority.Active.ActivatedBy",
        CERTIFICATE_AUTHORITY_ACTIVE_ID: str = "CertificateAuthority.Active.Id",
        CERTIFICATE_AUTHORITY_DATA: str = "CertificateAuthority.Data",
        CERTIFICATE_AUTHORITY_DATA_2: str = "CertificateAuthorityData",
        CLUSTER_SECURITY_GROUP_ID: c::Name<crate::ec2::CfnSecurityGroup> = "ClusterSecurityGroupId",
        ENCRYPTION_CONFIG_KEY_ARN: str = "EncryptionConfigKeyArn",
        ENDPOINT: str = "Endpoint",
        ID: str = "Id",
        KUBERNETES_NETWORK_CONFIG_SERVICE_IPV6_CIDR: str = "KubernetesNetworkConfig.ServiceIpv6Cidr",
        OPEN_ID_CONNECT_ISSUER_URL: str = "OpenIdConnectIssuerUrl",
    }
}

c::property! {
    AccessConfig, "eks-cluster-accessconfig";
    new {}
    set {
        authentication_mode: AccessConfigAuthenticationMode = "AuthenticationMode",
        /// an update replaces the resource; AWS does not show it again
        bootstrap_cluster_creator_admin_permissions: bool = "BootstrapClusterCreatorAdminPermissions",
    }
}

c::property! {
    ActiveCertificateAuthority, "eks-cluster-activecertificateauthority";
    new {}
    set {}
}

c::property! {
    BlockStorage, "eks-cluster-blockstorage";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    CertificateAuthority, "eks-cluster-certificateauthority";
    new {}
    set {
        active: ActiveCertificateAuthority = "Active",
    }
}

c::property! {
    ClusterLogging, "eks-cluster-clusterlogging";
    new {}
    set {
        enabled_types: c::List<LoggingTypeConfig> = "EnabledTypes",
    }
}

c::property! {
    ComputeConfig, "eks-cluster-computeconfig";
    new {}
    set {
        enabled: bool = "Enabled",
        node_pools: c::List<str> = "NodePools",
        node_role_arn: c::Arn<crate::iam::CfnRole> = "NodeRoleArn",
    }
}

c::property! {
    ControlPlanePlacement, "eks-cluster-controlplaneplacement";
    new {}
    set {
        group_name: str = "GroupName",
        spread_level: ControlPlanePlacementSpreadLevel = "SpreadLevel",
    }
}

c::property! {
    ControlPlaneScalingConfig, "eks-cluster-controlplanescalingconfig";
    new {}
    set {
        tier: ControlPlaneScalingConfigTier = "Tier",
    }
}

c::property! {
    ElasticLoadBalancing, "eks-cluster-elasticloadbalancing";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    EncryptionConfig, "eks-cluster-encryptionconfig";
    new {}
    set {
        provider: Provider = "Provider",
        /// deprecated by AWS
        resources: c::List<str> = "Resources",
    }
}

c::property! {
    EtcdPlacement, "eks-cluster-etcdplacement";
    new {}
    set {
        spread_level: EtcdPlacementSpreadLevel = "SpreadLevel",
    }
}

c::property! {
    HorizontalPodAutoscalerControllerConfig, "eks-cluster-horizontalpodautoscalercontrollerconfig";
    new {}
    set {
        horizontal_pod_autoscaler_sync_period: str = "HorizontalPodAutoscalerSyncPeriod",
    }
}

c::property! {
    KubeApiServerConfig, "eks-cluster-kubeapiserverconfig";
    new {}
    set {
        event_ttl: str = "EventTtl",
        service_node_port_range: ServiceNodePortRange = "ServiceNodePortRange",
    }
}

c::property! {
    KubeControllerManagerConfig, "eks-cluster-kubecontrollermanagerconfig";
    new {}
    set {
        horizontal_pod_autoscaler_controller_config: HorizontalPodAutoscalerControllerConfig = "HorizontalPodAutoscalerControllerConfig",
        pod_gc_controller_config: PodGcControllerConfig = "PodGcControllerConfig",
    }
}

c::property! {
    KubeSchedulerConfig, "eks-cluster-kubeschedulerconfig";
    new {}
    set {
        node_resources_fit: NodeResourcesFitConfig = "NodeResourcesFit",
    }
}

c::property! {
    KubernetesNetworkConfig, "eks-cluster-kubernetesnetworkconfig";
    new {}
    set {
        elastic_load_balancing: ElasticLoadBalancing = "ElasticLoadBalancing",
        /// an update replaces the resource
        ip_family: KubernetesNetworkConfigIpFamily = "IpFamily",
        /// an update replaces the resource
        service_ipv4_cidr: str = "ServiceIpv4Cidr",
    }
}

c::property! {
    Logging, "eks-cluster-logging";
    new {}
    set {
        cluster_logging: ClusterLogging = "ClusterLogging",
    }
}

c::property! {
    LoggingTypeConfig, "eks-cluster-loggingtypeconfig";
    new {}
    set {
        r#type: LoggingTypeConfigType = "Type",
    }
}

c::property! {
    NodeResourcesFitConfig, "eks-cluster-noderesourcesfitconfig";
    new {}
    set {
        scoring_strategy: ScoringStrategy = "ScoringStrategy",
    }
}

c::property! {
    OutpostConfig, "eks-cluster-outpostconfig";
    new {
        A control_plane_instance_type: str = "ControlPlaneInstanceType",
        B outpost_arns: c::List<str> = "OutpostArns",
    }
    set {
        control_plane_placement: ControlPlanePlacement = "ControlPlanePlacement",
        etcd_instance_type: str = "EtcdInstanceType",
        etcd_placement: EtcdPlacement = "EtcdPlacement",
    }
}

c::property! {
    PodGcControllerConfig, "eks-cluster-podgccontrollerconfig";
    new {}
    set {
        /// 1 to 1000000
        terminated_pod_gc_threshold: i64 = "TerminatedPodGcThreshold",
    }
}

c::property! {
    Provider, "eks-cluster-provider";
    new {}
    set {
        key_arn: str = "KeyArn",
    }
}

c::property! {
    RemoteNetworkConfig, "eks-cluster-remotenetworkconfig";
    new {}
    set {
        /// at most 1 item
        remote_node_networks: c::List<RemoteNodeNetwork> = "RemoteNodeNetworks",
        /// at most 1 item
        remote_pod_networks: c::List<RemotePodNetwork> = "RemotePodNetworks",
    }
}

c::property! {
    RemoteNodeNetwork, "eks-cluster-remotenodenetwork";
    new {
        /// each: format ipv4-network
        A cidrs: c::List<str> = "Cidrs",
    }
    set {}
}

c::property! {
    RemotePodNetwork, "eks-cluster-remotepodnetwork";
    new {
        /// each: format ipv4-network
        A cidrs: c::List<str> = "Cidrs",
    }
    set {}
}

c::property! {
    ResourceWeight, "eks-cluster-resourceweight";
    new {}
    set {
        /// 1 to 253 characters
        name: str = "Name",
        /// 1 to 100
        weight: i64 = "Weight",
    }
}

c::property! {
    ResourcesVpcConfig, "eks-cluster-resourcesvpcconfig";
    new {
        A subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
    }
    set {
        control_plane_egress_mode: ResourcesVpcConfigControlPlaneEgressMode = "ControlPlaneEgressMode",
        endpoint_private_access: bool = "EndpointPrivateAccess",
        endpoint_public_access: bool = "EndpointPublicAccess",
        public_access_cidrs: c::List<str> = "PublicAccessCidrs",
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
    }
}

c::property! {
    RollbackConfig, "eks-cluster-rollbackconfig";
    new {}
    set {
        /// 120 to 10080
        timeout_minutes: i64 = "TimeoutMinutes",
    }
}

c::property! {
    ScoringStrategy, "eks-cluster-scoringstrategy";
    new {}
    set {
        /// at most 100 items
        resources: c::List<ResourceWeight> = "Resources",
        r#type: ScoringStrategyType = "Type",
    }
}

c::property! {
    ServiceNodePortRange, "eks-cluster-servicenodeportrange";
    new {}
    set {
        max_port: i64 = "MaxPort",
        min_port: i64 = "MinPort",
    }
}

c::property! {
    StorageConfig, "eks-cluster-storageconfig";
    new {}
    set {
        block_storage: BlockStorage = "BlockStorage",
    }
}

c::property! {
    UpgradePolicy, "eks-cluster-upgradepolicy";
    new {}
    set {
        support_type: UpgradePolicySupportType = "SupportType",
    }
}

c::property! {
    ZonalShiftConfig, "eks-cluster-zonalshiftconfig";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::open_enum! {
    AccessConfigAuthenticationMode {
        CONFIG_MAP = "CONFIG_MAP",
        API_AND_CONFIG_MAP = "API_AND_CONFIG_MAP",
        API = "API",
    }
}

c::open_enum! {
    ControlPlanePlacementSpreadLevel {
        HOST = "host",
        RACK = "rack",
    }
}

c::open_enum! {
    ControlPlaneScalingConfigTier {
        STANDARD = "standard",
        TIER_XL = "tier-xl",
        TIER_2XL = "tier-2xl",
        TIER_4XL = "tier-4xl",
        TIER_8XL = "tier-8xl",
        TIER_ULTRA = "tier-ultra",
    }
}

c::open_enum! {
    EtcdPlacementSpreadLevel {
        HOST = "host",
        RACK = "rack",
    }
}

c::open_enum! {
    KubernetesNetworkConfigIpFamily {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}

c::open_enum! {
    LoggingTypeConfigType {
        API = "api",
        AUDIT = "audit",
        AUTHENTICATOR = "authenticator",
        CONTROLLER_MANAGER = "controllerManager",
        SCHEDULER = "scheduler",
    }
}

c::open_enum! {
    ResourcesVpcConfigControlPlaneEgressMode {
        AWS_MANAGED = "AWS_MANAGED",
        CUSTOMER_ISOLATED = "CUSTOMER_ISOLATED",
        CUSTOMER_ROUTED = "CUSTOMER_ROUTED",
    }
}

c::open_enum! {
    ScoringStrategyType {
        LEAST_ALLOCATED = "LeastAllocated",
        MOST_ALLOCATED = "MostAllocated",
    }
}

c::open_enum! {
    UpgradePolicySupportType {
        STANDARD = "STANDARD",
        EXTENDED = "EXTENDED",
    }
}

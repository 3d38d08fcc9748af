// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! `AWS::ECS::Service` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ServiceArn`.
    CfnService = "AWS::ECS::Service", "ecs-service", reference arn, tags List "Tags";
    new {}
    set {
        /// default `"ENABLED"`
        availability_zone_rebalancing: AvailabilityZoneRebalancing = "AvailabilityZoneRebalancing",
        capacity_provider_strategy: c::List<CapacityProviderStrategyItem> = "CapacityProviderStrategy",
        /// an update replaces the resource
        cluster: c::Name<crate::ecs::CfnCluster> = "Cluster",
        deployment_configuration: DeploymentConfiguration = "DeploymentConfiguration",
        deployment_controller: DeploymentController = "DeploymentController",
        desired_count: i64 = "DesiredCount",
        enable_ecs_managed_tags: bool = "EnableECSManagedTags",
        enable_execute_command: bool = "EnableExecuteCommand",
        /// AWS does not show it again
        force_new_deployment: ForceNewDeployment = "ForceNewDeployment",
        /// at most 1 item; AWS does not show it again
        gateway_connectors: c::List<GatewayConnector> = "GatewayConnectors",
        health_check_grace_period_seconds: i64 = "HealthCheckGracePeriodSeconds",
        /// an update may replace the resource
        launch_type: LaunchType = "LaunchType",
        load_balancers: c::List<LoadBalancer> = "LoadBalancers",
        /// AWS does not show it again
        monitoring: MonitoringConfiguration = "Monitoring",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        placement_constraints: c::List<PlacementConstraint> = "PlacementConstraints",
        placement_strategies: c::List<PlacementStrategy> = "PlacementStrategies",
        /// default `"LATEST"`
        platform_version: str = "PlatformVersion",
        propagate_tags: PropagateTags = "PropagateTags",
        /// an update replaces the resource
        role: c::Arn<crate::iam::CfnRole> = "Role",
        /// an update replaces the resource
        scheduling_strategy: SchedulingStrategy = "SchedulingStrategy",
        /// AWS does not show it again
        service_connect_configuration: ServiceConnectConfiguration = "ServiceConnectConfiguration",
        /// an update replaces the resource
        service_name: str = "ServiceName",
        service_registries: c::List<ServiceRegistry> = "ServiceRegistries",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
        task_definition: c::Arn<crate::ecs::CfnTaskDefinition> = "TaskDefinition",
        /// AWS does not show it again
        volume_configurations: c::List<ServiceVolumeConfiguration> = "VolumeConfigurations",
        vpc_lattice_configurations: c::List<VpcLatticeConfiguration> = "VpcLatticeConfigurations",
    }
    get {
        @arn "ServiceArn",
        NAME: str = "Name",
        SERVICE_ARN: c::Arn<CfnService> = "ServiceArn",
    }
}

c::property! {
    AdvancedConfiguration, "ecs-service-advancedconfiguration";
    new {
        A alternate_target_group_arn: str = "AlternateTargetGroupArn",
    }
    set {
        production_listener_rule: str = "ProductionListenerRule",
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        test_listener_rule: str = "TestListenerRule",
    }
}

c::property! {
    AwsVpcConfiguration, "ecs-service-awsvpcconfiguration";
    new {}
    set {
        assign_public_ip: AwsVpcConfigurationAssignPublicIp = "AssignPublicIp",
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
}

c::property! {
    CanaryConfiguration, "ecs-service-canaryconfiguration";
    new {}
    set {
        /// 0 to 1440
        canary_bake_time_in_minutes: i64 = "CanaryBakeTimeInMinutes",
        /// 0.1 to 100
        canary_percent: f64 = "CanaryPercent",
    }
}

c::property! {
    CapacityProviderStrategyItem, "ecs-service-capacityproviderstrategyitem";
    new {}
    set {
        /// 0 to 100000
        base: i64 = "Base",
        capacity_provider: c::Name<crate::ecs::CfnCapacityProvider> = "CapacityProvider",
        /// 0 to 1000
        weight: i64 = "Weight",
    }
}

c::property! {
    DeploymentAlarms, "ecs-service-deploymentalarms";
    new DeploymentAlarmsRequired {
        A alarm_names: c::List<c::Name<crate::cloudwatch::CfnAlarm>> = "AlarmNames",
        B enable: bool = "Enable",
        C rollback: bool = "Rollback",
    }
    set {}
}

c::property! {
    DeploymentCircuitBreaker, "ecs-service-deploymentcircuitbreaker";
    new DeploymentCircuitBreakerRequired {
        A enable: bool = "Enable",
        B rollback: bool = "Rollback",
    }
    set {
        reset_on_healthy_task: bool = "ResetOnHealthyTask",
        threshold_configuration: ThresholdConfiguration = "ThresholdConfiguration",
    }
}

c::property! {
    DeploymentConfiguration, "ecs-service-deploymentconfiguration";
    new {}
    set {
        alarms: DeploymentAlarms = "Alarms",
        /// 0 to 1440
        bake_time_in_minutes: i64 = "BakeTimeInMinutes",
        canary_configuration: CanaryConfiguration = "CanaryConfiguration",
        deployment_circuit_breaker: DeploymentCircuitBreaker = "DeploymentCircuitBreaker",
        early_success_criteria: DeploymentEarlySuccessCriteria = "EarlySuccessCriteria",
        lifecycle_hooks: c::List<DeploymentLifecycleHook> = "LifecycleHooks",
        linear_configuration: LinearConfiguration = "LinearConfiguration",
        maximum_percent: i64 = "MaximumPercent",
        minimum_healthy_percent: i64 = "MinimumHealthyPercent",
        strategy: DeploymentConfigurationStrategy = "Strategy",
    }
}

c::property! {
    DeploymentController, "ecs-service-deploymentcontroller";
    new {}
    set {
        r#type: DeploymentControllerType = "Type",
    }
}

c::property! {
    DeploymentEarlySuccessCriteria, "ecs-service-deploymentearlysuccesscriteria";
    new {}
    set {
        enable: bool = "Enable",
        /// 0 to 100
        healthy_percent: i64 = "HealthyPercent",
        source_service_revision_cleanup: DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup = "SourceServiceRevisionCleanup",
    }
}

c::property! {
    DeploymentLifecycleHook, "ecs-service-deploymentlifecyclehook";
    new {
        /// at least 1 item
        A lifecycle_stages: c::List<DeploymentLifecycleHookLifecycleStages> = "LifecycleStages",
    }
    set {
        hook_details: c::Json = "HookDetails",
        hook_target_arn: str = "HookTargetArn",
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        target_type: DeploymentLifecycleHookTargetType = "TargetType",
        timeout_configuration: HookTimeoutConfig = "TimeoutConfiguration",
    }
}

c::property! {
    EBSTagSpecification, "ecs-service-ebstagspecification";
    new {
        A resource_type: EBSTagSpecificationResourceType = "ResourceType",
    }
    set {
        propagate_tags: EBSTagSpecificationPropagateTags = "PropagateTags",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
    }
}

c::property! {
    ForceNewDeployment, "ecs-service-forcenewdeployment";
    new {
        A enable_force_new_deployment: bool = "EnableForceNewDeployment",
    }
    set {
        /// 1 to 255 characters
        force_new_deployment_nonce: str = "ForceNewDeploymentNonce",
    }
}

c::property! {
    GatewayConnector, "ecs-service-gatewayconnector";
    new {
        A port_name: str = "PortName",
    }
    set {
        filters: GatewayConnectorFilters = "Filters",
        health_check: GatewayConnectorHealthCheck = "HealthCheck",
    }
}

c::property! {
    GatewayConnectorFilters, "ecs-service-gatewayconnectorfilters";
    new {}
    set {
        /// at most 2 items
        access_types: c::List<GatewayConnectorFiltersAccessTypes> = "AccessTypes",
    }
}

c::property! {
    GatewayConnectorHealthCheck, "ecs-service-gatewayconnectorhealthcheck";
    new {}
    set {
        health_check_interval_seconds: i64 = "HealthCheckIntervalSeconds",
        health_check_path: str = "HealthCheckPath",
        health_check_port: i64 = "HealthCheckPort",
        health_check_protocol: GatewayConnectorHealthCheckHealthCheckProtocol = "HealthCheckProtocol",
        health_check_timeout_seconds: i64 = "HealthCheckTimeoutSeconds",
        healthy_threshold_count: i64 = "HealthyThresholdCount",
        matcher: GatewayConnectorHealthCheckMatcher = "Matcher",
        unhealthy_threshold_count: i64 = "UnhealthyThresholdCount",
    }
}

c::property! {
    GatewayConnectorHealthCheckMatcher, "ecs-service-gatewayconnectorhealthcheckmatcher";
    new {}
    set {
        grpc_code: str = "GrpcCode",
        http_code: str = "HttpCode",
    }
}

c::property! {
    HookTimeoutConfig, "ecs-service-hooktimeoutconfig";
    new {}
    set {
        action: HookTimeoutConfigAction = "Action",
        /// 1 to 20160
        timeout_in_minutes: i64 = "TimeoutInMinutes",
    }
}

c::property! {
    LinearConfiguration, "ecs-service-linearconfiguration";
    new {}
    set {
        /// 0 to 1440
        step_bake_time_in_minutes: i64 = "StepBakeTimeInMinutes",
        /// 3 to 100
        step_percent: f64 = "StepPercent",
    }
}

c::property! {
    LoadBalancer, "ecs-service-loadbalancer";
    new {}
    set {
        advanced_configuration: AdvancedConfiguration = "AdvancedConfiguration",
        container_name: str = "ContainerName",
        container_port: i64 = "ContainerPort",
        load_balancer_name: str = "LoadBalancerName",
        target_group_arn: c::Arn<crate::elasticloadbalancingv2::CfnTargetGroup> = "TargetGroupArn",
    }
}

c::property! {
    LogConfiguration, "ecs-service-logconfiguration";
    new {}
    set {
        log_driver: str = "LogDriver",
        options: c::Map<str> = "Options",
        secret_options: c::List<Secret> = "SecretOptions",
    }
}

c::property! {
    MetricConfiguration, "ecs-service-metricconfiguration";
    new {
        /// 1 to 2 items; no item twice; each: 1 to 255 characters
        A metric_names: c::List<MetricConfigurationMetricNames> = "MetricNames",
        /// one of 20, 60; 20 to 60
        B resolution_seconds: i64 = "ResolutionSeconds",
    }
    set {}
}

c::property! {
    MonitoringConfiguration, "ecs-service-monitoringconfiguration";
    new {
        /// 1 to 2 items
        A metric_configurations: c::List<MetricConfiguration> = "MetricConfigurations",
    }
    set {}
}

c::property! {
    NetworkConfiguration, "ecs-service-networkconfiguration";
    new {}
    set {
        awsvpc_configuration: AwsVpcConfiguration = "AwsvpcConfiguration",
    }
}

c::property! {
    PlacementConstraint, "ecs-service-placementconstraint";
    new {
        A r#type: PlacementConstraintType = "Type",
    }
    set {
        expression: str = "Expression",
    }
}

c::property! {
    PlacementStrategy, "ecs-service-placementstrategy";
    new {
        A r#type: PlacementStrategyType = "Type",
    }
    set {
        field: str = "Field",
    }
}

c::property! {
    Secret, "ecs-service-secret";
    new SecretRequired {
        A name: str = "Name",
        B value_from: str = "ValueFrom",
    }
    set {}
}

c::property! {
    ServiceConnectAccessLogConfiguration, "ecs-service-serviceconnectaccesslogconfiguration";
    new {
        A format: ServiceConnectAccessLogConfigurationFormat = "Format",
    }
    set {
        include_query_parameters: ServiceConnectAccessLogConfigurationIncludeQueryParameters = "IncludeQueryParameters",
    }
}

c::property! {
    ServiceConnectClientAlias, "ecs-service-serviceconnectclientalias";
    new {
        /// 0 to 65535
        A port: i64 = "Port",
    }
    set {
        dns_name: str = "DnsName",
        test_traffic_rules: ServiceConnectTestTrafficRules = "TestTrafficRules",
    }
}

c::property! {
    ServiceConnectConfiguration, "ecs-service-serviceconnectconfiguration";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        access_log_configuration: ServiceConnectAccessLogConfiguration = "AccessLogConfiguration",
        /// at most 10 items
        container_configurations: c::List<ServiceConnectContainerConfiguration> = "ContainerConfigurations",
        log_configuration: LogConfiguration = "LogConfiguration",
        namespace: str = "Namespace",
        services: c::List<ServiceConnectService> = "Services",
    }
}

c::property! {
    ServiceConnectContainerConfiguration, "ecs-service-serviceconnectcontainerconfiguration";
    new {}
    set {
        log_level: ServiceConnectContainerConfigurationLogLevel = "LogLevel",
    }
}

c::property! {
    ServiceConnectService, "ecs-service-serviceconnectservice";
    new {
        A port_name: str = "PortName",
    }
    set {
        client_aliases: c::List<ServiceConnectClientAlias> = "ClientAliases",
        discovery_name: str = "DiscoveryName",
        /// 0 to 65535
        ingress_port_override: i64 = "IngressPortOverride",
        timeout: TimeoutConfiguration = "Timeout",
        tls: ServiceConnectTlsConfiguration = "Tls",
    }
}

c::property! {
    ServiceConnectTestTrafficRules, "ecs-service-serviceconnecttesttrafficrules";
    new {
        A header: ServiceConnectTestTrafficRulesHeader = "Header",
    }
    set {}
}

c::property! {
    ServiceConnectTestTrafficRulesHeader, "ecs-service-serviceconnecttesttrafficrulesheader";
    new {
        A name: str = "Name",
    }
    set {
        value: ServiceConnectTestTrafficRulesHeaderValue = "Value",
    }
}

c::property! {
    ServiceConnectTestTrafficRulesHeaderValue, "ecs-service-serviceconnecttesttrafficrulesheadervalue";
    new {
        A exact: str = "Exact",
    }
    set {}
}

c::property! {
    ServiceConnectTlsCertificateAuthority, "ecs-service-serviceconnecttlscertificateauthority";
    new {}
    set {
        aws_pca_authority_arn: str = "AwsPcaAuthorityArn",
    }
}

c::property! {
    ServiceConnectTlsConfiguration, "ecs-service-serviceconnecttlsconfiguration";
    new {
        A issuer_certificate_authority: ServiceConnectTlsCertificateAuthority = "IssuerCertificateAuthority",
    }
    set {
        kms_key: str = "KmsKey",
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
}

c::property! {
    ServiceManagedEBSVolumeConfiguration, "ecs-service-servicemanagedebsvolumeconfiguration";
    new {
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        encrypted: bool = "Encrypted",
        filesystem_type: ServiceManagedEBSVolumeConfigurationFilesystemType = "FilesystemType",
        iops: i64 = "Iops",
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        size_in_gi_b: i64 = "SizeInGiB",
        snapshot_id: str = "SnapshotId",
        tag_specifications: c::List<EBSTagSpecification> = "TagSpecifications",
        throughput: i64 = "Throughput",
        volume_initialization_rate: i64 = "VolumeInitializationRate",
        volume_type: str = "VolumeType",
    }
}

c::property! {
    ServiceRegistry, "ecs-service-serviceregistry";
    new {}
    set {
        container_name: str = "ContainerName",
        container_port: i64 = "ContainerPort",
        port: i64 = "Port",
        registry_arn: str = "RegistryArn",
    }
}

c::property! {
    ServiceVolumeConfiguration, "ecs-service-servicevolumeconfiguration";
    new {
        A name: str = "Name",
    }
    set {
        managed_ebs_volume: ServiceManagedEBSVolumeConfiguration = "ManagedEBSVolume",
    }
}

c::property! {
    Tag, "ecs-service-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::property! {
    ThresholdConfiguration, "ecs-service-thresholdconfiguration";
    new {
        A r#type: ThresholdConfigurationType = "Type",
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    TimeoutConfiguration, "ecs-service-timeoutconfiguration";
    new {}
    set {
        /// 0 to 2147483647
        idle_timeout_seconds: i64 = "IdleTimeoutSeconds",
        /// 0 to 2147483647
        per_request_timeout_seconds: i64 = "PerRequestTimeoutSeconds",
    }
}

c::property! {
    VpcLatticeAdvancedConfiguration, "ecs-service-vpclatticeadvancedconfiguration";
    new {}
    set {
        alternate_target_group_arn: str = "AlternateTargetGroupArn",
        production_listener_rule: str = "ProductionListenerRule",
        test_listener_rule: str = "TestListenerRule",
    }
}

c::property! {
    VpcLatticeConfiguration, "ecs-service-vpclatticeconfiguration";
    new VpcLatticeConfigurationRequired {
        A port_name: str = "PortName",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        C target_group_arn: str = "TargetGroupArn",
    }
    set {
        advanced_configuration: VpcLatticeAdvancedConfiguration = "AdvancedConfiguration",
    }
}

c::open_enum! {
    AvailabilityZoneRebalancing {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    LaunchType {
        EC2 = "EC2",
        FARGATE = "FARGATE",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    PropagateTags {
        SERVICE = "SERVICE",
        TASK_DEFINITION = "TASK_DEFINITION",
    }
}

c::open_enum! {
    SchedulingStrategy {
        DAEMON = "DAEMON",
        REPLICA = "REPLICA",
    }
}

c::open_enum! {
    AwsVpcConfigurationAssignPublicIp {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    DeploymentConfigurationStrategy {
        ROLLING = "ROLLING",
        BLUE_GREEN = "BLUE_GREEN",
        LINEAR = "LINEAR",
        CANARY = "CANARY",
    }
}

c::open_enum! {
    DeploymentControllerType {
        CODE_DEPLOY = "CODE_DEPLOY",
        ECS = "ECS",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    DeploymentEarlySuccessCriteriaSourceServiceRevisionCleanup {
        BLOCKING = "BLOCKING",
        DEFERRED = "DEFERRED",
    }
}

c::open_enum! {
    DeploymentLifecycleHookLifecycleStages {
        RECONCILE_SERVICE = "RECONCILE_SERVICE",
        PRE_SCALE_UP = "PRE_SCALE_UP",
        POST_SCALE_UP = "POST_SCALE_UP",
        TEST_TRAFFIC_SHIFT = "TEST_TRAFFIC_SHIFT",
        POST_TEST_TRAFFIC_SHIFT = "POST_TEST_TRAFFIC_SHIFT",
        PRE_PRODUCTION_TRAFFIC_SHIFT = "PRE_PRODUCTION_TRAFFIC_SHIFT",
        PRODUCTION_TRAFFIC_SHIFT = "PRODUCTION_TRAFFIC_SHIFT",
        POST_PRODUCTION_TRAFFIC_SHIFT = "POST_PRODUCTION_TRAFFIC_SHIFT",
    }
}

c::open_enum! {
    DeploymentLifecycleHookTargetType {
        AWS_LAMBDA = "AWS_LAMBDA",
        PAUSE = "PAUSE",
    }
}

c::open_enum! {
    EBSTagSpecificationResourceType {
        VOLUME = "volume",
    }
}

c::open_enum! {
    EBSTagSpecificationPropagateTags {
        SERVICE = "SERVICE",
        TASK_DEFINITION = "TASK_DEFINITION",
    }
}

c::open_enum! {
    GatewayConnectorFiltersAccessTypes {
        PUBLIC = "PUBLIC",
        PRIVATE = "PRIVATE",
    }
}

c::open_enum! {
    GatewayConnectorHealthCheckHealthCheckProtocol {
        HTTP = "HTTP",
        HTTPS = "HTTPS",
    }
}

c::open_enum! {
    HookTimeoutConfigAction {
        ROLLBACK = "ROLLBACK",
        CONTINUE = "CONTINUE",
    }
}

c::open_enum! {
    MetricConfigurationMetricNames {
        CPU_UTILIZATION = "CPUUtilization",
        MEMORY_UTILIZATION = "MemoryUtilization",
    }
}

c::open_enum! {
    PlacementConstraintType {
        DISTINCT_INSTANCE = "distinctInstance",
        MEMBER_OF = "memberOf",
    }
}

c::open_enum! {
    PlacementStrategyType {
        BINPACK = "binpack",
        RANDOM = "random",
        SPREAD = "spread",
    }
}

c::open_enum! {
    ServiceConnectAccessLogConfigurationFormat {
        TEXT = "TEXT",
        JSON = "JSON",
    }
}

c::open_enum! {
    ServiceConnectAccessLogConfigurationIncludeQueryParameters {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    ServiceConnectContainerConfigurationLogLevel {
        DEBUG = "debug",
        INFO = "info",
    }
}

c::open_enum! {
    ServiceManagedEBSVolumeConfigurationFilesystemType {
        EXT3 = "ext3",
        EXT4 = "ext4",
        NTFS = "ntfs",
        XFS = "xfs",
    }
}

c::open_enum! {
    ThresholdConfigurationType {
        COUNT = "COUNT",
        BOUNDED_PERCENT = "BOUNDED_PERCENT",
        UNBOUNDED_PERCENT = "UNBOUNDED_PERCENT",
    }
}

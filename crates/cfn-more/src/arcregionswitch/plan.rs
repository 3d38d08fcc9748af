// Written by `cargo xtask codegen` from crates/registry/data/arcregionswitch.txt.

//! `AWS::ARCRegionSwitch::Plan` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnPlan = "AWS::ARCRegionSwitch::Plan", "arcregionswitch-plan", reference arn,
        arn "arn:${Partition}:arc-region-switch:${Region}:${Account}:plan/${ResourceId}", tags Map "Tags";
    new CfnPlanRequired {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        A execution_role: str = "ExecutionRole",
        /// 1 to 32 characters; matches `^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$`; an update replaces the resource
        B name: str = "Name",
        /// an update replaces the resource
        C recovery_approach: RecoveryApproach = "RecoveryApproach",
        /// 2 items; each: matches `^[a-z]{2}-[a-z-]+-[0-9]+$`; an update replaces the resource
        D regions: c::List<str> = "Regions",
        E workflows: c::List<Workflow> = "Workflows",
    }
    set {
        associated_alarms: c::Map<AssociatedAlarm> = "AssociatedAlarms",
        description: str = "Description",
        /// matches `^[a-z]{2}-[a-z-]+-[0-9]+$`; an update replaces the resource
        primary_region: str = "PrimaryRegion",
        /// 1 to 10080
        recovery_time_objective_minutes: f64 = "RecoveryTimeObjectiveMinutes",
        report_configuration: ReportConfiguration = "ReportConfiguration",
        service_quota_checks_enabled: bool = "ServiceQuotaChecksEnabled",
        /// 0 to 200 keys
        tags: c::Map<str> = "Tags",
        triggers: c::List<Trigger> = "Triggers",
    }
    get {
        @arn "Arn",
        HEALTH_CHECKS_FOR_PLAN: c::Map<c::List<c::Json>> = "HealthChecksForPlan",
        OWNER: str = "Owner",
        PLAN_HEALTH_CHECKS: c::List<str> = list "PlanHealthChecks",
        ROUTE53_HEALTH_CHECKS: c::Json = "Route53HealthChecks",
        VERSION: str = "Version",
    }
}

c::property! {
    ArcRoutingControlConfiguration, "arcregionswitch-plan-arcroutingcontrolconfiguration";
    new {
        A region_and_routing_controls: c::Map<c::List<ArcRoutingControlState>> = "RegionAndRoutingControls",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
    }
}

c::property! {
    ArcRoutingControlState, "arcregionswitch-plan-arcroutingcontrolstate";
    new ArcRoutingControlStateRequired {
        A routing_control_arn: str = "RoutingControlArn",
        B state: RoutingControlStateChange = "State",
    }
    set {}
}

c::property! {
    Asg, "arcregionswitch-plan-asg";
    new {}
    set {
        arn: str = "Arn",
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
    }
}

c::property! {
    AssociatedAlarm, "arcregionswitch-plan-associatedalarm";
    new AssociatedAlarmRequired {
        A alarm_type: AlarmType = "AlarmType",
        B resource_identifier: str = "ResourceIdentifier",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
    }
}

c::property! {
    AuroraProvisionedScalingConfiguration, "arcregionswitch-plan-auroraprovisionedscalingconfiguration";
    new AuroraProvisionedScalingConfigurationRequired {
        /// 1 to 255 characters; matches `^[A-Za-z][0-9A-Za-z-:._]*$`
        A global_cluster_identifier: str = "GlobalClusterIdentifier",
        /// 1 to 2 keys
        B instance_arns: c::Map<str> = "InstanceArns",
        /// 2 keys
        C region_database_cluster_arns: c::Map<str> = "RegionDatabaseClusterArns",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
    }
}

c::property! {
    AuroraServerlessScalingConfiguration, "arcregionswitch-plan-auroraserverlessscalingconfiguration";
    new {
        /// 1 to 255 characters; matches `^[A-Za-z][0-9A-Za-z-:._]*$`
        A global_cluster_identifier: str = "GlobalClusterIdentifier",
        /// 2 keys
        B region_database_cluster_arns: c::Map<str> = "RegionDatabaseClusterArns",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
        /// default `100`
        target_percent: f64 = "TargetPercent",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
    }
}

c::property! {
    CustomActionLambdaConfiguration, "arcregionswitch-plan-customactionlambdaconfiguration";
    new {
        /// 1 to 2 items
        A lambdas: c::List<Lambdas> = "Lambdas",
        B region_to_run: RegionToRunIn = "RegionToRun",
        C retry_interval_minutes: f64 = "RetryIntervalMinutes",
    }
    set {
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
        ungraceful: LambdaUngraceful = "Ungraceful",
    }
}

c::property! {
    DocumentDbConfiguration, "arcregionswitch-plan-documentdbconfiguration";
    new DocumentDbConfigurationRequired {
        A behavior: c::Json = "Behavior",
        B database_cluster_arns: c::List<str> = "DatabaseClusterArns",
        /// matches `^[A-Za-z][0-9A-Za-z-:._]*$`
        C global_cluster_identifier: str = "GlobalClusterIdentifier",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
        ungraceful: DocumentDbUngraceful = "Ungraceful",
    }
}

c::property! {
    DocumentDbUngraceful, "arcregionswitch-plan-documentdbungraceful";
    new {}
    set {
        ungraceful: DocumentDbUngracefulBehavior = "Ungraceful",
    }
}

c::property! {
    Ec2AsgCapacityIncreaseConfiguration, "arcregionswitch-plan-ec2asgcapacityincreaseconfiguration";
    new {
        /// 2 items
        A asgs: c::List<Asg> = "Asgs",
    }
    set {
        capacity_monitoring_approach: c::Json = "CapacityMonitoringApproach",
        /// default `100`
        target_percent: f64 = "TargetPercent",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
        ungraceful: Ec2Ungraceful = "Ungraceful",
        wait_elb_target_group_healthy: WaitELBTargetGroupHealthy = "WaitELBTargetGroupHealthy",
    }
}

c::property! {
    Ec2Ungraceful, "arcregionswitch-plan-ec2ungraceful";
    new {
        /// 0 to 99
        A minimum_success_percentage: f64 = "MinimumSuccessPercentage",
    }
    set {}
}

c::property! {
    EcsCapacityIncreaseConfiguration, "arcregionswitch-plan-ecscapacityincreaseconfiguration";
    new {
        /// 2 items
        A services: c::List<Service> = "Services",
    }
    set {
        capacity_monitoring_approach: c::Json = "CapacityMonitoringApproach",
        /// default `100`
        target_percent: f64 = "TargetPercent",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
        ungraceful: EcsUngraceful = "Ungraceful",
        wait_elb_target_group_healthy: WaitELBTargetGroupHealthy = "WaitELBTargetGroupHealthy",
    }
}

c::property! {
    EcsUngraceful, "arcregionswitch-plan-ecsungraceful";
    new {
        /// 0 to 99
        A minimum_success_percentage: f64 = "MinimumSuccessPercentage",
    }
    set {}
}

c::property! {
    EksCluster, "arcregionswitch-plan-ekscluster";
    new {
        A cluster_arn: str = "ClusterArn",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
    }
}

c::property! {
    EksResourceScalingConfiguration, "arcregionswitch-plan-eksresourcescalingconfiguration";
    new {
        A kubernetes_resource_type: KubernetesResourceType = "KubernetesResourceType",
    }
    set {
        capacity_monitoring_approach: c::Json = "CapacityMonitoringApproach",
        /// at least 2 items
        eks_clusters: c::List<EksCluster> = "EksClusters",
        /// at least 1 item
        scaling_resources: c::List<c::Map<c::Map<KubernetesScalingResource>>> = "ScalingResources",
        /// at least 1; default `100`
        target_percent: f64 = "TargetPercent",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
        ungraceful: EksResourceScalingUngraceful = "Ungraceful",
    }
}

c::property! {
    EksResourceScalingUngraceful, "arcregionswitch-plan-eksresourcescalingungraceful";
    new {
        /// 0 to 99
        A minimum_success_percentage: f64 = "MinimumSuccessPercentage",
    }
    set {}
}

c::property! {
    EventSourceMapping, "arcregionswitch-plan-eventsourcemapping";
    new {
        A arn: str = "Arn",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
    }
}

c::property! {
    ExecutionApprovalConfiguration, "arcregionswitch-plan-executionapprovalconfiguration";
    new {
        A approval_role: str = "ApprovalRole",
    }
    set {
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
    }
}

c::property! {
    /// Exactly one of `CustomActionLambdaConfig`, `Ec2AsgCapacityIncreaseConfig`, `ExecutionApprovalConfig`, `ArcRoutingControlConfig`, `AuroraProvisionedScalingConfig`, `AuroraServerlessScalingConfig`, `GlobalAuroraConfig`, `ParallelConfig`, `RegionSwitchPlanConfig`, `EcsCapacityIncreaseConfig`, `EksResourceScalingConfig`, `Route53HealthCheckConfig`, `DocumentDbConfig`, `RdsPromoteReadReplicaConfig`, `RdsCreateCrossRegionReadReplicaConfig`, `LambdaEventSourceMappingConfig`, `NeptuneGlobalDatabaseConfig`, `RdsSwitchoverReadReplicaConfig`, `SsmSendCommandConfig`.
    ExecutionBlockConfiguration, "arcregionswitch-plan-executionblockconfiguration";
    new {}
    set {
        arc_routing_control_config: ArcRoutingControlConfiguration = "ArcRoutingControlConfig",
        aurora_provisioned_scaling_config: AuroraProvisionedScalingConfiguration = "AuroraProvisionedScalingConfig",
        aurora_serverless_scaling_config: AuroraServerlessScalingConfiguration = "AuroraServerlessScalingConfig",
        custom_action_lambda_config: CustomActionLambdaConfiguration = "CustomActionLambdaConfig",
        document_db_config: DocumentDbConfiguration = "DocumentDbConfig",
        ec2_asg_capacity_increase_config: Ec2AsgCapacityIncreaseConfiguration = "Ec2AsgCapacityIncreaseConfig",
        ecs_capacity_increase_config: EcsCapacityIncreaseConfiguration = "EcsCapacityIncreaseConfig",
        eks_resource_scaling_config: EksResourceScalingConfiguration = "EksResourceScalingConfig",
        execution_approval_config: ExecutionApprovalConfiguration = "ExecutionApprovalConfig",
        global_aurora_config: GlobalAuroraConfiguration = "GlobalAuroraConfig",
        lambda_event_source_mapping_config: LambdaEventSourceMappingConfiguration = "LambdaEventSourceMappingConfig",
        neptune_global_database_config: NeptuneGlobalDatabaseConfiguration = "NeptuneGlobalDatabaseConfig",
        parallel_config: ParallelExecutionBlockConfiguration = "ParallelConfig",
        rds_create_cross_region_read_replica_config: RdsCreateCrossRegionReplicaConfiguration = "RdsCreateCrossRegionReadReplicaConfig",
        rds_promote_read_replica_config: RdsPromoteReadReplicaConfiguration = "RdsPromoteReadReplicaConfig",
        rds_switchover_read_replica_config: RdsSwitchoverReadReplicaConfiguration = "RdsSwitchoverReadReplicaConfig",
        region_switch_plan_config: RegionSwitchPlanConfiguration = "RegionSwitchPlanConfig",
        route53_health_check_config: Route53HealthCheckConfiguration = "Route53HealthCheckConfig",
        ssm_send_command_config: SsmSendCommandConfiguration = "SsmSendCommandConfig",
    }
}

c::property! {
    GlobalAuroraConfiguration, "arcregionswitch-plan-globalauroraconfiguration";
    new GlobalAuroraConfigurationRequired {
        A behavior: c::Json = "Behavior",
        B database_cluster_arns: c::List<str> = "DatabaseClusterArns",
        C global_cluster_identifier: str = "GlobalClusterIdentifier",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
        ungraceful: GlobalAuroraUngraceful = "Ungraceful",
    }
}

c::property! {
    GlobalAuroraUngraceful, "arcregionswitch-plan-globalauroraungraceful";
    new {}
    set {
        ungraceful: GlobalAuroraUngracefulBehavior = "Ungraceful",
    }
}

c::property! {
    KubernetesResourceType, "arcregionswitch-plan-kubernetesresourcetype";
    new KubernetesResourceTypeRequired {
        A api_version: str = "ApiVersion",
        B kind: str = "Kind",
    }
    set {}
}

c::property! {
    KubernetesScalingResource, "arcregionswitch-plan-kubernetesscalingresource";
    new KubernetesScalingResourceRequired {
        A name: str = "Name",
        /// matches `^[a-z0-9][a-z0-9-]{0,61}[a-z0-9]$`
        B namespace: str = "Namespace",
    }
    set {
        hpa_name: str = "HpaName",
    }
}

c::property! {
    LambdaEventSourceMappingConfiguration, "arcregionswitch-plan-lambdaeventsourcemappingconfiguration";
    new {
        A action: LambdaEventSourceMappingConfigurationAction = "Action",
        B region_event_source_mappings: c::Map<EventSourceMapping> = "RegionEventSourceMappings",
    }
    set {
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
        ungraceful: LambdaEventSourceMappingUngraceful = "Ungraceful",
    }
}

c::property! {
    LambdaEventSourceMappingUngraceful, "arcregionswitch-plan-lambdaeventsourcemappingungraceful";
    new {}
    set {
        /// default `"skip"`
        behavior: LambdaEventSourceMappingUngracefulBehavior = "Behavior",
    }
}

c::property! {
    LambdaUngraceful, "arcregionswitch-plan-lambdaungraceful";
    new {}
    set {
        behavior: c::Json = "Behavior",
    }
}

c::property! {
    Lambdas, "arcregionswitch-plan-lambdas";
    new {}
    set {
        arn: str = "Arn",
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
        /// 1 to 786432 characters
        payload: str = "Payload",
    }
}

c::property! {
    NeptuneGlobalDatabaseConfiguration, "arcregionswitch-plan-neptuneglobaldatabaseconfiguration";
    new NeptuneGlobalDatabaseConfigurationRequired {
        A behavior: c::Json = "Behavior",
        /// 1 to 63 characters; matches `^[A-Za-z][0-9A-Za-z-]*$`
        B global_cluster_identifier: str = "GlobalClusterIdentifier",
        /// 2 keys
        C region_database_cluster_arns: c::Map<str> = "RegionDatabaseClusterArns",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
        ungraceful: NeptuneUngraceful = "Ungraceful",
    }
}

c::property! {
    NeptuneUngraceful, "arcregionswitch-plan-neptuneungraceful";
    new {}
    set {
        ungraceful: NeptuneUngracefulBehavior = "Ungraceful",
    }
}

c::property! {
    ParallelExecutionBlockConfiguration, "arcregionswitch-plan-parallelexecutionblockconfiguration";
    new {
        A steps: c::List<Step> = "Steps",
    }
    set {}
}

c::property! {
    RdsCreateCrossRegionReplicaConfiguration, "arcregionswitch-plan-rdscreatecrossregionreplicaconfiguration";
    new {
        A db_instance_arn_map: c::Map<str> = "DbInstanceArnMap",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
    }
}

c::property! {
    RdsPromoteReadReplicaConfiguration, "arcregionswitch-plan-rdspromotereadreplicaconfiguration";
    new {
        A db_instance_arn_map: c::Map<str> = "DbInstanceArnMap",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
    }
}

c::property! {
    RdsSwitchoverReadReplicaConfiguration, "arcregionswitch-plan-rdsswitchoverreadreplicaconfiguration";
    new {
        A db_instance_arn_map: c::Map<str> = "DbInstanceArnMap",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
        ungraceful: RdsUngraceful = "Ungraceful",
    }
}

c::property! {
    RdsUngraceful, "arcregionswitch-plan-rdsungraceful";
    new {}
    set {
        ungraceful: RdsUngracefulBehavior = "Ungraceful",
    }
}

c::property! {
    RegionSwitchPlanConfiguration, "arcregionswitch-plan-regionswitchplanconfiguration";
    new {
        A arn: str = "Arn",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
    }
}

c::property! {
    ReportConfiguration, "arcregionswitch-plan-reportconfiguration";
    new {}
    set {
        /// 1 item
        report_output: c::List<ReportOutputConfiguration> = "ReportOutput",
    }
}

c::property! {
    /// Exactly one of `S3Configuration`.
    ReportOutputConfiguration, "arcregionswitch-plan-reportoutputconfiguration";
    new {}
    set {
        s3_configuration: S3ReportOutputConfiguration = "S3Configuration",
    }
}

c::property! {
    Route53HealthCheckConfiguration, "arcregionswitch-plan-route53healthcheckconfiguration";
    new Route53HealthCheckConfigurationRequired {
        /// 1 to 32 characters
        A hosted_zone_id: str = "HostedZoneId",
        /// 1 to 1024 characters
        B record_name: str = "RecordName",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
        record_sets: c::List<Route53ResourceRecordSet> = "RecordSets",
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
    }
}

c::property! {
    Route53ResourceRecordSet, "arcregionswitch-plan-route53resourcerecordset";
    new {}
    set {
        /// 1 to 1024 characters
        record_set_identifier: str = "RecordSetIdentifier",
        /// matches `^[a-z]{2}-[a-z-]+-[0-9]+$`
        region: str = "Region",
    }
}

c::property! {
    S3ReportOutputConfiguration, "arcregionswitch-plan-s3reportoutputconfiguration";
    new {}
    set {
        /// matches `^[0-9]{12}$`
        bucket_owner: str = "BucketOwner",
        /// 3 to 512 characters; matches `^(?:s3://)?[a-z0-9][a-z0-9-]{1,61}[a-z0-9](?:/[^/ ][^/]*)*/?$`
        bucket_path: str = "BucketPath",
    }
}

c::property! {
    Service, "arcregionswitch-plan-service";
    new {}
    set {
        /// matches `^arn:aws[a-zA-Z-]*:ecs:[a-z0-9-]+:[0-9]{12}:cluster/[a-zA-Z0-9_-]{1,255}$`
        cluster_arn: str = "ClusterArn",
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        external_id: str = "ExternalId",
        service_arn: str = "ServiceArn",
    }
}

c::property! {
    SsmDocumentConfig, "arcregionswitch-plan-ssmdocumentconfig";
    new {
        /// 20 to 256 characters; matches `^arn:[a-z0-9-]+:ssm:[a-z0-9-]+:([0-9]{12})?:document/[a-zA-Z0-9_.-]+$`
        A document_arn: str = "DocumentArn",
        /// 1 to 5 items
        B targets: c::List<SsmTarget> = "Targets",
    }
    set {
        /// matches `^arn:aws[a-zA-Z0-9-]*:iam::[0-9]{12}:role/.+$`
        cross_account_role: str = "CrossAccountRole",
        /// 1 to 8 characters; matches `^([$]LATEST|[$]DEFAULT|[1-9][0-9]*)$`
        document_version: str = "DocumentVersion",
        external_id: str = "ExternalId",
        /// at most 30 keys
        parameters: c::Map<c::List<str>> = "Parameters",
    }
}

c::property! {
    SsmSendCommandConfiguration, "arcregionswitch-plan-ssmsendcommandconfiguration";
    new {
        /// 1 to 2 keys
        A region_documents: c::Map<SsmDocumentConfig> = "RegionDocuments",
        B retry_interval_minutes: f64 = "RetryIntervalMinutes",
    }
    set {
        /// at least 1; default `60`
        timeout_minutes: f64 = "TimeoutMinutes",
        ungraceful: SsmSendCommandUngraceful = "Ungraceful",
    }
}

c::property! {
    SsmSendCommandUngraceful, "arcregionswitch-plan-ssmsendcommandungraceful";
    new {}
    set {
        behavior: SsmSendCommandUngracefulBehavior = "Behavior",
    }
}

c::property! {
    SsmTarget, "arcregionswitch-plan-ssmtarget";
    new {
        /// 1 to 163 characters; matches `^[\p{L}\p{Z}\p{N}_.:/=\-@]*$`
        A key: str = "Key",
        /// 1 to 50 items; each: 1 to 256 characters
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    Step, "arcregionswitch-plan-step";
    new StepRequired {
        A execution_block_configuration: ExecutionBlockConfiguration = "ExecutionBlockConfiguration",
        B execution_block_type: ExecutionBlockType = "ExecutionBlockType",
        C name: str = "Name",
    }
    set {
        description: str = "Description",
    }
}

c::property! {
    Trigger, "arcregionswitch-plan-trigger";
    new TriggerRequired {
        A action: WorkflowTargetAction = "Action",
        /// 1 to 10 items
        B conditions: c::List<TriggerCondition> = "Conditions",
        C min_delay_minutes_between_executions: f64 = "MinDelayMinutesBetweenExecutions",
        /// matches `^[a-z]{2}-[a-z-]+-[0-9]+$`
        D target_region: str = "TargetRegion",
    }
    set {
        description: str = "Description",
    }
}

c::property! {
    TriggerCondition, "arcregionswitch-plan-triggercondition";
    new TriggerConditionRequired {
        A associated_alarm_name: str = "AssociatedAlarmName",
        B condition: AlarmCondition = "Condition",
    }
    set {}
}

c::property! {
    Workflow, "arcregionswitch-plan-workflow";
    new {
        A workflow_target_action: WorkflowTargetAction = "WorkflowTargetAction",
    }
    set {
        steps: c::List<Step> = "Steps",
        workflow_description: str = "WorkflowDescription",
        /// matches `^[a-z]{2}-[a-z-]+-[0-9]+$`
        workflow_target_region: str = "WorkflowTargetRegion",
    }
}

c::open_enum! {
    AlarmCondition {
        RED = "red",
        GREEN = "green",
    }
}

c::open_enum! {
    AlarmType {
        APPLICATION_HEALTH = "applicationHealth",
        TRIGGER = "trigger",
    }
}

c::open_enum! {
    DocumentDbUngracefulBehavior {
        FAILOVER = "failover",
    }
}

c::open_enum! {
    ExecutionBlockType {
        ARC_REGION_SWITCH_PLAN = "ARCRegionSwitchPlan",
        ARC_ROUTING_CONTROL = "ARCRoutingControl",
        AURORA_GLOBAL_DATABASE = "AuroraGlobalDatabase",
        AURORA_PROVISIONED_SCALING = "AuroraProvisionedScaling",
        AURORA_SERVERLESS_SCALING = "AuroraServerlessScaling",
        CUSTOM_ACTION_LAMBDA = "CustomActionLambda",
        DOCUMENT_DB = "DocumentDb",
        EC2_AUTO_SCALING = "EC2AutoScaling",
        ECS_SERVICE_SCALING = "ECSServiceScaling",
        EKS_RESOURCE_SCALING = "EKSResourceScaling",
        LAMBDA_EVENT_SOURCE_MAPPING = "LambdaEventSourceMapping",
        MANUAL_APPROVAL = "ManualApproval",
        NEPTUNE_GLOBAL_DATABASE = "NeptuneGlobalDatabase",
        PARALLEL = "Parallel",
        RDS_CREATE_CROSS_REGION_REPLICA = "RdsCreateCrossRegionReplica",
        RDS_PROMOTE_READ_REPLICA = "RdsPromoteReadReplica",
        RDS_SWITCHOVER_READ_REPLICA = "RdsSwitchoverReadReplica",
        ROUTE53_HEALTH_CHECK = "Route53HealthCheck",
        SSM_SEND_COMMAND = "SSMSendCommand",
    }
}

c::open_enum! {
    GlobalAuroraUngracefulBehavior {
        FAILOVER = "failover",
    }
}

c::open_enum! {
    NeptuneUngracefulBehavior {
        FAILOVER = "failover",
    }
}

c::open_enum! {
    RdsUngracefulBehavior {
        PROMOTE_READ_REPLICA = "promoteReadReplica",
    }
}

c::open_enum! {
    RecoveryApproach {
        ACTIVE_ACTIVE = "activeActive",
        ACTIVE_PASSIVE = "activePassive",
    }
}

c::open_enum! {
    RegionToRunIn {
        ACTIVATING_REGION = "activatingRegion",
        DEACTIVATING_REGION = "deactivatingRegion",
        ACTIVE_REGION = "activeRegion",
        INACTIVE_REGION = "inactiveRegion",
    }
}

c::open_enum! {
    RoutingControlStateChange {
        ON = "On",
        OFF = "Off",
    }
}

c::open_enum! {
    SsmSendCommandUngracefulBehavior {
        SKIP = "skip",
    }
}

c::open_enum! {
    WaitELBTargetGroupHealthy {
        ENABLED = "enabled",
        DISABLED = "disabled",
    }
}

c::open_enum! {
    WorkflowTargetAction {
        ACTIVATE = "activate",
        DEACTIVATE = "deactivate",
        POST_RECOVERY = "postRecovery",
    }
}

c::open_enum! {
    LambdaEventSourceMappingConfigurationAction {
        ENABLE = "enable",
        DISABLE = "disable",
    }
}

c::open_enum! {
    LambdaEventSourceMappingUngracefulBehavior {
        SKIP = "skip",
    }
}

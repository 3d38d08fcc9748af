// Written by `cargo xtask codegen` from crates/registry/data/gamelift.txt.

//! `AWS::GameLift::ContainerFleet` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `FleetId`; it has no attribute for its ARN.
    CfnContainerFleet = "AWS::GameLift::ContainerFleet", "gamelift-containerfleet", reference name,
        arn "arn:${Partition}:gamelift:${Region}:${Account}:containerfleet/${FleetId}", tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^arn:aws(-.*)?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`
        A fleet_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "FleetRoleArn",
    }
    set {
        /// an update replaces the resource
        billing_type: BillingType = "BillingType",
        /// AWS does not show it again
        deployment_configuration: DeploymentConfiguration = "DeploymentConfiguration",
        /// 1 to 1024 characters
        description: str = "Description",
        /// 1 to 512 characters; matches `^[a-zA-Z0-9-]+$|^arn:.*:containergroupdefinition\/[a-zA-Z0-9-]+(:[0-9]+)?$`; AWS does not show it again
        game_server_container_group_definition_name: str = "GameServerContainerGroupDefinitionName",
        /// 1 to 5000
        game_server_container_groups_per_instance: i64 = "GameServerContainerGroupsPerInstance",
        game_session_creation_limit_policy: GameSessionCreationLimitPolicy = "GameSessionCreationLimitPolicy",
        instance_connection_port_range: ConnectionPortRange = "InstanceConnectionPortRange",
        /// at most 50 items
        instance_inbound_permissions: c::List<IpPermission> = "InstanceInboundPermissions",
        /// 1 to 1024 characters; an update replaces the resource
        instance_type: str = "InstanceType",
        /// 1 to 100 items
        locations: c::List<LocationConfiguration> = "Locations",
        log_configuration: LogConfiguration = "LogConfiguration",
        /// at most 1 item; each: 1 to 255 characters
        metric_groups: c::List<str> = "MetricGroups",
        new_game_session_protection_policy: NewGameSessionProtectionPolicy = "NewGameSessionProtectionPolicy",
        /// 1 to 512 characters; matches `^[a-zA-Z0-9-]+$|^arn:.*:containergroupdefinition\/[a-zA-Z0-9-]+(:[0-9]+)?$`; AWS does not show it again
        per_instance_container_group_definition_name: str = "PerInstanceContainerGroupDefinitionName",
        /// an update replaces the resource
        player_gateway_mode: PlayerGatewayMode = "PlayerGatewayMode",
        /// at most 50 items
        scaling_policies: c::List<ScalingPolicy> = "ScalingPolicies",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATION_TIME: str = "CreationTime",
        DEPLOYMENT_DETAILS: c::Json = "DeploymentDetails",
        FLEET_ARN: str = "FleetArn",
        FLEET_ID: c::Name<CfnContainerFleet> = "FleetId",
        GAME_SERVER_CONTAINER_GROUP_DEFINITION_ARN: str = "GameServerContainerGroupDefinitionArn",
        MAXIMUM_GAME_SERVER_CONTAINER_GROUPS_PER_INSTANCE: i64 = "MaximumGameServerContainerGroupsPerInstance",
        PER_INSTANCE_CONTAINER_GROUP_DEFINITION_ARN: str = "PerInstanceContainerGroupDefinitionArn",
        STATUS: str = "Status",
    }
}

c::property! {
    ConnectionPortRange, "gamelift-containerfleet-connectionportrange";
    new ConnectionPortRangeRequired {
        /// 1 to 60000
        A from_port: i64 = "FromPort",
        /// 1 to 60000
        B to_port: i64 = "ToPort",
    }
    set {}
}

c::property! {
    DeploymentConfiguration, "gamelift-containerfleet-deploymentconfiguration";
    new {}
    set {
        impairment_strategy: DeploymentConfigurationImpairmentStrategy = "ImpairmentStrategy",
        /// 30 to 75
        minimum_healthy_percentage: i64 = "MinimumHealthyPercentage",
        protection_strategy: DeploymentConfigurationProtectionStrategy = "ProtectionStrategy",
    }
}

c::property! {
    GameSessionCreationLimitPolicy, "gamelift-containerfleet-gamesessioncreationlimitpolicy";
    new {}
    set {
        /// at least 0
        new_game_sessions_per_creator: i64 = "NewGameSessionsPerCreator",
        /// at least 0
        policy_period_in_minutes: i64 = "PolicyPeriodInMinutes",
    }
}

c::property! {
    IpPermission, "gamelift-containerfleet-ippermission";
    new IpPermissionRequired {
        /// 1 to 60000
        A from_port: i64 = "FromPort",
        B ip_range: str = "IpRange",
        C protocol: IpPermissionProtocol = "Protocol",
        /// 1 to 60000
        D to_port: i64 = "ToPort",
    }
    set {}
}

c::property! {
    LocationCapacity, "gamelift-containerfleet-locationcapacity";
    new {
        /// at least 0
        A max_size: i64 = "MaxSize",
    }
    set {
        /// at least 0
        desired_ec2_instances: i64 = "DesiredEC2Instances",
        managed_capacity_configuration: ManagedCapacityConfiguration = "ManagedCapacityConfiguration",
        /// at least 0
        min_size: i64 = "MinSize",
    }
}

c::property! {
    LocationConfiguration, "gamelift-containerfleet-locationconfiguration";
    new {
        /// 1 to 64 characters; matches `^[A-Za-z0-9-]+`
        A location: str = "Location",
    }
    set {
        location_capacity: LocationCapacity = "LocationCapacity",
        /// at most 1 item
        stopped_actions: c::List<LocationConfigurationStoppedActions> = "StoppedActions",
    }
}

c::property! {
    LogConfiguration, "gamelift-containerfleet-logconfiguration";
    new {}
    set {
        log_destination: LogDestination = "LogDestination",
        /// 1 to 512 characters; matches `[a-zA-Z0-9:/\-\*]+`
        log_group_arn: str = "LogGroupArn",
        /// 1 to 1024 characters
        s3_bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "S3BucketName",
    }
}

c::property! {
    ManagedCapacityConfiguration, "gamelift-containerfleet-managedcapacityconfiguration";
    new {
        A zero_capacity_strategy: ManagedCapacityConfigurationZeroCapacityStrategy = "ZeroCapacityStrategy",
    }
    set {
        /// 5 to 1440
        scale_in_after_inactivity_minutes: i64 = "ScaleInAfterInactivityMinutes",
    }
}

c::property! {
    ScalingPolicy, "gamelift-containerfleet-scalingpolicy";
    new {
        /// 1 to 1024 characters
        A name: str = "Name",
    }
    set {
        comparison_operator: ScalingPolicyComparisonOperator = "ComparisonOperator",
        /// at least 1
        evaluation_periods: i64 = "EvaluationPeriods",
        metric_name: ScalingPolicyMetricName = "MetricName",
        policy_type: ScalingPolicyPolicyType = "PolicyType",
        scaling_adjustment: i64 = "ScalingAdjustment",
        scaling_adjustment_type: ScalingPolicyScalingAdjustmentType = "ScalingAdjustmentType",
        target_configuration: TargetConfiguration = "TargetConfiguration",
        threshold: f64 = "Threshold",
    }
}

c::property! {
    TargetConfiguration, "gamelift-containerfleet-targetconfiguration";
    new {
        A target_value: f64 = "TargetValue",
    }
    set {}
}

c::open_enum! {
    LogDestination {
        NONE = "NONE",
        CLOUDWATCH = "CLOUDWATCH",
        S3 = "S3",
    }
}

c::open_enum! {
    BillingType {
        ON_DEMAND = "ON_DEMAND",
        SPOT = "SPOT",
    }
}

c::open_enum! {
    NewGameSessionProtectionPolicy {
        FULL_PROTECTION = "FullProtection",
        NO_PROTECTION = "NoProtection",
    }
}

c::open_enum! {
    PlayerGatewayMode {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
        REQUIRED = "REQUIRED",
    }
}

c::open_enum! {
    DeploymentConfigurationImpairmentStrategy {
        MAINTAIN = "MAINTAIN",
        ROLLBACK = "ROLLBACK",
    }
}

c::open_enum! {
    DeploymentConfigurationProtectionStrategy {
        WITH_PROTECTION = "WITH_PROTECTION",
        IGNORE_PROTECTION = "IGNORE_PROTECTION",
    }
}

c::open_enum! {
    IpPermissionProtocol {
        TCP = "TCP",
        UDP = "UDP",
    }
}

c::open_enum! {
    LocationConfigurationStoppedActions {
        AUTO_SCALING = "AUTO_SCALING",
    }
}

c::open_enum! {
    ManagedCapacityConfigurationZeroCapacityStrategy {
        SCALE_TO_AND_FROM_ZERO = "SCALE_TO_AND_FROM_ZERO",
        MANUAL = "MANUAL",
    }
}

c::open_enum! {
    ScalingPolicyComparisonOperator {
        GREATER_THAN_OR_EQUAL_TO_THRESHOLD = "GreaterThanOrEqualToThreshold",
        GREATER_THAN_THRESHOLD = "GreaterThanThreshold",
        LESS_THAN_THRESHOLD = "LessThanThreshold",
        LESS_THAN_OR_EQUAL_TO_THRESHOLD = "LessThanOrEqualToThreshold",
    }
}

c::open_enum! {
    ScalingPolicyMetricName {
        ACTIVATING_GAME_SESSIONS = "ActivatingGameSessions",
        ACTIVE_GAME_SESSIONS = "ActiveGameSessions",
        ACTIVE_INSTANCES = "ActiveInstances",
        AVAILABLE_GAME_SESSIONS = "AvailableGameSessions",
        AVAILABLE_PLAYER_SESSIONS = "AvailablePlayerSessions",
        CURRENT_PLAYER_SESSIONS = "CurrentPlayerSessions",
        IDLE_INSTANCES = "IdleInstances",
        PERCENT_AVAILABLE_GAME_SESSIONS = "PercentAvailableGameSessions",
        PERCENT_IDLE_INSTANCES = "PercentIdleInstances",
        QUEUE_DEPTH = "QueueDepth",
        WAIT_TIME = "WaitTime",
        CONCURRENT_ACTIVATABLE_GAME_SESSIONS = "ConcurrentActivatableGameSessions",
    }
}

c::open_enum! {
    ScalingPolicyPolicyType {
        RULE_BASED = "RuleBased",
        TARGET_BASED = "TargetBased",
        MANAGED_SCALING = "ManagedScaling",
    }
}

c::open_enum! {
    ScalingPolicyScalingAdjustmentType {
        CHANGE_IN_CAPACITY = "ChangeInCapacity",
        EXACT_CAPACITY = "ExactCapacity",
        PERCENT_CHANGE_IN_CAPACITY = "PercentChangeInCapacity",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/gamelift.txt.

//! `AWS::GameLift::Fleet` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `FleetId`.
    CfnFleet = "AWS::GameLift::Fleet", "gamelift-fleet", reference name,
        arn "arn:${Partition}:gamelift:${Region}:${Account}:fleet/${FleetId}", tags List "Tags";
    new {
        /// 1 to 1024 characters
        A name: str = "Name",
    }
    set {
        anywhere_configuration: AnywhereConfiguration = "AnywhereConfiguration",
        /// AWS does not show it again
        apply_capacity: ApplyCapacity = "ApplyCapacity",
        /// 1 to 512 characters; matches `^build-\S+|^arn:.*:build/build-\S+`; an update replaces the resource
        build_id: str = "BuildId",
        /// an update replaces the resource
        certificate_configuration: CertificateConfiguration = "CertificateConfiguration",
        /// an update replaces the resource
        compute_type: ComputeType = "ComputeType",
        /// 1 to 1024 characters
        description: str = "Description",
        /// at least 0; deprecated by AWS
        desired_ec2_instances: i64 = "DesiredEC2Instances",
        /// at most 50 items
        ec2_inbound_permissions: c::List<IpPermission> = "EC2InboundPermissions",
        /// matches `^.*..*$`; an update replaces the resource
        ec2_instance_type: str = "EC2InstanceType",
        /// an update replaces the resource
        fleet_type: FleetType = "FleetType",
        /// at least 1 character; matches `^arn:aws(-.*)?:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:[^.]+$`; an update replaces the resource
        instance_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "InstanceRoleARN",
        /// an update replaces the resource
        instance_role_credentials_provider: InstanceRoleCredentialsProvider = "InstanceRoleCredentialsProvider",
        /// 1 to 100 items
        locations: c::List<LocationConfiguration> = "Locations",
        /// each: 1 to 1024 characters; an update replaces the resource; deprecated by AWS
        log_paths: c::List<str> = "LogPaths",
        /// at least 0; deprecated by AWS
        max_size: i64 = "MaxSize",
        /// at most 1 item; each: 1 to 255 characters
        metric_groups: c::List<str> = "MetricGroups",
        /// at least 0; deprecated by AWS
        min_size: i64 = "MinSize",
        new_game_session_protection_policy: NewGameSessionProtectionPolicy = "NewGameSessionProtectionPolicy",
        /// 1 to 1024 characters; matches `^[0-9]{12}$`; an update replaces the resource
        peer_vpc_aws_account_id: str = "PeerVpcAwsAccountId",
        /// 1 to 1024 characters; matches `^vpc-\S+`; an update replaces the resource
        peer_vpc_id: str = "PeerVpcId",
        /// an update replaces the resource
        player_gateway_configuration: PlayerGatewayConfiguration = "PlayerGatewayConfiguration",
        /// an update replaces the resource
        player_gateway_mode: PlayerGatewayMode = "PlayerGatewayMode",
        resource_creation_limit_policy: ResourceCreationLimitPolicy = "ResourceCreationLimitPolicy",
        runtime_configuration: RuntimeConfiguration = "RuntimeConfiguration",
        /// at most 50 items
        scaling_policies: c::List<ScalingPolicy> = "ScalingPolicies",
        /// 1 to 512 characters; matches `^script-\S+|^arn:.*:script/script-\S+`; an update replaces the resource
        script_id: str = "ScriptId",
        /// 1 to 1024 characters; matches `^[A-Za-z0-9_:.+\/\\\- =@;{},?'\[\]"]+$`; an update replaces the resource; deprecated by AWS
        server_launch_parameters: str = "ServerLaunchParameters",
        /// 1 to 1024 characters; matches `^[A-Za-z0-9_:.+\/\\\- ]+$`; an update replaces the resource; deprecated by AWS
        server_launch_path: str = "ServerLaunchPath",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "FleetArn",
        FLEET_ARN: c::Arn<CfnFleet> = "FleetArn",
        FLEET_ID: c::Name<CfnFleet> = "FleetId",
    }
}

c::property! {
    AnywhereConfiguration, "gamelift-fleet-anywhereconfiguration";
    new {
        /// 1 to 11 characters; matches `^[0-9]{1,5}(?:\.[0-9]{1,5})?$`
        A cost: str = "Cost",
    }
    set {}
}

c::property! {
    CertificateConfiguration, "gamelift-fleet-certificateconfiguration";
    new {
        A certificate_type: CertificateConfigurationCertificateType = "CertificateType",
    }
    set {}
}

c::property! {
    IpPermission, "gamelift-fleet-ippermission";
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
    LocationCapacity, "gamelift-fleet-locationcapacity";
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
    LocationConfiguration, "gamelift-fleet-locationconfiguration";
    new {
        /// 1 to 64 characters; matches `^[A-Za-z0-9-]+`
        A location: str = "Location",
    }
    set {
        location_capacity: LocationCapacity = "LocationCapacity",
    }
}

c::property! {
    ManagedCapacityConfiguration, "gamelift-fleet-managedcapacityconfiguration";
    new {
        A zero_capacity_strategy: ManagedCapacityConfigurationZeroCapacityStrategy = "ZeroCapacityStrategy",
    }
    set {
        /// 5 to 1440
        scale_in_after_inactivity_minutes: i64 = "ScaleInAfterInactivityMinutes",
    }
}

c::property! {
    PlayerGatewayConfiguration, "gamelift-fleet-playergatewayconfiguration";
    new {}
    set {
        game_server_ip_protocol_supported: PlayerGatewayConfigurationGameServerIpProtocolSupported = "GameServerIpProtocolSupported",
    }
}

c::property! {
    ResourceCreationLimitPolicy, "gamelift-fleet-resourcecreationlimitpolicy";
    new {}
    set {
        /// at least 0
        new_game_sessions_per_creator: i64 = "NewGameSessionsPerCreator",
        /// at least 0
        policy_period_in_minutes: i64 = "PolicyPeriodInMinutes",
    }
}

c::property! {
    RuntimeConfiguration, "gamelift-fleet-runtimeconfiguration";
    new {}
    set {
        /// 1 to 600
        game_session_activation_timeout_seconds: i64 = "GameSessionActivationTimeoutSeconds",
        /// 1 to 2147483647
        max_concurrent_game_session_activations: i64 = "MaxConcurrentGameSessionActivations",
        /// 1 to 50 items
        server_processes: c::List<ServerProcess> = "ServerProcesses",
    }
}

c::property! {
    ScalingPolicy, "gamelift-fleet-scalingpolicy";
    new {
        /// 1 to 1024 characters
        A name: str = "Name",
    }
    set {
        comparison_operator: ScalingPolicyComparisonOperator = "ComparisonOperator",
        /// at least 1
        evaluation_periods: i64 = "EvaluationPeriods",
        /// 1 to 64 characters; matches `^[A-Za-z0-9-]+`
        location: str = "Location",
        metric_name: ScalingPolicyMetricName = "MetricName",
        policy_type: ScalingPolicyPolicyType = "PolicyType",
        scaling_adjustment: i64 = "ScalingAdjustment",
        scaling_adjustment_type: ScalingPolicyScalingAdjustmentType = "ScalingAdjustmentType",
        status: ScalingPolicyStatus = "Status",
        target_configuration: TargetConfiguration = "TargetConfiguration",
        threshold: f64 = "Threshold",
        update_status: ScalingPolicyUpdateStatus = "UpdateStatus",
    }
}

c::property! {
    ServerProcess, "gamelift-fleet-serverprocess";
    new {
        /// at least 1
        A concurrent_executions: i64 = "ConcurrentExecutions",
        /// 1 to 1024 characters; matches `^([Cc]:\\game\S+|/local/game/\S+)`
        B launch_path: str = "LaunchPath",
    }
    set {
        /// 1 to 1024 characters; matches `^[A-Za-z0-9_:.+\/\\\- =@;{},?'\[\]"]+$`
        parameters: str = "Parameters",
    }
}

c::property! {
    TargetConfiguration, "gamelift-fleet-targetconfiguration";
    new {
        A target_value: f64 = "TargetValue",
    }
    set {}
}

c::open_enum! {
    ApplyCapacity {
        ON_UPDATE = "ON_UPDATE",
        ON_CREATE_AND_UPDATE = "ON_CREATE_AND_UPDATE",
        ON_CREATE_AND_UPDATE_WITH_AUTOSCALING = "ON_CREATE_AND_UPDATE_WITH_AUTOSCALING",
    }
}

c::open_enum! {
    ComputeType {
        EC2 = "EC2",
        ANYWHERE = "ANYWHERE",
    }
}

c::open_enum! {
    FleetType {
        ON_DEMAND = "ON_DEMAND",
        SPOT = "SPOT",
    }
}

c::open_enum! {
    InstanceRoleCredentialsProvider {
        SHARED_CREDENTIAL_FILE = "SHARED_CREDENTIAL_FILE",
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
    CertificateConfigurationCertificateType {
        DISABLED = "DISABLED",
        GENERATED = "GENERATED",
    }
}

c::open_enum! {
    IpPermissionProtocol {
        TCP = "TCP",
        UDP = "UDP",
    }
}

c::open_enum! {
    ManagedCapacityConfigurationZeroCapacityStrategy {
        SCALE_TO_AND_FROM_ZERO = "SCALE_TO_AND_FROM_ZERO",
        MANUAL = "MANUAL",
    }
}

c::open_enum! {
    PlayerGatewayConfigurationGameServerIpProtocolSupported {
        IPV4 = "IPv4",
        DUAL_STACK = "DUAL_STACK",
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

c::open_enum! {
    ScalingPolicyStatus {
        ACTIVE = "ACTIVE",
        UPDATE_REQUESTED = "UPDATE_REQUESTED",
        UPDATING = "UPDATING",
        DELETE_REQUESTED = "DELETE_REQUESTED",
        DELETING = "DELETING",
        DELETED = "DELETED",
        ERROR = "ERROR",
    }
}

c::open_enum! {
    ScalingPolicyUpdateStatus {
        PENDING_UPDATE = "PENDING_UPDATE",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/gamelift.txt.

//! `AWS::GameLift::GameServerGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `GameServerGroupArn`.
    CfnGameServerGroup = "AWS::GameLift::GameServerGroup", "gamelift-gameservergroup", reference arn,
        arn "arn:${Partition}:gamelift:${Region}:${Account}:gameservergroup/${GameServerGroupName}", tags List "Tags";
    new CfnGameServerGroupRequired {
        /// 1 to 128 characters; matches `[a-zA-Z0-9-\.]+`
        A game_server_group_name: str = "GameServerGroupName",
        /// 2 to 20 items
        B instance_definitions: c::List<InstanceDefinition> = "InstanceDefinitions",
        /// 1 to 256 characters; matches `^arn:.*:role\/[0-9A-Za-z_+=,.@-]+`
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// AWS does not show it again
        auto_scaling_policy: AutoScalingPolicy = "AutoScalingPolicy",
        balancing_strategy: BalancingStrategy = "BalancingStrategy",
        /// AWS does not show it again
        delete_option: DeleteOption = "DeleteOption",
        game_server_protection_policy: GameServerProtectionPolicy = "GameServerProtectionPolicy",
        /// AWS does not show it again
        launch_template: LaunchTemplate = "LaunchTemplate",
        /// at least 1; AWS does not show it again
        max_size: f64 = "MaxSize",
        /// at least 0; AWS does not show it again
        min_size: f64 = "MinSize",
        /// at most 200 items
        tags: c::List<Tag> = "Tags",
        /// 1 to 20 items; each: 15 to 24 characters, matches `^subnet-[0-9a-z]+$`; AWS does not show it again
        vpc_subnets: c::List<str> = "VpcSubnets",
    }
    get {
        @arn "GameServerGroupArn",
        AUTO_SCALING_GROUP_ARN: str = "AutoScalingGroupArn",
        GAME_SERVER_GROUP_ARN: c::Arn<CfnGameServerGroup> = "GameServerGroupArn",
    }
}

c::property! {
    AutoScalingPolicy, "gamelift-gameservergroup-autoscalingpolicy";
    new {
        A target_tracking_configuration: TargetTrackingConfiguration = "TargetTrackingConfiguration",
    }
    set {
        /// at least 1
        estimated_instance_warmup: f64 = "EstimatedInstanceWarmup",
    }
}

c::property! {
    InstanceDefinition, "gamelift-gameservergroup-instancedefinition";
    new {
        A instance_type: str = "InstanceType",
    }
    set {
        /// matches `^[\x{0031}-\x{0039}][\x{0030}-\x{0039}]{0,2}$`
        weighted_capacity: str = "WeightedCapacity",
    }
}

c::property! {
    LaunchTemplate, "gamelift-gameservergroup-launchtemplate";
    new {}
    set {
        /// 1 to 255 characters
        launch_template_id: str = "LaunchTemplateId",
        /// 3 to 128 characters; matches `^[a-zA-Z0-9\(\)\.\-/_]+$`
        launch_template_name: str = "LaunchTemplateName",
        /// 1 to 128 characters
        version: str = "Version",
    }
}

c::property! {
    Tag, "gamelift-gameservergroup-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    TargetTrackingConfiguration, "gamelift-gameservergroup-targettrackingconfiguration";
    new {
        /// at least 0
        A target_value: f64 = "TargetValue",
    }
    set {}
}

c::open_enum! {
    BalancingStrategy {
        SPOT_ONLY = "SPOT_ONLY",
        SPOT_PREFERRED = "SPOT_PREFERRED",
        ON_DEMAND_ONLY = "ON_DEMAND_ONLY",
    }
}

c::open_enum! {
    DeleteOption {
        SAFE_DELETE = "SAFE_DELETE",
        FORCE_DELETE = "FORCE_DELETE",
        RETAIN = "RETAIN",
    }
}

c::open_enum! {
    GameServerProtectionPolicy {
        NO_PROTECTION = "NO_PROTECTION",
        FULL_PROTECTION = "FULL_PROTECTION",
    }
}

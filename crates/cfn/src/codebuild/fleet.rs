// Written by `cargo xtask codegen` from crates/registry/data/codebuild.txt.

//! `AWS::CodeBuild::Fleet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnFleet = "AWS::CodeBuild::Fleet", "codebuild-fleet", reference arn, tags List "Tags";
    new {}
    set {
        /// at least 0
        base_capacity: i64 = "BaseCapacity",
        compute_configuration: ComputeConfiguration = "ComputeConfiguration",
        compute_type: ComputeType = "ComputeType",
        environment_type: EnvironmentType = "EnvironmentType",
        fleet_proxy_configuration: ProxyConfiguration = "FleetProxyConfiguration",
        /// at least 1 character; matches `^(?:arn:)[a-zA-Z+-=,._:/@]+$`
        fleet_service_role: str = "FleetServiceRole",
        fleet_vpc_config: VpcConfig = "FleetVpcConfig",
        /// at least 1 character
        image_id: str = "ImageId",
        /// 2 to 128 characters; matches `^[A-Za-z0-9][A-Za-z0-9\-_]{1,127}$`; an update replaces the resource
        name: str = "Name",
        overflow_behavior: OverflowBehavior = "OverflowBehavior",
        scaling_configuration: ScalingConfigurationInput = "ScalingConfiguration",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    ComputeConfiguration, "codebuild-fleet-computeconfiguration";
    new {}
    set {
        disk: i64 = "disk",
        /// at least 1 character
        instance_type: str = "instanceType",
        machine_type: ComputeConfigurationMachineType = "machineType",
        memory: i64 = "memory",
        v_cpu: i64 = "vCpu",
    }
}

c::property! {
    FleetProxyRule, "codebuild-fleet-fleetproxyrule";
    new {}
    set {
        effect: FleetProxyRuleEffect = "Effect",
        entities: c::List<str> = "Entities",
        r#type: FleetProxyRuleType = "Type",
    }
}

c::property! {
    ProxyConfiguration, "codebuild-fleet-proxyconfiguration";
    new {}
    set {
        default_behavior: ProxyConfigurationDefaultBehavior = "DefaultBehavior",
        ordered_proxy_rules: c::List<FleetProxyRule> = "OrderedProxyRules",
    }
}

c::property! {
    ScalingConfigurationInput, "codebuild-fleet-scalingconfigurationinput";
    new {}
    set {
        /// at least 1
        max_capacity: i64 = "MaxCapacity",
        scaling_type: ScalingConfigurationInputScalingType = "ScalingType",
        target_tracking_scaling_configs: c::List<TargetTrackingScalingConfiguration> = "TargetTrackingScalingConfigs",
    }
}

c::property! {
    TargetTrackingScalingConfiguration, "codebuild-fleet-targettrackingscalingconfiguration";
    new {}
    set {
        metric_type: TargetTrackingScalingConfigurationMetricType = "MetricType",
        target_value: f64 = "TargetValue",
    }
}

c::property! {
    VpcConfig, "codebuild-fleet-vpcconfig";
    new {}
    set {
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

c::open_enum! {
    ComputeType {
        BUILD_GENERAL1_SMALL = "BUILD_GENERAL1_SMALL",
        BUILD_GENERAL1_MEDIUM = "BUILD_GENERAL1_MEDIUM",
        BUILD_GENERAL1_LARGE = "BUILD_GENERAL1_LARGE",
        BUILD_GENERAL1_XLARGE = "BUILD_GENERAL1_XLARGE",
        BUILD_GENERAL1_2XLARGE = "BUILD_GENERAL1_2XLARGE",
        ATTRIBUTE_BASED_COMPUTE = "ATTRIBUTE_BASED_COMPUTE",
        CUSTOM_INSTANCE_TYPE = "CUSTOM_INSTANCE_TYPE",
    }
}

c::open_enum! {
    EnvironmentType {
        WINDOWS_SERVER_2019_CONTAINER = "WINDOWS_SERVER_2019_CONTAINER",
        WINDOWS_SERVER_2022_CONTAINER = "WINDOWS_SERVER_2022_CONTAINER",
        LINUX_CONTAINER = "LINUX_CONTAINER",
        LINUX_GPU_CONTAINER = "LINUX_GPU_CONTAINER",
        ARM_CONTAINER = "ARM_CONTAINER",
        MAC_ARM = "MAC_ARM",
        LINUX_EC2 = "LINUX_EC2",
        ARM_EC2 = "ARM_EC2",
        WINDOWS_EC2 = "WINDOWS_EC2",
    }
}

c::open_enum! {
    OverflowBehavior {
        QUEUE = "QUEUE",
        ON_DEMAND = "ON_DEMAND",
    }
}

c::open_enum! {
    ComputeConfigurationMachineType {
        GENERAL = "GENERAL",
        NVME = "NVME",
    }
}

c::open_enum! {
    FleetProxyRuleEffect {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}

c::open_enum! {
    FleetProxyRuleType {
        DOMAIN = "DOMAIN",
        IP = "IP",
    }
}

c::open_enum! {
    ProxyConfigurationDefaultBehavior {
        ALLOW_ALL = "ALLOW_ALL",
        DENY_ALL = "DENY_ALL",
    }
}

c::open_enum! {
    ScalingConfigurationInputScalingType {
        TARGET_TRACKING_SCALING = "TARGET_TRACKING_SCALING",
    }
}

c::open_enum! {
    TargetTrackingScalingConfigurationMetricType {
        FLEET_UTILIZATION_RATE = "FLEET_UTILIZATION_RATE",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/codedeploy.txt.

//! `AWS::CodeDeploy::DeploymentConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DeploymentConfigName`; it takes no tags; it has no attribute for its ARN.
    CfnDeploymentConfig = "AWS::CodeDeploy::DeploymentConfig", "codedeploy-deploymentconfig", reference name, name_property "DeploymentConfigName",
        arn "arn:${Partition}:codedeploy:${Region}:${Account}:deploymentconfig:${DeploymentConfigurationName}";
    new {}
    set {
        /// an update replaces the resource
        compute_platform: ComputePlatform = "ComputePlatform",
        /// 1 to 100 characters; matches `^[A-Za-z0-9+=,.@_-]*$`; an update replaces the resource
        deployment_config_name: str = "DeploymentConfigName",
        /// an update replaces the resource
        minimum_healthy_hosts: MinimumHealthyHosts = "MinimumHealthyHosts",
        /// an update replaces the resource
        traffic_routing_config: TrafficRoutingConfig = "TrafficRoutingConfig",
        /// an update replaces the resource
        zonal_config: ZonalConfig = "ZonalConfig",
    }
    get {}
}

c::property! {
    MinimumHealthyHosts, "codedeploy-deploymentconfig-minimumhealthyhosts";
    new {
        A r#type: MinimumHealthyHostsType = "Type",
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    MinimumHealthyHostsPerZone, "codedeploy-deploymentconfig-minimumhealthyhostsperzone";
    new {
        A r#type: MinimumHealthyHostsPerZoneType = "Type",
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    TimeBasedCanary, "codedeploy-deploymentconfig-timebasedcanary";
    new TimeBasedCanaryRequired {
        A canary_interval: i64 = "CanaryInterval",
        B canary_percentage: i64 = "CanaryPercentage",
    }
    set {}
}

c::property! {
    TimeBasedLinear, "codedeploy-deploymentconfig-timebasedlinear";
    new TimeBasedLinearRequired {
        A linear_interval: i64 = "LinearInterval",
        B linear_percentage: i64 = "LinearPercentage",
    }
    set {}
}

c::property! {
    TrafficRoutingConfig, "codedeploy-deploymentconfig-trafficroutingconfig";
    new {
        A r#type: TrafficRoutingConfigType = "Type",
    }
    set {
        time_based_canary: TimeBasedCanary = "TimeBasedCanary",
        time_based_linear: TimeBasedLinear = "TimeBasedLinear",
    }
}

c::property! {
    ZonalConfig, "codedeploy-deploymentconfig-zonalconfig";
    new {}
    set {
        first_zone_monitor_duration_in_seconds: i64 = "FirstZoneMonitorDurationInSeconds",
        minimum_healthy_hosts_per_zone: MinimumHealthyHostsPerZone = "MinimumHealthyHostsPerZone",
        monitor_duration_in_seconds: i64 = "MonitorDurationInSeconds",
    }
}

c::open_enum! {
    ComputePlatform {
        ECS = "ECS",
        LAMBDA = "Lambda",
        SERVER = "Server",
    }
}

c::open_enum! {
    MinimumHealthyHostsType {
        FLEET_PERCENT = "FLEET_PERCENT",
        HOST_COUNT = "HOST_COUNT",
    }
}

c::open_enum! {
    MinimumHealthyHostsPerZoneType {
        FLEET_PERCENT = "FLEET_PERCENT",
        HOST_COUNT = "HOST_COUNT",
    }
}

c::open_enum! {
    TrafficRoutingConfigType {
        ALL_AT_ONCE = "AllAtOnce",
        TIME_BASED_CANARY = "TimeBasedCanary",
        TIME_BASED_LINEAR = "TimeBasedLinear",
    }
}

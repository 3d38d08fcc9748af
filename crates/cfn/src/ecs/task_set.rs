// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! `AWS::ECS::TaskSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnTaskSet = "AWS::ECS::TaskSet", "ecs-taskset", reference text, tags List "Tags";
    new CfnTaskSetRequired {
        /// an update replaces the resource
        A cluster: str = "Cluster",
        /// an update replaces the resource
        B service: str = "Service",
        /// an update replaces the resource
        C task_definition: str = "TaskDefinition",
    }
    set {
        /// an update replaces the resource
        capacity_provider_strategy: c::List<CapacityProviderStrategyItem> = "CapacityProviderStrategy",
        /// an update replaces the resource
        external_id: str = "ExternalId",
        /// an update replaces the resource
        launch_type: LaunchType = "LaunchType",
        /// an update replaces the resource
        load_balancers: c::List<LoadBalancer> = "LoadBalancers",
        /// an update replaces the resource
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        /// an update replaces the resource
        platform_version: str = "PlatformVersion",
        scale: Scale = "Scale",
        /// an update replaces the resource
        service_registries: c::List<ServiceRegistry> = "ServiceRegistries",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    AwsVpcConfiguration, "ecs-taskset-awsvpcconfiguration";
    new {
        /// at most 16 items
        A subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {
        assign_public_ip: AwsVpcConfigurationAssignPublicIp = "AssignPublicIp",
        /// at most 5 items
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
    }
}

c::property! {
    CapacityProviderStrategyItem, "ecs-taskset-capacityproviderstrategyitem";
    new {}
    set {
        /// 0 to 100000
        base: i64 = "Base",
        capacity_provider: str = "CapacityProvider",
        /// 0 to 1000
        weight: i64 = "Weight",
    }
}

c::property! {
    LoadBalancer, "ecs-taskset-loadbalancer";
    new {}
    set {
        container_name: str = "ContainerName",
        container_port: i64 = "ContainerPort",
        target_group_arn: str = "TargetGroupArn",
    }
}

c::property! {
    NetworkConfiguration, "ecs-taskset-networkconfiguration";
    new {}
    set {
        aws_vpc_configuration: AwsVpcConfiguration = "AwsVpcConfiguration",
    }
}

c::property! {
    Scale, "ecs-taskset-scale";
    new {}
    set {
        unit: ScaleUnit = "Unit",
        /// 0 to 100
        value: f64 = "Value",
    }
}

c::property! {
    ServiceRegistry, "ecs-taskset-serviceregistry";
    new {}
    set {
        container_name: str = "ContainerName",
        container_port: i64 = "ContainerPort",
        port: i64 = "Port",
        registry_arn: str = "RegistryArn",
    }
}

c::property! {
    Tag, "ecs-taskset-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::open_enum! {
    LaunchType {
        EC2 = "EC2",
        FARGATE = "FARGATE",
    }
}

c::open_enum! {
    AwsVpcConfigurationAssignPublicIp {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    ScaleUnit {
        PERCENT = "PERCENT",
    }
}

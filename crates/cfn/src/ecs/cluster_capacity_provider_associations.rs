// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! `AWS::ECS::ClusterCapacityProviderAssociations` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Cluster`; it takes no tags; it has no attribute for its ARN.
    CfnClusterCapacityProviderAssociations = "AWS::ECS::ClusterCapacityProviderAssociations", "ecs-clustercapacityproviderassociations", reference name, name_property "Cluster";
    new {
        /// 1 to 2048 characters; an update replaces the resource
        A cluster: str = "Cluster",
        B default_capacity_provider_strategy: c::List<CapacityProviderStrategy> = "DefaultCapacityProviderStrategy",
    }
    set {
        /// no item twice
        capacity_providers: c::List<CapacityProviders> = "CapacityProviders",
    }
    get {}
}

c::property! {
    CapacityProviderStrategy, "ecs-clustercapacityproviderassociations-capacityproviderstrategy";
    new {
        A capacity_provider: CapacityProviderStrategyCapacityProvider = "CapacityProvider",
    }
    set {
        /// 0 to 100000
        base: i64 = "Base",
        /// 0 to 1000
        weight: i64 = "Weight",
    }
}

c::open_enum! {
    CapacityProviders {
        FARGATE = "FARGATE",
        FARGATE_SPOT = "FARGATE_SPOT",
    }
}

c::open_enum! {
    CapacityProviderStrategyCapacityProvider {
        FARGATE = "FARGATE",
        FARGATE_SPOT = "FARGATE_SPOT",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! The types of `AWS::ECS`.

#[cfg(feature = "ecs")]
pub mod capacity_provider;
#[cfg(feature = "ecs")]
pub mod cluster;
#[cfg(feature = "ecs")]
pub mod cluster_capacity_provider_associations;
#[cfg(feature = "ecs")]
pub mod daemon;
#[cfg(feature = "ecs")]
pub mod daemon_task_definition;
#[cfg(feature = "ecs")]
pub mod express_gateway_service;
#[cfg(feature = "ecs")]
pub mod gateway;
#[cfg(feature = "ecs")]
pub mod gateway_cluster_associations;
#[cfg(feature = "ecs")]
pub mod primary_task_set;
#[cfg(feature = "ecs")]
pub mod service;
#[cfg(feature = "ecs")]
pub mod task_definition;
#[cfg(feature = "ecs")]
pub mod task_set;

#[cfg(feature = "ecs")]
pub use capacity_provider::CfnCapacityProvider;
#[cfg(feature = "ecs")]
pub use cluster::CfnCluster;
#[cfg(feature = "ecs")]
pub use cluster_capacity_provider_associations::CfnClusterCapacityProviderAssociations;
#[cfg(feature = "ecs")]
pub use daemon::CfnDaemon;
#[cfg(feature = "ecs")]
pub use daemon_task_definition::CfnDaemonTaskDefinition;
#[cfg(feature = "ecs")]
pub use express_gateway_service::CfnExpressGatewayService;
#[cfg(feature = "ecs")]
pub use gateway::CfnGateway;
#[cfg(feature = "ecs")]
pub use gateway_cluster_associations::CfnGatewayClusterAssociations;
#[cfg(feature = "ecs")]
pub use primary_task_set::CfnPrimaryTaskSet;
#[cfg(feature = "ecs")]
pub use service::CfnService;
#[cfg(feature = "ecs")]
pub use task_definition::CfnTaskDefinition;
#[cfg(feature = "ecs")]
pub use task_set::CfnTaskSet;

#[cfg(not(feature = "ecs"))]
crate::row::referred! { "ecs":
    CfnCapacityProvider,
    CfnCluster,
    CfnTaskDefinition,
}

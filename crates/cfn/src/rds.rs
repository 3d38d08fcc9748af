// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! The types of `AWS::RDS`.

#[cfg(feature = "rds")]
pub mod cluster_snapshot;
#[cfg(feature = "rds")]
pub mod custom_db_engine_version;
#[cfg(feature = "rds")]
pub mod db_cluster;
#[cfg(feature = "rds")]
pub mod db_cluster_endpoint;
#[cfg(feature = "rds")]
pub mod db_cluster_parameter_group;
#[cfg(feature = "rds")]
pub mod db_instance;
#[cfg(feature = "rds")]
pub mod db_parameter_group;
#[cfg(feature = "rds")]
pub mod db_proxy;
#[cfg(feature = "rds")]
pub mod db_proxy_endpoint;
#[cfg(feature = "rds")]
pub mod db_proxy_target_group;
#[cfg(feature = "rds")]
pub mod db_security_group;
#[cfg(feature = "rds")]
pub mod db_security_group_ingress;
#[cfg(feature = "rds")]
pub mod db_shard_group;
#[cfg(feature = "rds")]
pub mod db_snapshot;
#[cfg(feature = "rds")]
pub mod db_subnet_group;
#[cfg(feature = "rds")]
pub mod deployment;
#[cfg(feature = "rds")]
pub mod event_subscription;
#[cfg(feature = "rds")]
pub mod global_cluster;
#[cfg(feature = "rds")]
pub mod integration;
#[cfg(feature = "rds")]
pub mod option_group;

#[cfg(feature = "rds")]
pub use cluster_snapshot::CfnClusterSnapshot;
#[cfg(feature = "rds")]
pub use custom_db_engine_version::CfnCustomDBEngineVersion;
#[cfg(feature = "rds")]
pub use db_cluster::CfnDBCluster;
#[cfg(feature = "rds")]
pub use db_cluster_endpoint::CfnDBClusterEndpoint;
#[cfg(feature = "rds")]
pub use db_cluster_parameter_group::CfnDBClusterParameterGroup;
#[cfg(feature = "rds")]
pub use db_instance::CfnDBInstance;
#[cfg(feature = "rds")]
pub use db_parameter_group::CfnDBParameterGroup;
#[cfg(feature = "rds")]
pub use db_proxy::CfnDBProxy;
#[cfg(feature = "rds")]
pub use db_proxy_endpoint::CfnDBProxyEndpoint;
#[cfg(feature = "rds")]
pub use db_proxy_target_group::CfnDBProxyTargetGroup;
#[cfg(feature = "rds")]
pub use db_security_group::CfnDBSecurityGroup;
#[cfg(feature = "rds")]
pub use db_security_group_ingress::CfnDBSecurityGroupIngress;
#[cfg(feature = "rds")]
pub use db_shard_group::CfnDBShardGroup;
#[cfg(feature = "rds")]
pub use db_snapshot::CfnDBSnapshot;
#[cfg(feature = "rds")]
pub use db_subnet_group::CfnDBSubnetGroup;
#[cfg(feature = "rds")]
pub use deployment::CfnDeployment;
#[cfg(feature = "rds")]
pub use event_subscription::CfnEventSubscription;
#[cfg(feature = "rds")]
pub use global_cluster::CfnGlobalCluster;
#[cfg(feature = "rds")]
pub use integration::CfnIntegration;
#[cfg(feature = "rds")]
pub use option_group::CfnOptionGroup;

#[cfg(not(feature = "rds"))]
crate::row::referred! { "rds":
    CfnDBCluster,
    CfnDBClusterParameterGroup,
    CfnDBParameterGroup,
    CfnDBProxy,
    CfnDBSubnetGroup,
    CfnGlobalCluster,
}

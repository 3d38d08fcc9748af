// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! The types of `AWS::ElastiCache`.

#[cfg(feature = "elasticache")]
pub mod cache_cluster;
#[cfg(feature = "elasticache")]
pub mod global_replication_group;
#[cfg(feature = "elasticache")]
pub mod parameter_group;
#[cfg(feature = "elasticache")]
pub mod replication_group;
#[cfg(feature = "elasticache")]
pub mod security_group;
#[cfg(feature = "elasticache")]
pub mod security_group_ingress;
#[cfg(feature = "elasticache")]
pub mod serverless_cache;
#[cfg(feature = "elasticache")]
pub mod serverless_cache_snapshot;
#[cfg(feature = "elasticache")]
pub mod snapshot;
#[cfg(feature = "elasticache")]
pub mod subnet_group;
#[cfg(feature = "elasticache")]
pub mod user;
#[cfg(feature = "elasticache")]
pub mod user_group;

#[cfg(feature = "elasticache")]
pub use cache_cluster::CfnCacheCluster;
#[cfg(feature = "elasticache")]
pub use global_replication_group::CfnGlobalReplicationGroup;
#[cfg(feature = "elasticache")]
pub use parameter_group::CfnParameterGroup;
#[cfg(feature = "elasticache")]
pub use replication_group::CfnReplicationGroup;
#[cfg(feature = "elasticache")]
pub use security_group::CfnSecurityGroup;
#[cfg(feature = "elasticache")]
pub use security_group_ingress::CfnSecurityGroupIngress;
#[cfg(feature = "elasticache")]
pub use serverless_cache::CfnServerlessCache;
#[cfg(feature = "elasticache")]
pub use serverless_cache_snapshot::CfnServerlessCacheSnapshot;
#[cfg(feature = "elasticache")]
pub use snapshot::CfnSnapshot;
#[cfg(feature = "elasticache")]
pub use subnet_group::CfnSubnetGroup;
#[cfg(feature = "elasticache")]
pub use user::CfnUser;
#[cfg(feature = "elasticache")]
pub use user_group::CfnUserGroup;

#[cfg(not(feature = "elasticache"))]
crate::row::referred! { "elasticache":
    CfnUserGroup,
}

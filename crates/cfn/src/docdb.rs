// Written by `cargo xtask codegen` from crates/registry/data/docdb.txt.

//! The types of `AWS::DocDB`.

#[cfg(feature = "docdb")]
pub mod db_cluster;
#[cfg(feature = "docdb")]
pub mod db_cluster_parameter_group;
#[cfg(feature = "docdb")]
pub mod db_instance;
#[cfg(feature = "docdb")]
pub mod db_subnet_group;
#[cfg(feature = "docdb")]
pub mod event_subscription;
#[cfg(feature = "docdb")]
pub mod global_cluster;

#[cfg(feature = "docdb")]
pub use db_cluster::CfnDBCluster;
#[cfg(feature = "docdb")]
pub use db_cluster_parameter_group::CfnDBClusterParameterGroup;
#[cfg(feature = "docdb")]
pub use db_instance::CfnDBInstance;
#[cfg(feature = "docdb")]
pub use db_subnet_group::CfnDBSubnetGroup;
#[cfg(feature = "docdb")]
pub use event_subscription::CfnEventSubscription;
#[cfg(feature = "docdb")]
pub use global_cluster::CfnGlobalCluster;

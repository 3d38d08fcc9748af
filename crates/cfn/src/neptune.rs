// Written by `cargo xtask codegen` from crates/registry/data/neptune.txt.

//! The types of `AWS::Neptune`.

#[cfg(feature = "neptune")]
pub mod db_cluster;
#[cfg(feature = "neptune")]
pub mod db_cluster_parameter_group;
#[cfg(feature = "neptune")]
pub mod db_instance;
#[cfg(feature = "neptune")]
pub mod db_parameter_group;
#[cfg(feature = "neptune")]
pub mod db_subnet_group;
#[cfg(feature = "neptune")]
pub mod event_subscription;
#[cfg(feature = "neptune")]
pub mod global_cluster;

#[cfg(feature = "neptune")]
pub use db_cluster::CfnDBCluster;
#[cfg(feature = "neptune")]
pub use db_cluster_parameter_group::CfnDBClusterParameterGroup;
#[cfg(feature = "neptune")]
pub use db_instance::CfnDBInstance;
#[cfg(feature = "neptune")]
pub use db_parameter_group::CfnDBParameterGroup;
#[cfg(feature = "neptune")]
pub use db_subnet_group::CfnDBSubnetGroup;
#[cfg(feature = "neptune")]
pub use event_subscription::CfnEventSubscription;
#[cfg(feature = "neptune")]
pub use global_cluster::CfnGlobalCluster;

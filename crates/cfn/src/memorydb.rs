// Written by `cargo xtask codegen` from crates/registry/data/memorydb.txt.

//! The types of `AWS::MemoryDB`.

#[cfg(feature = "memorydb")]
pub mod acl;
#[cfg(feature = "memorydb")]
pub mod cluster;
#[cfg(feature = "memorydb")]
pub mod multi_region_cluster;
#[cfg(feature = "memorydb")]
pub mod parameter_group;
#[cfg(feature = "memorydb")]
pub mod snapshot;
#[cfg(feature = "memorydb")]
pub mod subnet_group;
#[cfg(feature = "memorydb")]
pub mod user;

#[cfg(feature = "memorydb")]
pub use acl::CfnACL;
#[cfg(feature = "memorydb")]
pub use cluster::CfnCluster;
#[cfg(feature = "memorydb")]
pub use multi_region_cluster::CfnMultiRegionCluster;
#[cfg(feature = "memorydb")]
pub use parameter_group::CfnParameterGroup;
#[cfg(feature = "memorydb")]
pub use snapshot::CfnSnapshot;
#[cfg(feature = "memorydb")]
pub use subnet_group::CfnSubnetGroup;
#[cfg(feature = "memorydb")]
pub use user::CfnUser;

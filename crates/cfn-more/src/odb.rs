// Written by `cargo xtask codegen` from crates/registry/data/odb.txt.

//! The types of `AWS::ODB`.

#[cfg(feature = "odb")]
pub mod cloud_autonomous_vm_cluster;
#[cfg(feature = "odb")]
pub mod cloud_exadata_infrastructure;
#[cfg(feature = "odb")]
pub mod cloud_vm_cluster;
#[cfg(feature = "odb")]
pub mod odb_network;
#[cfg(feature = "odb")]
pub mod odb_peering_connection;

#[cfg(feature = "odb")]
pub use cloud_autonomous_vm_cluster::CfnCloudAutonomousVmCluster;
#[cfg(feature = "odb")]
pub use cloud_exadata_infrastructure::CfnCloudExadataInfrastructure;
#[cfg(feature = "odb")]
pub use cloud_vm_cluster::CfnCloudVmCluster;
#[cfg(feature = "odb")]
pub use odb_network::CfnOdbNetwork;
#[cfg(feature = "odb")]
pub use odb_peering_connection::CfnOdbPeeringConnection;

// Written by `cargo xtask codegen` from crates/registry/data/msk.txt.

//! The types of `AWS::MSK`.

#[cfg(feature = "msk")]
pub mod batch_scram_secret;
#[cfg(feature = "msk")]
pub mod channel;
#[cfg(feature = "msk")]
pub mod cluster;
#[cfg(feature = "msk")]
pub mod cluster_policy;
#[cfg(feature = "msk")]
pub mod configuration;
#[cfg(feature = "msk")]
pub mod replicator;
#[cfg(feature = "msk")]
pub mod serverless_cluster;
#[cfg(feature = "msk")]
pub mod topic;
#[cfg(feature = "msk")]
pub mod vpc_connection;

#[cfg(feature = "msk")]
pub use batch_scram_secret::CfnBatchScramSecret;
#[cfg(feature = "msk")]
pub use channel::CfnChannel;
#[cfg(feature = "msk")]
pub use cluster::CfnCluster;
#[cfg(feature = "msk")]
pub use cluster_policy::CfnClusterPolicy;
#[cfg(feature = "msk")]
pub use configuration::CfnConfiguration;
#[cfg(feature = "msk")]
pub use replicator::CfnReplicator;
#[cfg(feature = "msk")]
pub use serverless_cluster::CfnServerlessCluster;
#[cfg(feature = "msk")]
pub use topic::CfnTopic;
#[cfg(feature = "msk")]
pub use vpc_connection::CfnVpcConnection;

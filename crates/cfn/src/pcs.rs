// Written by `cargo xtask codegen` from crates/registry/data/pcs.txt.

//! The types of `AWS::PCS`.

#[cfg(feature = "pcs")]
pub mod cluster;
#[cfg(feature = "pcs")]
pub mod compute_node_group;
#[cfg(feature = "pcs")]
pub mod queue;

#[cfg(feature = "pcs")]
pub use cluster::CfnCluster;
#[cfg(feature = "pcs")]
pub use compute_node_group::CfnComputeNodeGroup;
#[cfg(feature = "pcs")]
pub use queue::CfnQueue;

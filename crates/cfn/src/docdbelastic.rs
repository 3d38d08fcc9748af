// Written by `cargo xtask codegen` from crates/registry/data/docdbelastic.txt.

//! The types of `AWS::DocDBElastic`.

#[cfg(feature = "docdbelastic")]
pub mod cluster;
#[cfg(feature = "docdbelastic")]
pub mod cluster_snapshot;

#[cfg(feature = "docdbelastic")]
pub use cluster::CfnCluster;
#[cfg(feature = "docdbelastic")]
pub use cluster_snapshot::CfnClusterSnapshot;

// Written by `cargo xtask codegen` from crates/registry/data/dsql.txt.

//! The types of `AWS::DSQL`.

#[cfg(feature = "dsql")]
pub mod cluster;

#[cfg(feature = "dsql")]
pub use cluster::CfnCluster;

// Written by `cargo xtask codegen` from crates/registry/data/dax.txt.

//! The types of `AWS::DAX`.

#[cfg(feature = "dax")]
pub mod cluster;
#[cfg(feature = "dax")]
pub mod parameter_group;
#[cfg(feature = "dax")]
pub mod subnet_group;

#[cfg(feature = "dax")]
pub use cluster::CfnCluster;
#[cfg(feature = "dax")]
pub use parameter_group::CfnParameterGroup;
#[cfg(feature = "dax")]
pub use subnet_group::CfnSubnetGroup;

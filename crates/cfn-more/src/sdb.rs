// Written by `cargo xtask codegen` from crates/registry/data/sdb.txt.

//! The types of `AWS::SDB`.

#[cfg(feature = "sdb")]
pub mod domain;

#[cfg(feature = "sdb")]
pub use domain::CfnDomain;

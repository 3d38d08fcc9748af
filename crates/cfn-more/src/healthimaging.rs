// Written by `cargo xtask codegen` from crates/registry/data/healthimaging.txt.

//! The types of `AWS::HealthImaging`.

#[cfg(feature = "healthimaging")]
pub mod datastore;

#[cfg(feature = "healthimaging")]
pub use datastore::CfnDatastore;

// Written by `cargo xtask codegen` from crates/registry/data/synthetics.txt.

//! The types of `AWS::Synthetics`.

#[cfg(feature = "synthetics")]
pub mod canary;
#[cfg(feature = "synthetics")]
pub mod group;

#[cfg(feature = "synthetics")]
pub use canary::CfnCanary;
#[cfg(feature = "synthetics")]
pub use group::CfnGroup;

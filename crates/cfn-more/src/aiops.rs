// Written by `cargo xtask codegen` from crates/registry/data/aiops.txt.

//! The types of `AWS::AIOps`.

#[cfg(feature = "aiops")]
pub mod investigation_group;

#[cfg(feature = "aiops")]
pub use investigation_group::CfnInvestigationGroup;

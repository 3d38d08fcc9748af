// Written by `cargo xtask codegen` from crates/registry/data/arcregionswitch.txt.

//! The types of `AWS::ARCRegionSwitch`.

#[cfg(feature = "arcregionswitch")]
pub mod plan;

#[cfg(feature = "arcregionswitch")]
pub use plan::CfnPlan;

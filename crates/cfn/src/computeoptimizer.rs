// Written by `cargo xtask codegen` from crates/registry/data/computeoptimizer.txt.

//! The types of `AWS::ComputeOptimizer`.

#[cfg(feature = "computeoptimizer")]
pub mod automation_rule;

#[cfg(feature = "computeoptimizer")]
pub use automation_rule::CfnAutomationRule;

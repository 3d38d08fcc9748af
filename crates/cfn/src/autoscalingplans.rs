// Written by `cargo xtask codegen` from crates/registry/data/autoscalingplans.txt.

//! The types of `AWS::AutoScalingPlans`.

#[cfg(feature = "autoscalingplans")]
pub mod scaling_plan;

#[cfg(feature = "autoscalingplans")]
pub use scaling_plan::CfnScalingPlan;

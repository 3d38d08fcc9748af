// Written by `cargo xtask codegen` from crates/registry/data/applicationautoscaling.txt.

//! The types of `AWS::ApplicationAutoScaling`.

#[cfg(feature = "applicationautoscaling")]
pub mod scalable_target;
#[cfg(feature = "applicationautoscaling")]
pub mod scaling_policy;

#[cfg(feature = "applicationautoscaling")]
pub use scalable_target::CfnScalableTarget;
#[cfg(feature = "applicationautoscaling")]
pub use scaling_policy::CfnScalingPolicy;

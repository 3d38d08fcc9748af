// Written by `cargo xtask codegen` from crates/registry/data/autoscaling.txt.

//! The types of `AWS::AutoScaling`.

#[cfg(feature = "autoscaling")]
pub mod auto_scaling_group;
#[cfg(feature = "autoscaling")]
pub mod launch_configuration;
#[cfg(feature = "autoscaling")]
pub mod lifecycle_hook;
#[cfg(feature = "autoscaling")]
pub mod scaling_policy;
#[cfg(feature = "autoscaling")]
pub mod scheduled_action;
#[cfg(feature = "autoscaling")]
pub mod warm_pool;

#[cfg(feature = "autoscaling")]
pub use auto_scaling_group::CfnAutoScalingGroup;
#[cfg(feature = "autoscaling")]
pub use launch_configuration::CfnLaunchConfiguration;
#[cfg(feature = "autoscaling")]
pub use lifecycle_hook::CfnLifecycleHook;
#[cfg(feature = "autoscaling")]
pub use scaling_policy::CfnScalingPolicy;
#[cfg(feature = "autoscaling")]
pub use scheduled_action::CfnScheduledAction;
#[cfg(feature = "autoscaling")]
pub use warm_pool::CfnWarmPool;

#[cfg(not(feature = "autoscaling"))]
crate::row::referred! { "autoscaling":
    CfnAutoScalingGroup,
    CfnLaunchConfiguration,
}

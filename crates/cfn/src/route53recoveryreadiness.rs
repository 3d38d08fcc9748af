// Written by `cargo xtask codegen` from crates/registry/data/route53recoveryreadiness.txt.

//! The types of `AWS::Route53RecoveryReadiness`.

#[cfg(feature = "route53recoveryreadiness")]
pub mod cell;
#[cfg(feature = "route53recoveryreadiness")]
pub mod readiness_check;
#[cfg(feature = "route53recoveryreadiness")]
pub mod recovery_group;
#[cfg(feature = "route53recoveryreadiness")]
pub mod resource_set;

#[cfg(feature = "route53recoveryreadiness")]
pub use cell::CfnCell;
#[cfg(feature = "route53recoveryreadiness")]
pub use readiness_check::CfnReadinessCheck;
#[cfg(feature = "route53recoveryreadiness")]
pub use recovery_group::CfnRecoveryGroup;
#[cfg(feature = "route53recoveryreadiness")]
pub use resource_set::CfnResourceSet;

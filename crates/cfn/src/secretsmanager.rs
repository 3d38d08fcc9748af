// Written by `cargo xtask codegen` from crates/registry/data/secretsmanager.txt.

//! The types of `AWS::SecretsManager`.

#[cfg(feature = "secretsmanager")]
pub mod resource_policy;
#[cfg(feature = "secretsmanager")]
pub mod rotation_schedule;
#[cfg(feature = "secretsmanager")]
pub mod secret;
#[cfg(feature = "secretsmanager")]
pub mod secret_target_attachment;

#[cfg(feature = "secretsmanager")]
pub use resource_policy::CfnResourcePolicy;
#[cfg(feature = "secretsmanager")]
pub use rotation_schedule::CfnRotationSchedule;
#[cfg(feature = "secretsmanager")]
pub use secret::CfnSecret;
#[cfg(feature = "secretsmanager")]
pub use secret_target_attachment::CfnSecretTargetAttachment;

#[cfg(not(feature = "secretsmanager"))]
crate::row::referred! { "secretsmanager":
    CfnSecret,
}

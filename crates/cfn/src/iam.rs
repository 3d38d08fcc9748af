// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! The types of `AWS::IAM`.

#[cfg(feature = "iam")]
pub mod access_key;
#[cfg(feature = "iam")]
pub mod group;
#[cfg(feature = "iam")]
pub mod group_policy;
#[cfg(feature = "iam")]
pub mod instance_profile;
#[cfg(feature = "iam")]
pub mod managed_policy;
#[cfg(feature = "iam")]
pub mod oidc_provider;
#[cfg(feature = "iam")]
pub mod policy;
#[cfg(feature = "iam")]
pub mod role;
#[cfg(feature = "iam")]
pub mod role_policy;
#[cfg(feature = "iam")]
pub mod saml_provider;
#[cfg(feature = "iam")]
pub mod server_certificate;
#[cfg(feature = "iam")]
pub mod service_linked_role;
#[cfg(feature = "iam")]
pub mod user;
#[cfg(feature = "iam")]
pub mod user_policy;
#[cfg(feature = "iam")]
pub mod user_to_group_addition;
#[cfg(feature = "iam")]
pub mod virtual_mfa_device;

#[cfg(feature = "iam")]
pub use access_key::CfnAccessKey;
#[cfg(feature = "iam")]
pub use group::CfnGroup;
#[cfg(feature = "iam")]
pub use group_policy::CfnGroupPolicy;
#[cfg(feature = "iam")]
pub use instance_profile::CfnInstanceProfile;
#[cfg(feature = "iam")]
pub use managed_policy::CfnManagedPolicy;
#[cfg(feature = "iam")]
pub use oidc_provider::CfnOIDCProvider;
#[cfg(feature = "iam")]
pub use policy::CfnPolicy;
#[cfg(feature = "iam")]
pub use role::CfnRole;
#[cfg(feature = "iam")]
pub use role_policy::CfnRolePolicy;
#[cfg(feature = "iam")]
pub use saml_provider::CfnSAMLProvider;
#[cfg(feature = "iam")]
pub use server_certificate::CfnServerCertificate;
#[cfg(feature = "iam")]
pub use service_linked_role::CfnServiceLinkedRole;
#[cfg(feature = "iam")]
pub use user::CfnUser;
#[cfg(feature = "iam")]
pub use user_policy::CfnUserPolicy;
#[cfg(feature = "iam")]
pub use user_to_group_addition::CfnUserToGroupAddition;
#[cfg(feature = "iam")]
pub use virtual_mfa_device::CfnVirtualMFADevice;

#[cfg(not(feature = "iam"))]
crate::row::referred! { "iam":
    CfnGroup,
    CfnInstanceProfile,
    CfnManagedPolicy,
    CfnRole,
    CfnUser,
}

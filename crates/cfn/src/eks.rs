// Written by `cargo xtask codegen` from crates/registry/data/eks.txt.

//! The types of `AWS::EKS`.

#[cfg(feature = "eks")]
pub mod access_entry;
#[cfg(feature = "eks")]
pub mod addon;
#[cfg(feature = "eks")]
pub mod capability;
#[cfg(feature = "eks")]
pub mod certificate_authority;
#[cfg(feature = "eks")]
pub mod cluster;
#[cfg(feature = "eks")]
pub mod fargate_profile;
#[cfg(feature = "eks")]
pub mod identity_provider_config;
#[cfg(feature = "eks")]
pub mod nodegroup;
#[cfg(feature = "eks")]
pub mod pod_identity_association;

#[cfg(feature = "eks")]
pub use access_entry::CfnAccessEntry;
#[cfg(feature = "eks")]
pub use addon::CfnAddon;
#[cfg(feature = "eks")]
pub use capability::CfnCapability;
#[cfg(feature = "eks")]
pub use certificate_authority::CfnCertificateAuthority;
#[cfg(feature = "eks")]
pub use cluster::CfnCluster;
#[cfg(feature = "eks")]
pub use fargate_profile::CfnFargateProfile;
#[cfg(feature = "eks")]
pub use identity_provider_config::CfnIdentityProviderConfig;
#[cfg(feature = "eks")]
pub use nodegroup::CfnNodegroup;
#[cfg(feature = "eks")]
pub use pod_identity_association::CfnPodIdentityAssociation;

#[cfg(not(feature = "eks"))]
crate::row::referred! { "eks":
    CfnCluster,
}

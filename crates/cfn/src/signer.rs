// Written by `cargo xtask codegen` from crates/registry/data/signer.txt.

//! The types of `AWS::Signer`.

#[cfg(feature = "signer")]
pub mod profile_permission;
#[cfg(feature = "signer")]
pub mod signing_profile;

#[cfg(feature = "signer")]
pub use profile_permission::CfnProfilePermission;
#[cfg(feature = "signer")]
pub use signing_profile::CfnSigningProfile;

#[cfg(not(feature = "signer"))]
crate::row::referred! { "signer":
    CfnSigningProfile,
}

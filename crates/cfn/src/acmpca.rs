// Written by `cargo xtask codegen` from crates/registry/data/acmpca.txt.

//! The types of `AWS::ACMPCA`.

#[cfg(feature = "acmpca")]
pub mod certificate;
#[cfg(feature = "acmpca")]
pub mod certificate_authority;
#[cfg(feature = "acmpca")]
pub mod certificate_authority_activation;
#[cfg(feature = "acmpca")]
pub mod permission;

#[cfg(feature = "acmpca")]
pub use certificate::CfnCertificate;
#[cfg(feature = "acmpca")]
pub use certificate_authority::CfnCertificateAuthority;
#[cfg(feature = "acmpca")]
pub use certificate_authority_activation::CfnCertificateAuthorityActivation;
#[cfg(feature = "acmpca")]
pub use permission::CfnPermission;

#[cfg(not(feature = "acmpca"))]
crate::row::referred! { "acmpca":
    CfnCertificateAuthority,
}

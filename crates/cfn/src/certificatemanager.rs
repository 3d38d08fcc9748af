// Written by `cargo xtask codegen` from crates/registry/data/certificatemanager.txt.

//! The types of `AWS::CertificateManager`.

#[cfg(feature = "certificatemanager")]
pub mod account;
#[cfg(feature = "certificatemanager")]
pub mod acme_domain_validation;
#[cfg(feature = "certificatemanager")]
pub mod acme_endpoint;
#[cfg(feature = "certificatemanager")]
pub mod acme_external_account_binding;
#[cfg(feature = "certificatemanager")]
pub mod certificate;

#[cfg(feature = "certificatemanager")]
pub use account::CfnAccount;
#[cfg(feature = "certificatemanager")]
pub use acme_domain_validation::CfnAcmeDomainValidation;
#[cfg(feature = "certificatemanager")]
pub use acme_endpoint::CfnAcmeEndpoint;
#[cfg(feature = "certificatemanager")]
pub use acme_external_account_binding::CfnAcmeExternalAccountBinding;
#[cfg(feature = "certificatemanager")]
pub use certificate::CfnCertificate;

#[cfg(not(feature = "certificatemanager"))]
crate::row::referred! { "certificatemanager":
    CfnCertificate,
}

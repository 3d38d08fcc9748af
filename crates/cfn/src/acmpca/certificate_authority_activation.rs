// Written by `cargo xtask codegen` from crates/registry/data/acmpca.txt.

//! `AWS::ACMPCA::CertificateAuthorityActivation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CertificateAuthorityArn`; it takes no tags; it has no attribute for its ARN.
    CfnCertificateAuthorityActivation = "AWS::ACMPCA::CertificateAuthorityActivation", "acmpca-certificateauthorityactivation", reference name, name_property "CertificateAuthorityArn";
    new CfnCertificateAuthorityActivationRequired {
        /// AWS does not show it again
        A certificate: str = "Certificate",
        /// an update replaces the resource
        B certificate_authority_arn: str = "CertificateAuthorityArn",
    }
    set {
        /// AWS does not show it again
        certificate_chain: str = "CertificateChain",
        status: str = "Status",
    }
    get {
        COMPLETE_CERTIFICATE_CHAIN: str = "CompleteCertificateChain",
    }
}

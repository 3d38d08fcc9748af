// Written by `cargo xtask codegen` from crates/registry/data/dms.txt.

//! `AWS::DMS::Certificate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CertificateArn`; it takes no tags.
    CfnCertificate = "AWS::DMS::Certificate", "dms-certificate", reference arn,
        arn "arn:${Partition}:dms:${Region}:${Account}:cert:${CertificateId}";
    new {}
    set {
        /// an update replaces the resource
        certificate_identifier: str = "CertificateIdentifier",
        /// an update replaces the resource; AWS does not show it again
        certificate_pem: str = "CertificatePem",
        /// an update replaces the resource; AWS does not show it again
        certificate_wallet: str = "CertificateWallet",
    }
    get {
        @arn "CertificateArn",
        CERTIFICATE_ARN: c::Arn<CfnCertificate> = "CertificateArn",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/certificatemanager.txt.

//! `AWS::CertificateManager::Certificate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CertificateArn`.
    CfnCertificate = "AWS::CertificateManager::Certificate", "certificatemanager-certificate", reference arn,
        arn "arn:${Partition}:acm:${Region}:${Account}:certificate/${CertificateId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A domain_name: str = "DomainName",
    }
    set {
        /// an update replaces the resource
        certificate_authority_arn: str = "CertificateAuthorityArn",
        /// an update replaces the resource
        certificate_export: CertificateExport = "CertificateExport",
        certificate_transparency_logging_preference: CertificateTransparencyLoggingPreference = "CertificateTransparencyLoggingPreference",
        /// an update replaces the resource
        domain_validation_options: c::List<DomainValidationOption> = "DomainValidationOptions",
        id: c::Json = "Id",
        /// an update replaces the resource
        key_algorithm: str = "KeyAlgorithm",
        /// an update replaces the resource
        subject_alternative_names: c::List<str> = "SubjectAlternativeNames",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
        /// AWS does not show it again
        validation_method: str = "ValidationMethod",
    }
    get {
        @arn "CertificateArn",
        CERTIFICATE_ARN: c::Arn<CfnCertificate> = "CertificateArn",
    }
}

c::property! {
    DomainValidationOption, "certificatemanager-certificate-domainvalidationoption";
    new {}
    set {
        domain_name: str = "DomainName",
        /// AWS does not show it again
        hosted_zone_id: str = "HostedZoneId",
        validation_domain: str = "ValidationDomain",
    }
}

c::open_enum! {
    CertificateExport {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    CertificateTransparencyLoggingPreference {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

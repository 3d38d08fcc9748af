// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::Certificate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CertificateName`.
    CfnCertificate = "AWS::Lightsail::Certificate", "lightsail-certificate", reference name, name_property "CertificateName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:Certificate/${Id}", tags List "Tags";
    new CfnCertificateRequired {
        /// an update replaces the resource
        A certificate_name: str = "CertificateName",
        /// an update replaces the resource
        B domain_name: str = "DomainName",
    }
    set {
        /// no item twice; an update replaces the resource
        subject_alternative_names: c::List<str> = "SubjectAlternativeNames",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "CertificateArn",
        CERTIFICATE_ARN: c::Arn<CfnCertificate> = "CertificateArn",
        STATUS: str = "Status",
    }
}

c::property! {
    Tag, "lightsail-certificate-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::Certificate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags.
    CfnCertificate = "AWS::IoT::Certificate", "iot-certificate", reference name,
        arn "arn:${Partition}:iot:${Region}:${Account}:cert/${CertificateId}";
    new {
        A status: Status = "Status",
    }
    set {
        /// 1 to 65536 characters; matches `^[\s\S]*$`; an update replaces the resource; AWS does not show it again
        ca_certificate_pem: str = "CACertificatePem",
        /// an update replaces the resource
        certificate_mode: CertificateMode = "CertificateMode",
        /// 1 to 65536 characters; matches `^[\s\S]*$`; an update replaces the resource
        certificate_pem: str = "CertificatePem",
        /// 1 to 4096 characters; matches `^[\s\S]*$`; an update replaces the resource; AWS does not show it again
        certificate_signing_request: str = "CertificateSigningRequest",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnCertificate> = "Id",
    }
}

c::open_enum! {
    Status {
        ACTIVE = "ACTIVE",
        INACTIVE = "INACTIVE",
        REVOKED = "REVOKED",
        PENDING_TRANSFER = "PENDING_TRANSFER",
        PENDING_ACTIVATION = "PENDING_ACTIVATION",
    }
}

c::open_enum! {
    CertificateMode {
        DEFAULT = "DEFAULT",
        SNI_ONLY = "SNI_ONLY",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/transfer.txt.

//! `AWS::Transfer::Certificate` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CertificateId`.
    CfnCertificate = "AWS::Transfer::Certificate", "transfer-certificate", reference name,
        arn "arn:${Partition}:transfer:${Region}:${Account}:certificate/${CertificateId}", tags List "Tags";
    new CfnCertificateRequired {
        /// 1 to 16384 characters; matches `^[\t\n\r\x{0020}-\x{00FF}]+$`; an update replaces the resource
        A certificate: str = "Certificate",
        B usage: Usage = "Usage",
    }
    set {
        active_date: str = "ActiveDate",
        /// 1 to 2097152 characters; matches `^[\t\n\r\x{0020}-\x{00FF}]+$`; an update replaces the resource
        certificate_chain: str = "CertificateChain",
        /// 1 to 200 characters; matches `^[\x{0021}-\x{007E}]+$`
        description: str = "Description",
        inactive_date: str = "InactiveDate",
        /// 1 to 16384 characters; matches `^[\t\n\r\x{0020}-\x{00FF}]+$`; an update replaces the resource; AWS does not show it again
        private_key: str = "PrivateKey",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CERTIFICATE_ID: c::Name<CfnCertificate> = "CertificateId",
        NOT_AFTER_DATE: str = "NotAfterDate",
        NOT_BEFORE_DATE: str = "NotBeforeDate",
        SERIAL: str = "Serial",
        STATUS: str = "Status",
        TYPE: str = "Type",
    }
}

c::open_enum! {
    Usage {
        SIGNING = "SIGNING",
        ENCRYPTION = "ENCRYPTION",
        TLS = "TLS",
    }
}

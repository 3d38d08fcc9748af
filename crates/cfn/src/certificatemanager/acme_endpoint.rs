// Written by `cargo xtask codegen` from crates/registry/data/certificatemanager.txt.

//! `AWS::CertificateManager::AcmeEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AcmeEndpointArn`.
    CfnAcmeEndpoint = "AWS::CertificateManager::AcmeEndpoint", "certificatemanager-acmeendpoint", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A authorization_behavior: AuthorizationBehavior = "AuthorizationBehavior",
        B certificate_authority: CertificateAuthority = "CertificateAuthority",
    }
    set {
        /// 1 to 50 items; an update replaces the resource
        certificate_tags: c::List<c::Tag> = "CertificateTags",
        contact: Contact = "Contact",
        /// 1 to 50 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "AcmeEndpointArn",
        ACME_ENDPOINT_ARN: c::Arn<CfnAcmeEndpoint> = "AcmeEndpointArn",
        ENDPOINT_URL: str = "EndpointUrl",
    }
}

c::property! {
    CertificateAuthority, "certificatemanager-acmeendpoint-certificateauthority";
    new {
        A public_certificate_authority: PublicCertificateAuthority = "PublicCertificateAuthority",
    }
    set {}
}

c::property! {
    PublicCertificateAuthority, "certificatemanager-acmeendpoint-publiccertificateauthority";
    new {}
    set {
        allowed_key_algorithms: c::List<str> = "AllowedKeyAlgorithms",
    }
}

c::property! {
    Tags, "certificatemanager-acmeendpoint-tags";
    new TagsRequired {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    AuthorizationBehavior {
        PRE_APPROVED = "PRE_APPROVED",
    }
}

c::open_enum! {
    Contact {
        NOT_REQUIRED = "NOT_REQUIRED",
        REQUIRED = "REQUIRED",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/certificatemanager.txt.

//! `AWS::CertificateManager::AcmeExternalAccountBinding` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AcmeExternalAccountBindingArn`.
    CfnAcmeExternalAccountBinding = "AWS::CertificateManager::AcmeExternalAccountBinding", "certificatemanager-acmeexternalaccountbinding", reference arn, tags List "Tags";
    new CfnAcmeExternalAccountBindingRequired {
        /// 1 to 200 characters; matches `^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+$`; an update replaces the resource
        A acme_endpoint_arn: str = "AcmeEndpointArn",
        /// 1 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`; an update replaces the resource
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        expiration: Expiration = "Expiration",
        /// 1 to 50 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "AcmeExternalAccountBindingArn",
        ACME_EXTERNAL_ACCOUNT_BINDING_ARN: c::Arn<CfnAcmeExternalAccountBinding> = "AcmeExternalAccountBindingArn",
    }
}

c::property! {
    Expiration, "certificatemanager-acmeexternalaccountbinding-expiration";
    new {
        A r#type: ExpirationType = "Type",
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    Tags, "certificatemanager-acmeexternalaccountbinding-tags";
    new TagsRequired {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    ExpirationType {
        DAYS = "DAYS",
        HOURS = "HOURS",
        MINUTES = "MINUTES",
    }
}

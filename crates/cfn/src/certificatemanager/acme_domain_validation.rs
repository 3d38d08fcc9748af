// Written by `cargo xtask codegen` from crates/registry/data/certificatemanager.txt.

//! `AWS::CertificateManager::AcmeDomainValidation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnAcmeDomainValidation = "AWS::CertificateManager::AcmeDomainValidation", "certificatemanager-acmedomainvalidation", reference arn, tags List "Tags";
    new CfnAcmeDomainValidationRequired {
        /// 1 to 200 characters; matches `^arn:aws[a-z-]*:acm:[a-z0-9-]+:[0-9]{12}:acme-endpoint/[a-zA-Z0-9-]+$`; an update replaces the resource
        A acme_endpoint_arn: str = "AcmeEndpointArn",
        /// 1 to 253 characters; matches `^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$`; an update replaces the resource
        B domain_name: str = "DomainName",
        C prevalidation_options: PrevalidationOptions = "PrevalidationOptions",
    }
    set {
        /// 1 to 50 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    DnsPrevalidationOptions, "certificatemanager-acmedomainvalidation-dnsprevalidationoptions";
    new {}
    set {
        domain_scope: DomainScope = "DomainScope",
        /// an update replaces the resource
        hosted_zone_id: str = "HostedZoneId",
    }
}

c::property! {
    DomainScope, "certificatemanager-acmedomainvalidation-domainscope";
    new {}
    set {
        exact_domain: str = "ExactDomain",
        subdomains: str = "Subdomains",
        wildcards: str = "Wildcards",
    }
}

c::property! {
    PrevalidationOptions, "certificatemanager-acmedomainvalidation-prevalidationoptions";
    new {
        A dns_prevalidation: DnsPrevalidationOptions = "DnsPrevalidation",
    }
    set {}
}

c::property! {
    Tags, "certificatemanager-acmedomainvalidation-tags";
    new TagsRequired {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        B value: str = "Value",
    }
    set {}
}

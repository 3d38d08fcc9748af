// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::DomainName` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DomainName`.
    CfnDomainName = "AWS::AppSync::DomainName", "appsync-domainname", reference name, name_property "DomainName",
        arn "arn:${Partition}:appsync:${Region}:${Account}:domainnames/${DomainName}", tags List "Tags";
    new CfnDomainNameRequired {
        /// 3 to 2048 characters; matches `^arn:[a-z-]*:acm:[a-z0-9-]*:[0-9]{12}:certificate/[0-9A-Za-z_/-]*$`; an update replaces the resource
        A certificate_arn: str = "CertificateArn",
        /// 1 to 253 characters; matches `^(\*[a-z0-9-]*\.)?([a-z0-9-]+\.)+[a-z0-9-]+$`; an update replaces the resource
        B domain_name: str = "DomainName",
    }
    set {
        /// at most 255 characters
        description: str = "Description",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "DomainNameArn",
        APP_SYNC_DOMAIN_NAME: str = "AppSyncDomainName",
        DOMAIN_NAME: c::Name<CfnDomainName> = "DomainName",
        DOMAIN_NAME_ARN: c::Arn<CfnDomainName> = "DomainNameArn",
        HOSTED_ZONE_ID: str = "HostedZoneId",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/route53resolver.txt.

//! `AWS::Route53Resolver::FirewallDomainList` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnFirewallDomainList = "AWS::Route53Resolver::FirewallDomainList", "route53resolver-firewalldomainlist", reference name,
        arn "arn:${Partition}:route53resolver:${Region}:${Account}:firewall-domain-list/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// 1 to 1024 characters; AWS does not show it again
        domain_file_url: str = "DomainFileUrl",
        /// no item twice; each: 1 to 255 characters; AWS does not show it again
        domains: c::List<str> = "Domains",
        /// 1 to 64 characters; matches `^([a-zA-Z0-9\-_' ']+)`; does not match `^(?:^[0-9]+$)`; an update replaces the resource
        name: str = "Name",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        CREATOR_REQUEST_ID: str = "CreatorRequestId",
        DOMAIN_COUNT: i64 = "DomainCount",
        ID: c::Name<CfnFirewallDomainList> = "Id",
        MANAGED_OWNER_NAME: str = "ManagedOwnerName",
        MODIFICATION_TIME: str = "ModificationTime",
        STATUS: str = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
    }
}

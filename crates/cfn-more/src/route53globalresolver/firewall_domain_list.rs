// Written by `cargo xtask codegen` from crates/registry/data/route53globalresolver.txt.

//! `AWS::Route53GlobalResolver::FirewallDomainList` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `FirewallDomainListId`.
    CfnFirewallDomainList = "AWS::Route53GlobalResolver::FirewallDomainList", "route53globalresolver-firewalldomainlist", reference name,
        arn "arn:${Partition}:route53globalresolver::${Account}:firewall-domain-list/${Id}", tags List "Tags";
    new CfnFirewallDomainListRequired {
        /// 1 to 64 characters; matches `^[-.a-zA-Z0-9]+$`; an update replaces the resource
        A global_resolver_id: str = "GlobalResolverId",
        /// 1 to 64 characters; matches `^([a-zA-Z0-9-_' ']+)`; does not match `^(?:^[0-9]+$)`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// 1 to 256 characters; an update replaces the resource; AWS does not show it again
        client_token: str = "ClientToken",
        /// 1 to 256 characters; an update replaces the resource
        description: str = "Description",
        /// 1 to 1024 characters; AWS does not show it again
        domain_file_url: str = "DomainFileUrl",
        /// no item twice; each: 1 to 255 characters; AWS does not show it again
        domains: c::List<str> = "Domains",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        DOMAIN_COUNT: i64 = "DomainCount",
        FIREWALL_DOMAIN_LIST_ID: c::Name<CfnFirewallDomainList> = "FirewallDomainListId",
        STATUS: c::Json = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
        UPDATED_AT: str = "UpdatedAt",
    }
}

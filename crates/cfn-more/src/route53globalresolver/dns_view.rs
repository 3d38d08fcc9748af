// Written by `cargo xtask codegen` from crates/registry/data/route53globalresolver.txt.

//! `AWS::Route53GlobalResolver::DnsView` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DnsViewId`.
    CfnDnsView = "AWS::Route53GlobalResolver::DnsView", "route53globalresolver-dnsview", reference name,
        arn "arn:${Partition}:route53globalresolver::${Account}:dns-view/${Id}", tags List "Tags";
    new CfnDnsViewRequired {
        /// 1 to 64 characters; matches `^[-.a-zA-Z0-9]+$`; an update replaces the resource
        A global_resolver_id: str = "GlobalResolverId",
        /// 1 to 64 characters; matches `^([a-zA-Z0-9-_' ']+)`; does not match `^(?:^[0-9]+$)`
        B name: str = "Name",
    }
    set {
        /// 1 to 256 characters; an update replaces the resource; AWS does not show it again
        client_token: str = "ClientToken",
        /// 1 to 256 characters
        description: str = "Description",
        dnssec_validation: DnsSecValidationType = "DnssecValidation",
        edns_client_subnet: EdnsClientSubnetType = "EdnsClientSubnet",
        firewall_rules_fail_open: FirewallRulesFailOpenType = "FirewallRulesFailOpen",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        DNS_VIEW_ID: c::Name<CfnDnsView> = "DnsViewId",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::open_enum! {
    DnsSecValidationType {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    EdnsClientSubnetType {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    FirewallRulesFailOpenType {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

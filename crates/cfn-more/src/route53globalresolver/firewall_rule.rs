// Written by `cargo xtask codegen` from crates/registry/data/route53globalresolver.txt.

//! `AWS::Route53GlobalResolver::FirewallRule` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `FirewallRuleId`; it takes no tags; it has no attribute for its ARN.
    CfnFirewallRule = "AWS::Route53GlobalResolver::FirewallRule", "route53globalresolver-firewallrule", reference name;
    new CfnFirewallRuleRequired {
        A action: FirewallRuleAction = "Action",
        /// 1 to 64 characters; matches `^[-.a-zA-Z0-9]+$`; an update replaces the resource
        B dns_view_id: str = "DnsViewId",
        /// 1 to 64 characters; matches `^([a-zA-Z0-9-_' ']+)`; does not match `^(?:^[0-9]+$)`
        C name: str = "Name",
    }
    set {
        block_override_dns_type: BlockOverrideDnsQueryType = "BlockOverrideDnsType",
        /// 1 to 256 characters; matches `\*?[-a-zA-Z0-9.]+`
        block_override_domain: str = "BlockOverrideDomain",
        /// 0 to 604800
        block_override_ttl: i64 = "BlockOverrideTtl",
        block_response: FirewallBlockResponse = "BlockResponse",
        /// 1 to 256 characters; an update replaces the resource; AWS does not show it again
        client_token: str = "ClientToken",
        confidence_threshold: ConfidenceThreshold = "ConfidenceThreshold",
        /// 1 to 256 characters
        description: str = "Description",
        dns_advanced_protection: DnsAdvancedProtection = "DnsAdvancedProtection",
        /// 1 to 64 characters; matches `^[-.a-zA-Z0-9]+$`; an update replaces the resource
        firewall_domain_list_id: str = "FirewallDomainListId",
        /// 1 to 10000
        priority: i64 = "Priority",
        /// at most 16 characters; an update replaces the resource; AWS does not show it again
        q_type: str = "QType",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        FIREWALL_RULE_ID: c::Name<CfnFirewallRule> = "FirewallRuleId",
        QUERY_TYPE: str = "QueryType",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::open_enum! {
    BlockOverrideDnsQueryType {
        CNAME = "CNAME",
    }
}

c::open_enum! {
    ConfidenceThreshold {
        LOW = "LOW",
        MEDIUM = "MEDIUM",
        HIGH = "HIGH",
    }
}

c::open_enum! {
    DnsAdvancedProtection {
        DGA = "DGA",
        DNS_TUNNELING = "DNS_TUNNELING",
        DICTIONARY_DGA = "DICTIONARY_DGA",
    }
}

c::open_enum! {
    FirewallBlockResponse {
        NODATA = "NODATA",
        NXDOMAIN = "NXDOMAIN",
        OVERRIDE = "OVERRIDE",
    }
}

c::open_enum! {
    FirewallRuleAction {
        ALLOW = "ALLOW",
        ALERT = "ALERT",
        BLOCK = "BLOCK",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/route53resolver.txt.

//! `AWS::Route53Resolver::FirewallRuleGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnFirewallRuleGroup = "AWS::Route53Resolver::FirewallRuleGroup", "route53resolver-firewallrulegroup", reference name,
        arn "arn:${Partition}:route53resolver:${Region}:${Account}:firewall-rule-group/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// no item twice
        firewall_rules: c::List<FirewallRule> = "FirewallRules",
        /// 1 to 64 characters; matches `^([a-zA-Z0-9\-_' ']+)`; does not match `^(?:^[0-9]+$)`; an update replaces the resource
        name: str = "Name",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        CREATOR_REQUEST_ID: str = "CreatorRequestId",
        ID: c::Name<CfnFirewallRuleGroup> = "Id",
        MODIFICATION_TIME: str = "ModificationTime",
        OWNER_ID: str = "OwnerId",
        RULE_COUNT: i64 = "RuleCount",
        SHARE_STATUS: str = "ShareStatus",
        STATUS: str = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
    }
}

c::property! {
    FirewallAdvancedContentCategoryConfig, "route53resolver-firewallrulegroup-firewalladvancedcontentcategoryconfig";
    new {
        /// 1 to 128 characters
        A category: str = "Category",
    }
    set {}
}

c::property! {
    FirewallAdvancedThreatCategoryConfig, "route53resolver-firewallrulegroup-firewalladvancedthreatcategoryconfig";
    new {
        /// 1 to 128 characters
        A category: str = "Category",
    }
    set {}
}

c::property! {
    FirewallRule, "route53resolver-firewallrulegroup-firewallrule";
    new {
        A action: FirewallRuleAction = "Action",
        B priority: i64 = "Priority",
    }
    set {
        block_override_dns_type: FirewallRuleBlockOverrideDnsType = "BlockOverrideDnsType",
        /// 1 to 255 characters
        block_override_domain: str = "BlockOverrideDomain",
        /// 0 to 604800
        block_override_ttl: i64 = "BlockOverrideTtl",
        block_response: FirewallRuleBlockResponse = "BlockResponse",
        confidence_threshold: FirewallRuleConfidenceThreshold = "ConfidenceThreshold",
        dns_threat_protection: FirewallRuleDnsThreatProtection = "DnsThreatProtection",
        /// 1 to 64 characters
        firewall_domain_list_id: c::Name<crate::route53resolver::CfnFirewallDomainList> = "FirewallDomainListId",
        firewall_domain_redirection_action: FirewallRuleFirewallDomainRedirectionAction = "FirewallDomainRedirectionAction",
        firewall_rule_type: FirewallRuleType = "FirewallRuleType",
        /// 1 to 16 characters
        qtype: str = "Qtype",
    }
}

c::property! {
    /// Exactly one of `PartnerThreatProtection`, `FirewallAdvancedContentCategory`, `FirewallAdvancedThreatCategory`.
    FirewallRuleType, "route53resolver-firewallrulegroup-firewallruletype";
    new {}
    set {
        firewall_advanced_content_category: FirewallAdvancedContentCategoryConfig = "FirewallAdvancedContentCategory",
        firewall_advanced_threat_category: FirewallAdvancedThreatCategoryConfig = "FirewallAdvancedThreatCategory",
        partner_threat_protection: PartnerThreatProtectionConfig = "PartnerThreatProtection",
    }
}

c::property! {
    PartnerThreatProtectionConfig, "route53resolver-firewallrulegroup-partnerthreatprotectionconfig";
    new {
        /// 1 to 128 characters
        A partner: str = "Partner",
    }
    set {}
}

c::open_enum! {
    FirewallRuleAction {
        ALLOW = "ALLOW",
        BLOCK = "BLOCK",
        ALERT = "ALERT",
    }
}

c::open_enum! {
    FirewallRuleBlockOverrideDnsType {
        CNAME = "CNAME",
    }
}

c::open_enum! {
    FirewallRuleBlockResponse {
        NODATA = "NODATA",
        NXDOMAIN = "NXDOMAIN",
        OVERRIDE = "OVERRIDE",
    }
}

c::open_enum! {
    FirewallRuleConfidenceThreshold {
        LOW = "LOW",
        MEDIUM = "MEDIUM",
        HIGH = "HIGH",
    }
}

c::open_enum! {
    FirewallRuleDnsThreatProtection {
        DGA = "DGA",
        DNS_TUNNELING = "DNS_TUNNELING",
        DICTIONARY_DGA = "DICTIONARY_DGA",
    }
}

c::open_enum! {
    FirewallRuleFirewallDomainRedirectionAction {
        INSPECT_REDIRECTION_DOMAIN = "INSPECT_REDIRECTION_DOMAIN",
        TRUST_REDIRECTION_DOMAIN = "TRUST_REDIRECTION_DOMAIN",
    }
}

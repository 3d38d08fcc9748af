// Written by `cargo xtask codegen` from crates/registry/data/networksecuritymanager.txt.

//! `AWS::NetworkSecurityManager::Template` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `TemplateArn`.
    CfnTemplate = "AWS::NetworkSecurityManager::Template", "networksecuritymanager-template", reference arn, tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`; an update replaces the resource
        A template_name: str = "TemplateName",
    }
    set {
        /// 1 to 50 items
        associated_rule_list: c::List<AssociatedRule> = "AssociatedRuleList",
        /// an update replaces the resource
        firewall_type: FirewallType = "FirewallType",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// at most 256 characters; matches `^[a-zA-Z0-9 _.:/=+\-@]*$`
        template_description: str = "TemplateDescription",
    }
    get {
        @arn "TemplateArn",
        STATUS: str = "Status",
        TEMPLATE_ARN: c::Arn<CfnTemplate> = "TemplateArn",
        TEMPLATE_ID: str = "TemplateId",
        UPDATED_AT: str = "UpdatedAt",
        VERSION: str = "Version",
    }
}

c::property! {
    AssociatedRule, "networksecuritymanager-template-associatedrule";
    new {
        A rule_arn: str = "RuleArn",
    }
    set {}
}

c::open_enum! {
    FirewallType {
        WAF = "WAF",
        NETWORK_FIREWALL = "NETWORK_FIREWALL",
        NETWORK_FIREWALL_V2 = "NETWORK_FIREWALL_V2",
        IGW_FIREWALL = "IGW_FIREWALL",
    }
}

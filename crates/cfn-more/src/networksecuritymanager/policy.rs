// Written by `cargo xtask codegen` from crates/registry/data/networksecuritymanager.txt.

//! `AWS::NetworkSecurityManager::Policy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PolicyArn`.
    CfnPolicy = "AWS::NetworkSecurityManager::Policy", "networksecuritymanager-policy", reference arn, tags List "Tags";
    new CfnPolicyRequired {
        /// an update replaces the resource
        A firewall_type: FirewallType = "FirewallType",
        B policy_configuration: PolicyConfiguration = "PolicyConfiguration",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`; an update replaces the resource
        C policy_name: str = "PolicyName",
        /// at least 1
        D priority: i64 = "Priority",
    }
    set {
        /// at most 100 items
        associated_template_and_rule_list: c::List<AssociatedTemplateAndRule> = "AssociatedTemplateAndRuleList",
        /// at most 256 characters; matches `^[a-zA-Z0-9 _.:/=+\-@]*$`
        policy_description: str = "PolicyDescription",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PolicyArn",
        POLICY_ARN: c::Arn<CfnPolicy> = "PolicyArn",
        POLICY_ID: str = "PolicyId",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
        VERSION: str = "Version",
    }
}

c::property! {
    AssociatedTemplateAndRule, "networksecuritymanager-policy-associatedtemplateandrule";
    new {}
    set {
        rule_arn: str = "RuleArn",
        template_arn: str = "TemplateArn",
    }
}

c::property! {
    PolicyConfiguration, "networksecuritymanager-policy-policyconfiguration";
    new {}
    set {
        remediation_enabled: bool = "RemediationEnabled",
        resources_clean_up: bool = "ResourcesCleanUp",
        waf_config: WafConfig = "WafConfig",
    }
}

c::property! {
    WafConfig, "networksecuritymanager-policy-wafconfig";
    new WafConfigRequired {
        A conflict_resolution: WafConfigConflictResolution = "ConflictResolution",
        B existing_customer_web_acl_resolution: WafConfigExistingCustomerWebACLResolution = "ExistingCustomerWebACLResolution",
    }
    set {}
}

c::open_enum! {
    FirewallType {
        WAF = "WAF",
        SHIELD_ADVANCED = "SHIELD_ADVANCED",
    }
}

c::open_enum! {
    WafConfigConflictResolution {
        MERGE_WHERE_APPLICABLE = "MERGE_WHERE_APPLICABLE",
    }
}

c::open_enum! {
    WafConfigExistingCustomerWebACLResolution {
        RETROFIT = "RETROFIT",
        OVERRIDE_ASSOCIATION = "OVERRIDE_ASSOCIATION",
        NO_REMEDIATION = "NO_REMEDIATION",
    }
}

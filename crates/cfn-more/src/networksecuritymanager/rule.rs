// Written by `cargo xtask codegen` from crates/registry/data/networksecuritymanager.txt.

//! `AWS::NetworkSecurityManager::Rule` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `RuleArn`.
    CfnRule = "AWS::NetworkSecurityManager::Rule", "networksecuritymanager-rule", reference arn, tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`; an update replaces the resource
        A rule_name: str = "RuleName",
    }
    set {
        configuration: str = "Configuration",
        /// an update replaces the resource
        firewall_type: FirewallType = "FirewallType",
        /// at most 256 characters; matches `^[a-zA-Z0-9 _.:/=+\-@]*$`
        rule_description: str = "RuleDescription",
        /// an update replaces the resource
        rule_type: RuleType = "RuleType",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RuleArn",
        RULE_ARN: c::Arn<CfnRule> = "RuleArn",
        RULE_ID: str = "RuleId",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
        VERSION: str = "Version",
    }
}

c::open_enum! {
    FirewallType {
        WAF = "WAF",
    }
}

c::open_enum! {
    RuleType {
        CONFIGURATION = "CONFIGURATION",
        INSPECTION = "INSPECTION",
    }
}

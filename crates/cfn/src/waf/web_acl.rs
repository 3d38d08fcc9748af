// Written by `cargo xtask codegen` from crates/registry/data/waf.txt.

//! `AWS::WAF::WebACL` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnWebACL = "AWS::WAF::WebACL", "waf-webacl", reference name,
        arn "arn:${Partition}:waf::${Account}:webacl/${Id}";
    new CfnWebACLRequired {
        A default_action: WafAction = "DefaultAction",
        /// an update replaces the resource
        B metric_name: str = "MetricName",
        /// an update replaces the resource
        C name: str = "Name",
    }
    set {
        /// no item twice
        rules: c::List<ActivatedRule> = "Rules",
    }
    get {
        ID: c::Name<CfnWebACL> = "Id",
    }
}

c::property! {
    ActivatedRule, "waf-webacl-activatedrule";
    new {
        A priority: i64 = "Priority",
        B rule_id: str = "RuleId",
    }
    set {
        action: WafAction = "Action",
    }
}

c::property! {
    WafAction, "waf-webacl-wafaction";
    new {
        A r#type: str = "Type",
    }
    set {}
}

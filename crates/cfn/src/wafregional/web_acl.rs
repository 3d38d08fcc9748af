// Written by `cargo xtask codegen` from crates/registry/data/wafregional.txt.

//! `AWS::WAFRegional::WebACL` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnWebACL = "AWS::WAFRegional::WebACL", "wafregional-webacl", reference name,
        arn "arn:${Partition}:waf-regional:${Region}:${Account}:webacl/${Id}";
    new CfnWebACLRequired {
        A default_action: Action = "DefaultAction",
        /// an update replaces the resource
        B metric_name: str = "MetricName",
        /// an update replaces the resource
        C name: str = "Name",
    }
    set {
        rules: c::List<Rule> = "Rules",
    }
    get {
        ID: c::Name<CfnWebACL> = "Id",
    }
}

c::property! {
    Action, "wafregional-webacl-action";
    new {
        A r#type: str = "Type",
    }
    set {}
}

c::property! {
    Rule, "wafregional-webacl-rule";
    new {
        A action: Action = "Action",
        B priority: i64 = "Priority",
        C rule_id: str = "RuleId",
    }
    set {}
}

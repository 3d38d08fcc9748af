// Written by `cargo xtask codegen` from crates/registry/data/wafregional.txt.

//! `AWS::WAFRegional::Rule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnRule = "AWS::WAFRegional::Rule", "wafregional-rule", reference name,
        arn "arn:${Partition}:waf-regional:${Region}:${Account}:rule/${Id}";
    new CfnRuleRequired {
        /// an update replaces the resource
        A metric_name: str = "MetricName",
        /// an update replaces the resource
        B name: str = "Name",
    }
    set {
        predicates: c::List<Predicate> = "Predicates",
    }
    get {
        ID: c::Name<CfnRule> = "Id",
    }
}

c::property! {
    Predicate, "wafregional-rule-predicate";
    new PredicateRequired {
        A data_id: str = "DataId",
        B negated: bool = "Negated",
        C r#type: str = "Type",
    }
    set {}
}

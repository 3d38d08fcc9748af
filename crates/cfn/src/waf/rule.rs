// Written by `cargo xtask codegen` from crates/registry/data/waf.txt.

//! `AWS::WAF::Rule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnRule = "AWS::WAF::Rule", "waf-rule", reference name,
        arn "arn:${Partition}:waf::${Account}:rule/${Id}";
    new CfnRuleRequired {
        /// an update replaces the resource
        A metric_name: str = "MetricName",
        /// an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// no item twice
        predicates: c::List<Predicate> = "Predicates",
    }
    get {
        ID: c::Name<CfnRule> = "Id",
    }
}

c::property! {
    Predicate, "waf-rule-predicate";
    new PredicateRequired {
        A data_id: str = "DataId",
        B negated: bool = "Negated",
        C r#type: str = "Type",
    }
    set {}
}

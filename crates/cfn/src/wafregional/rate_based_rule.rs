// Written by `cargo xtask codegen` from crates/registry/data/wafregional.txt.

//! `AWS::WAFRegional::RateBasedRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnRateBasedRule = "AWS::WAFRegional::RateBasedRule", "wafregional-ratebasedrule", reference name,
        arn "arn:${Partition}:waf-regional:${Region}:${Account}:ratebasedrule/${Id}";
    new CfnRateBasedRuleRequired {
        /// an update replaces the resource
        A metric_name: str = "MetricName",
        /// an update replaces the resource
        B name: str = "Name",
        /// an update replaces the resource
        C rate_key: str = "RateKey",
        D rate_limit: i64 = "RateLimit",
    }
    set {
        match_predicates: c::List<Predicate> = "MatchPredicates",
    }
    get {
        ID: c::Name<CfnRateBasedRule> = "Id",
    }
}

c::property! {
    Predicate, "wafregional-ratebasedrule-predicate";
    new PredicateRequired {
        A data_id: str = "DataId",
        B negated: bool = "Negated",
        C r#type: str = "Type",
    }
    set {}
}

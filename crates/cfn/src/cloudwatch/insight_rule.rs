// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! `AWS::CloudWatch::InsightRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnInsightRule = "AWS::CloudWatch::InsightRule", "cloudwatch-insightrule", reference arn,
        arn "arn:${Partition}:cloudwatch:${Region}:${Account}:insight-rule/${InsightRuleName}", tags List "Tags";
    new CfnInsightRuleRequired {
        A rule_body: str = "RuleBody",
        /// 1 to 128 characters; matches `^[\x{20}-\x{7E}]+$`; an update replaces the resource
        B rule_name: str = "RuleName",
        /// 1 to 32 characters
        C rule_state: RuleState = "RuleState",
    }
    set {
        /// default `false`
        apply_on_transformed_logs: bool = "ApplyOnTransformedLogs",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        RULE_NAME: str = "RuleName",
    }
}

c::open_enum! {
    RuleState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

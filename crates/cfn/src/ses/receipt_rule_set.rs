// Written by `cargo xtask codegen` from crates/registry/data/ses.txt.

//! `AWS::SES::ReceiptRuleSet` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RuleSetName`; it takes no tags; it has no attribute for its ARN.
    CfnReceiptRuleSet = "AWS::SES::ReceiptRuleSet", "ses-receiptruleset", reference name, name_property "RuleSetName",
        arn "arn:${Partition}:ses:${Region}:${Account}:receipt-rule-set/${ReceiptRuleSetName}";
    new {}
    set {
        /// an update replaces the resource
        rule_set_name: str = "RuleSetName",
    }
    get {}
}

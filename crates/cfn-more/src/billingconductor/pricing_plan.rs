// Written by `cargo xtask codegen` from crates/registry/data/billingconductor.txt.

//! `AWS::BillingConductor::PricingPlan` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnPricingPlan = "AWS::BillingConductor::PricingPlan", "billingconductor-pricingplan", reference arn,
        arn "arn:${Partition}:billingconductor::${Account}:pricingplan/${PricingPlanId}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `[a-zA-Z0-9_\+=\.\-@]+`
        A name: str = "Name",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        /// at most 30 items; each: matches `arn:aws(-cn)?:billingconductor::[0-9]{12}:pricingrule/[a-zA-Z0-9]{10}`
        pricing_rule_arns: c::List<str> = "PricingRuleArns",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: i64 = "CreationTime",
        LAST_MODIFIED_TIME: i64 = "LastModifiedTime",
        SIZE: i64 = "Size",
    }
}

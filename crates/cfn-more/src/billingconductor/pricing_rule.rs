// Written by `cargo xtask codegen` from crates/registry/data/billingconductor.txt.

//! `AWS::BillingConductor::PricingRule` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnPricingRule = "AWS::BillingConductor::PricingRule", "billingconductor-pricingrule", reference arn,
        arn "arn:${Partition}:billingconductor::${Account}:pricingrule/${PricingRuleId}", tags List "Tags";
    new CfnPricingRuleRequired {
        /// 1 to 128 characters; matches `[a-zA-Z0-9_\+=\.\-@]+`
        A name: str = "Name",
        /// an update replaces the resource
        B scope: Scope = "Scope",
        C r#type: Type = "Type",
    }
    set {
        /// an update replaces the resource
        billing_entity: BillingEntity = "BillingEntity",
        /// at most 1024 characters
        description: str = "Description",
        /// at least 0
        modifier_percentage: f64 = "ModifierPercentage",
        /// 1 to 256 characters; matches `^\S+$`; an update replaces the resource
        operation: str = "Operation",
        /// 1 to 128 characters; matches `[a-zA-Z0-9\.-]+`; an update replaces the resource
        service: str = "Service",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        tiering: Tiering = "Tiering",
        /// 1 to 256 characters; matches `^\S+$`; an update replaces the resource
        usage_type: str = "UsageType",
    }
    get {
        @arn "Arn",
        ASSOCIATED_PRICING_PLAN_COUNT: i64 = "AssociatedPricingPlanCount",
        CREATION_TIME: i64 = "CreationTime",
        LAST_MODIFIED_TIME: i64 = "LastModifiedTime",
    }
}

c::property! {
    CustomTier, "billingconductor-pricingrule-customtier";
    new CustomTierRequired {
        /// at least 0
        A begin_range_inclusive: f64 = "BeginRangeInclusive",
        /// at least 0
        B rate_value: f64 = "RateValue",
    }
    set {
        /// at least 0
        end_range_exclusive: f64 = "EndRangeExclusive",
    }
}

c::property! {
    FreeTier, "billingconductor-pricingrule-freetier";
    new {
        A activated: bool = "Activated",
    }
    set {}
}

c::property! {
    Tiering, "billingconductor-pricingrule-tiering";
    new {}
    set {
        /// 1 to 10 items
        custom_tiers: c::List<CustomTier> = "CustomTiers",
        free_tier: FreeTier = "FreeTier",
    }
}

c::open_enum! {
    Scope {
        GLOBAL = "GLOBAL",
        SERVICE = "SERVICE",
        BILLING_ENTITY = "BILLING_ENTITY",
        SKU = "SKU",
    }
}

c::open_enum! {
    Type {
        MARKUP = "MARKUP",
        DISCOUNT = "DISCOUNT",
        TIERING = "TIERING",
    }
}

c::open_enum! {
    BillingEntity {
        AWS = "AWS",
        AWS_MARKETPLACE = "AWS Marketplace",
        AISPL = "AISPL",
    }
}

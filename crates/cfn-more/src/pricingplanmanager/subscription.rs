// Written by `cargo xtask codegen` from crates/registry/data/pricingplanmanager.txt.

//! `AWS::PricingPlanManager::Subscription` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnSubscription = "AWS::PricingPlanManager::Subscription", "pricingplanmanager-subscription", reference arn,
        arn "arn:${Partition}:pricingplanmanager::${Account}:subscription/${SubscriptionId}";
    new CfnSubscriptionRequired {
        /// an update replaces the resource
        A plan_family: PlanFamily = "PlanFamily",
        B plan_tier: str = "PlanTier",
        /// 1 to 10 items
        C resource_arns: c::List<str> = "ResourceArns",
    }
    set {
        usage_level: UsageLevel = "UsageLevel",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        CURRENT_PLAN_TIER: str = "CurrentPlanTier",
        STATUS: str = "Status",
        STATUS_REASON: str = "StatusReason",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::open_enum! {
    UsageLevel {
        DEFAULT = "DEFAULT",
        CF_PREMIUM_L2 = "CF_PREMIUM_L2",
        CF_PREMIUM_L3 = "CF_PREMIUM_L3",
        CF_PREMIUM_L4 = "CF_PREMIUM_L4",
        CF_PREMIUM_L5 = "CF_PREMIUM_L5",
        CF_PREMIUM_L6 = "CF_PREMIUM_L6",
        CF_PREMIUM_L7 = "CF_PREMIUM_L7",
    }
}

c::open_enum! {
    PlanFamily {
        CLOUD_FRONT = "CloudFront",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/bcmpricingcalculator.txt.

//! `AWS::BcmPricingCalculator::BillScenario` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnBillScenario = "AWS::BcmPricingCalculator::BillScenario", "bcmpricingcalculator-billscenario", reference arn,
        arn "arn:${Partition}:bcm-pricing-calculator::${Account}:bill-scenario/${BillScenarioId}", tags List "Tags";
    new {}
    set {
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:ce::[0-9]{12}:costcategory/[a-f0-9-]{36}$`
        cost_category_group_sharing_preference_arn: str = "CostCategoryGroupSharingPreferenceArn",
        /// format date-time
        expires_at: str = "ExpiresAt",
        group_sharing_preference: GroupSharingPreference = "GroupSharingPreference",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9-]+$`
        name: str = "Name",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        BILL_INTERVAL: c::Json = "BillInterval",
        CREATED_AT: str = "CreatedAt",
        FAILURE_MESSAGE: str = "FailureMessage",
        ID: str = "Id",
        STATUS: c::Json = "Status",
    }
}

c::open_enum! {
    GroupSharingPreference {
        OPEN = "OPEN",
        PRIORITIZED = "PRIORITIZED",
        RESTRICTED = "RESTRICTED",
    }
}

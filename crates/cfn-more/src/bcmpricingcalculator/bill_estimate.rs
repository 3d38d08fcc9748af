// Written by `cargo xtask codegen` from crates/registry/data/bcmpricingcalculator.txt.

//! `AWS::BcmPricingCalculator::BillEstimate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnBillEstimate = "AWS::BcmPricingCalculator::BillEstimate", "bcmpricingcalculator-billestimate", reference arn, tags List "Tags";
    new {
        /// at most 64 characters; matches `^[a-zA-Z0-9-]+$`
        A name: str = "Name",
    }
    set {
        /// 36 characters; matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource; AWS does not show it again
        bill_scenario_id: str = "BillScenarioId",
        /// format date-time
        expires_at: str = "ExpiresAt",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        BILL_INTERVAL: c::Json = "BillInterval",
        COST_CATEGORY_GROUP_SHARING_PREFERENCE_ARN: str = "CostCategoryGroupSharingPreferenceArn",
        COST_CATEGORY_GROUP_SHARING_PREFERENCE_EFFECTIVE_DATE: str = "CostCategoryGroupSharingPreferenceEffectiveDate",
        CREATED_AT: str = "CreatedAt",
        GROUP_SHARING_PREFERENCE: c::Json = "GroupSharingPreference",
        ID: str = "Id",
        STATUS: c::Json = "Status",
    }
}

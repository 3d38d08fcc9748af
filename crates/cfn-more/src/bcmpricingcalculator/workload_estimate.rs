// Written by `cargo xtask codegen` from crates/registry/data/bcmpricingcalculator.txt.

//! `AWS::BcmPricingCalculator::WorkloadEstimate` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnWorkloadEstimate = "AWS::BcmPricingCalculator::WorkloadEstimate", "bcmpricingcalculator-workloadestimate", reference arn, tags List "Tags";
    new {
        /// at most 64 characters; matches `^[a-zA-Z0-9-]+$`
        A name: str = "Name",
    }
    set {
        /// format date-time
        expires_at: str = "ExpiresAt",
        /// an update replaces the resource
        rate_type: WorkloadEstimateRateType = "RateType",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        COST_CURRENCY: c::Json = "CostCurrency",
        CREATED_AT: str = "CreatedAt",
        FAILURE_MESSAGE: str = "FailureMessage",
        ID: str = "Id",
        RATE_TIMESTAMP: str = "RateTimestamp",
        STATUS: c::Json = "Status",
        TOTAL_COST: f64 = "TotalCost",
    }
}

c::open_enum! {
    WorkloadEstimateRateType {
        BEFORE_DISCOUNTS = "BEFORE_DISCOUNTS",
        AFTER_DISCOUNTS = "AFTER_DISCOUNTS",
        AFTER_DISCOUNTS_AND_COMMITMENTS = "AFTER_DISCOUNTS_AND_COMMITMENTS",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::UsagePlan` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnUsagePlan = "AWS::ApiGateway::UsagePlan", "apigateway-usageplan", reference name,
        arn "arn:${Partition}:apigateway:${Region}::/usageplans/${UsagePlanId}", tags List "Tags";
    new {}
    set {
        /// no item twice
        api_stages: c::List<ApiStage> = "ApiStages",
        description: str = "Description",
        quota: QuotaSettings = "Quota",
        tags: c::List<c::Tag> = "Tags",
        throttle: ThrottleSettings = "Throttle",
        usage_plan_name: str = "UsagePlanName",
    }
    get {
        ID: c::Name<CfnUsagePlan> = "Id",
    }
}

c::property! {
    ApiStage, "apigateway-usageplan-apistage";
    new {}
    set {
        api_id: str = "ApiId",
        stage: c::Name<crate::apigateway::CfnStage> = "Stage",
        throttle: c::Map<ThrottleSettings> = "Throttle",
    }
}

c::property! {
    QuotaSettings, "apigateway-usageplan-quotasettings";
    new {}
    set {
        /// at least 0
        limit: i64 = "Limit",
        /// at least 0
        offset: i64 = "Offset",
        period: str = "Period",
    }
}

c::property! {
    ThrottleSettings, "apigateway-usageplan-throttlesettings";
    new {}
    set {
        /// at least 0
        burst_limit: i64 = "BurstLimit",
        /// at least 0
        rate_limit: f64 = "RateLimit",
    }
}

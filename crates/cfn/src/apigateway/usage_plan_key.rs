// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::UsagePlanKey` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnUsagePlanKey = "AWS::ApiGateway::UsagePlanKey", "apigateway-usageplankey", reference name;
    new CfnUsagePlanKeyRequired {
        /// an update replaces the resource
        A key_id: str = "KeyId",
        /// an update replaces the resource
        B key_type: KeyType = "KeyType",
        /// an update replaces the resource
        C usage_plan_id: c::Name<crate::apigateway::CfnUsagePlan> = "UsagePlanId",
    }
    set {}
    get {
        ID: c::Name<CfnUsagePlanKey> = "Id",
    }
}

c::open_enum! {
    KeyType {
        API_KEY = "API_KEY",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::ApiKey` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `APIKeyId`; it has no attribute for its ARN.
    CfnApiKey = "AWS::ApiGateway::ApiKey", "apigateway-apikey", reference name,
        arn "arn:${Partition}:apigateway:${Region}::/apikeys/${ApiKeyId}", tags List "Tags";
    new {}
    set {
        customer_id: str = "CustomerId",
        description: str = "Description",
        /// default `false`
        enabled: bool = "Enabled",
        /// an update replaces the resource; AWS does not show it again
        generate_distinct_id: bool = "GenerateDistinctId",
        /// an update replaces the resource
        name: str = "Name",
        /// no item twice
        stage_keys: c::List<StageKey> = "StageKeys",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        value: str = "Value",
    }
    get {
        API_KEY_ID: c::Name<CfnApiKey> = "APIKeyId",
    }
}

c::property! {
    StageKey, "apigateway-apikey-stagekey";
    new {}
    set {
        rest_api_id: c::Name<crate::apigateway::CfnRestApi> = "RestApiId",
        stage_name: c::Name<crate::apigateway::CfnStage> = "StageName",
    }
}

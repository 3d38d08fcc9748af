// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::WebFunctionEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EndpointArn`; it takes no tags.
    CfnWebFunctionEndpoint = "AWS::Lambda::WebFunctionEndpoint", "lambda-webfunctionendpoint", reference arn;
    new CfnWebFunctionEndpointRequired {
        A auth_type: AuthType = "AuthType",
        /// 1 to 256 characters; an update replaces the resource
        B endpoint_name: str = "EndpointName",
        /// an update replaces the resource
        C endpoint_type: EndpointType = "EndpointType",
        /// 1 to 256 characters; an update replaces the resource
        D function_name: str = "FunctionName",
    }
    set {
        /// at most 256 characters
        description: str = "Description",
        /// no item twice; each: 1 to 50 characters, matches `^([a-z]{2,}-){2,}[0-9]$`; an update replaces the resource
        regions: c::List<str> = "Regions",
        /// 1 to 2 items
        revision_weights: c::List<RevisionWeight> = "RevisionWeights",
        scaling_config: ScalingConfig = "ScalingConfig",
        throttle_config: ThrottleConfig = "ThrottleConfig",
    }
    get {
        @arn "EndpointArn",
        CREATED_AT: str = "CreatedAt",
        DOMAIN_NAME: str = "DomainName",
        ENDPOINT_ARN: c::Arn<CfnWebFunctionEndpoint> = "EndpointArn",
        FUNCTION_ARN: c::Arn<crate::lambda::CfnFunction> = "FunctionArn",
        REGIONAL_ENDPOINTS: c::Map<c::Json> = "RegionalEndpoints",
        STATE: str = "State",
        STATE_REASON: str = "StateReason",
        UPDATE_STATUS: str = "UpdateStatus",
        UPDATE_STATUS_REASON: str = "UpdateStatusReason",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    RevisionWeight, "lambda-webfunctionendpoint-revisionweight";
    new {
        /// 1 to 256 characters
        A revision_id: str = "RevisionId",
        /// 1 to 100
        B weight: i64 = "Weight",
    }
    set {}
}

c::property! {
    ScalingConfig, "lambda-webfunctionendpoint-scalingconfig";
    new {}
    set {
        /// at least 2
        max_environments: i64 = "MaxEnvironments",
    }
}

c::property! {
    ThrottleConfig, "lambda-webfunctionendpoint-throttleconfig";
    new {}
    set {
        /// at least 0
        rate_limit: i64 = "RateLimit",
    }
}

c::open_enum! {
    AuthType {
        APPLICATION_MANAGED = "ApplicationManaged",
        IAM_AUTH = "IamAuth",
    }
}

c::open_enum! {
    EndpointType {
        HOME_REGION = "HomeRegion",
        MULTI_REGION = "MultiRegion",
        PER_REGION = "PerRegion",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::RequestValidator` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RequestValidatorId`; it takes no tags; it has no attribute for its ARN.
    CfnRequestValidator = "AWS::ApiGateway::RequestValidator", "apigateway-requestvalidator", reference name;
    new {
        /// an update replaces the resource
        A rest_api_id: c::Name<crate::apigateway::CfnRestApi> = "RestApiId",
    }
    set {
        /// an update replaces the resource
        name: str = "Name",
        validate_request_body: bool = "ValidateRequestBody",
        validate_request_parameters: bool = "ValidateRequestParameters",
    }
    get {
        REQUEST_VALIDATOR_ID: c::Name<CfnRequestValidator> = "RequestValidatorId",
    }
}

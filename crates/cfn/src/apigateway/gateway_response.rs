// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::GatewayResponse` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnGatewayResponse = "AWS::ApiGateway::GatewayResponse", "apigateway-gatewayresponse", reference name;
    new CfnGatewayResponseRequired {
        /// an update replaces the resource
        A response_type: str = "ResponseType",
        /// an update replaces the resource
        B rest_api_id: c::Name<crate::apigateway::CfnRestApi> = "RestApiId",
    }
    set {
        response_parameters: c::Map<str> = "ResponseParameters",
        response_templates: c::Map<str> = "ResponseTemplates",
        status_code: str = "StatusCode",
    }
    get {
        ID: c::Name<CfnGatewayResponse> = "Id",
    }
}

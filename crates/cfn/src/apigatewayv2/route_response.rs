// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::RouteResponse` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RouteResponseId`; it takes no tags; it has no attribute for its ARN.
    CfnRouteResponse = "AWS::ApiGatewayV2::RouteResponse", "apigatewayv2-routeresponse", reference name;
    new CfnRouteResponseRequired {
        /// an update replaces the resource
        A api_id: c::Name<crate::apigatewayv2::CfnApi> = "ApiId",
        /// an update replaces the resource
        B route_id: c::Name<crate::apigatewayv2::CfnRoute> = "RouteId",
        C route_response_key: str = "RouteResponseKey",
    }
    set {
        model_selection_expression: str = "ModelSelectionExpression",
        response_models: c::Json = "ResponseModels",
        response_parameters: c::Map<ParameterConstraints> = "ResponseParameters",
    }
    get {
        ROUTE_RESPONSE_ID: c::Name<CfnRouteResponse> = "RouteResponseId",
    }
}

c::property! {
    ParameterConstraints, "apigatewayv2-routeresponse-parameterconstraints";
    new {
        A required: bool = "Required",
    }
    set {}
}

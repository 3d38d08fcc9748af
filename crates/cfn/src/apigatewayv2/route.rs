// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::Route` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RouteId`; it takes no tags; it has no attribute for its ARN.
    CfnRoute = "AWS::ApiGatewayV2::Route", "apigatewayv2-route", reference name;
    new CfnRouteRequired {
        /// an update replaces the resource
        A api_id: c::Name<crate::apigatewayv2::CfnApi> = "ApiId",
        B route_key: str = "RouteKey",
    }
    set {
        api_key_required: bool = "ApiKeyRequired",
        authorization_scopes: c::List<str> = "AuthorizationScopes",
        authorization_type: str = "AuthorizationType",
        /// AWS does not show it again
        authorizer_id: c::Name<crate::apigatewayv2::CfnAuthorizer> = "AuthorizerId",
        model_selection_expression: str = "ModelSelectionExpression",
        operation_name: str = "OperationName",
        request_models: c::Json = "RequestModels",
        /// AWS does not show it again
        request_parameters: c::Json = "RequestParameters",
        route_response_selection_expression: str = "RouteResponseSelectionExpression",
        target: str = "Target",
    }
    get {
        ROUTE_ID: c::Name<CfnRoute> = "RouteId",
    }
}

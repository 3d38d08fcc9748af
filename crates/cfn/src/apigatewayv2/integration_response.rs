// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::IntegrationResponse` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IntegrationResponseId`; it takes no tags; it has no attribute for its ARN.
    CfnIntegrationResponse = "AWS::ApiGatewayV2::IntegrationResponse", "apigatewayv2-integrationresponse", reference name;
    new CfnIntegrationResponseRequired {
        /// an update replaces the resource
        A api_id: c::Name<crate::apigatewayv2::CfnApi> = "ApiId",
        /// an update replaces the resource
        B integration_id: c::Name<crate::apigatewayv2::CfnIntegration> = "IntegrationId",
        C integration_response_key: str = "IntegrationResponseKey",
    }
    set {
        content_handling_strategy: str = "ContentHandlingStrategy",
        response_parameters: c::Json = "ResponseParameters",
        response_templates: c::Json = "ResponseTemplates",
        template_selection_expression: str = "TemplateSelectionExpression",
    }
    get {
        INTEGRATION_RESPONSE_ID: c::Name<CfnIntegrationResponse> = "IntegrationResponseId",
    }
}

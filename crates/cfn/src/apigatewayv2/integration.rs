// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::Integration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IntegrationId`; it takes no tags; it has no attribute for its ARN.
    CfnIntegration = "AWS::ApiGatewayV2::Integration", "apigatewayv2-integration", reference name;
    new CfnIntegrationRequired {
        /// an update replaces the resource
        A api_id: c::Name<crate::apigatewayv2::CfnApi> = "ApiId",
        B integration_type: str = "IntegrationType",
    }
    set {
        connection_id: str = "ConnectionId",
        connection_type: str = "ConnectionType",
        content_handling_strategy: str = "ContentHandlingStrategy",
        /// matches `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`
        credentials_arn: str = "CredentialsArn",
        description: str = "Description",
        integration_method: str = "IntegrationMethod",
        integration_subtype: str = "IntegrationSubtype",
        integration_uri: str = "IntegrationUri",
        passthrough_behavior: str = "PassthroughBehavior",
        payload_format_version: str = "PayloadFormatVersion",
        request_parameters: c::Map<str> = "RequestParameters",
        request_templates: c::Map<str> = "RequestTemplates",
        response_parameters: c::Map<ResponseParameterMap> = "ResponseParameters",
        template_selection_expression: str = "TemplateSelectionExpression",
        timeout_in_millis: i64 = "TimeoutInMillis",
        tls_config: TlsConfig = "TlsConfig",
    }
    get {
        INTEGRATION_ID: c::Name<CfnIntegration> = "IntegrationId",
    }
}

c::property! {
    ResponseParameter, "apigatewayv2-integration-responseparameter";
    new {}
    set {
        destination: str = "Destination",
        source: str = "Source",
    }
}

c::property! {
    ResponseParameterMap, "apigatewayv2-integration-responseparametermap";
    new {}
    set {
        response_parameters: c::List<ResponseParameter> = "ResponseParameters",
    }
}

c::property! {
    TlsConfig, "apigatewayv2-integration-tlsconfig";
    new {}
    set {
        server_name_to_verify: str = "ServerNameToVerify",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::Authorizer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AuthorizerId`; it takes no tags; it has no attribute for its ARN.
    CfnAuthorizer = "AWS::ApiGatewayV2::Authorizer", "apigatewayv2-authorizer", reference name;
    new CfnAuthorizerRequired {
        /// an update replaces the resource
        A api_id: c::Name<crate::apigatewayv2::CfnApi> = "ApiId",
        B authorizer_type: str = "AuthorizerType",
        C name: str = "Name",
    }
    set {
        /// AWS does not show it again
        authorizer_credentials_arn: str = "AuthorizerCredentialsArn",
        /// AWS does not show it again
        authorizer_payload_format_version: str = "AuthorizerPayloadFormatVersion",
        /// AWS does not show it again
        authorizer_result_ttl_in_seconds: i64 = "AuthorizerResultTtlInSeconds",
        /// AWS does not show it again
        authorizer_uri: str = "AuthorizerUri",
        /// AWS does not show it again
        enable_simple_responses: bool = "EnableSimpleResponses",
        identity_source: c::List<str> = "IdentitySource",
        identity_validation_expression: str = "IdentityValidationExpression",
        jwt_configuration: JWTConfiguration = "JwtConfiguration",
    }
    get {
        AUTHORIZER_ID: c::Name<CfnAuthorizer> = "AuthorizerId",
    }
}

c::property! {
    JWTConfiguration, "apigatewayv2-authorizer-jwtconfiguration";
    new {}
    set {
        audience: c::List<str> = "Audience",
        issuer: str = "Issuer",
    }
}

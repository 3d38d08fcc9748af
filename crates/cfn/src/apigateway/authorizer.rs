// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::Authorizer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AuthorizerId`; it takes no tags; it has no attribute for its ARN.
    CfnAuthorizer = "AWS::ApiGateway::Authorizer", "apigateway-authorizer", reference name;
    new CfnAuthorizerRequired {
        A name: str = "Name",
        /// an update replaces the resource
        B rest_api_id: c::Name<crate::apigateway::CfnRestApi> = "RestApiId",
        C r#type: str = "Type",
    }
    set {
        auth_type: str = "AuthType",
        authorizer_credentials: str = "AuthorizerCredentials",
        authorizer_result_ttl_in_seconds: i64 = "AuthorizerResultTtlInSeconds",
        authorizer_uri: str = "AuthorizerUri",
        identity_source: str = "IdentitySource",
        identity_validation_expression: str = "IdentityValidationExpression",
        /// no item twice
        provider_arns: c::List<str> = "ProviderARNs",
    }
    get {
        AUTHORIZER_ID: c::Name<CfnAuthorizer> = "AuthorizerId",
    }
}

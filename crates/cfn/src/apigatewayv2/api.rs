// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::Api` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApiId`; it has no attribute for its ARN.
    CfnApi = "AWS::ApiGatewayV2::Api", "apigatewayv2-api", reference name,
        arn "arn:${Partition}:apigateway:${Region}::/apis/${ApiId}", tags Map "Tags";
    new {}
    set {
        api_key_selection_expression: str = "ApiKeySelectionExpression",
        /// AWS does not show it again
        base_path: str = "BasePath",
        /// AWS does not show it again
        body: c::Json = "Body",
        /// AWS does not show it again
        body_s3_location: BodyS3Location = "BodyS3Location",
        cors_configuration: Cors = "CorsConfiguration",
        /// AWS does not show it again
        credentials_arn: str = "CredentialsArn",
        description: str = "Description",
        disable_execute_api_endpoint: bool = "DisableExecuteApiEndpoint",
        /// AWS does not show it again
        disable_schema_validation: bool = "DisableSchemaValidation",
        /// AWS does not show it again
        fail_on_warnings: bool = "FailOnWarnings",
        ip_address_type: str = "IpAddressType",
        name: str = "Name",
        /// an update replaces the resource
        protocol_type: str = "ProtocolType",
        /// AWS does not show it again
        route_key: str = "RouteKey",
        route_selection_expression: str = "RouteSelectionExpression",
        tags: c::Map<str> = "Tags",
        /// AWS does not show it again
        target: str = "Target",
        version: str = "Version",
    }
    get {
        API_ENDPOINT: str = "ApiEndpoint",
        API_ID: c::Name<CfnApi> = "ApiId",
        EXECUTE_API_ARN: str = "ExecuteApiArn",
    }
}

c::property! {
    BodyS3Location, "apigatewayv2-api-bodys3location";
    new {}
    set {
        /// AWS does not show it again
        bucket: str = "Bucket",
        /// AWS does not show it again
        etag: str = "Etag",
        /// AWS does not show it again
        key: str = "Key",
        /// AWS does not show it again
        version: str = "Version",
    }
}

c::property! {
    Cors, "apigatewayv2-api-cors";
    new {}
    set {
        allow_credentials: bool = "AllowCredentials",
        allow_headers: c::List<str> = "AllowHeaders",
        allow_methods: c::List<str> = "AllowMethods",
        allow_origins: c::List<str> = "AllowOrigins",
        expose_headers: c::List<str> = "ExposeHeaders",
        max_age: i64 = "MaxAge",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::Method` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnMethod = "AWS::ApiGateway::Method", "apigateway-method", reference text;
    new CfnMethodRequired {
        /// an update replaces the resource
        A http_method: str = "HttpMethod",
        /// an update replaces the resource
        B resource_id: c::Name<crate::apigateway::CfnResource> = "ResourceId",
        /// an update replaces the resource
        C rest_api_id: c::Name<crate::apigateway::CfnRestApi> = "RestApiId",
    }
    set {
        api_key_required: bool = "ApiKeyRequired",
        authorization_scopes: c::List<str> = "AuthorizationScopes",
        authorization_type: str = "AuthorizationType",
        authorizer_id: c::Name<crate::apigateway::CfnAuthorizer> = "AuthorizerId",
        integration: Integration = "Integration",
        /// no item twice
        method_responses: c::List<MethodResponse> = "MethodResponses",
        operation_name: str = "OperationName",
        request_models: c::Map<str> = "RequestModels",
        request_parameters: c::Map<c::Json> = "RequestParameters",
        request_validator_id: c::Name<crate::apigateway::CfnRequestValidator> = "RequestValidatorId",
    }
    get {}
}

c::property! {
    Integration, "apigateway-method-integration";
    new {
        A r#type: IntegrationType = "Type",
    }
    set {
        /// no item twice
        cache_key_parameters: c::List<str> = "CacheKeyParameters",
        cache_namespace: str = "CacheNamespace",
        connection_id: str = "ConnectionId",
        connection_type: IntegrationConnectionType = "ConnectionType",
        content_handling: IntegrationContentHandling = "ContentHandling",
        credentials: str = "Credentials",
        integration_http_method: str = "IntegrationHttpMethod",
        /// no item twice
        integration_responses: c::List<IntegrationResponse> = "IntegrationResponses",
        integration_target: str = "IntegrationTarget",
        passthrough_behavior: IntegrationPassthroughBehavior = "PassthroughBehavior",
        request_parameters: c::Map<str> = "RequestParameters",
        request_templates: c::Map<str> = "RequestTemplates",
        /// default `"BUFFERED"`
        response_transfer_mode: IntegrationResponseTransferMode = "ResponseTransferMode",
        /// at least 50
        timeout_in_millis: i64 = "TimeoutInMillis",
        uri: str = "Uri",
    }
}

c::property! {
    IntegrationResponse, "apigateway-method-integrationresponse";
    new {
        A status_code: str = "StatusCode",
    }
    set {
        content_handling: IntegrationResponseContentHandling = "ContentHandling",
        response_parameters: c::Map<str> = "ResponseParameters",
        response_templates: c::Map<str> = "ResponseTemplates",
        selection_pattern: str = "SelectionPattern",
    }
}

c::property! {
    MethodResponse, "apigateway-method-methodresponse";
    new {
        A status_code: str = "StatusCode",
    }
    set {
        response_models: c::Map<str> = "ResponseModels",
        response_parameters: c::Map<c::Json> = "ResponseParameters",
    }
}

c::open_enum! {
    IntegrationType {
        AWS = "AWS",
        AWS_PROXY = "AWS_PROXY",
        HTTP = "HTTP",
        HTTP_PROXY = "HTTP_PROXY",
        MOCK = "MOCK",
    }
}

c::open_enum! {
    IntegrationConnectionType {
        INTERNET = "INTERNET",
        VPC_LINK = "VPC_LINK",
    }
}

c::open_enum! {
    IntegrationContentHandling {
        CONVERT_TO_BINARY = "CONVERT_TO_BINARY",
        CONVERT_TO_TEXT = "CONVERT_TO_TEXT",
    }
}

c::open_enum! {
    IntegrationPassthroughBehavior {
        WHEN_NO_MATCH = "WHEN_NO_MATCH",
        WHEN_NO_TEMPLATES = "WHEN_NO_TEMPLATES",
        NEVER = "NEVER",
    }
}

c::open_enum! {
    IntegrationResponseTransferMode {
        BUFFERED = "BUFFERED",
        STREAM = "STREAM",
    }
}

c::open_enum! {
    IntegrationResponseContentHandling {
        CONVERT_TO_BINARY = "CONVERT_TO_BINARY",
        CONVERT_TO_TEXT = "CONVERT_TO_TEXT",
    }
}

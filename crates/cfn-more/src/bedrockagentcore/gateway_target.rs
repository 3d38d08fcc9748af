// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::GatewayTarget` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnGatewayTarget = "AWS::BedrockAgentCore::GatewayTarget", "bedrockagentcore-gatewaytarget", reference text;
    new {
        A target_configuration: TargetConfiguration = "TargetConfiguration",
    }
    set {
        /// 1 item
        credential_provider_configurations: c::List<CredentialProviderConfiguration> = "CredentialProviderConfigurations",
        /// 1 to 200 characters
        description: str = "Description",
        /// matches `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`; an update replaces the resource
        gateway_identifier: str = "GatewayIdentifier",
        metadata_configuration: MetadataConfiguration = "MetadataConfiguration",
        /// matches `^([0-9a-zA-Z][-]?){1,100}$`
        name: str = "Name",
        private_endpoint: PrivateEndpoint = "PrivateEndpoint",
    }
    get {
        AUTHORIZATION_DATA: c::Json = "AuthorizationData",
        CREATED_AT: str = "CreatedAt",
        GATEWAY_ARN: str = "GatewayArn",
        LAST_SYNCHRONIZED_AT: str = "LastSynchronizedAt",
        PRIVATE_ENDPOINT_MANAGED_RESOURCES: c::List<c::Json> = list "PrivateEndpointManagedResources",
        PROTOCOL_TYPE: c::Json = "ProtocolType",
        STATUS: c::Json = "Status",
        STATUS_REASONS: c::List<str> = list "StatusReasons",
        TARGET_ID: str = "TargetId",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ApiGatewayTargetConfiguration, "bedrockagentcore-gatewaytarget-apigatewaytargetconfiguration";
    new ApiGatewayTargetConfigurationRequired {
        A api_gateway_tool_configuration: ApiGatewayToolConfiguration = "ApiGatewayToolConfiguration",
        B rest_api_id: str = "RestApiId",
        C stage: str = "Stage",
    }
    set {}
}

c::property! {
    ApiGatewayToolConfiguration, "bedrockagentcore-gatewaytarget-apigatewaytoolconfiguration";
    new {
        A tool_filters: c::List<ApiGatewayToolFilter> = "ToolFilters",
    }
    set {
        tool_overrides: c::List<ApiGatewayToolOverride> = "ToolOverrides",
    }
}

c::property! {
    ApiGatewayToolFilter, "bedrockagentcore-gatewaytarget-apigatewaytoolfilter";
    new {
        A filter_path: str = "FilterPath",
        B methods: c::List<RestApiMethod> = "Methods",
    }
    set {}
}

c::property! {
    ApiGatewayToolOverride, "bedrockagentcore-gatewaytarget-apigatewaytooloverride";
    new ApiGatewayToolOverrideRequired {
        A method: RestApiMethod = "Method",
        B name: str = "Name",
        C path: str = "Path",
    }
    set {
        description: str = "Description",
    }
}

c::property! {
    ApiKeyCredentialProvider, "bedrockagentcore-gatewaytarget-apikeycredentialprovider";
    new {
        /// matches `^arn:([^:]*):([^:]*):([^:]*):([0-9]{12})?:(.+)$`
        A provider_arn: str = "ProviderArn",
    }
    set {
        credential_location: ApiKeyCredentialLocation = "CredentialLocation",
        /// 1 to 64 characters
        credential_parameter_name: str = "CredentialParameterName",
        /// 1 to 64 characters
        credential_prefix: str = "CredentialPrefix",
    }
}

c::property! {
    /// Exactly one of `S3`, `InlinePayload`.
    ApiSchemaConfiguration, "bedrockagentcore-gatewaytarget-apischemaconfiguration";
    new {}
    set {
        inline_payload: str = "InlinePayload",
        s3: S3Configuration = "S3",
    }
}

c::property! {
    ConnectorConfiguration, "bedrockagentcore-gatewaytarget-connectorconfiguration";
    new {
        /// at most 64 characters; matches `^[a-zA-Z][a-zA-Z0-9_-]*$`
        A name: str = "Name",
    }
    set {
        /// at most 2000 characters
        description: str = "Description",
        parameter_overrides: c::List<ConnectorParameterOverride> = "ParameterOverrides",
        parameter_values: c::Json = "ParameterValues",
    }
}

c::property! {
    ConnectorParameterOverride, "bedrockagentcore-gatewaytarget-connectorparameteroverride";
    new {
        A path: str = "Path",
    }
    set {
        description: str = "Description",
        visible: bool = "Visible",
    }
}

c::property! {
    ConnectorSource, "bedrockagentcore-gatewaytarget-connectorsource";
    new {
        /// 1 to 256 characters
        A connector_id: str = "ConnectorId",
    }
    set {}
}

c::property! {
    ConnectorTargetConfiguration, "bedrockagentcore-gatewaytarget-connectortargetconfiguration";
    new {
        A source: ConnectorSource = "Source",
    }
    set {
        configurations: c::List<ConnectorConfiguration> = "Configurations",
        /// 1 to 50 items
        enabled: c::List<str> = "Enabled",
    }
}

c::property! {
    /// Exactly one of `OauthCredentialProvider`, `ApiKeyCredentialProvider`, `IamCredentialProvider`.
    CredentialProvider, "bedrockagentcore-gatewaytarget-credentialprovider";
    new {}
    set {
        api_key_credential_provider: ApiKeyCredentialProvider = "ApiKeyCredentialProvider",
        iam_credential_provider: IamCredentialProvider = "IamCredentialProvider",
        oauth_credential_provider: OAuthCredentialProvider = "OauthCredentialProvider",
    }
}

c::property! {
    CredentialProviderConfiguration, "bedrockagentcore-gatewaytarget-credentialproviderconfiguration";
    new {
        A credential_provider_type: CredentialProviderType = "CredentialProviderType",
    }
    set {
        credential_provider: CredentialProvider = "CredentialProvider",
    }
}

c::property! {
    HttpApiSchemaConfiguration, "bedrockagentcore-gatewaytarget-httpapischemaconfiguration";
    new {
        A source: ApiSchemaConfiguration = "Source",
    }
    set {}
}

c::property! {
    HttpConnectorSource, "bedrockagentcore-gatewaytarget-httpconnectorsource";
    new {
        /// 1 to 256 characters
        A connector_id: str = "ConnectorId",
    }
    set {}
}

c::property! {
    HttpConnectorTargetConfiguration, "bedrockagentcore-gatewaytarget-httpconnectortargetconfiguration";
    new {
        A source: HttpConnectorSource = "Source",
    }
    set {
        /// 0 to 10 keys
        parameters: c::Map<str> = "Parameters",
    }
}

c::property! {
    /// Exactly one of `AgentcoreRuntime`, `Passthrough`, `Connector`.
    HttpTargetConfiguration, "bedrockagentcore-gatewaytarget-httptargetconfiguration";
    new {}
    set {
        agentcore_runtime: RuntimeTargetConfiguration = "AgentcoreRuntime",
        connector: HttpConnectorTargetConfiguration = "Connector",
        passthrough: PassthroughTargetConfiguration = "Passthrough",
    }
}

c::property! {
    IamCredentialProvider, "bedrockagentcore-gatewaytarget-iamcredentialprovider";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9._-]+$`
        A service: str = "Service",
    }
    set {
        /// 1 to 32 characters; matches `^[a-zA-Z0-9-]+$`
        region: str = "Region",
    }
}

c::property! {
    InferenceConnectorSource, "bedrockagentcore-gatewaytarget-inferenceconnectorsource";
    new {
        /// 1 to 256 characters
        A connector_id: str = "ConnectorId",
    }
    set {}
}

c::property! {
    InferenceConnectorTargetConfiguration, "bedrockagentcore-gatewaytarget-inferenceconnectortargetconfiguration";
    new {
        A source: InferenceConnectorSource = "Source",
    }
    set {}
}

c::property! {
    InferenceOperationConfiguration, "bedrockagentcore-gatewaytarget-inferenceoperationconfiguration";
    new {
        /// 1 to 256 characters; matches `^/[a-zA-Z0-9\-\._/]+$`
        A path: str = "Path",
    }
    set {
        /// 1 to 100 items
        models: c::List<ModelEntry> = "Models",
        /// 1 to 256 characters; matches `^/[a-zA-Z0-9\-\._/]+$`
        provider_path: str = "ProviderPath",
    }
}

c::property! {
    InferenceProviderTargetConfiguration, "bedrockagentcore-gatewaytarget-inferenceprovidertargetconfiguration";
    new {
        /// 1 to 2048 characters; matches `^https://[a-zA-Z0-9\-\.]+(:[0-9]{1,5})?(/.*)?$`
        A endpoint: str = "Endpoint",
    }
    set {
        model_mapping: ModelMapping = "ModelMapping",
        /// 1 to 10 items
        operations: c::List<InferenceOperationConfiguration> = "Operations",
    }
}

c::property! {
    /// Exactly one of `Connector`, `Provider`.
    InferenceTargetConfiguration, "bedrockagentcore-gatewaytarget-inferencetargetconfiguration";
    new {}
    set {
        connector: InferenceConnectorTargetConfiguration = "Connector",
        provider: InferenceProviderTargetConfiguration = "Provider",
    }
}

c::property! {
    ManagedVpcResource, "bedrockagentcore-gatewaytarget-managedvpcresource";
    new ManagedVpcResourceRequired {
        A endpoint_ip_address_type: EndpointIpAddressType = "EndpointIpAddressType",
        /// each: matches `^subnet-[0-9a-zA-Z]{8,17}$`
        B subnet_ids: c::List<str> = "SubnetIds",
        /// matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`
        C vpc_identifier: str = "VpcIdentifier",
    }
    set {
        /// 3 to 255 characters
        routing_domain: str = "RoutingDomain",
        /// at most 5 items; each: matches `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`
        security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// at most 50 keys; AWS does not show it again
        tags: c::Map<str> = "Tags",
    }
}

c::property! {
    McpLambdaTargetConfiguration, "bedrockagentcore-gatewaytarget-mcplambdatargetconfiguration";
    new {
        /// 1 to 170 characters
        A lambda_arn: c::Arn<catchment_cfn::lambda::CfnFunction> = "LambdaArn",
        B tool_schema: ToolSchema = "ToolSchema",
    }
    set {}
}

c::property! {
    McpServerTargetConfiguration, "bedrockagentcore-gatewaytarget-mcpservertargetconfiguration";
    new {
        /// matches `^https://.*`
        A endpoint: str = "Endpoint",
    }
    set {
        listing_mode: ListingMode = "ListingMode",
        mcp_tool_schema: McpToolSchemaConfiguration = "McpToolSchema",
        /// 0 to 1000
        resource_priority: f64 = "ResourcePriority",
    }
}

c::property! {
    /// Exactly one of `OpenApiSchema`, `SmithyModel`, `Lambda`, `McpServer`, `ApiGateway`, `Connector`.
    McpTargetConfiguration, "bedrockagentcore-gatewaytarget-mcptargetconfiguration";
    new {}
    set {
        api_gateway: ApiGatewayTargetConfiguration = "ApiGateway",
        connector: ConnectorTargetConfiguration = "Connector",
        lambda: McpLambdaTargetConfiguration = "Lambda",
        mcp_server: McpServerTargetConfiguration = "McpServer",
        open_api_schema: ApiSchemaConfiguration = "OpenApiSchema",
        smithy_model: ApiSchemaConfiguration = "SmithyModel",
    }
}

c::property! {
    /// Exactly one of `S3`, `InlinePayload`.
    McpToolSchemaConfiguration, "bedrockagentcore-gatewaytarget-mcptoolschemaconfiguration";
    new {}
    set {
        inline_payload: str = "InlinePayload",
        s3: S3Configuration = "S3",
    }
}

c::property! {
    MetadataConfiguration, "bedrockagentcore-gatewaytarget-metadataconfiguration";
    new {}
    set {
        /// 1 to 10 items; no item twice; each: 1 to 40 characters
        allowed_query_parameters: c::List<str> = "AllowedQueryParameters",
        /// 1 to 10 items; no item twice; each: 1 to 100 characters
        allowed_request_headers: c::List<str> = "AllowedRequestHeaders",
        /// 1 to 10 items; no item twice; each: 1 to 100 characters
        allowed_response_headers: c::List<str> = "AllowedResponseHeaders",
    }
}

c::property! {
    ModelEntry, "bedrockagentcore-gatewaytarget-modelentry";
    new {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9\-\._\*\?@]+(/[a-zA-Z0-9\-\._\*\?@]+)*$`
        A model: str = "Model",
    }
    set {}
}

c::property! {
    ModelMapping, "bedrockagentcore-gatewaytarget-modelmapping";
    new {}
    set {
        provider_prefix: ProviderPrefix = "ProviderPrefix",
    }
}

c::property! {
    OAuthCredentialProvider, "bedrockagentcore-gatewaytarget-oauthcredentialprovider";
    new {
        /// matches `^arn:([^:]*):([^:]*):([^:]*):([0-9]{12})?:(.+)$`
        A provider_arn: str = "ProviderArn",
        /// at most 100 items; each: 1 to 128 characters
        B scopes: c::List<str> = "Scopes",
    }
    set {
        /// 1 to 10 keys
        custom_parameters: c::Map<str> = "CustomParameters",
        /// 1 to 2048 characters; matches `^[0-9A-Za-z_]+:(\/?\/?)[^\s]+$`
        default_return_url: str = "DefaultReturnUrl",
        grant_type: c::Json = "GrantType",
    }
}

c::property! {
    PassthroughTargetConfiguration, "bedrockagentcore-gatewaytarget-passthroughtargetconfiguration";
    new PassthroughTargetConfigurationRequired {
        /// 1 to 2048 characters; matches `^https://[a-zA-Z0-9\-\.]+(:[0-9]{1,5})?(/.*)?$`
        A endpoint: str = "Endpoint",
        B protocol_type: PassthroughProtocolType = "ProtocolType",
    }
    set {
        schema: HttpApiSchemaConfiguration = "Schema",
        stickiness_configuration: StickinessConfiguration = "StickinessConfiguration",
    }
}

c::property! {
    /// Exactly one of `SelfManagedLatticeResource`, `ManagedVpcResource`.
    PrivateEndpoint, "bedrockagentcore-gatewaytarget-privateendpoint";
    new {}
    set {
        managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource",
        self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource",
    }
}

c::property! {
    ProviderPrefix, "bedrockagentcore-gatewaytarget-providerprefix";
    new {}
    set {
        /// 1 character; default `"."`
        separator: str = "Separator",
        /// default `false`
        strip: bool = "Strip",
    }
}

c::property! {
    RuntimeTargetConfiguration, "bedrockagentcore-gatewaytarget-runtimetargetconfiguration";
    new {
        A arn: str = "Arn",
    }
    set {
        /// matches `([1-9][0-9]{0,4})|([a-zA-Z][a-zA-Z0-9_]{0,47})`
        qualifier: str = "Qualifier",
        schema: HttpApiSchemaConfiguration = "Schema",
    }
}

c::property! {
    S3Configuration, "bedrockagentcore-gatewaytarget-s3configuration";
    new {}
    set {
        /// matches `^[0-9]{12}$`
        bucket_owner_account_id: str = "BucketOwnerAccountId",
        /// matches `^s3://.{1,2043}$`
        uri: str = "Uri",
    }
}

c::property! {
    SchemaDefinition, "bedrockagentcore-gatewaytarget-schemadefinition";
    new {
        A r#type: SchemaType = "Type",
    }
    set {
        description: str = "Description",
        items: SchemaDefinition = "Items",
        properties: c::Map<SchemaDefinition> = "Properties",
        required: c::List<str> = "Required",
    }
}

c::property! {
    /// Exactly one of `ResourceConfigurationIdentifier`.
    SelfManagedLatticeResource, "bedrockagentcore-gatewaytarget-selfmanagedlatticeresource";
    new {}
    set {
        /// 20 to 2048 characters
        resource_configuration_identifier: str = "ResourceConfigurationIdentifier",
    }
}

c::property! {
    StickinessConfiguration, "bedrockagentcore-gatewaytarget-stickinessconfiguration";
    new {
        /// 1 to 256 characters
        A identifier: str = "Identifier",
    }
    set {
        /// 1 to 86400
        timeout: f64 = "Timeout",
    }
}

c::property! {
    /// Exactly one of `Mcp`, `Http`, `Inference`.
    TargetConfiguration, "bedrockagentcore-gatewaytarget-targetconfiguration";
    new {}
    set {
        http: HttpTargetConfiguration = "Http",
        inference: InferenceTargetConfiguration = "Inference",
        mcp: McpTargetConfiguration = "Mcp",
    }
}

c::property! {
    ToolDefinition, "bedrockagentcore-gatewaytarget-tooldefinition";
    new ToolDefinitionRequired {
        A description: str = "Description",
        B input_schema: SchemaDefinition = "InputSchema",
        C name: str = "Name",
    }
    set {
        output_schema: SchemaDefinition = "OutputSchema",
    }
}

c::property! {
    /// Exactly one of `S3`, `InlinePayload`.
    ToolSchema, "bedrockagentcore-gatewaytarget-toolschema";
    new {}
    set {
        inline_payload: c::List<ToolDefinition> = "InlinePayload",
        s3: S3Configuration = "S3",
    }
}

c::open_enum! {
    ApiKeyCredentialLocation {
        HEADER = "HEADER",
        QUERY_PARAMETER = "QUERY_PARAMETER",
    }
}

c::open_enum! {
    CredentialProviderType {
        GATEWAY_IAM_ROLE = "GATEWAY_IAM_ROLE",
        OAUTH = "OAUTH",
        API_KEY = "API_KEY",
        CALLER_IAM_CREDENTIALS = "CALLER_IAM_CREDENTIALS",
        JWT_PASSTHROUGH = "JWT_PASSTHROUGH",
    }
}

c::open_enum! {
    EndpointIpAddressType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}

c::open_enum! {
    ListingMode {
        DEFAULT = "DEFAULT",
        DYNAMIC = "DYNAMIC",
    }
}

c::open_enum! {
    PassthroughProtocolType {
        MCP = "MCP",
        A2A = "A2A",
        INFERENCE = "INFERENCE",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    RestApiMethod {
        GET = "GET",
        DELETE = "DELETE",
        HEAD = "HEAD",
        OPTIONS = "OPTIONS",
        PATCH = "PATCH",
        PUT = "PUT",
        POST = "POST",
    }
}

c::open_enum! {
    SchemaType {
        STRING = "string",
        NUMBER = "number",
        OBJECT = "object",
        ARRAY = "array",
        BOOLEAN = "boolean",
        INTEGER = "integer",
    }
}

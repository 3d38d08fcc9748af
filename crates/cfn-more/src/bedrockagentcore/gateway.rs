// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::Gateway` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `GatewayIdentifier`.
    CfnGateway = "AWS::BedrockAgentCore::Gateway", "bedrockagentcore-gateway", reference name,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:gateway/${GatewayId}", tags Map "Tags";
    new CfnGatewayRequired {
        A authorizer_type: AuthorizerType = "AuthorizerType",
        /// matches `^([0-9a-zA-Z][-]?){1,48}$`
        B name: str = "Name",
        /// 1 to 2048 characters; matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`
        C role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        authorizer_configuration: AuthorizerConfiguration = "AuthorizerConfiguration",
        /// 1 to 200 characters
        description: str = "Description",
        exception_level: ExceptionLevel = "ExceptionLevel",
        /// 1 to 2 items
        interceptor_configurations: c::List<GatewayInterceptorConfiguration> = "InterceptorConfigurations",
        /// 1 to 2048 characters; matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        policy_engine_configuration: GatewayPolicyEngineConfiguration = "PolicyEngineConfiguration",
        protocol_configuration: GatewayProtocolConfiguration = "ProtocolConfiguration",
        protocol_type: c::Json = "ProtocolType",
        /// 0 to 50 keys
        tags: c::Map<str> = "Tags",
        waf_configuration: WafConfiguration = "WafConfiguration",
    }
    get {
        @arn "GatewayArn",
        CREATED_AT: str = "CreatedAt",
        GATEWAY_ARN: c::Arn<CfnGateway> = "GatewayArn",
        GATEWAY_IDENTIFIER: c::Name<CfnGateway> = "GatewayIdentifier",
        GATEWAY_URL: str = "GatewayUrl",
        STATUS: c::Json = "Status",
        STATUS_REASONS: c::List<str> = list "StatusReasons",
        UPDATED_AT: str = "UpdatedAt",
        WEB_ACL_ARN: str = "WebAclArn",
        WORKLOAD_IDENTITY_DETAILS: c::Json = "WorkloadIdentityDetails",
    }
}

c::property! {
    /// Exactly one of `CustomJWTAuthorizer`.
    AuthorizerConfiguration, "bedrockagentcore-gateway-authorizerconfiguration";
    new {}
    set {
        custom_jwt_authorizer: CustomJWTAuthorizerConfiguration = "CustomJWTAuthorizer",
    }
}

c::property! {
    AuthorizingClaimMatchValueType, "bedrockagentcore-gateway-authorizingclaimmatchvaluetype";
    new {
        A claim_match_operator: ClaimMatchOperatorType = "ClaimMatchOperator",
        B claim_match_value: ClaimMatchValueType = "ClaimMatchValue",
    }
    set {}
}

c::property! {
    /// Exactly one of `MatchValueString`, `MatchValueStringList`.
    ClaimMatchValueType, "bedrockagentcore-gateway-claimmatchvaluetype";
    new {}
    set {
        /// 1 to 255 characters; matches `^[A-Za-z0-9_.:/-]+$`
        match_value_string: str = "MatchValueString",
        /// at least 1 item; each: 1 to 255 characters, matches `^[A-Za-z0-9_.:/-]+$`
        match_value_string_list: c::List<str> = "MatchValueStringList",
    }
}

c::property! {
    CustomClaimValidationType, "bedrockagentcore-gateway-customclaimvalidationtype";
    new CustomClaimValidationTypeRequired {
        A authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue",
        /// 1 to 255 characters; matches `^[A-Za-z0-9_.:-]+$`
        B inbound_token_claim_name: str = "InboundTokenClaimName",
        C inbound_token_claim_value_type: InboundTokenClaimValueType = "InboundTokenClaimValueType",
    }
    set {}
}

c::property! {
    CustomJWTAuthorizerConfiguration, "bedrockagentcore-gateway-customjwtauthorizerconfiguration";
    new {
        /// matches `^.+/\.well-known/openid-configuration$`
        A discovery_url: str = "DiscoveryUrl",
    }
    set {
        /// 1 to 50 keys
        advertised_scope_mapping: c::Map<str> = "AdvertisedScopeMapping",
        /// at least 1 item
        allowed_audience: c::List<str> = "AllowedAudience",
        /// at least 1 item
        allowed_clients: c::List<str> = "AllowedClients",
        /// at least 1 item; each: 1 to 255 characters, matches `^[\x{21}\x{23}-\x{5B}\x{5D}-\x{7E}]+$`
        allowed_scopes: c::List<str> = "AllowedScopes",
        /// at least 1 item
        custom_claims: c::List<CustomClaimValidationType> = "CustomClaims",
        private_endpoint: PrivateEndpoint = "PrivateEndpoint",
    }
}

c::property! {
    GatewayInterceptorConfiguration, "bedrockagentcore-gateway-gatewayinterceptorconfiguration";
    new {
        /// 1 to 2 items
        A interception_points: c::List<GatewayInterceptionPoint> = "InterceptionPoints",
        B interceptor: InterceptorConfiguration = "Interceptor",
    }
    set {
        input_configuration: InterceptorInputConfiguration = "InputConfiguration",
    }
}

c::property! {
    GatewayPolicyEngineConfiguration, "bedrockagentcore-gateway-gatewaypolicyengineconfiguration";
    new GatewayPolicyEngineConfigurationRequired {
        /// 1 to 170 characters
        A arn: str = "Arn",
        B mode: GatewayPolicyEngineMode = "Mode",
    }
    set {}
}

c::property! {
    /// Exactly one of `Mcp`.
    GatewayProtocolConfiguration, "bedrockagentcore-gateway-gatewayprotocolconfiguration";
    new {}
    set {
        mcp: MCPGatewayConfiguration = "Mcp",
    }
}

c::property! {
    /// Exactly one of `Lambda`.
    InterceptorConfiguration, "bedrockagentcore-gateway-interceptorconfiguration";
    new {}
    set {
        lambda: LambdaInterceptorConfiguration = "Lambda",
    }
}

c::property! {
    InterceptorInputConfiguration, "bedrockagentcore-gateway-interceptorinputconfiguration";
    new {
        A pass_request_headers: bool = "PassRequestHeaders",
    }
    set {
        payload_filter: InterceptorPayloadFilter = "PayloadFilter",
    }
}

c::property! {
    /// Exactly one of `Field`.
    InterceptorPayloadExclusionSelector, "bedrockagentcore-gateway-interceptorpayloadexclusionselector";
    new {}
    set {
        field: InterceptorPayloadExclusion = "Field",
    }
}

c::property! {
    InterceptorPayloadFilter, "bedrockagentcore-gateway-interceptorpayloadfilter";
    new {
        /// 1 item
        A exclude: c::List<InterceptorPayloadExclusionSelector> = "Exclude",
    }
    set {}
}

c::property! {
    LambdaInterceptorConfiguration, "bedrockagentcore-gateway-lambdainterceptorconfiguration";
    new {
        /// 1 to 170 characters
        A arn: str = "Arn",
    }
    set {}
}

c::property! {
    MCPGatewayConfiguration, "bedrockagentcore-gateway-mcpgatewayconfiguration";
    new {}
    set {
        /// 1 to 2048 characters
        instructions: str = "Instructions",
        search_type: SearchType = "SearchType",
        session_configuration: SessionConfiguration = "SessionConfiguration",
        streaming_configuration: StreamingConfiguration = "StreamingConfiguration",
        supported_versions: c::List<str> = "SupportedVersions",
    }
}

c::property! {
    ManagedVpcResource, "bedrockagentcore-gateway-managedvpcresource";
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
        /// 0 to 50 keys; AWS does not show it again
        tags: c::Map<str> = "Tags",
    }
}

c::property! {
    /// Exactly one of `SelfManagedLatticeResource`, `ManagedVpcResource`.
    PrivateEndpoint, "bedrockagentcore-gateway-privateendpoint";
    new {}
    set {
        managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource",
        self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource",
    }
}

c::property! {
    /// Exactly one of `ResourceConfigurationIdentifier`.
    SelfManagedLatticeResource, "bedrockagentcore-gateway-selfmanagedlatticeresource";
    new {}
    set {
        /// 20 to 2048 characters
        resource_configuration_identifier: str = "ResourceConfigurationIdentifier",
    }
}

c::property! {
    SessionConfiguration, "bedrockagentcore-gateway-sessionconfiguration";
    new {}
    set {
        /// 900 to 28800
        session_timeout_in_seconds: f64 = "SessionTimeoutInSeconds",
    }
}

c::property! {
    StreamingConfiguration, "bedrockagentcore-gateway-streamingconfiguration";
    new {}
    set {
        enable_response_streaming: bool = "EnableResponseStreaming",
    }
}

c::property! {
    WafConfiguration, "bedrockagentcore-gateway-wafconfiguration";
    new {}
    set {
        failure_mode: WafFailureMode = "FailureMode",
    }
}

c::open_enum! {
    AuthorizerType {
        CUSTOM_JWT = "CUSTOM_JWT",
        AWS_IAM = "AWS_IAM",
        NONE = "NONE",
        AUTHENTICATE_ONLY = "AUTHENTICATE_ONLY",
    }
}

c::open_enum! {
    ClaimMatchOperatorType {
        EQUALS = "EQUALS",
        CONTAINS = "CONTAINS",
        CONTAINS_ANY = "CONTAINS_ANY",
    }
}

c::open_enum! {
    EndpointIpAddressType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}

c::open_enum! {
    ExceptionLevel {
        DEBUG = "DEBUG",
    }
}

c::open_enum! {
    GatewayInterceptionPoint {
        REQUEST = "REQUEST",
        RESPONSE = "RESPONSE",
    }
}

c::open_enum! {
    GatewayPolicyEngineMode {
        LOG_ONLY = "LOG_ONLY",
        ENFORCE = "ENFORCE",
    }
}

c::open_enum! {
    InboundTokenClaimValueType {
        STRING = "STRING",
        STRING_ARRAY = "STRING_ARRAY",
    }
}

c::open_enum! {
    InterceptorPayloadExclusion {
        RESPONSE_BODY = "RESPONSE_BODY",
    }
}

c::open_enum! {
    SearchType {
        SEMANTIC = "SEMANTIC",
    }
}

c::open_enum! {
    WafFailureMode {
        FAIL_CLOSE = "FAIL_CLOSE",
        FAIL_OPEN = "FAIL_OPEN",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::Harness` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnHarness = "AWS::BedrockAgentCore::Harness", "bedrockagentcore-harness", reference arn,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:harness/${HarnessId}", tags List "Tags";
    new CfnHarnessRequired {
        /// 1 to 2048 characters; matches `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`
        A execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ExecutionRoleArn",
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,39}$`; an update replaces the resource
        B harness_name: str = "HarnessName",
        C model: HarnessModelConfiguration = "Model",
    }
    set {
        /// each: 1 to 64 characters, matches `^(\*|@?[^/]+(/[^/]+)?)$`
        allowed_tools: c::List<str> = "AllowedTools",
        authorizer_configuration: AuthorizerConfiguration = "AuthorizerConfiguration",
        environment: HarnessEnvironmentProvider = "Environment",
        environment_artifact: HarnessEnvironmentArtifact = "EnvironmentArtifact",
        /// at most 50 keys
        environment_variables: c::Map<str> = "EnvironmentVariables",
        /// at most 20 items; no item twice
        hooks: c::List<HarnessHook> = "Hooks",
        max_iterations: i64 = "MaxIterations",
        max_tokens: i64 = "MaxTokens",
        memory: HarnessMemoryConfiguration = "Memory",
        skills: c::List<HarnessSkill> = "Skills",
        system_prompt: c::List<HarnessSystemContentBlock> = "SystemPrompt",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        timeout_seconds: i64 = "TimeoutSeconds",
        tools: c::List<HarnessTool> = "Tools",
        truncation: HarnessTruncationConfiguration = "Truncation",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ENVIRONMENT_AGENT_CORE_RUNTIME_ENVIRONMENT_AGENT_RUNTIME_ARN: str = "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn",
        ENVIRONMENT_AGENT_CORE_RUNTIME_ENVIRONMENT_AGENT_RUNTIME_ID: str = "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId",
        ENVIRONMENT_AGENT_CORE_RUNTIME_ENVIRONMENT_AGENT_RUNTIME_NAME: str = "Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName",
        HARNESS_ID: str = "HarnessId",
        MEMORY_MANAGED_MEMORY_CONFIGURATION_ARN: str = "Memory.ManagedMemoryConfiguration.Arn",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
        VERSION: str = "Version",
    }
}

c::property! {
    AuthorizerConfiguration, "bedrockagentcore-harness-authorizerconfiguration";
    new {}
    set {
        custom_jwt_authorizer: CustomJWTAuthorizerConfiguration = "CustomJWTAuthorizer",
    }
}

c::property! {
    AuthorizingClaimMatchValueType, "bedrockagentcore-harness-authorizingclaimmatchvaluetype";
    new {
        A claim_match_operator: AuthorizingClaimMatchValueTypeClaimMatchOperator = "ClaimMatchOperator",
        B claim_match_value: ClaimMatchValueType = "ClaimMatchValue",
    }
    set {}
}

c::property! {
    AwsIam, "bedrockagentcore-harness-awsiam";
    new {}
    set {}
}

c::property! {
    /// Exactly one of `MatchValueString`, `MatchValueStringList`.
    ClaimMatchValueType, "bedrockagentcore-harness-claimmatchvaluetype";
    new {}
    set {
        /// 1 to 255 characters; matches `^[A-Za-z0-9_.-]+$`
        match_value_string: str = "MatchValueString",
        /// at least 1 item; each: 1 to 255 characters, matches `^[A-Za-z0-9_.-]+$`
        match_value_string_list: c::List<str> = "MatchValueStringList",
    }
}

c::property! {
    ContainerConfiguration, "bedrockagentcore-harness-containerconfiguration";
    new {
        /// 1 to 1024 characters
        A container_uri: str = "ContainerUri",
    }
    set {}
}

c::property! {
    CustomClaimValidationType, "bedrockagentcore-harness-customclaimvalidationtype";
    new CustomClaimValidationTypeRequired {
        A authorizing_claim_match_value: AuthorizingClaimMatchValueType = "AuthorizingClaimMatchValue",
        /// 1 to 255 characters; matches `^[A-Za-z0-9_.-:]+$`
        B inbound_token_claim_name: str = "InboundTokenClaimName",
        C inbound_token_claim_value_type: CustomClaimValidationTypeInboundTokenClaimValueType = "InboundTokenClaimValueType",
    }
    set {}
}

c::property! {
    CustomJWTAuthorizerConfiguration, "bedrockagentcore-harness-customjwtauthorizerconfiguration";
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
        /// at most 5 items
        private_endpoint_overrides: c::List<PrivateEndpointOverride> = "PrivateEndpointOverrides",
    }
}

c::property! {
    EfsAccessPointConfiguration, "bedrockagentcore-harness-efsaccesspointconfiguration";
    new EfsAccessPointConfigurationRequired {
        /// at most 128 characters; matches `^arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}$`
        A access_point_arn: str = "AccessPointArn",
        /// 6 to 200 characters; matches `^/mnt/[a-zA-Z0-9._-]+/?$`
        B mount_path: str = "MountPath",
    }
    set {}
}

c::property! {
    FilesystemConfiguration, "bedrockagentcore-harness-filesystemconfiguration";
    new {}
    set {
        efs_access_point: EfsAccessPointConfiguration = "EfsAccessPoint",
        s3_files_access_point: S3FilesAccessPointConfiguration = "S3FilesAccessPoint",
        session_storage: SessionStorageConfiguration = "SessionStorage",
    }
}

c::property! {
    HarnessAfterInvocationHook, "bedrockagentcore-harness-harnessafterinvocationhook";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        A name: str = "Name",
        B target: HarnessHookTarget = "Target",
    }
    set {}
}

c::property! {
    HarnessAfterToolCallHook, "bedrockagentcore-harness-harnessaftertoolcallhook";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        A name: str = "Name",
        B target: HarnessHookTarget = "Target",
    }
    set {}
}

c::property! {
    HarnessAgentCoreBrowserConfig, "bedrockagentcore-harness-harnessagentcorebrowserconfig";
    new {}
    set {
        browser_arn: str = "BrowserArn",
    }
}

c::property! {
    HarnessAgentCoreCodeInterpreterConfig, "bedrockagentcore-harness-harnessagentcorecodeinterpreterconfig";
    new {}
    set {
        code_interpreter_arn: str = "CodeInterpreterArn",
    }
}

c::property! {
    HarnessAgentCoreGatewayConfig, "bedrockagentcore-harness-harnessagentcoregatewayconfig";
    new {
        A gateway_arn: str = "GatewayArn",
    }
    set {
        outbound_auth: HarnessGatewayOutboundAuth = "OutboundAuth",
    }
}

c::property! {
    HarnessAgentCoreMemoryConfiguration, "bedrockagentcore-harness-harnessagentcorememoryconfiguration";
    new {
        A arn: str = "Arn",
    }
    set {
        actor_id: str = "ActorId",
        messages_count: i64 = "MessagesCount",
        retrieval_config: c::Map<HarnessAgentCoreMemoryRetrievalConfig> = "RetrievalConfig",
    }
}

c::property! {
    HarnessAgentCoreMemoryRetrievalConfig, "bedrockagentcore-harness-harnessagentcorememoryretrievalconfig";
    new {}
    set {
        relevance_score: f64 = "RelevanceScore",
        strategy_id: str = "StrategyId",
        top_k: i64 = "TopK",
    }
}

c::property! {
    HarnessAgentCoreRuntimeEnvironment, "bedrockagentcore-harness-harnessagentcoreruntimeenvironment";
    new {}
    set {
        /// at most 5 items
        filesystem_configurations: c::List<FilesystemConfiguration> = "FilesystemConfigurations",
        lifecycle_configuration: LifecycleConfiguration = "LifecycleConfiguration",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
    }
}

c::property! {
    HarnessBedrockModelConfig, "bedrockagentcore-harness-harnessbedrockmodelconfig";
    new {
        A model_id: str = "ModelId",
    }
    set {
        additional_params: c::Json = "AdditionalParams",
        api_format: HarnessBedrockModelConfigApiFormat = "ApiFormat",
        /// at least 1
        max_tokens: i64 = "MaxTokens",
        /// 0 to 2
        temperature: f64 = "Temperature",
        /// 0 to 1
        top_p: f64 = "TopP",
    }
}

c::property! {
    HarnessBeforeInvocationHook, "bedrockagentcore-harness-harnessbeforeinvocationhook";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        A name: str = "Name",
        B target: HarnessHookTarget = "Target",
    }
    set {}
}

c::property! {
    HarnessBeforeToolCallHook, "bedrockagentcore-harness-harnessbeforetoolcallhook";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        A name: str = "Name",
        B target: HarnessHookTarget = "Target",
    }
    set {}
}

c::property! {
    HarnessDisabledMemoryConfiguration, "bedrockagentcore-harness-harnessdisabledmemoryconfiguration";
    new {}
    set {}
}

c::property! {
    HarnessEnvironmentArtifact, "bedrockagentcore-harness-harnessenvironmentartifact";
    new {}
    set {
        container_configuration: ContainerConfiguration = "ContainerConfiguration",
    }
}

c::property! {
    HarnessEnvironmentProvider, "bedrockagentcore-harness-harnessenvironmentprovider";
    new {}
    set {
        agent_core_runtime_environment: HarnessAgentCoreRuntimeEnvironment = "AgentCoreRuntimeEnvironment",
    }
}

c::property! {
    /// Exactly one of `AwsIam`, `None`, `Oauth`.
    HarnessGatewayOutboundAuth, "bedrockagentcore-harness-harnessgatewayoutboundauth";
    new {}
    set {
        aws_iam: AwsIam = "AwsIam",
        none: None = "None",
        oauth: OAuthCredentialProvider = "Oauth",
    }
}

c::property! {
    HarnessGeminiModelConfig, "bedrockagentcore-harness-harnessgeminimodelconfig";
    new HarnessGeminiModelConfigRequired {
        A api_key_arn: str = "ApiKeyArn",
        B model_id: str = "ModelId",
    }
    set {
        additional_params: c::Json = "AdditionalParams",
        /// at least 1
        max_tokens: i64 = "MaxTokens",
        /// 0 to 2
        temperature: f64 = "Temperature",
        /// 0 to 500
        top_k: i64 = "TopK",
        /// 0 to 1
        top_p: f64 = "TopP",
    }
}

c::property! {
    /// Exactly one of `BeforeInvocation`, `AfterInvocation`, `BeforeToolCall`, `AfterToolCall`.
    HarnessHook, "bedrockagentcore-harness-harnesshook";
    new {}
    set {
        after_invocation: HarnessAfterInvocationHook = "AfterInvocation",
        after_tool_call: HarnessAfterToolCallHook = "AfterToolCall",
        before_invocation: HarnessBeforeInvocationHook = "BeforeInvocation",
        before_tool_call: HarnessBeforeToolCallHook = "BeforeToolCall",
    }
}

c::property! {
    HarnessHookEventBridgeTarget, "bedrockagentcore-harness-harnesshookeventbridgetarget";
    new {
        /// 20 to 2048 characters; matches `^arn:aws(-[^:]+)?:events:[a-z0-9-]+:[0-9]{12}:event-bus/.+$`
        A arn: str = "Arn",
    }
    set {}
}

c::property! {
    HarnessHookLambdaTarget, "bedrockagentcore-harness-harnesshooklambdatarget";
    new {
        /// 20 to 2048 characters; matches `^arn:aws(-[^:]+)?:lambda:[a-z0-9-]+:[0-9]{12}:function:.+$`
        A arn: str = "Arn",
    }
    set {
        failure_mode: HarnessHookLambdaTargetFailureMode = "FailureMode",
        /// 1 to 900
        timeout_seconds: i64 = "TimeoutSeconds",
    }
}

c::property! {
    HarnessHookSnsTarget, "bedrockagentcore-harness-harnesshooksnstarget";
    new {
        /// 20 to 2048 characters; matches `^arn:aws(-[^:]+)?:sns:[a-z0-9-]+:[0-9]{12}:.+$`
        A arn: str = "Arn",
    }
    set {}
}

c::property! {
    /// Exactly one of `Lambda`, `Sns`, `EventBridge`.
    HarnessHookTarget, "bedrockagentcore-harness-harnesshooktarget";
    new {}
    set {
        event_bridge: HarnessHookEventBridgeTarget = "EventBridge",
        lambda: HarnessHookLambdaTarget = "Lambda",
        sns: HarnessHookSnsTarget = "Sns",
    }
}

c::property! {
    HarnessInlineFunctionConfig, "bedrockagentcore-harness-harnessinlinefunctionconfig";
    new HarnessInlineFunctionConfigRequired {
        /// 1 to 4096 characters
        A description: str = "Description",
        B input_schema: c::Json = "InputSchema",
    }
    set {}
}

c::property! {
    HarnessLiteLlmModelConfig, "bedrockagentcore-harness-harnesslitellmmodelconfig";
    new {
        A model_id: str = "ModelId",
    }
    set {
        additional_params: c::Json = "AdditionalParams",
        /// 1 to 16383 characters
        api_base: str = "ApiBase",
        api_key_arn: str = "ApiKeyArn",
        /// at least 1
        max_tokens: i64 = "MaxTokens",
        /// 0 to 2
        temperature: f64 = "Temperature",
        /// 0 to 1
        top_p: f64 = "TopP",
    }
}

c::property! {
    HarnessManagedMemoryConfiguration, "bedrockagentcore-harness-harnessmanagedmemoryconfiguration";
    new {}
    set {
        /// an update replaces the resource
        encryption_key_arn: str = "EncryptionKeyArn",
        /// 3 to 365
        event_expiry_duration: i64 = "EventExpiryDuration",
        /// 1 to 4 items; no item twice
        strategies: c::List<HarnessManagedMemoryConfigurationStrategies> = "Strategies",
    }
}

c::property! {
    HarnessMemoryConfiguration, "bedrockagentcore-harness-harnessmemoryconfiguration";
    new {}
    set {
        agent_core_memory_configuration: HarnessAgentCoreMemoryConfiguration = "AgentCoreMemoryConfiguration",
        disabled: HarnessDisabledMemoryConfiguration = "Disabled",
        managed_memory_configuration: HarnessManagedMemoryConfiguration = "ManagedMemoryConfiguration",
    }
}

c::property! {
    /// Exactly one of `BedrockModelConfig`, `OpenAiModelConfig`, `GeminiModelConfig`, `LiteLlmModelConfig`.
    HarnessModelConfiguration, "bedrockagentcore-harness-harnessmodelconfiguration";
    new {}
    set {
        bedrock_model_config: HarnessBedrockModelConfig = "BedrockModelConfig",
        gemini_model_config: HarnessGeminiModelConfig = "GeminiModelConfig",
        lite_llm_model_config: HarnessLiteLlmModelConfig = "LiteLlmModelConfig",
        open_ai_model_config: HarnessOpenAiModelConfig = "OpenAiModelConfig",
    }
}

c::property! {
    HarnessOpenAiModelConfig, "bedrockagentcore-harness-harnessopenaimodelconfig";
    new HarnessOpenAiModelConfigRequired {
        A api_key_arn: str = "ApiKeyArn",
        B model_id: str = "ModelId",
    }
    set {
        additional_params: c::Json = "AdditionalParams",
        /// 1 to 16383 characters
        api_base: str = "ApiBase",
        api_format: HarnessOpenAiModelConfigApiFormat = "ApiFormat",
        /// at least 1
        max_tokens: i64 = "MaxTokens",
        /// 0 to 2
        temperature: f64 = "Temperature",
        /// 0 to 1
        top_p: f64 = "TopP",
    }
}

c::property! {
    HarnessRemoteMcpConfig, "bedrockagentcore-harness-harnessremotemcpconfig";
    new {
        /// 1 to 16383 characters
        A url: str = "Url",
    }
    set {
        headers: c::Map<str> = "Headers",
    }
}

c::property! {
    HarnessSkill, "bedrockagentcore-harness-harnessskill";
    new {}
    set {
        aws_skills: HarnessSkillAwsSkillsSource = "AwsSkills",
        git: HarnessSkillGitSource = "Git",
        /// at least 1 character
        path: str = "Path",
        s3: HarnessSkillS3Source = "S3",
    }
}

c::property! {
    HarnessSkillAwsSkillsSource, "bedrockagentcore-harness-harnessskillawsskillssource";
    new {}
    set {
        /// each: 1 to 4096 characters, matches `^([^*?\[\]]|\*)+$`
        paths: c::List<str> = "Paths",
    }
}

c::property! {
    HarnessSkillGitAuth, "bedrockagentcore-harness-harnessskillgitauth";
    new {
        A credential_arn: str = "CredentialArn",
    }
    set {
        username: str = "Username",
    }
}

c::property! {
    HarnessSkillGitSource, "bedrockagentcore-harness-harnessskillgitsource";
    new {
        /// at least 8 characters; matches `^https://`
        A url: str = "Url",
    }
    set {
        auth: HarnessSkillGitAuth = "Auth",
        path: str = "Path",
    }
}

c::property! {
    HarnessSkillS3Source, "bedrockagentcore-harness-harnessskills3source";
    new {
        /// at least 5 characters; matches `^s3://`
        A uri: str = "Uri",
    }
    set {}
}

c::property! {
    HarnessSlidingWindowConfiguration, "bedrockagentcore-harness-harnessslidingwindowconfiguration";
    new {}
    set {
        messages_count: i64 = "MessagesCount",
    }
}

c::property! {
    HarnessSummarizationConfiguration, "bedrockagentcore-harness-harnesssummarizationconfiguration";
    new {}
    set {
        preserve_recent_messages: i64 = "PreserveRecentMessages",
        summarization_system_prompt: str = "SummarizationSystemPrompt",
        summary_ratio: f64 = "SummaryRatio",
    }
}

c::property! {
    HarnessSystemContentBlock, "bedrockagentcore-harness-harnesssystemcontentblock";
    new {
        /// at least 1 character
        A text: str = "Text",
    }
    set {}
}

c::property! {
    HarnessTool, "bedrockagentcore-harness-harnesstool";
    new {
        A r#type: HarnessToolType = "Type",
    }
    set {
        config: HarnessToolConfiguration = "Config",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`
        name: str = "Name",
    }
}

c::property! {
    /// Exactly one of `RemoteMcp`, `AgentCoreBrowser`, `AgentCoreGateway`, `InlineFunction`, `AgentCoreCodeInterpreter`.
    HarnessToolConfiguration, "bedrockagentcore-harness-harnesstoolconfiguration";
    new {}
    set {
        agent_core_browser: HarnessAgentCoreBrowserConfig = "AgentCoreBrowser",
        agent_core_code_interpreter: HarnessAgentCoreCodeInterpreterConfig = "AgentCoreCodeInterpreter",
        agent_core_gateway: HarnessAgentCoreGatewayConfig = "AgentCoreGateway",
        inline_function: HarnessInlineFunctionConfig = "InlineFunction",
        remote_mcp: HarnessRemoteMcpConfig = "RemoteMcp",
    }
}

c::property! {
    HarnessTruncationConfiguration, "bedrockagentcore-harness-harnesstruncationconfiguration";
    new {
        A strategy: HarnessTruncationConfigurationStrategy = "Strategy",
    }
    set {
        config: HarnessTruncationStrategyConfiguration = "Config",
    }
}

c::property! {
    HarnessTruncationStrategyConfiguration, "bedrockagentcore-harness-harnesstruncationstrategyconfiguration";
    new {}
    set {
        sliding_window: HarnessSlidingWindowConfiguration = "SlidingWindow",
        summarization: HarnessSummarizationConfiguration = "Summarization",
    }
}

c::property! {
    LifecycleConfiguration, "bedrockagentcore-harness-lifecycleconfiguration";
    new {}
    set {
        /// 60 to 1209600
        idle_runtime_session_timeout: i64 = "IdleRuntimeSessionTimeout",
        /// 60 to 1209600
        max_lifetime: i64 = "MaxLifetime",
    }
}

c::property! {
    ManagedVpcResource, "bedrockagentcore-harness-managedvpcresource";
    new ManagedVpcResourceRequired {
        A endpoint_ip_address_type: ManagedVpcResourceEndpointIpAddressType = "EndpointIpAddressType",
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
        /// at most 50 keys
        tags: c::Map<str> = "Tags",
    }
}

c::property! {
    NetworkConfiguration, "bedrockagentcore-harness-networkconfiguration";
    new {
        A network_mode: NetworkConfigurationNetworkMode = "NetworkMode",
    }
    set {
        network_mode_config: VpcConfig = "NetworkModeConfig",
    }
}

c::property! {
    None, "bedrockagentcore-harness-none";
    new {}
    set {}
}

c::property! {
    OAuthCredentialProvider, "bedrockagentcore-harness-oauthcredentialprovider";
    new {
        /// matches `^arn:([^:]*):([^:]*):([^:]*):([0-9]{12})?:(.+)$`
        A provider_arn: str = "ProviderArn",
        /// at most 100 items; each: 1 to 64 characters
        B scopes: c::List<str> = "Scopes",
    }
    set {
        /// 1 to 10 keys
        custom_parameters: c::Map<str> = "CustomParameters",
        /// 1 to 2048 characters; matches `^[0-9A-Za-z_]+:(\/?\/?)[^\s]+$`
        default_return_url: str = "DefaultReturnUrl",
        grant_type: OAuthCredentialProviderGrantType = "GrantType",
    }
}

c::property! {
    PrivateEndpoint, "bedrockagentcore-harness-privateendpoint";
    new {}
    set {
        managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource",
        self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource",
    }
}

c::property! {
    PrivateEndpointOverride, "bedrockagentcore-harness-privateendpointoverride";
    new {
        /// 1 to 253 characters
        A domain: str = "Domain",
        B private_endpoint: PrivateEndpoint = "PrivateEndpoint",
    }
    set {}
}

c::property! {
    S3FilesAccessPointConfiguration, "bedrockagentcore-harness-s3filesaccesspointconfiguration";
    new S3FilesAccessPointConfigurationRequired {
        /// at most 256 characters
        A access_point_arn: str = "AccessPointArn",
        /// 6 to 200 characters; matches `^/mnt/[a-zA-Z0-9._-]+/?$`
        B mount_path: str = "MountPath",
    }
    set {}
}

c::property! {
    SelfManagedLatticeResource, "bedrockagentcore-harness-selfmanagedlatticeresource";
    new {
        /// 20 to 2048 characters
        A resource_configuration_identifier: str = "ResourceConfigurationIdentifier",
    }
    set {}
}

c::property! {
    SessionStorageConfiguration, "bedrockagentcore-harness-sessionstorageconfiguration";
    new {
        /// 6 to 200 characters; matches `^/mnt/[a-zA-Z0-9._-]+/?$`
        A mount_path: str = "MountPath",
    }
    set {}
}

c::property! {
    VpcConfig, "bedrockagentcore-harness-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 16 items; each: matches `^sg-[0-9a-zA-Z]{8,17}$`
        A security_groups: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// 1 to 16 items; each: matches `^subnet-[0-9a-zA-Z]{8,17}$`
        B subnets: c::List<c::Name<catchment_cfn::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    AuthorizingClaimMatchValueTypeClaimMatchOperator {
        EQUALS = "EQUALS",
        CONTAINS = "CONTAINS",
        CONTAINS_ANY = "CONTAINS_ANY",
    }
}

c::open_enum! {
    CustomClaimValidationTypeInboundTokenClaimValueType {
        STRING = "STRING",
        STRING_ARRAY = "STRING_ARRAY",
    }
}

c::open_enum! {
    HarnessBedrockModelConfigApiFormat {
        CONVERSE_STREAM = "converse_stream",
        RESPONSES = "responses",
        CHAT_COMPLETIONS = "chat_completions",
    }
}

c::open_enum! {
    HarnessHookLambdaTargetFailureMode {
        ALLOW = "allow",
        DENY = "deny",
    }
}

c::open_enum! {
    HarnessManagedMemoryConfigurationStrategies {
        SEMANTIC = "SEMANTIC",
        SUMMARIZATION = "SUMMARIZATION",
        USER_PREFERENCE = "USER_PREFERENCE",
        EPISODIC = "EPISODIC",
    }
}

c::open_enum! {
    HarnessOpenAiModelConfigApiFormat {
        CHAT_COMPLETIONS = "chat_completions",
        RESPONSES = "responses",
    }
}

c::open_enum! {
    HarnessToolType {
        REMOTE_MCP = "remote_mcp",
        AGENTCORE_BROWSER = "agentcore_browser",
        AGENTCORE_GATEWAY = "agentcore_gateway",
        INLINE_FUNCTION = "inline_function",
        AGENTCORE_CODE_INTERPRETER = "agentcore_code_interpreter",
    }
}

c::open_enum! {
    HarnessTruncationConfigurationStrategy {
        SLIDING_WINDOW = "sliding_window",
        SUMMARIZATION = "summarization",
        NONE = "none",
    }
}

c::open_enum! {
    ManagedVpcResourceEndpointIpAddressType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}

c::open_enum! {
    NetworkConfigurationNetworkMode {
        PUBLIC = "PUBLIC",
        VPC = "VPC",
    }
}

c::open_enum! {
    OAuthCredentialProviderGrantType {
        CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS",
        AUTHORIZATION_CODE = "AUTHORIZATION_CODE",
    }
}

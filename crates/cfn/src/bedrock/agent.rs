// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::Agent` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AgentId`.
    CfnAgent = "AWS::Bedrock::Agent", "bedrock-agent", reference name,
        arn "arn:${Partition}:bedrock:${Region}:${Account}:agent/${AgentId}", tags Map "Tags";
    new {
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        A agent_name: str = "AgentName",
    }
    set {
        action_groups: c::List<AgentActionGroup> = "ActionGroups",
        agent_collaboration: AgentCollaboration = "AgentCollaboration",
        agent_collaborators: c::List<AgentCollaborator> = "AgentCollaborators",
        /// at most 2048 characters
        agent_resource_role_arn: c::Arn<crate::iam::CfnRole> = "AgentResourceRoleArn",
        /// default `false`; AWS does not show it again
        auto_prepare: bool = "AutoPrepare",
        custom_orchestration: CustomOrchestration = "CustomOrchestration",
        /// 1 to 2048 characters; matches `^arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`
        customer_encryption_key_arn: str = "CustomerEncryptionKeyArn",
        /// 1 to 200 characters
        description: str = "Description",
        /// 1 to 2048 characters
        foundation_model: str = "FoundationModel",
        guardrail_configuration: GuardrailConfiguration = "GuardrailConfiguration",
        /// 60 to 5400
        idle_session_ttl_in_seconds: f64 = "IdleSessionTTLInSeconds",
        /// at least 40 characters
        instruction: str = "Instruction",
        knowledge_bases: c::List<AgentKnowledgeBase> = "KnowledgeBases",
        memory_configuration: MemoryConfiguration = "MemoryConfiguration",
        orchestration_type: OrchestrationType = "OrchestrationType",
        prompt_override_configuration: PromptOverrideConfiguration = "PromptOverrideConfiguration",
        /// default `false`; AWS does not show it again
        skip_resource_in_use_check_on_delete: bool = "SkipResourceInUseCheckOnDelete",
        tags: c::Map<str> = "Tags",
        test_alias_tags: c::Map<str> = "TestAliasTags",
    }
    get {
        @arn "AgentArn",
        AGENT_ARN: c::Arn<CfnAgent> = "AgentArn",
        AGENT_ID: c::Name<CfnAgent> = "AgentId",
        AGENT_STATUS: c::Json = "AgentStatus",
        AGENT_VERSION: str = "AgentVersion",
        CREATED_AT: str = "CreatedAt",
        FAILURE_REASONS: c::List<str> = list "FailureReasons",
        PREPARED_AT: str = "PreparedAt",
        RECOMMENDED_ACTIONS: c::List<str> = list "RecommendedActions",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    /// Exactly one of `S3`, `Payload`.
    APISchema, "bedrock-agent-apischema";
    new {}
    set {
        payload: str = "Payload",
        s3: S3Identifier = "S3",
    }
}

c::property! {
    /// Exactly one of `Lambda`, `CustomControl`.
    ActionGroupExecutor, "bedrock-agent-actiongroupexecutor";
    new {}
    set {
        custom_control: CustomControlMethod = "CustomControl",
        /// at most 2048 characters
        lambda: str = "Lambda",
    }
}

c::property! {
    AgentActionGroup, "bedrock-agent-agentactiongroup";
    new {
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        A action_group_name: str = "ActionGroupName",
    }
    set {
        action_group_executor: ActionGroupExecutor = "ActionGroupExecutor",
        action_group_state: ActionGroupState = "ActionGroupState",
        api_schema: APISchema = "ApiSchema",
        /// 1 to 200 characters
        description: str = "Description",
        function_schema: FunctionSchema = "FunctionSchema",
        parent_action_group_signature: ActionGroupSignature = "ParentActionGroupSignature",
        /// default `false`; AWS does not show it again
        skip_resource_in_use_check_on_delete: bool = "SkipResourceInUseCheckOnDelete",
    }
}

c::property! {
    AgentCollaborator, "bedrock-agent-agentcollaborator";
    new AgentCollaboratorRequired {
        A agent_descriptor: AgentDescriptor = "AgentDescriptor",
        B collaboration_instruction: str = "CollaborationInstruction",
        C collaborator_name: str = "CollaboratorName",
    }
    set {
        relay_conversation_history: RelayConversationHistory = "RelayConversationHistory",
    }
}

c::property! {
    AgentDescriptor, "bedrock-agent-agentdescriptor";
    new {}
    set {
        alias_arn: str = "AliasArn",
    }
}

c::property! {
    AgentKnowledgeBase, "bedrock-agent-agentknowledgebase";
    new AgentKnowledgeBaseRequired {
        /// 1 to 200 characters
        A description: str = "Description",
        /// matches `^[0-9a-zA-Z]{10}$`
        B knowledge_base_id: str = "KnowledgeBaseId",
    }
    set {
        knowledge_base_state: KnowledgeBaseState = "KnowledgeBaseState",
    }
}

c::property! {
    CustomOrchestration, "bedrock-agent-customorchestration";
    new {}
    set {
        executor: OrchestrationExecutor = "Executor",
    }
}

c::property! {
    Function, "bedrock-agent-function";
    new {
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        A name: str = "Name",
    }
    set {
        /// 1 to 1200 characters
        description: str = "Description",
        parameters: c::Map<ParameterDetail> = "Parameters",
        require_confirmation: RequireConfirmation = "RequireConfirmation",
    }
}

c::property! {
    FunctionSchema, "bedrock-agent-functionschema";
    new {
        A functions: c::List<Function> = "Functions",
    }
    set {}
}

c::property! {
    GuardrailConfiguration, "bedrock-agent-guardrailconfiguration";
    new {}
    set {
        /// at most 2048 characters
        guardrail_identifier: str = "GuardrailIdentifier",
        /// matches `^(([0-9]{1,8})|(DRAFT))$`
        guardrail_version: str = "GuardrailVersion",
    }
}

c::property! {
    InferenceConfiguration, "bedrock-agent-inferenceconfiguration";
    new {}
    set {
        /// 0 to 131072
        maximum_length: f64 = "MaximumLength",
        /// at most 4 items
        stop_sequences: c::List<str> = "StopSequences",
        /// 0 to 1
        temperature: f64 = "Temperature",
        /// 0 to 500
        top_k: f64 = "TopK",
        /// 0 to 1
        top_p: f64 = "TopP",
    }
}

c::property! {
    MemoryConfiguration, "bedrock-agent-memoryconfiguration";
    new {}
    set {
        enabled_memory_types: c::List<MemoryType> = "EnabledMemoryTypes",
        session_summary_configuration: SessionSummaryConfiguration = "SessionSummaryConfiguration",
        storage_days: f64 = "StorageDays",
    }
}

c::property! {
    OrchestrationExecutor, "bedrock-agent-orchestrationexecutor";
    new {
        /// at most 2048 characters
        A lambda: str = "Lambda",
    }
    set {}
}

c::property! {
    ParameterDetail, "bedrock-agent-parameterdetail";
    new {
        A r#type: Type = "Type",
    }
    set {
        /// 1 to 500 characters
        description: str = "Description",
        required: bool = "Required",
    }
}

c::property! {
    PromptConfiguration, "bedrock-agent-promptconfiguration";
    new {}
    set {
        additional_model_request_fields: c::Json = "AdditionalModelRequestFields",
        /// 1 to 100000 characters
        base_prompt_template: str = "BasePromptTemplate",
        /// 1 to 2048 characters
        foundation_model: str = "FoundationModel",
        inference_configuration: InferenceConfiguration = "InferenceConfiguration",
        parser_mode: CreationMode = "ParserMode",
        prompt_creation_mode: CreationMode = "PromptCreationMode",
        prompt_state: PromptState = "PromptState",
        prompt_type: PromptType = "PromptType",
    }
}

c::property! {
    PromptOverrideConfiguration, "bedrock-agent-promptoverrideconfiguration";
    new {
        /// at most 10 items
        A prompt_configurations: c::List<PromptConfiguration> = "PromptConfigurations",
    }
    set {
        /// at most 2048 characters
        override_lambda: str = "OverrideLambda",
    }
}

c::property! {
    S3Identifier, "bedrock-agent-s3identifier";
    new {}
    set {
        /// 3 to 63 characters; matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        s3_bucket_name: c::Name<crate::s3::CfnBucket> = "S3BucketName",
        /// 1 to 1024 characters; matches `^[\.\-\!\*\_\'\(\)a-zA-Z0-9][\.\-\!\*\_\'\(\)\/a-zA-Z0-9]*$`
        s3_object_key: str = "S3ObjectKey",
    }
}

c::property! {
    SessionSummaryConfiguration, "bedrock-agent-sessionsummaryconfiguration";
    new {}
    set {
        max_recent_sessions: f64 = "MaxRecentSessions",
    }
}

c::open_enum! {
    ActionGroupSignature {
        AMAZON_USER_INPUT = "AMAZON.UserInput",
        AMAZON_CODE_INTERPRETER = "AMAZON.CodeInterpreter",
    }
}

c::open_enum! {
    ActionGroupState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    AgentCollaboration {
        DISABLED = "DISABLED",
        SUPERVISOR = "SUPERVISOR",
        SUPERVISOR_ROUTER = "SUPERVISOR_ROUTER",
    }
}

c::open_enum! {
    CreationMode {
        DEFAULT = "DEFAULT",
        OVERRIDDEN = "OVERRIDDEN",
    }
}

c::open_enum! {
    CustomControlMethod {
        RETURN_CONTROL = "RETURN_CONTROL",
    }
}

c::open_enum! {
    KnowledgeBaseState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    MemoryType {
        SESSION_SUMMARY = "SESSION_SUMMARY",
    }
}

c::open_enum! {
    OrchestrationType {
        DEFAULT = "DEFAULT",
        CUSTOM_ORCHESTRATION = "CUSTOM_ORCHESTRATION",
    }
}

c::open_enum! {
    PromptState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    PromptType {
        PRE_PROCESSING = "PRE_PROCESSING",
        ORCHESTRATION = "ORCHESTRATION",
        POST_PROCESSING = "POST_PROCESSING",
        ROUTING_CLASSIFIER = "ROUTING_CLASSIFIER",
        MEMORY_SUMMARIZATION = "MEMORY_SUMMARIZATION",
        KNOWLEDGE_BASE_RESPONSE_GENERATION = "KNOWLEDGE_BASE_RESPONSE_GENERATION",
    }
}

c::open_enum! {
    RelayConversationHistory {
        TO_COLLABORATOR = "TO_COLLABORATOR",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    RequireConfirmation {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    Type {
        STRING = "string",
        NUMBER = "number",
        INTEGER = "integer",
        BOOLEAN = "boolean",
        ARRAY = "array",
    }
}

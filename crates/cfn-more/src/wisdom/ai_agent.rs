// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::AIAgent` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnAIAgent = "AWS::Wisdom::AIAgent", "wisdom-aiagent", reference text, tags Map "Tags";
    new CfnAIAgentRequired {
        /// an update replaces the resource
        A assistant_id: str = "AssistantId",
        B configuration: AIAgentConfiguration = "Configuration",
        /// an update replaces the resource
        C r#type: AIAgentType = "Type",
    }
    set {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\s_.,-]+`
        description: str = "Description",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\s_.,-]+`; an update replaces the resource
        name: str = "Name",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "AIAgentArn",
        AI_AGENT_ARN: c::Arn<CfnAIAgent> = "AIAgentArn",
        AI_AGENT_ID: str = "AIAgentId",
        ASSISTANT_ARN: str = "AssistantArn",
        MODIFIED_TIME_SECONDS: f64 = "ModifiedTimeSeconds",
    }
}

c::property! {
    /// Exactly one of `ManualSearchAIAgentConfiguration`, `AnswerRecommendationAIAgentConfiguration`, `SelfServiceAIAgentConfiguration`, `EmailResponseAIAgentConfiguration`, `EmailOverviewAIAgentConfiguration`, `EmailGenerativeAnswerAIAgentConfiguration`, `OrchestrationAIAgentConfiguration`, `NoteTakingAIAgentConfiguration`, `CaseSummarizationAIAgentConfiguration`.
    AIAgentConfiguration, "wisdom-aiagent-aiagentconfiguration";
    new {}
    set {
        answer_recommendation_ai_agent_configuration: AnswerRecommendationAIAgentConfiguration = "AnswerRecommendationAIAgentConfiguration",
        case_summarization_ai_agent_configuration: CaseSummarizationAIAgentConfiguration = "CaseSummarizationAIAgentConfiguration",
        email_generative_answer_ai_agent_configuration: EmailGenerativeAnswerAIAgentConfiguration = "EmailGenerativeAnswerAIAgentConfiguration",
        email_overview_ai_agent_configuration: EmailOverviewAIAgentConfiguration = "EmailOverviewAIAgentConfiguration",
        email_response_ai_agent_configuration: EmailResponseAIAgentConfiguration = "EmailResponseAIAgentConfiguration",
        manual_search_ai_agent_configuration: ManualSearchAIAgentConfiguration = "ManualSearchAIAgentConfiguration",
        note_taking_ai_agent_configuration: NoteTakingAIAgentConfiguration = "NoteTakingAIAgentConfiguration",
        orchestration_ai_agent_configuration: OrchestrationAIAgentConfiguration = "OrchestrationAIAgentConfiguration",
        self_service_ai_agent_configuration: SelfServiceAIAgentConfiguration = "SelfServiceAIAgentConfiguration",
    }
}

c::property! {
    Annotation, "wisdom-aiagent-annotation";
    new {}
    set {}
}

c::property! {
    AnswerRecommendationAIAgentConfiguration, "wisdom-aiagent-answerrecommendationaiagentconfiguration";
    new {}
    set {
        answer_generation_ai_guardrail_id: str = "AnswerGenerationAIGuardrailId",
        answer_generation_ai_prompt_id: str = "AnswerGenerationAIPromptId",
        association_configurations: c::List<AssociationConfiguration> = "AssociationConfigurations",
        intent_labeling_generation_ai_prompt_id: str = "IntentLabelingGenerationAIPromptId",
        /// at least 1 character
        locale: str = "Locale",
        query_reformulation_ai_prompt_id: str = "QueryReformulationAIPromptId",
    }
}

c::property! {
    AssociationConfiguration, "wisdom-aiagent-associationconfiguration";
    new {}
    set {
        association_configuration_data: AssociationConfigurationData = "AssociationConfigurationData",
        /// matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`
        association_id: str = "AssociationId",
        association_type: AIAgentAssociationConfigurationType = "AssociationType",
    }
}

c::property! {
    /// Exactly one of `KnowledgeBaseAssociationConfigurationData`.
    AssociationConfigurationData, "wisdom-aiagent-associationconfigurationdata";
    new {}
    set {
        knowledge_base_association_configuration_data: KnowledgeBaseAssociationConfigurationData = "KnowledgeBaseAssociationConfigurationData",
    }
}

c::property! {
    CaseSummarizationAIAgentConfiguration, "wisdom-aiagent-casesummarizationaiagentconfiguration";
    new {}
    set {
        case_summarization_ai_guardrail_id: str = "CaseSummarizationAIGuardrailId",
        case_summarization_ai_prompt_id: str = "CaseSummarizationAIPromptId",
        /// at least 1 character
        locale: str = "Locale",
    }
}

c::property! {
    EmailGenerativeAnswerAIAgentConfiguration, "wisdom-aiagent-emailgenerativeansweraiagentconfiguration";
    new {}
    set {
        association_configurations: c::List<AssociationConfiguration> = "AssociationConfigurations",
        email_generative_answer_ai_prompt_id: str = "EmailGenerativeAnswerAIPromptId",
        email_query_reformulation_ai_prompt_id: str = "EmailQueryReformulationAIPromptId",
        /// at least 1 character
        locale: str = "Locale",
    }
}

c::property! {
    EmailOverviewAIAgentConfiguration, "wisdom-aiagent-emailoverviewaiagentconfiguration";
    new {}
    set {
        email_overview_ai_prompt_id: str = "EmailOverviewAIPromptId",
        /// at least 1 character
        locale: str = "Locale",
    }
}

c::property! {
    EmailResponseAIAgentConfiguration, "wisdom-aiagent-emailresponseaiagentconfiguration";
    new {}
    set {
        association_configurations: c::List<AssociationConfiguration> = "AssociationConfigurations",
        email_query_reformulation_ai_prompt_id: str = "EmailQueryReformulationAIPromptId",
        email_response_ai_prompt_id: str = "EmailResponseAIPromptId",
        /// at least 1 character
        locale: str = "Locale",
    }
}

c::property! {
    KnowledgeBaseAssociationConfigurationData, "wisdom-aiagent-knowledgebaseassociationconfigurationdata";
    new {}
    set {
        content_tag_filter: TagFilter = "ContentTagFilter",
        /// 1 to 100
        max_results: f64 = "MaxResults",
        override_knowledge_base_search_type: KnowledgeBaseSearchType = "OverrideKnowledgeBaseSearchType",
    }
}

c::property! {
    ManualSearchAIAgentConfiguration, "wisdom-aiagent-manualsearchaiagentconfiguration";
    new {}
    set {
        answer_generation_ai_guardrail_id: str = "AnswerGenerationAIGuardrailId",
        answer_generation_ai_prompt_id: str = "AnswerGenerationAIPromptId",
        association_configurations: c::List<AssociationConfiguration> = "AssociationConfigurations",
        /// at least 1 character
        locale: str = "Locale",
    }
}

c::property! {
    NoteTakingAIAgentConfiguration, "wisdom-aiagent-notetakingaiagentconfiguration";
    new {}
    set {
        /// at least 1 character
        locale: str = "Locale",
        note_taking_ai_guardrail_id: str = "NoteTakingAIGuardrailId",
        note_taking_ai_prompt_id: str = "NoteTakingAIPromptId",
    }
}

c::property! {
    /// Exactly one of `AndConditions`, `TagCondition`.
    OrCondition, "wisdom-aiagent-orcondition";
    new {}
    set {
        and_conditions: c::List<TagCondition> = "AndConditions",
        tag_condition: TagCondition = "TagCondition",
    }
}

c::property! {
    OrchestrationAIAgentConfiguration, "wisdom-aiagent-orchestrationaiagentconfiguration";
    new {
        A orchestration_ai_prompt_id: str = "OrchestrationAIPromptId",
    }
    set {
        /// 1 to 2048 characters; matches `^arn:[a-z-]+?:[a-z-]+?:[a-z0-9-]*?:([0-9]{12})?:[a-zA-Z0-9-:/]+$`
        connect_instance_arn: str = "ConnectInstanceArn",
        /// at least 1 character
        locale: str = "Locale",
        orchestration_ai_guardrail_id: str = "OrchestrationAIGuardrailId",
        tool_configurations: c::List<ToolConfiguration> = "ToolConfigurations",
    }
}

c::property! {
    SelfServiceAIAgentConfiguration, "wisdom-aiagent-selfserviceaiagentconfiguration";
    new {}
    set {
        association_configurations: c::List<AssociationConfiguration> = "AssociationConfigurations",
        self_service_ai_guardrail_id: str = "SelfServiceAIGuardrailId",
        self_service_answer_generation_ai_prompt_id: str = "SelfServiceAnswerGenerationAIPromptId",
        self_service_pre_processing_ai_prompt_id: str = "SelfServicePreProcessingAIPromptId",
    }
}

c::property! {
    TagCondition, "wisdom-aiagent-tagcondition";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z+-=._:/]+$`; does not match `^(?:aws:)`
        A key: str = "Key",
    }
    set {
        /// 1 to 256 characters
        value: str = "Value",
    }
}

c::property! {
    /// Exactly one of `TagCondition`, `AndConditions`, `OrConditions`.
    TagFilter, "wisdom-aiagent-tagfilter";
    new {}
    set {
        and_conditions: c::List<TagCondition> = "AndConditions",
        or_conditions: c::List<OrCondition> = "OrConditions",
        tag_condition: TagCondition = "TagCondition",
    }
}

c::property! {
    ToolConfiguration, "wisdom-aiagent-toolconfiguration";
    new ToolConfigurationRequired {
        /// at least 1 character
        A tool_name: str = "ToolName",
        B tool_type: ToolType = "ToolType",
    }
    set {
        annotations: Annotation = "Annotations",
        /// at least 1 character
        description: str = "Description",
        input_schema: c::Json = "InputSchema",
        instruction: ToolInstruction = "Instruction",
        output_filters: c::List<ToolOutputFilter> = "OutputFilters",
        output_schema: c::Json = "OutputSchema",
        override_input_values: c::List<ToolOverrideInputValue> = "OverrideInputValues",
        /// at least 1 character
        title: str = "Title",
        /// at least 1 character
        tool_id: str = "ToolId",
        user_interaction_configuration: UserInteractionConfiguration = "UserInteractionConfiguration",
    }
}

c::property! {
    ToolInstruction, "wisdom-aiagent-toolinstruction";
    new {}
    set {
        examples: c::List<str> = "Examples",
        instruction: str = "Instruction",
    }
}

c::property! {
    ToolOutputConfiguration, "wisdom-aiagent-tooloutputconfiguration";
    new {}
    set {
        /// at least 1 character
        output_variable_name_override: str = "OutputVariableNameOverride",
        /// at least 1 character
        session_data_namespace: str = "SessionDataNamespace",
    }
}

c::property! {
    ToolOutputFilter, "wisdom-aiagent-tooloutputfilter";
    new {
        /// at least 1 character
        A json_path: str = "JsonPath",
    }
    set {
        output_configuration: ToolOutputConfiguration = "OutputConfiguration",
    }
}

c::property! {
    ToolOverrideConstantInputValue, "wisdom-aiagent-tooloverrideconstantinputvalue";
    new ToolOverrideConstantInputValueRequired {
        A r#type: ToolOverrideInputValueType = "Type",
        /// at least 1 character
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ToolOverrideInputValue, "wisdom-aiagent-tooloverrideinputvalue";
    new {
        /// at least 1 character
        A json_path: str = "JsonPath",
        B value: ToolOverrideInputValueConfiguration = "Value",
    }
    set {}
}

c::property! {
    /// Exactly one of `Constant`.
    ToolOverrideInputValueConfiguration, "wisdom-aiagent-tooloverrideinputvalueconfiguration";
    new {}
    set {
        constant: ToolOverrideConstantInputValue = "Constant",
    }
}

c::property! {
    UserInteractionConfiguration, "wisdom-aiagent-userinteractionconfiguration";
    new {}
    set {
        is_user_confirmation_required: bool = "IsUserConfirmationRequired",
    }
}

c::open_enum! {
    AIAgentAssociationConfigurationType {
        KNOWLEDGE_BASE = "KNOWLEDGE_BASE",
    }
}

c::open_enum! {
    AIAgentType {
        MANUAL_SEARCH = "MANUAL_SEARCH",
        ANSWER_RECOMMENDATION = "ANSWER_RECOMMENDATION",
        SELF_SERVICE = "SELF_SERVICE",
        EMAIL_RESPONSE = "EMAIL_RESPONSE",
        EMAIL_OVERVIEW = "EMAIL_OVERVIEW",
        EMAIL_GENERATIVE_ANSWER = "EMAIL_GENERATIVE_ANSWER",
        ORCHESTRATION = "ORCHESTRATION",
        NOTE_TAKING = "NOTE_TAKING",
        CASE_SUMMARIZATION = "CASE_SUMMARIZATION",
    }
}

c::open_enum! {
    KnowledgeBaseSearchType {
        HYBRID = "HYBRID",
        SEMANTIC = "SEMANTIC",
    }
}

c::open_enum! {
    ToolOverrideInputValueType {
        STRING = "STRING",
        NUMBER = "NUMBER",
        JSON_STRING = "JSON_STRING",
    }
}

c::open_enum! {
    ToolType {
        MODEL_CONTEXT_PROTOCOL = "MODEL_CONTEXT_PROTOCOL",
        RETURN_TO_CONTROL = "RETURN_TO_CONTROL",
        CONSTANT = "CONSTANT",
    }
}

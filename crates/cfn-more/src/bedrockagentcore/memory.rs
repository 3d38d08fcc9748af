// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::Memory` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `MemoryArn`.
    CfnMemory = "AWS::BedrockAgentCore::Memory", "bedrockagentcore-memory", reference arn,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:memory/${MemoryId}", tags Map "Tags";
    new {
        /// 3 to 365
        A event_expiry_duration: i64 = "EventExpiryDuration",
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        description: str = "Description",
        /// an update replaces the resource
        encryption_key_arn: str = "EncryptionKeyArn",
        /// 1 to 10 items
        indexed_keys: c::List<IndexedKey> = "IndexedKeys",
        memory_execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "MemoryExecutionRoleArn",
        memory_strategies: c::List<MemoryStrategy> = "MemoryStrategies",
        /// 1 to 5 items
        namespace_keys: c::List<NamespaceKeyEntry> = "NamespaceKeys",
        stream_delivery_resources: StreamDeliveryResources = "StreamDeliveryResources",
        /// 0 to 50 keys
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "MemoryArn",
        CREATED_AT: str = "CreatedAt",
        FAILURE_REASON: str = "FailureReason",
        MEMORY_ARN: c::Arn<CfnMemory> = "MemoryArn",
        MEMORY_ID: str = "MemoryId",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ContentConfiguration, "bedrockagentcore-memory-contentconfiguration";
    new {
        A r#type: ContentConfigurationType = "Type",
    }
    set {
        level: ContentConfigurationLevel = "Level",
    }
}

c::property! {
    CustomConfigurationInput, "bedrockagentcore-memory-customconfigurationinput";
    new {}
    set {
        episodic_override: EpisodicOverride = "EpisodicOverride",
        self_managed_configuration: SelfManagedConfiguration = "SelfManagedConfiguration",
        semantic_override: SemanticOverride = "SemanticOverride",
        summary_override: SummaryOverride = "SummaryOverride",
        user_preference_override: UserPreferenceOverride = "UserPreferenceOverride",
    }
}

c::property! {
    CustomMemoryStrategy, "bedrockagentcore-memory-custommemorystrategy";
    new {
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`
        A name: str = "Name",
    }
    set {
        configuration: CustomConfigurationInput = "Configuration",
        description: str = "Description",
        memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespace_templates: c::List<str> = "NamespaceTemplates",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespaces: c::List<str> = "Namespaces",
        /// AWS does not show it again
        record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification",
    }
}

c::property! {
    EpisodicMemoryStrategy, "bedrockagentcore-memory-episodicmemorystrategy";
    new {
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`
        A name: str = "Name",
    }
    set {
        description: str = "Description",
        memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespace_templates: c::List<str> = "NamespaceTemplates",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespaces: c::List<str> = "Namespaces",
        /// AWS does not show it again
        record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification",
        reflection_configuration: EpisodicReflectionConfigurationInput = "ReflectionConfiguration",
    }
}

c::property! {
    EpisodicOverride, "bedrockagentcore-memory-episodicoverride";
    new {}
    set {
        consolidation: EpisodicOverrideConsolidationConfigurationInput = "Consolidation",
        extraction: EpisodicOverrideExtractionConfigurationInput = "Extraction",
        reflection: EpisodicOverrideReflectionConfigurationInput = "Reflection",
    }
}

c::property! {
    EpisodicOverrideConsolidationConfigurationInput, "bedrockagentcore-memory-episodicoverrideconsolidationconfigurationinput";
    new EpisodicOverrideConsolidationConfigurationInputRequired {
        /// 1 to 30000 characters
        A append_to_prompt: str = "AppendToPrompt",
        B model_id: str = "ModelId",
    }
    set {}
}

c::property! {
    EpisodicOverrideExtractionConfigurationInput, "bedrockagentcore-memory-episodicoverrideextractionconfigurationinput";
    new EpisodicOverrideExtractionConfigurationInputRequired {
        /// 1 to 30000 characters
        A append_to_prompt: str = "AppendToPrompt",
        B model_id: str = "ModelId",
    }
    set {}
}

c::property! {
    EpisodicOverrideReflectionConfigurationInput, "bedrockagentcore-memory-episodicoverridereflectionconfigurationinput";
    new EpisodicOverrideReflectionConfigurationInputRequired {
        /// 1 to 30000 characters
        A append_to_prompt: str = "AppendToPrompt",
        B model_id: str = "ModelId",
    }
    set {
        memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespace_templates: c::List<str> = "NamespaceTemplates",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespaces: c::List<str> = "Namespaces",
    }
}

c::property! {
    EpisodicReflectionConfigurationInput, "bedrockagentcore-memory-episodicreflectionconfigurationinput";
    new {}
    set {
        memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespace_templates: c::List<str> = "NamespaceTemplates",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespaces: c::List<str> = "Namespaces",
    }
}

c::property! {
    ExtractionConfig, "bedrockagentcore-memory-extractionconfig";
    new {}
    set {
        llm_extraction_config: LlmExtractionConfig = "LlmExtractionConfig",
    }
}

c::property! {
    IndexedKey, "bedrockagentcore-memory-indexedkey";
    new IndexedKeyRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9\s._:/=+@-]*$`
        A key: str = "Key",
        B r#type: MetadataValueType = "Type",
    }
    set {}
}

c::property! {
    InvocationConfigurationInput, "bedrockagentcore-memory-invocationconfigurationinput";
    new {}
    set {
        /// matches `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`
        payload_delivery_bucket_name: str = "PayloadDeliveryBucketName",
        topic_arn: c::Arn<catchment_cfn::sns::CfnTopic> = "TopicArn",
    }
}

c::property! {
    KinesisResource, "bedrockagentcore-memory-kinesisresource";
    new {
        /// 1 item
        A content_configurations: c::List<ContentConfiguration> = "ContentConfigurations",
        B data_stream_arn: str = "DataStreamArn",
    }
    set {}
}

c::property! {
    LlmExtractionConfig, "bedrockagentcore-memory-llmextractionconfig";
    new {
        /// 1 to 1000 characters
        A definition: str = "Definition",
    }
    set {
        /// 1 to 1000 characters
        llm_extraction_instruction: str = "LlmExtractionInstruction",
        validation: Validation = "Validation",
    }
}

c::property! {
    MemoryRecordSchema, "bedrockagentcore-memory-memoryrecordschema";
    new {}
    set {
        /// 1 to 20 items
        metadata_schema: c::List<MetadataSchemaEntry> = "MetadataSchema",
    }
}

c::property! {
    MemoryStrategy, "bedrockagentcore-memory-memorystrategy";
    new {}
    set {
        custom_memory_strategy: CustomMemoryStrategy = "CustomMemoryStrategy",
        episodic_memory_strategy: EpisodicMemoryStrategy = "EpisodicMemoryStrategy",
        semantic_memory_strategy: SemanticMemoryStrategy = "SemanticMemoryStrategy",
        summary_memory_strategy: SummaryMemoryStrategy = "SummaryMemoryStrategy",
        user_preference_memory_strategy: UserPreferenceMemoryStrategy = "UserPreferenceMemoryStrategy",
    }
}

c::property! {
    MessageBasedTriggerInput, "bedrockagentcore-memory-messagebasedtriggerinput";
    new {}
    set {
        /// 1 to 50
        message_count: i64 = "MessageCount",
    }
}

c::property! {
    MetadataSchemaEntry, "bedrockagentcore-memory-metadataschemaentry";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9\s._:/=+@-]*$`
        A key: str = "Key",
    }
    set {
        extraction_config: ExtractionConfig = "ExtractionConfig",
        extraction_type: ExtractionType = "ExtractionType",
        r#type: MetadataValueType = "Type",
    }
}

c::property! {
    NamespaceKeyEntry, "bedrockagentcore-memory-namespacekeyentry";
    new {
        /// 1 to 32 characters; matches `^[a-z][a-z0-9]*$`; does not match `^(?:memoryStrategyId$|actorId$|sessionId$)`
        A key: str = "Key",
    }
    set {
        validation: NamespaceKeyValidation = "Validation",
    }
}

c::property! {
    NamespaceKeyValidation, "bedrockagentcore-memory-namespacekeyvalidation";
    new {}
    set {
        /// 1 to 10 items; each: 1 to 64 characters, matches `^[a-z0-9][a-z0-9-_]*$`
        allowed_values: c::List<str> = "AllowedValues",
        /// 1 to 64 characters
        regex_pattern: str = "RegexPattern",
    }
}

c::property! {
    NumberValidation, "bedrockagentcore-memory-numbervalidation";
    new {}
    set {
        max_value: f64 = "MaxValue",
        min_value: f64 = "MinValue",
    }
}

c::property! {
    /// Exactly one of `RecordExpiryDurationDays`.
    RecordExpirySpecification, "bedrockagentcore-memory-recordexpiryspecification";
    new {}
    set {
        /// at least 31
        record_expiry_duration_days: i64 = "RecordExpiryDurationDays",
    }
}

c::property! {
    SelfManagedConfiguration, "bedrockagentcore-memory-selfmanagedconfiguration";
    new {}
    set {
        /// 0 to 50
        historical_context_window_size: i64 = "HistoricalContextWindowSize",
        invocation_configuration: InvocationConfigurationInput = "InvocationConfiguration",
        /// at least 1 item
        trigger_conditions: c::List<TriggerConditionInput> = "TriggerConditions",
    }
}

c::property! {
    SemanticMemoryStrategy, "bedrockagentcore-memory-semanticmemorystrategy";
    new {
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`
        A name: str = "Name",
    }
    set {
        description: str = "Description",
        memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespace_templates: c::List<str> = "NamespaceTemplates",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespaces: c::List<str> = "Namespaces",
        /// AWS does not show it again
        record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification",
    }
}

c::property! {
    SemanticOverride, "bedrockagentcore-memory-semanticoverride";
    new {}
    set {
        consolidation: SemanticOverrideConsolidationConfigurationInput = "Consolidation",
        extraction: SemanticOverrideExtractionConfigurationInput = "Extraction",
    }
}

c::property! {
    SemanticOverrideConsolidationConfigurationInput, "bedrockagentcore-memory-semanticoverrideconsolidationconfigurationinput";
    new SemanticOverrideConsolidationConfigurationInputRequired {
        /// 1 to 30000 characters
        A append_to_prompt: str = "AppendToPrompt",
        B model_id: str = "ModelId",
    }
    set {}
}

c::property! {
    SemanticOverrideExtractionConfigurationInput, "bedrockagentcore-memory-semanticoverrideextractionconfigurationinput";
    new SemanticOverrideExtractionConfigurationInputRequired {
        /// 1 to 30000 characters
        A append_to_prompt: str = "AppendToPrompt",
        B model_id: str = "ModelId",
    }
    set {}
}

c::property! {
    StreamDeliveryResource, "bedrockagentcore-memory-streamdeliveryresource";
    new {}
    set {
        kinesis: KinesisResource = "Kinesis",
    }
}

c::property! {
    StreamDeliveryResources, "bedrockagentcore-memory-streamdeliveryresources";
    new {
        /// at most 1 item
        A resources: c::List<StreamDeliveryResource> = "Resources",
    }
    set {}
}

c::property! {
    StringListValidation, "bedrockagentcore-memory-stringlistvalidation";
    new {}
    set {
        /// 1 to 10 items
        allowed_values: c::List<str> = "AllowedValues",
        /// 1 to 5
        max_items: i64 = "MaxItems",
    }
}

c::property! {
    StringValidation, "bedrockagentcore-memory-stringvalidation";
    new {
        /// 1 to 10 items
        A allowed_values: c::List<str> = "AllowedValues",
    }
    set {}
}

c::property! {
    SummaryMemoryStrategy, "bedrockagentcore-memory-summarymemorystrategy";
    new {
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`
        A name: str = "Name",
    }
    set {
        description: str = "Description",
        memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespace_templates: c::List<str> = "NamespaceTemplates",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespaces: c::List<str> = "Namespaces",
        /// AWS does not show it again
        record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification",
    }
}

c::property! {
    SummaryOverride, "bedrockagentcore-memory-summaryoverride";
    new {}
    set {
        consolidation: SummaryOverrideConsolidationConfigurationInput = "Consolidation",
    }
}

c::property! {
    SummaryOverrideConsolidationConfigurationInput, "bedrockagentcore-memory-summaryoverrideconsolidationconfigurationinput";
    new SummaryOverrideConsolidationConfigurationInputRequired {
        /// 1 to 30000 characters
        A append_to_prompt: str = "AppendToPrompt",
        B model_id: str = "ModelId",
    }
    set {}
}

c::property! {
    TimeBasedTriggerInput, "bedrockagentcore-memory-timebasedtriggerinput";
    new {}
    set {
        /// 10 to 3000
        idle_session_timeout: i64 = "IdleSessionTimeout",
    }
}

c::property! {
    TokenBasedTriggerInput, "bedrockagentcore-memory-tokenbasedtriggerinput";
    new {}
    set {
        /// 100 to 500000
        token_count: i64 = "TokenCount",
    }
}

c::property! {
    TriggerConditionInput, "bedrockagentcore-memory-triggerconditioninput";
    new {}
    set {
        message_based_trigger: MessageBasedTriggerInput = "MessageBasedTrigger",
        time_based_trigger: TimeBasedTriggerInput = "TimeBasedTrigger",
        token_based_trigger: TokenBasedTriggerInput = "TokenBasedTrigger",
    }
}

c::property! {
    UserPreferenceMemoryStrategy, "bedrockagentcore-memory-userpreferencememorystrategy";
    new {
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`
        A name: str = "Name",
    }
    set {
        description: str = "Description",
        memory_record_schema: MemoryRecordSchema = "MemoryRecordSchema",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespace_templates: c::List<str> = "NamespaceTemplates",
        /// at least 1 item; each: matches `^[a-zA-Z0-9\-_/]*(\{[a-zA-Z][a-zA-Z0-9]*\}[a-zA-Z0-9\-_/]*)*$`
        namespaces: c::List<str> = "Namespaces",
        /// AWS does not show it again
        record_expiry_specification: RecordExpirySpecification = "RecordExpirySpecification",
    }
}

c::property! {
    UserPreferenceOverride, "bedrockagentcore-memory-userpreferenceoverride";
    new {}
    set {
        consolidation: UserPreferenceOverrideConsolidationConfigurationInput = "Consolidation",
        extraction: UserPreferenceOverrideExtractionConfigurationInput = "Extraction",
    }
}

c::property! {
    UserPreferenceOverrideConsolidationConfigurationInput, "bedrockagentcore-memory-userpreferenceoverrideconsolidationconfigurationinput";
    new UserPreferenceOverrideConsolidationConfigurationInputRequired {
        /// 1 to 30000 characters
        A append_to_prompt: str = "AppendToPrompt",
        B model_id: str = "ModelId",
    }
    set {}
}

c::property! {
    UserPreferenceOverrideExtractionConfigurationInput, "bedrockagentcore-memory-userpreferenceoverrideextractionconfigurationinput";
    new UserPreferenceOverrideExtractionConfigurationInputRequired {
        /// 1 to 30000 characters
        A append_to_prompt: str = "AppendToPrompt",
        B model_id: str = "ModelId",
    }
    set {}
}

c::property! {
    Validation, "bedrockagentcore-memory-validation";
    new {}
    set {
        number_validation: NumberValidation = "NumberValidation",
        string_list_validation: StringListValidation = "StringListValidation",
        string_validation: StringValidation = "StringValidation",
    }
}

c::open_enum! {
    ExtractionType {
        LLM_INFERRED = "LLM_INFERRED",
        STRICTLY_CONSISTENT = "STRICTLY_CONSISTENT",
    }
}

c::open_enum! {
    MetadataValueType {
        STRING = "STRING",
        STRINGLIST = "STRINGLIST",
        NUMBER = "NUMBER",
    }
}

c::open_enum! {
    ContentConfigurationType {
        MEMORY_RECORDS = "MEMORY_RECORDS",
    }
}

c::open_enum! {
    ContentConfigurationLevel {
        METADATA_ONLY = "METADATA_ONLY",
        FULL_CONTENT = "FULL_CONTENT",
    }
}

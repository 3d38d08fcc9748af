// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::Flow` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnFlow = "AWS::Bedrock::Flow", "bedrock-flow", reference arn,
        arn "arn:${Partition}:bedrock:${Region}:${Account}:flow/${FlowId}", tags Map "Tags";
    new CfnFlowRequired {
        /// at most 2048 characters; matches `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/(service-role/)?.+$`
        A execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        B name: str = "Name",
    }
    set {
        /// 1 to 2048 characters; matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`
        customer_encryption_key_arn: str = "CustomerEncryptionKeyArn",
        definition: FlowDefinition = "Definition",
        /// AWS does not show it again
        definition_s3_location: S3Location = "DefinitionS3Location",
        /// at most 512000 characters; AWS does not show it again
        definition_string: str = "DefinitionString",
        /// 1 to 500 keys; AWS does not show it again
        definition_substitutions: c::Map<c::Json> = "DefinitionSubstitutions",
        /// 1 to 200 characters
        description: str = "Description",
        tags: c::Map<str> = "Tags",
        test_alias_tags: c::Map<str> = "TestAliasTags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
        VALIDATIONS: c::List<c::Json> = list "Validations",
        VERSION: str = "Version",
    }
}

c::property! {
    AgentFlowNodeConfiguration, "bedrock-flow-agentflownodeconfiguration";
    new {
        /// at most 2048 characters
        A agent_alias_arn: str = "AgentAliasArn",
    }
    set {}
}

c::property! {
    CollectorFlowNodeConfiguration, "bedrock-flow-collectorflownodeconfiguration";
    new {}
    set {}
}

c::property! {
    ConditionFlowNodeConfiguration, "bedrock-flow-conditionflownodeconfiguration";
    new {
        /// 1 to 5 items
        A conditions: c::List<FlowCondition> = "Conditions",
    }
    set {}
}

c::property! {
    FieldForReranking, "bedrock-flow-fieldforreranking";
    new {
        /// 1 to 2000 characters
        A field_name: str = "FieldName",
    }
    set {}
}

c::property! {
    FlowCondition, "bedrock-flow-flowcondition";
    new {
        /// matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`
        A name: str = "Name",
    }
    set {
        /// 1 to 64 characters
        expression: str = "Expression",
    }
}

c::property! {
    FlowConditionalConnectionConfiguration, "bedrock-flow-flowconditionalconnectionconfiguration";
    new {
        /// matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`
        A condition: str = "Condition",
    }
    set {}
}

c::property! {
    FlowConnection, "bedrock-flow-flowconnection";
    new FlowConnectionRequired {
        /// matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,100}$`
        A name: str = "Name",
        /// matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`
        B source: str = "Source",
        /// matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`
        C target: str = "Target",
        D r#type: FlowConnectionType = "Type",
    }
    set {
        configuration: FlowConnectionConfiguration = "Configuration",
    }
}

c::property! {
    /// Exactly one of `Data`, `Conditional`.
    FlowConnectionConfiguration, "bedrock-flow-flowconnectionconfiguration";
    new {}
    set {
        conditional: FlowConditionalConnectionConfiguration = "Conditional",
        data: FlowDataConnectionConfiguration = "Data",
    }
}

c::property! {
    FlowDataConnectionConfiguration, "bedrock-flow-flowdataconnectionconfiguration";
    new FlowDataConnectionConfigurationRequired {
        /// matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`
        A source_output: str = "SourceOutput",
        /// matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`
        B target_input: str = "TargetInput",
    }
    set {}
}

c::property! {
    FlowDefinition, "bedrock-flow-flowdefinition";
    new {}
    set {
        /// at most 100 items
        connections: c::List<FlowConnection> = "Connections",
        /// at most 40 items
        nodes: c::List<FlowNode> = "Nodes",
    }
}

c::property! {
    FlowNode, "bedrock-flow-flownode";
    new FlowNodeRequired {
        /// matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`
        A name: str = "Name",
        B r#type: FlowNodeType = "Type",
    }
    set {
        configuration: FlowNodeConfiguration = "Configuration",
        /// at most 20 items
        inputs: c::List<FlowNodeInput> = "Inputs",
        /// at most 5 items
        outputs: c::List<FlowNodeOutput> = "Outputs",
    }
}

c::property! {
    /// Exactly one of `Input`, `Output`, `KnowledgeBase`, `Condition`, `Lex`, `Prompt`, `LambdaFunction`, `Agent`, `Storage`, `Iterator`, `Collector`, `Retrieval`, `InlineCode`, `Loop`, `LoopInput`, `LoopController`.
    FlowNodeConfiguration, "bedrock-flow-flownodeconfiguration";
    new {}
    set {
        agent: AgentFlowNodeConfiguration = "Agent",
        collector: CollectorFlowNodeConfiguration = "Collector",
        condition: ConditionFlowNodeConfiguration = "Condition",
        inline_code: InlineCodeFlowNodeConfiguration = "InlineCode",
        input: InputFlowNodeConfiguration = "Input",
        iterator: IteratorFlowNodeConfiguration = "Iterator",
        knowledge_base: KnowledgeBaseFlowNodeConfiguration = "KnowledgeBase",
        lambda_function: LambdaFunctionFlowNodeConfiguration = "LambdaFunction",
        lex: LexFlowNodeConfiguration = "Lex",
        r#loop: LoopFlowNodeConfiguration = "Loop",
        loop_controller: LoopControllerFlowNodeConfiguration = "LoopController",
        loop_input: LoopInputFlowNodeConfiguration = "LoopInput",
        output: OutputFlowNodeConfiguration = "Output",
        prompt: PromptFlowNodeConfiguration = "Prompt",
        retrieval: RetrievalFlowNodeConfiguration = "Retrieval",
        storage: StorageFlowNodeConfiguration = "Storage",
    }
}

c::property! {
    FlowNodeInput, "bedrock-flow-flownodeinput";
    new FlowNodeInputRequired {
        /// 1 to 64 characters
        A expression: str = "Expression",
        /// matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`
        B name: str = "Name",
        C r#type: FlowNodeIODataType = "Type",
    }
    set {
        category: FlowNodeInputCategory = "Category",
    }
}

c::property! {
    FlowNodeOutput, "bedrock-flow-flownodeoutput";
    new FlowNodeOutputRequired {
        /// matches `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`
        A name: str = "Name",
        B r#type: FlowNodeIODataType = "Type",
    }
    set {}
}

c::property! {
    GuardrailConfiguration, "bedrock-flow-guardrailconfiguration";
    new {}
    set {
        /// at most 2048 characters
        guardrail_identifier: str = "GuardrailIdentifier",
        /// matches `^(([0-9]{1,8})|(DRAFT))$`
        guardrail_version: str = "GuardrailVersion",
    }
}

c::property! {
    InlineCodeFlowNodeConfiguration, "bedrock-flow-inlinecodeflownodeconfiguration";
    new InlineCodeFlowNodeConfigurationRequired {
        /// at most 5000000 characters
        A code: str = "Code",
        B language: SupportedLanguages = "Language",
    }
    set {}
}

c::property! {
    InputFlowNodeConfiguration, "bedrock-flow-inputflownodeconfiguration";
    new {}
    set {}
}

c::property! {
    IteratorFlowNodeConfiguration, "bedrock-flow-iteratorflownodeconfiguration";
    new {}
    set {}
}

c::property! {
    KnowledgeBaseFlowNodeConfiguration, "bedrock-flow-knowledgebaseflownodeconfiguration";
    new {
        /// at most 10 characters; matches `^[0-9a-zA-Z]+$`
        A knowledge_base_id: str = "KnowledgeBaseId",
    }
    set {
        guardrail_configuration: GuardrailConfiguration = "GuardrailConfiguration",
        inference_configuration: PromptInferenceConfiguration = "InferenceConfiguration",
        /// 1 to 2048 characters
        model_id: str = "ModelId",
        /// 1 to 100
        number_of_results: f64 = "NumberOfResults",
        orchestration_configuration: KnowledgeBaseOrchestrationConfiguration = "OrchestrationConfiguration",
        prompt_template: KnowledgeBasePromptTemplate = "PromptTemplate",
        reranking_configuration: VectorSearchRerankingConfiguration = "RerankingConfiguration",
    }
}

c::property! {
    KnowledgeBaseOrchestrationConfiguration, "bedrock-flow-knowledgebaseorchestrationconfiguration";
    new {}
    set {
        additional_model_request_fields: c::Json = "AdditionalModelRequestFields",
        inference_config: PromptInferenceConfiguration = "InferenceConfig",
        performance_config: PerformanceConfiguration = "PerformanceConfig",
        prompt_template: KnowledgeBasePromptTemplate = "PromptTemplate",
    }
}

c::property! {
    /// Exactly one of `TextPromptTemplate`.
    KnowledgeBasePromptTemplate, "bedrock-flow-knowledgebaseprompttemplate";
    new {}
    set {
        /// 1 to 100000 characters
        text_prompt_template: str = "TextPromptTemplate",
    }
}

c::property! {
    LambdaFunctionFlowNodeConfiguration, "bedrock-flow-lambdafunctionflownodeconfiguration";
    new {
        /// at most 2048 characters
        A lambda_arn: c::Arn<crate::lambda::CfnFunction> = "LambdaArn",
    }
    set {}
}

c::property! {
    LexFlowNodeConfiguration, "bedrock-flow-lexflownodeconfiguration";
    new LexFlowNodeConfigurationRequired {
        /// at most 78 characters
        A bot_alias_arn: str = "BotAliasArn",
        /// 1 to 10 characters
        B locale_id: str = "LocaleId",
    }
    set {}
}

c::property! {
    LoopControllerFlowNodeConfiguration, "bedrock-flow-loopcontrollerflownodeconfiguration";
    new {
        A continue_condition: FlowCondition = "ContinueCondition",
    }
    set {
        /// 1 to 1000; default `10`
        max_iterations: f64 = "MaxIterations",
    }
}

c::property! {
    LoopFlowNodeConfiguration, "bedrock-flow-loopflownodeconfiguration";
    new {
        A definition: FlowDefinition = "Definition",
    }
    set {}
}

c::property! {
    LoopInputFlowNodeConfiguration, "bedrock-flow-loopinputflownodeconfiguration";
    new {}
    set {}
}

c::property! {
    MetadataConfigurationForReranking, "bedrock-flow-metadataconfigurationforreranking";
    new {
        A selection_mode: RerankingMetadataSelectionMode = "SelectionMode",
    }
    set {
        selective_mode_configuration: RerankingMetadataSelectiveModeConfiguration = "SelectiveModeConfiguration",
    }
}

c::property! {
    OutputFlowNodeConfiguration, "bedrock-flow-outputflownodeconfiguration";
    new {}
    set {}
}

c::property! {
    PerformanceConfiguration, "bedrock-flow-performanceconfiguration";
    new {}
    set {
        latency: PerformanceConfigurationLatency = "Latency",
    }
}

c::property! {
    PromptFlowNodeConfiguration, "bedrock-flow-promptflownodeconfiguration";
    new {
        A source_configuration: PromptFlowNodeSourceConfiguration = "SourceConfiguration",
    }
    set {
        guardrail_configuration: GuardrailConfiguration = "GuardrailConfiguration",
    }
}

c::property! {
    PromptFlowNodeInlineConfiguration, "bedrock-flow-promptflownodeinlineconfiguration";
    new PromptFlowNodeInlineConfigurationRequired {
        /// 1 to 2048 characters
        A model_id: str = "ModelId",
        B template_configuration: PromptTemplateConfiguration = "TemplateConfiguration",
        C template_type: PromptTemplateType = "TemplateType",
    }
    set {
        inference_configuration: PromptInferenceConfiguration = "InferenceConfiguration",
    }
}

c::property! {
    PromptFlowNodeResourceConfiguration, "bedrock-flow-promptflownoderesourceconfiguration";
    new {
        A prompt_arn: str = "PromptArn",
    }
    set {}
}

c::property! {
    /// Exactly one of `Resource`, `Inline`.
    PromptFlowNodeSourceConfiguration, "bedrock-flow-promptflownodesourceconfiguration";
    new {}
    set {
        inline: PromptFlowNodeInlineConfiguration = "Inline",
        resource: PromptFlowNodeResourceConfiguration = "Resource",
    }
}

c::property! {
    /// Exactly one of `Text`.
    PromptInferenceConfiguration, "bedrock-flow-promptinferenceconfiguration";
    new {}
    set {
        text: PromptModelInferenceConfiguration = "Text",
    }
}

c::property! {
    PromptInputVariable, "bedrock-flow-promptinputvariable";
    new {}
    set {
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        name: str = "Name",
    }
}

c::property! {
    PromptModelInferenceConfiguration, "bedrock-flow-promptmodelinferenceconfiguration";
    new {}
    set {
        /// 0 to 4096
        max_tokens: f64 = "MaxTokens",
        /// at most 4 items
        stop_sequences: c::List<str> = "StopSequences",
        /// 0 to 1
        temperature: f64 = "Temperature",
        /// 0 to 1
        top_p: f64 = "TopP",
    }
}

c::property! {
    /// Exactly one of `Text`.
    PromptTemplateConfiguration, "bedrock-flow-prompttemplateconfiguration";
    new {}
    set {
        text: TextPromptTemplateConfiguration = "Text",
    }
}

c::property! {
    /// Exactly one of `FieldsToInclude`, `FieldsToExclude`.
    RerankingMetadataSelectiveModeConfiguration, "bedrock-flow-rerankingmetadataselectivemodeconfiguration";
    new {}
    set {
        /// 1 to 100 items
        fields_to_exclude: c::List<FieldForReranking> = "FieldsToExclude",
        /// 1 to 100 items
        fields_to_include: c::List<FieldForReranking> = "FieldsToInclude",
    }
}

c::property! {
    RetrievalFlowNodeConfiguration, "bedrock-flow-retrievalflownodeconfiguration";
    new {
        A service_configuration: RetrievalFlowNodeServiceConfiguration = "ServiceConfiguration",
    }
    set {}
}

c::property! {
    RetrievalFlowNodeS3Configuration, "bedrock-flow-retrievalflownodes3configuration";
    new {
        /// matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
    }
    set {}
}

c::property! {
    /// Exactly one of `S3`.
    RetrievalFlowNodeServiceConfiguration, "bedrock-flow-retrievalflownodeserviceconfiguration";
    new {}
    set {
        s3: RetrievalFlowNodeS3Configuration = "S3",
    }
}

c::property! {
    S3Location, "bedrock-flow-s3location";
    new S3LocationRequired {
        /// 3 to 63 characters; matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        A bucket: str = "Bucket",
        /// 1 to 1024 characters
        B key: str = "Key",
    }
    set {
        /// 1 to 1024 characters
        version: str = "Version",
    }
}

c::property! {
    StorageFlowNodeConfiguration, "bedrock-flow-storageflownodeconfiguration";
    new {
        A service_configuration: StorageFlowNodeServiceConfiguration = "ServiceConfiguration",
    }
    set {}
}

c::property! {
    StorageFlowNodeS3Configuration, "bedrock-flow-storageflownodes3configuration";
    new {
        /// matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
    }
    set {}
}

c::property! {
    /// Exactly one of `S3`.
    StorageFlowNodeServiceConfiguration, "bedrock-flow-storageflownodeserviceconfiguration";
    new {}
    set {
        s3: StorageFlowNodeS3Configuration = "S3",
    }
}

c::property! {
    TextPromptTemplateConfiguration, "bedrock-flow-textprompttemplateconfiguration";
    new {
        /// 1 to 200000 characters
        A text: str = "Text",
    }
    set {
        /// at most 20 items
        input_variables: c::List<PromptInputVariable> = "InputVariables",
    }
}

c::property! {
    VectorSearchBedrockRerankingConfiguration, "bedrock-flow-vectorsearchbedrockrerankingconfiguration";
    new {
        A model_configuration: VectorSearchBedrockRerankingModelConfiguration = "ModelConfiguration",
    }
    set {
        metadata_configuration: MetadataConfigurationForReranking = "MetadataConfiguration",
        /// 1 to 100
        number_of_reranked_results: f64 = "NumberOfRerankedResults",
    }
}

c::property! {
    VectorSearchBedrockRerankingModelConfiguration, "bedrock-flow-vectorsearchbedrockrerankingmodelconfiguration";
    new {
        /// 1 to 2048 characters; matches `^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/(.*))?$`
        A model_arn: str = "ModelArn",
    }
    set {
        additional_model_request_fields: c::Json = "AdditionalModelRequestFields",
    }
}

c::property! {
    VectorSearchRerankingConfiguration, "bedrock-flow-vectorsearchrerankingconfiguration";
    new {
        A r#type: VectorSearchRerankingConfigurationType = "Type",
    }
    set {
        bedrock_reranking_configuration: VectorSearchBedrockRerankingConfiguration = "BedrockRerankingConfiguration",
    }
}

c::open_enum! {
    FlowConnectionType {
        DATA = "Data",
        CONDITIONAL = "Conditional",
    }
}

c::open_enum! {
    FlowNodeIODataType {
        STRING = "String",
        NUMBER = "Number",
        BOOLEAN = "Boolean",
        OBJECT = "Object",
        ARRAY = "Array",
    }
}

c::open_enum! {
    FlowNodeInputCategory {
        LOOP_CONDITION = "LoopCondition",
        RETURN_VALUE_TO_LOOP_START = "ReturnValueToLoopStart",
        EXIT_LOOP = "ExitLoop",
    }
}

c::open_enum! {
    FlowNodeType {
        INPUT = "Input",
        OUTPUT = "Output",
        KNOWLEDGE_BASE = "KnowledgeBase",
        CONDITION = "Condition",
        LEX = "Lex",
        PROMPT = "Prompt",
        LAMBDA_FUNCTION = "LambdaFunction",
        AGENT = "Agent",
        STORAGE = "Storage",
        RETRIEVAL = "Retrieval",
        ITERATOR = "Iterator",
        COLLECTOR = "Collector",
        INLINE_CODE = "InlineCode",
        LOOP = "Loop",
        LOOP_INPUT = "LoopInput",
        LOOP_CONTROLLER = "LoopController",
    }
}

c::open_enum! {
    PerformanceConfigurationLatency {
        STANDARD = "standard",
        OPTIMIZED = "optimized",
    }
}

c::open_enum! {
    PromptTemplateType {
        TEXT = "TEXT",
    }
}

c::open_enum! {
    RerankingMetadataSelectionMode {
        SELECTIVE = "SELECTIVE",
        ALL = "ALL",
    }
}

c::open_enum! {
    SupportedLanguages {
        PYTHON_3 = "Python_3",
    }
}

c::open_enum! {
    VectorSearchRerankingConfigurationType {
        BEDROCK_RERANKING_MODEL = "BEDROCK_RERANKING_MODEL",
    }
}

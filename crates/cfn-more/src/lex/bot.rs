// Written by `cargo xtask codegen` from crates/registry/data/lex.txt.

//! `AWS::Lex::Bot` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnBot = "AWS::Lex::Bot", "lex-bot", reference name,
        arn "arn:${Partition}:lex:${Region}:${Account}:bot:${BotName}", tags List "BotTags";
    new CfnBotRequired {
        A data_privacy: DataPrivacyValue = "DataPrivacy",
        /// 60 to 86400
        B idle_session_ttl_in_seconds: i64 = "IdleSessionTTLInSeconds",
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        C name: str = "Name",
        /// 32 to 2048 characters; matches `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.*$`
        D role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// AWS does not show it again
        auto_build_bot_locales: bool = "AutoBuildBotLocales",
        /// AWS does not show it again
        bot_file_s3_location: S3Location = "BotFileS3Location",
        /// no item twice; AWS does not show it again
        bot_locales: c::List<BotLocale> = "BotLocales",
        /// at most 10 items; no item twice; AWS does not show it again
        bot_members: c::List<BotMember> = "BotMembers",
        /// at most 200 items; no item twice
        bot_tags: c::List<c::Tag> = "BotTags",
        /// default `"Bot"`; an update replaces the resource
        bot_type: BotType = "BotType",
        /// at most 2000 characters
        description: str = "Description",
        error_log_settings: ErrorLogSettingsValue = "ErrorLogSettings",
        /// AWS does not show it again
        replication: Replication = "Replication",
        /// AWS does not show it again
        test_bot_alias_settings: TestBotAliasSettings = "TestBotAliasSettings",
        /// at most 200 items; no item twice; AWS does not show it again
        test_bot_alias_tags: c::List<c::Tag> = "TestBotAliasTags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnBot> = "Id",
    }
}

c::property! {
    AdvancedRecognitionSetting, "lex-bot-advancedrecognitionsetting";
    new {}
    set {
        audio_recognition_strategy: AudioRecognitionStrategy = "AudioRecognitionStrategy",
    }
}

c::property! {
    AllowedInputTypes, "lex-bot-allowedinputtypes";
    new AllowedInputTypesRequired {
        A allow_audio_input: bool = "AllowAudioInput",
        B allow_dtmf_input: bool = "AllowDTMFInput",
    }
    set {}
}

c::property! {
    AudioAndDTMFInputSpecification, "lex-bot-audioanddtmfinputspecification";
    new {
        /// at least 1
        A start_timeout_ms: i64 = "StartTimeoutMs",
    }
    set {
        audio_specification: AudioSpecification = "AudioSpecification",
        dtmf_specification: DTMFSpecification = "DTMFSpecification",
    }
}

c::property! {
    AudioFillerSettings, "lex-bot-audiofillersettings";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        audio_type: AudioFillerSettingsAudioType = "AudioType",
        /// 1000 to 5000
        minimum_play_duration_in_milliseconds: i64 = "MinimumPlayDurationInMilliseconds",
        /// 200 to 1000
        response_delivery_delay_in_milliseconds: i64 = "ResponseDeliveryDelayInMilliseconds",
        /// 500 to 5000
        start_delay_in_milliseconds: i64 = "StartDelayInMilliseconds",
    }
}

c::property! {
    AudioLogDestination, "lex-bot-audiologdestination";
    new {
        A s3_bucket: S3BucketLogDestination = "S3Bucket",
    }
    set {}
}

c::property! {
    AudioLogSetting, "lex-bot-audiologsetting";
    new {
        A destination: AudioLogDestination = "Destination",
        B enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    AudioSpecification, "lex-bot-audiospecification";
    new AudioSpecificationRequired {
        /// at least 1
        A end_timeout_ms: i64 = "EndTimeoutMs",
        /// at least 1
        B max_length_ms: i64 = "MaxLengthMs",
    }
    set {}
}

c::property! {
    BKBExactResponseFields, "lex-bot-bkbexactresponsefields";
    new {}
    set {
        /// 1 to 5000 characters
        answer_field: str = "AnswerField",
    }
}

c::property! {
    BedrockAgentConfiguration, "lex-bot-bedrockagentconfiguration";
    new {}
    set {
        /// 1 to 5000 characters
        bedrock_agent_alias_id: str = "BedrockAgentAliasId",
        /// 1 to 5000 characters
        bedrock_agent_id: str = "BedrockAgentId",
    }
}

c::property! {
    BedrockAgentIntentConfiguration, "lex-bot-bedrockagentintentconfiguration";
    new {}
    set {
        bedrock_agent_configuration: BedrockAgentConfiguration = "BedrockAgentConfiguration",
        bedrock_agent_intent_knowledge_base_configuration: BedrockAgentIntentKnowledgeBaseConfiguration = "BedrockAgentIntentKnowledgeBaseConfiguration",
    }
}

c::property! {
    BedrockAgentIntentKnowledgeBaseConfiguration, "lex-bot-bedrockagentintentknowledgebaseconfiguration";
    new {
        /// 1 to 5000 characters
        A bedrock_knowledge_base_arn: str = "BedrockKnowledgeBaseArn",
        B bedrock_model_configuration: BedrockModelSpecification = "BedrockModelConfiguration",
    }
    set {}
}

c::property! {
    BedrockGuardrailConfiguration, "lex-bot-bedrockguardrailconfiguration";
    new {}
    set {
        /// 1 to 5000 characters
        bedrock_guardrail_identifier: str = "BedrockGuardrailIdentifier",
        /// 1 to 5000 characters
        bedrock_guardrail_version: str = "BedrockGuardrailVersion",
    }
}

c::property! {
    BedrockKnowledgeStoreConfiguration, "lex-bot-bedrockknowledgestoreconfiguration";
    new {}
    set {
        bkb_exact_response_fields: BKBExactResponseFields = "BKBExactResponseFields",
        /// 1 to 5000 characters
        bedrock_knowledge_base_arn: str = "BedrockKnowledgeBaseArn",
        exact_response: bool = "ExactResponse",
    }
}

c::property! {
    BedrockModelSpecification, "lex-bot-bedrockmodelspecification";
    new {
        /// 1 to 5000 characters
        A model_arn: str = "ModelArn",
    }
    set {
        bedrock_guardrail_configuration: BedrockGuardrailConfiguration = "BedrockGuardrailConfiguration",
        /// 1 to 5000 characters
        bedrock_model_custom_prompt: str = "BedrockModelCustomPrompt",
        bedrock_trace_status: BedrockModelSpecificationBedrockTraceStatus = "BedrockTraceStatus",
    }
}

c::property! {
    BotAliasLocaleSettings, "lex-bot-botaliaslocalesettings";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        code_hook_specification: CodeHookSpecification = "CodeHookSpecification",
    }
}

c::property! {
    BotAliasLocaleSettingsItem, "lex-bot-botaliaslocalesettingsitem";
    new {
        A bot_alias_locale_setting: BotAliasLocaleSettings = "BotAliasLocaleSetting",
        /// 1 to 128 characters
        B locale_id: str = "LocaleId",
    }
    set {}
}

c::property! {
    BotLocale, "lex-bot-botlocale";
    new {
        A locale_id: str = "LocaleId",
        /// 0 to 1
        B nlu_confidence_threshold: f64 = "NluConfidenceThreshold",
    }
    set {
        audio_filler_settings: AudioFillerSettings = "AudioFillerSettings",
        custom_vocabulary: CustomVocabulary = "CustomVocabulary",
        /// at most 2000 characters
        description: str = "Description",
        generative_ai_settings: GenerativeAISettings = "GenerativeAISettings",
        /// at most 1000 items; no item twice
        intents: c::List<Intent> = "Intents",
        /// at most 250 items; no item twice
        slot_types: c::List<SlotType> = "SlotTypes",
        speech_detection_sensitivity: SpeechDetectionSensitivity = "SpeechDetectionSensitivity",
        speech_recognition_settings: SpeechRecognitionSettings = "SpeechRecognitionSettings",
        unified_speech_settings: UnifiedSpeechSettings = "UnifiedSpeechSettings",
        voice_settings: VoiceSettings = "VoiceSettings",
    }
}

c::property! {
    BotMember, "lex-bot-botmember";
    new BotMemberRequired {
        /// 10 characters
        A bot_member_alias_id: str = "BotMemberAliasId",
        /// 1 to 100 characters
        B bot_member_alias_name: str = "BotMemberAliasName",
        /// 10 characters
        C bot_member_id: str = "BotMemberId",
        /// 1 to 100 characters
        D bot_member_name: str = "BotMemberName",
        /// 1 to 5 characters
        E bot_member_version: str = "BotMemberVersion",
    }
    set {}
}

c::property! {
    BuildtimeSettings, "lex-bot-buildtimesettings";
    new {}
    set {
        descriptive_bot_builder_specification: DescriptiveBotBuilderSpecification = "DescriptiveBotBuilderSpecification",
        sample_utterance_generation_specification: SampleUtteranceGenerationSpecification = "SampleUtteranceGenerationSpecification",
    }
}

c::property! {
    Button, "lex-bot-button";
    new ButtonRequired {
        /// 1 to 50 characters
        A text: str = "Text",
        /// 1 to 50 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    CloudWatchLogGroupLogDestination, "lex-bot-cloudwatchloggrouplogdestination";
    new CloudWatchLogGroupLogDestinationRequired {
        /// 1 to 2048 characters
        A cloud_watch_log_group_arn: str = "CloudWatchLogGroupArn",
        /// at most 1024 characters
        B log_prefix: str = "LogPrefix",
    }
    set {}
}

c::property! {
    CodeHookSpecification, "lex-bot-codehookspecification";
    new {
        A lambda_code_hook: LambdaCodeHook = "LambdaCodeHook",
    }
    set {}
}

c::property! {
    CompositeSlotTypeSetting, "lex-bot-compositeslottypesetting";
    new {}
    set {
        /// 1 to 6 items; no item twice
        sub_slots: c::List<SubSlotTypeComposition> = "SubSlots",
    }
}

c::property! {
    Condition, "lex-bot-condition";
    new {
        /// 1 to 1024 characters
        A expression_string: str = "ExpressionString",
    }
    set {}
}

c::property! {
    ConditionalBranch, "lex-bot-conditionalbranch";
    new {
        A condition: Condition = "Condition",
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        B name: str = "Name",
        C next_step: DialogState = "NextStep",
    }
    set {
        response: ResponseSpecification = "Response",
    }
}

c::property! {
    ConditionalSpecification, "lex-bot-conditionalspecification";
    new {
        /// 1 to 4 items
        A conditional_branches: c::List<ConditionalBranch> = "ConditionalBranches",
        B default_branch: DefaultConditionalBranch = "DefaultBranch",
        C is_active: bool = "IsActive",
    }
    set {}
}

c::property! {
    ConversationLogSettings, "lex-bot-conversationlogsettings";
    new {}
    set {
        /// at most 1 item; no item twice
        audio_log_settings: c::List<AudioLogSetting> = "AudioLogSettings",
        /// at most 1 item; no item twice
        text_log_settings: c::List<TextLogSetting> = "TextLogSettings",
    }
}

c::property! {
    CustomPayload, "lex-bot-custompayload";
    new {
        /// 1 to 1000 characters
        A value: str = "Value",
    }
    set {}
}

c::property! {
    CustomVocabulary, "lex-bot-customvocabulary";
    new {
        /// at most 500 items; no item twice
        A custom_vocabulary_items: c::List<CustomVocabularyItem> = "CustomVocabularyItems",
    }
    set {}
}

c::property! {
    CustomVocabularyItem, "lex-bot-customvocabularyitem";
    new {
        /// 1 to 100 characters
        A phrase: str = "Phrase",
    }
    set {
        /// 1 to 100 characters
        display_as: str = "DisplayAs",
        /// 0 to 3
        weight: i64 = "Weight",
    }
}

c::property! {
    DTMFSpecification, "lex-bot-dtmfspecification";
    new DTMFSpecificationRequired {
        /// matches `^[A-D0-9#*]{1}$`
        A deletion_character: str = "DeletionCharacter",
        /// matches `^[A-D0-9#*]{1}$`
        B end_character: str = "EndCharacter",
        /// at least 1
        C end_timeout_ms: i64 = "EndTimeoutMs",
        /// 1 to 1024
        D max_length: i64 = "MaxLength",
    }
    set {}
}

c::property! {
    DataPrivacyValue, "lex-bot-dataprivacyvalue";
    new {
        A child_directed: bool = "ChildDirected",
    }
    set {}
}

c::property! {
    DataSourceConfiguration, "lex-bot-datasourceconfiguration";
    new {}
    set {
        bedrock_knowledge_store_configuration: BedrockKnowledgeStoreConfiguration = "BedrockKnowledgeStoreConfiguration",
        kendra_configuration: QnAKendraConfiguration = "KendraConfiguration",
        opensearch_configuration: OpensearchConfiguration = "OpensearchConfiguration",
    }
}

c::property! {
    DeepgramSpeechModelConfig, "lex-bot-deepgramspeechmodelconfig";
    new {
        /// 20 to 2048 characters
        A api_token_secret_arn: str = "ApiTokenSecretArn",
    }
    set {
        /// 4 to 32 characters; matches `[A-Za-z0-9-_]+`
        model_id: str = "ModelId",
    }
}

c::property! {
    DefaultConditionalBranch, "lex-bot-defaultconditionalbranch";
    new {}
    set {
        next_step: DialogState = "NextStep",
        response: ResponseSpecification = "Response",
    }
}

c::property! {
    DescriptiveBotBuilderSpecification, "lex-bot-descriptivebotbuilderspecification";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        bedrock_model_specification: BedrockModelSpecification = "BedrockModelSpecification",
    }
}

c::property! {
    DialogAction, "lex-bot-dialogaction";
    new {
        A r#type: DialogActionType = "Type",
    }
    set {
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        slot_to_elicit: str = "SlotToElicit",
        suppress_next_message: bool = "SuppressNextMessage",
    }
}

c::property! {
    DialogCodeHookInvocationSetting, "lex-bot-dialogcodehookinvocationsetting";
    new DialogCodeHookInvocationSettingRequired {
        A enable_code_hook_invocation: bool = "EnableCodeHookInvocation",
        B is_active: bool = "IsActive",
        C post_code_hook_specification: PostDialogCodeHookInvocationSpecification = "PostCodeHookSpecification",
    }
    set {
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        invocation_label: str = "InvocationLabel",
    }
}

c::property! {
    DialogCodeHookSetting, "lex-bot-dialogcodehooksetting";
    new {
        A enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    DialogState, "lex-bot-dialogstate";
    new {}
    set {
        dialog_action: DialogAction = "DialogAction",
        intent: IntentOverride = "Intent",
        session_attributes: c::List<SessionAttribute> = "SessionAttributes",
    }
}

c::property! {
    ElicitationCodeHookInvocationSetting, "lex-bot-elicitationcodehookinvocationsetting";
    new {
        A enable_code_hook_invocation: bool = "EnableCodeHookInvocation",
    }
    set {
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        invocation_label: str = "InvocationLabel",
    }
}

c::property! {
    ErrorLogSettingsValue, "lex-bot-errorlogsettingsvalue";
    new {
        A enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    ExactResponseFields, "lex-bot-exactresponsefields";
    new {}
    set {
        /// 1 to 5000 characters
        answer_field: str = "AnswerField",
        /// 1 to 5000 characters
        question_field: str = "QuestionField",
    }
}

c::property! {
    ExternalSourceSetting, "lex-bot-externalsourcesetting";
    new {}
    set {
        grammar_slot_type_setting: GrammarSlotTypeSetting = "GrammarSlotTypeSetting",
    }
}

c::property! {
    FulfillmentCodeHookSetting, "lex-bot-fulfillmentcodehooksetting";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        fulfillment_updates_specification: FulfillmentUpdatesSpecification = "FulfillmentUpdatesSpecification",
        is_active: bool = "IsActive",
        post_fulfillment_status_specification: PostFulfillmentStatusSpecification = "PostFulfillmentStatusSpecification",
    }
}

c::property! {
    FulfillmentStartResponseSpecification, "lex-bot-fulfillmentstartresponsespecification";
    new {
        /// 1 to 900
        A delay_in_seconds: i64 = "DelayInSeconds",
        /// 1 to 5 items
        B message_groups: c::List<MessageGroup> = "MessageGroups",
    }
    set {
        allow_interrupt: bool = "AllowInterrupt",
    }
}

c::property! {
    FulfillmentUpdateResponseSpecification, "lex-bot-fulfillmentupdateresponsespecification";
    new {
        /// 1 to 900
        A frequency_in_seconds: i64 = "FrequencyInSeconds",
        /// 1 to 5 items
        B message_groups: c::List<MessageGroup> = "MessageGroups",
    }
    set {
        allow_interrupt: bool = "AllowInterrupt",
    }
}

c::property! {
    FulfillmentUpdatesSpecification, "lex-bot-fulfillmentupdatesspecification";
    new {
        A active: bool = "Active",
    }
    set {
        start_response: FulfillmentStartResponseSpecification = "StartResponse",
        /// 1 to 900
        timeout_in_seconds: i64 = "TimeoutInSeconds",
        update_response: FulfillmentUpdateResponseSpecification = "UpdateResponse",
    }
}

c::property! {
    GenerativeAISettings, "lex-bot-generativeaisettings";
    new {}
    set {
        buildtime_settings: BuildtimeSettings = "BuildtimeSettings",
        runtime_settings: RuntimeSettings = "RuntimeSettings",
    }
}

c::property! {
    GrammarSlotTypeSetting, "lex-bot-grammarslottypesetting";
    new {}
    set {
        source: GrammarSlotTypeSource = "Source",
    }
}

c::property! {
    GrammarSlotTypeSource, "lex-bot-grammarslottypesource";
    new GrammarSlotTypeSourceRequired {
        /// 3 to 63 characters; matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        A s3_bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "S3BucketName",
        /// 1 to 1024 characters; matches `[\.\-\!\*\_\'\(\)a-zA-Z0-9][\.\-\!\*\_\'\(\)\/a-zA-Z0-9]*$`
        B s3_object_key: str = "S3ObjectKey",
    }
    set {
        /// 20 to 2048 characters
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    ImageResponseCard, "lex-bot-imageresponsecard";
    new {
        /// 1 to 250 characters
        A title: str = "Title",
    }
    set {
        /// at most 5 items
        buttons: c::List<Button> = "Buttons",
        /// 1 to 250 characters
        image_url: str = "ImageUrl",
        /// 1 to 250 characters
        subtitle: str = "Subtitle",
    }
}

c::property! {
    InitialResponseSetting, "lex-bot-initialresponsesetting";
    new {}
    set {
        code_hook: DialogCodeHookInvocationSetting = "CodeHook",
        conditional: ConditionalSpecification = "Conditional",
        initial_response: ResponseSpecification = "InitialResponse",
        next_step: DialogState = "NextStep",
    }
}

c::property! {
    InputContext, "lex-bot-inputcontext";
    new {
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    Intent, "lex-bot-intent";
    new {
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        A name: str = "Name",
    }
    set {
        bedrock_agent_intent_configuration: BedrockAgentIntentConfiguration = "BedrockAgentIntentConfiguration",
        /// at most 2000 characters
        description: str = "Description",
        dialog_code_hook: DialogCodeHookSetting = "DialogCodeHook",
        /// 1 to 100 characters
        display_name: str = "DisplayName",
        fulfillment_code_hook: FulfillmentCodeHookSetting = "FulfillmentCodeHook",
        initial_response_setting: InitialResponseSetting = "InitialResponseSetting",
        /// at most 5 items
        input_contexts: c::List<InputContext> = "InputContexts",
        intent_closing_setting: IntentClosingSetting = "IntentClosingSetting",
        intent_confirmation_setting: IntentConfirmationSetting = "IntentConfirmationSetting",
        kendra_configuration: KendraConfiguration = "KendraConfiguration",
        /// at most 10 items
        output_contexts: c::List<OutputContext> = "OutputContexts",
        parent_intent_signature: str = "ParentIntentSignature",
        q_in_connect_intent_configuration: QInConnectIntentConfiguration = "QInConnectIntentConfiguration",
        qn_a_intent_configuration: QnAIntentConfiguration = "QnAIntentConfiguration",
        sample_utterances: c::List<SampleUtterance> = "SampleUtterances",
        slot_priorities: c::List<SlotPriority> = "SlotPriorities",
        /// at most 100 items; no item twice
        slots: c::List<Slot> = "Slots",
    }
}

c::property! {
    IntentClosingSetting, "lex-bot-intentclosingsetting";
    new {}
    set {
        closing_response: ResponseSpecification = "ClosingResponse",
        conditional: ConditionalSpecification = "Conditional",
        is_active: bool = "IsActive",
        next_step: DialogState = "NextStep",
    }
}

c::property! {
    IntentConfirmationSetting, "lex-bot-intentconfirmationsetting";
    new {
        A prompt_specification: PromptSpecification = "PromptSpecification",
    }
    set {
        code_hook: DialogCodeHookInvocationSetting = "CodeHook",
        confirmation_conditional: ConditionalSpecification = "ConfirmationConditional",
        confirmation_next_step: DialogState = "ConfirmationNextStep",
        confirmation_response: ResponseSpecification = "ConfirmationResponse",
        declination_conditional: ConditionalSpecification = "DeclinationConditional",
        declination_next_step: DialogState = "DeclinationNextStep",
        declination_response: ResponseSpecification = "DeclinationResponse",
        elicitation_code_hook: ElicitationCodeHookInvocationSetting = "ElicitationCodeHook",
        failure_conditional: ConditionalSpecification = "FailureConditional",
        failure_next_step: DialogState = "FailureNextStep",
        failure_response: ResponseSpecification = "FailureResponse",
        is_active: bool = "IsActive",
    }
}

c::property! {
    IntentDisambiguationSettings, "lex-bot-intentdisambiguationsettings";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        /// 1 to 1000 characters
        custom_disambiguation_message: str = "CustomDisambiguationMessage",
        /// 2 to 5
        max_disambiguation_intents: i64 = "MaxDisambiguationIntents",
    }
}

c::property! {
    IntentOverride, "lex-bot-intentoverride";
    new {}
    set {
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        name: str = "Name",
        slots: c::List<SlotValueOverrideMap> = "Slots",
    }
}

c::property! {
    KendraConfiguration, "lex-bot-kendraconfiguration";
    new {
        /// 32 to 2048 characters
        A kendra_index: str = "KendraIndex",
    }
    set {
        /// 1 to 5000 characters
        query_filter_string: str = "QueryFilterString",
        query_filter_string_enabled: bool = "QueryFilterStringEnabled",
    }
}

c::property! {
    LambdaCodeHook, "lex-bot-lambdacodehook";
    new LambdaCodeHookRequired {
        /// 1 to 5 characters
        A code_hook_interface_version: str = "CodeHookInterfaceVersion",
        /// 20 to 2048 characters
        B lambda_arn: c::Arn<catchment_cfn::lambda::CfnFunction> = "LambdaArn",
    }
    set {}
}

c::property! {
    Message, "lex-bot-message";
    new {}
    set {
        custom_payload: CustomPayload = "CustomPayload",
        image_response_card: ImageResponseCard = "ImageResponseCard",
        plain_text_message: PlainTextMessage = "PlainTextMessage",
        ssml_message: SSMLMessage = "SSMLMessage",
    }
}

c::property! {
    MessageGroup, "lex-bot-messagegroup";
    new {
        A message: Message = "Message",
    }
    set {
        /// at most 2 items
        variations: c::List<Message> = "Variations",
    }
}

c::property! {
    MultipleValuesSetting, "lex-bot-multiplevaluessetting";
    new {}
    set {
        allow_multiple_values: bool = "AllowMultipleValues",
    }
}

c::property! {
    NluImprovementSpecification, "lex-bot-nluimprovementspecification";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        assisted_nlu_mode: NluImprovementSpecificationAssistedNluMode = "AssistedNluMode",
        intent_disambiguation_settings: IntentDisambiguationSettings = "IntentDisambiguationSettings",
    }
}

c::property! {
    ObfuscationSetting, "lex-bot-obfuscationsetting";
    new {
        A obfuscation_setting_type: ObfuscationSettingObfuscationSettingType = "ObfuscationSettingType",
    }
    set {}
}

c::property! {
    OpensearchConfiguration, "lex-bot-opensearchconfiguration";
    new {}
    set {
        /// 1 to 5000 characters
        domain_endpoint: str = "DomainEndpoint",
        exact_response: bool = "ExactResponse",
        exact_response_fields: ExactResponseFields = "ExactResponseFields",
        /// each: 1 to 5000 characters
        include_fields: c::List<str> = "IncludeFields",
        /// 1 to 5000 characters
        index_name: str = "IndexName",
    }
}

c::property! {
    OutputContext, "lex-bot-outputcontext";
    new OutputContextRequired {
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        A name: str = "Name",
        /// 5 to 86400
        B time_to_live_in_seconds: i64 = "TimeToLiveInSeconds",
        /// 1 to 20
        C turns_to_live: i64 = "TurnsToLive",
    }
    set {}
}

c::property! {
    PlainTextMessage, "lex-bot-plaintextmessage";
    new {
        /// 1 to 1000 characters
        A value: str = "Value",
    }
    set {}
}

c::property! {
    PostDialogCodeHookInvocationSpecification, "lex-bot-postdialogcodehookinvocationspecification";
    new {}
    set {
        failure_conditional: ConditionalSpecification = "FailureConditional",
        failure_next_step: DialogState = "FailureNextStep",
        failure_response: ResponseSpecification = "FailureResponse",
        success_conditional: ConditionalSpecification = "SuccessConditional",
        success_next_step: DialogState = "SuccessNextStep",
        success_response: ResponseSpecification = "SuccessResponse",
        timeout_conditional: ConditionalSpecification = "TimeoutConditional",
        timeout_next_step: DialogState = "TimeoutNextStep",
        timeout_response: ResponseSpecification = "TimeoutResponse",
    }
}

c::property! {
    PostFulfillmentStatusSpecification, "lex-bot-postfulfillmentstatusspecification";
    new {}
    set {
        failure_conditional: ConditionalSpecification = "FailureConditional",
        failure_next_step: DialogState = "FailureNextStep",
        failure_response: ResponseSpecification = "FailureResponse",
        success_conditional: ConditionalSpecification = "SuccessConditional",
        success_next_step: DialogState = "SuccessNextStep",
        success_response: ResponseSpecification = "SuccessResponse",
        timeout_conditional: ConditionalSpecification = "TimeoutConditional",
        timeout_next_step: DialogState = "TimeoutNextStep",
        timeout_response: ResponseSpecification = "TimeoutResponse",
    }
}

c::property! {
    PromptAttemptSpecification, "lex-bot-promptattemptspecification";
    new {
        A allowed_input_types: AllowedInputTypes = "AllowedInputTypes",
    }
    set {
        allow_interrupt: bool = "AllowInterrupt",
        audio_and_dtmf_input_specification: AudioAndDTMFInputSpecification = "AudioAndDTMFInputSpecification",
        text_input_specification: TextInputSpecification = "TextInputSpecification",
    }
}

c::property! {
    PromptSpecification, "lex-bot-promptspecification";
    new {
        /// 0 to 5
        A max_retries: i64 = "MaxRetries",
        /// 1 to 5 items
        B message_groups_list: c::List<MessageGroup> = "MessageGroupsList",
    }
    set {
        allow_interrupt: bool = "AllowInterrupt",
        message_selection_strategy: MessageSelectionStrategy = "MessageSelectionStrategy",
        prompt_attempts_specification: c::Map<PromptAttemptSpecification> = "PromptAttemptsSpecification",
    }
}

c::property! {
    QInConnectAssistantConfiguration, "lex-bot-qinconnectassistantconfiguration";
    new {
        /// 1 to 200 characters
        A assistant_arn: str = "AssistantArn",
    }
    set {}
}

c::property! {
    QInConnectIntentConfiguration, "lex-bot-qinconnectintentconfiguration";
    new {}
    set {
        q_in_connect_assistant_configuration: QInConnectAssistantConfiguration = "QInConnectAssistantConfiguration",
    }
}

c::property! {
    QnAIntentConfiguration, "lex-bot-qnaintentconfiguration";
    new {
        A bedrock_model_configuration: BedrockModelSpecification = "BedrockModelConfiguration",
        B data_source_configuration: DataSourceConfiguration = "DataSourceConfiguration",
    }
    set {}
}

c::property! {
    QnAKendraConfiguration, "lex-bot-qnakendraconfiguration";
    new QnAKendraConfigurationRequired {
        A exact_response: bool = "ExactResponse",
        /// 1 to 5000 characters
        B kendra_index: str = "KendraIndex",
        C query_filter_string_enabled: bool = "QueryFilterStringEnabled",
    }
    set {
        /// 1 to 5000 characters
        query_filter_string: str = "QueryFilterString",
    }
}

c::property! {
    Replication, "lex-bot-replication";
    new {
        /// 1 item; no item twice; each: 2 to 25 characters
        A replica_regions: c::List<str> = "ReplicaRegions",
    }
    set {}
}

c::property! {
    ResponseSpecification, "lex-bot-responsespecification";
    new {
        /// 1 to 5 items
        A message_groups_list: c::List<MessageGroup> = "MessageGroupsList",
    }
    set {
        allow_interrupt: bool = "AllowInterrupt",
    }
}

c::property! {
    RuntimeSettings, "lex-bot-runtimesettings";
    new {}
    set {
        nlu_improvement_specification: NluImprovementSpecification = "NluImprovementSpecification",
        slot_resolution_improvement_specification: SlotResolutionImprovementSpecification = "SlotResolutionImprovementSpecification",
    }
}

c::property! {
    S3BucketLogDestination, "lex-bot-s3bucketlogdestination";
    new S3BucketLogDestinationRequired {
        /// at most 1024 characters
        A log_prefix: str = "LogPrefix",
        /// 1 to 2048 characters; matches `^arn:[0-9A-Za-z_-]+:s3:::[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        B s3_bucket_arn: str = "S3BucketArn",
    }
    set {
        /// 20 to 2048 characters
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
    }
}

c::property! {
    S3Location, "lex-bot-s3location";
    new S3LocationRequired {
        /// 3 to 63 characters; matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        A s3_bucket: c::Name<catchment_cfn::s3::CfnBucket> = "S3Bucket",
        /// 1 to 1024 characters; matches `[\.\-\!\*\_\'\(\)a-zA-Z0-9][\.\-\!\*\_\'\(\)\/a-zA-Z0-9]*$`
        B s3_object_key: str = "S3ObjectKey",
    }
    set {
        /// 1 to 1024 characters
        s3_object_version: str = "S3ObjectVersion",
    }
}

c::property! {
    SSMLMessage, "lex-bot-ssmlmessage";
    new {
        /// 1 to 1000 characters
        A value: str = "Value",
    }
    set {}
}

c::property! {
    SampleUtterance, "lex-bot-sampleutterance";
    new {
        A utterance: str = "Utterance",
    }
    set {}
}

c::property! {
    SampleUtteranceGenerationSpecification, "lex-bot-sampleutterancegenerationspecification";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        bedrock_model_specification: BedrockModelSpecification = "BedrockModelSpecification",
    }
}

c::property! {
    SampleValue, "lex-bot-samplevalue";
    new {
        /// 1 to 140 characters
        A value: str = "Value",
    }
    set {}
}

c::property! {
    SentimentAnalysisSettings, "lex-bot-sentimentanalysissettings";
    new {
        A detect_sentiment: bool = "DetectSentiment",
    }
    set {}
}

c::property! {
    SessionAttribute, "lex-bot-sessionattribute";
    new {
        /// 1 to 1024 characters
        A key: str = "Key",
    }
    set {
        /// at most 1024 characters
        value: str = "Value",
    }
}

c::property! {
    Slot, "lex-bot-slot";
    new SlotRequired {
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        A name: str = "Name",
        B slot_type_name: str = "SlotTypeName",
        C value_elicitation_setting: SlotValueElicitationSetting = "ValueElicitationSetting",
    }
    set {
        /// at most 2000 characters
        description: str = "Description",
        multiple_values_setting: MultipleValuesSetting = "MultipleValuesSetting",
        obfuscation_setting: ObfuscationSetting = "ObfuscationSetting",
        sub_slot_setting: SubSlotSetting = "SubSlotSetting",
    }
}

c::property! {
    SlotCaptureSetting, "lex-bot-slotcapturesetting";
    new {}
    set {
        capture_conditional: ConditionalSpecification = "CaptureConditional",
        capture_next_step: DialogState = "CaptureNextStep",
        capture_response: ResponseSpecification = "CaptureResponse",
        code_hook: DialogCodeHookInvocationSetting = "CodeHook",
        elicitation_code_hook: ElicitationCodeHookInvocationSetting = "ElicitationCodeHook",
        failure_conditional: ConditionalSpecification = "FailureConditional",
        failure_next_step: DialogState = "FailureNextStep",
        failure_response: ResponseSpecification = "FailureResponse",
    }
}

c::property! {
    SlotDefaultValue, "lex-bot-slotdefaultvalue";
    new {
        /// 1 to 202 characters
        A default_value: str = "DefaultValue",
    }
    set {}
}

c::property! {
    SlotDefaultValueSpecification, "lex-bot-slotdefaultvaluespecification";
    new {
        /// at most 10 items
        A default_value_list: c::List<SlotDefaultValue> = "DefaultValueList",
    }
    set {}
}

c::property! {
    SlotPriority, "lex-bot-slotpriority";
    new {
        /// 0 to 100
        A priority: i64 = "Priority",
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        B slot_name: str = "SlotName",
    }
    set {}
}

c::property! {
    SlotResolutionImprovementSpecification, "lex-bot-slotresolutionimprovementspecification";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        bedrock_model_specification: BedrockModelSpecification = "BedrockModelSpecification",
    }
}

c::property! {
    SlotType, "lex-bot-slottype";
    new {
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        A name: str = "Name",
    }
    set {
        composite_slot_type_setting: CompositeSlotTypeSetting = "CompositeSlotTypeSetting",
        /// at most 2000 characters
        description: str = "Description",
        external_source_setting: ExternalSourceSetting = "ExternalSourceSetting",
        parent_slot_type_signature: str = "ParentSlotTypeSignature",
        /// at most 10000 items
        slot_type_values: c::List<SlotTypeValue> = "SlotTypeValues",
        value_selection_setting: SlotValueSelectionSetting = "ValueSelectionSetting",
    }
}

c::property! {
    SlotTypeValue, "lex-bot-slottypevalue";
    new {
        A sample_value: SampleValue = "SampleValue",
    }
    set {
        /// at most 10000 items
        synonyms: c::List<SampleValue> = "Synonyms",
    }
}

c::property! {
    SlotValue, "lex-bot-slotvalue";
    new {}
    set {
        /// 1 to 202 characters
        interpreted_value: str = "InterpretedValue",
    }
}

c::property! {
    SlotValueElicitationSetting, "lex-bot-slotvalueelicitationsetting";
    new {
        A slot_constraint: SlotConstraint = "SlotConstraint",
    }
    set {
        default_value_specification: SlotDefaultValueSpecification = "DefaultValueSpecification",
        prompt_specification: PromptSpecification = "PromptSpecification",
        sample_utterances: c::List<SampleUtterance> = "SampleUtterances",
        slot_capture_setting: SlotCaptureSetting = "SlotCaptureSetting",
        wait_and_continue_specification: WaitAndContinueSpecification = "WaitAndContinueSpecification",
    }
}

c::property! {
    SlotValueOverride, "lex-bot-slotvalueoverride";
    new {}
    set {
        shape: SlotShape = "Shape",
        value: SlotValue = "Value",
        values: c::List<SlotValueOverride> = "Values",
    }
}

c::property! {
    SlotValueOverrideMap, "lex-bot-slotvalueoverridemap";
    new {}
    set {
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?)+$`
        slot_name: str = "SlotName",
        slot_value_override: SlotValueOverride = "SlotValueOverride",
    }
}

c::property! {
    SlotValueRegexFilter, "lex-bot-slotvalueregexfilter";
    new {
        /// 1 to 300 characters
        A pattern: str = "Pattern",
    }
    set {}
}

c::property! {
    SlotValueSelectionSetting, "lex-bot-slotvalueselectionsetting";
    new {
        A resolution_strategy: SlotValueResolutionStrategy = "ResolutionStrategy",
    }
    set {
        advanced_recognition_setting: AdvancedRecognitionSetting = "AdvancedRecognitionSetting",
        regex_filter: SlotValueRegexFilter = "RegexFilter",
    }
}

c::property! {
    /// Exactly one of `SlotTypeId`, `SlotTypeName`.
    Specifications, "lex-bot-specifications";
    new {
        A value_elicitation_setting: SubSlotValueElicitationSetting = "ValueElicitationSetting",
    }
    set {
        /// 1 to 25 characters; matches `^((AMAZON\.)[a-zA-Z_]+?|[0-9a-zA-Z]+)$`
        slot_type_id: str = "SlotTypeId",
        slot_type_name: str = "SlotTypeName",
    }
}

c::property! {
    SpeechFoundationModel, "lex-bot-speechfoundationmodel";
    new {
        A model_arn: str = "ModelArn",
    }
    set {
        voice_id: str = "VoiceId",
    }
}

c::property! {
    SpeechModelConfig, "lex-bot-speechmodelconfig";
    new {}
    set {
        deepgram_config: DeepgramSpeechModelConfig = "DeepgramConfig",
    }
}

c::property! {
    SpeechRecognitionSettings, "lex-bot-speechrecognitionsettings";
    new {}
    set {
        speech_model_config: SpeechModelConfig = "SpeechModelConfig",
        speech_model_preference: SpeechModelPreference = "SpeechModelPreference",
    }
}

c::property! {
    StillWaitingResponseSpecification, "lex-bot-stillwaitingresponsespecification";
    new StillWaitingResponseSpecificationRequired {
        /// 1 to 300
        A frequency_in_seconds: i64 = "FrequencyInSeconds",
        /// 1 to 5 items
        B message_groups_list: c::List<MessageGroup> = "MessageGroupsList",
        /// 1 to 900
        C timeout_in_seconds: i64 = "TimeoutInSeconds",
    }
    set {
        allow_interrupt: bool = "AllowInterrupt",
    }
}

c::property! {
    SubSlotSetting, "lex-bot-subslotsetting";
    new {}
    set {
        /// 1 to 1000 characters; matches `[0-9A-Za-z_\-\s\(\)]+`
        expression: str = "Expression",
        /// 0 to 6 keys
        slot_specifications: c::Map<Specifications> = "SlotSpecifications",
    }
}

c::property! {
    /// Exactly one of `SlotTypeId`, `SlotTypeName`.
    SubSlotTypeComposition, "lex-bot-subslottypecomposition";
    new {
        /// 1 to 100 characters; matches `^([0-9a-zA-Z][_-]?){1,100}$`
        A name: str = "Name",
    }
    set {
        /// 1 to 25 characters; matches `^((AMAZON\.)[a-zA-Z_]+?|[0-9a-zA-Z]+)$`
        slot_type_id: str = "SlotTypeId",
        slot_type_name: str = "SlotTypeName",
    }
}

c::property! {
    SubSlotValueElicitationSetting, "lex-bot-subslotvalueelicitationsetting";
    new {}
    set {
        default_value_specification: SlotDefaultValueSpecification = "DefaultValueSpecification",
        prompt_specification: PromptSpecification = "PromptSpecification",
        sample_utterances: c::List<SampleUtterance> = "SampleUtterances",
        wait_and_continue_specification: WaitAndContinueSpecification = "WaitAndContinueSpecification",
    }
}

c::property! {
    TestBotAliasSettings, "lex-bot-testbotaliassettings";
    new {}
    set {
        /// at most 50 items; no item twice
        bot_alias_locale_settings: c::List<BotAliasLocaleSettingsItem> = "BotAliasLocaleSettings",
        conversation_log_settings: ConversationLogSettings = "ConversationLogSettings",
        /// at most 2000 characters
        description: str = "Description",
        sentiment_analysis_settings: SentimentAnalysisSettings = "SentimentAnalysisSettings",
    }
}

c::property! {
    TextInputSpecification, "lex-bot-textinputspecification";
    new {
        /// at least 1
        A start_timeout_ms: i64 = "StartTimeoutMs",
    }
    set {}
}

c::property! {
    TextLogDestination, "lex-bot-textlogdestination";
    new {
        A cloud_watch: CloudWatchLogGroupLogDestination = "CloudWatch",
    }
    set {}
}

c::property! {
    TextLogSetting, "lex-bot-textlogsetting";
    new {
        A destination: TextLogDestination = "Destination",
        B enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    UnifiedSpeechSettings, "lex-bot-unifiedspeechsettings";
    new {
        A speech_foundation_model: SpeechFoundationModel = "SpeechFoundationModel",
    }
    set {}
}

c::property! {
    VoiceSettings, "lex-bot-voicesettings";
    new {
        A voice_id: str = "VoiceId",
    }
    set {
        engine: VoiceSettingsEngine = "Engine",
    }
}

c::property! {
    WaitAndContinueSpecification, "lex-bot-waitandcontinuespecification";
    new WaitAndContinueSpecificationRequired {
        A continue_response: ResponseSpecification = "ContinueResponse",
        B waiting_response: ResponseSpecification = "WaitingResponse",
    }
    set {
        is_active: bool = "IsActive",
        still_waiting_response: StillWaitingResponseSpecification = "StillWaitingResponse",
    }
}

c::open_enum! {
    AudioRecognitionStrategy {
        USE_SLOT_VALUES_AS_CUSTOM_VOCABULARY = "UseSlotValuesAsCustomVocabulary",
    }
}

c::open_enum! {
    DialogActionType {
        CLOSE_INTENT = "CloseIntent",
        CONFIRM_INTENT = "ConfirmIntent",
        ELICIT_INTENT = "ElicitIntent",
        ELICIT_SLOT = "ElicitSlot",
        START_INTENT = "StartIntent",
        FULFILL_INTENT = "FulfillIntent",
        END_CONVERSATION = "EndConversation",
        EVALUATE_CONDITIONAL = "EvaluateConditional",
        INVOKE_DIALOG_CODE_HOOK = "InvokeDialogCodeHook",
    }
}

c::open_enum! {
    MessageSelectionStrategy {
        RANDOM = "Random",
        ORDERED = "Ordered",
    }
}

c::open_enum! {
    SlotConstraint {
        REQUIRED = "Required",
        OPTIONAL = "Optional",
    }
}

c::open_enum! {
    SlotShape {
        SCALAR = "Scalar",
        LIST = "List",
    }
}

c::open_enum! {
    SlotValueResolutionStrategy {
        ORIGINAL_VALUE = "ORIGINAL_VALUE",
        TOP_RESOLUTION = "TOP_RESOLUTION",
        CONCATENATION = "CONCATENATION",
    }
}

c::open_enum! {
    SpeechDetectionSensitivity {
        DEFAULT = "Default",
        HIGH_NOISE_TOLERANCE = "HighNoiseTolerance",
        MAXIMUM_NOISE_TOLERANCE = "MaximumNoiseTolerance",
    }
}

c::open_enum! {
    SpeechModelPreference {
        STANDARD = "Standard",
        NEURAL = "Neural",
        DEEPGRAM = "Deepgram",
        ADVANCED = "Advanced",
    }
}

c::open_enum! {
    BotType {
        BOT = "Bot",
        BOT_NETWORK = "BotNetwork",
    }
}

c::open_enum! {
    AudioFillerSettingsAudioType {
        MELODY_CHIPPER_CHIME = "MELODY_CHIPPER_CHIME",
        MELODY_CURIOUS_CRAWL = "MELODY_CURIOUS_CRAWL",
        MELODY_RISING_RIPPLE = "MELODY_RISING_RIPPLE",
        MELODY_PATIENT_PING = "MELODY_PATIENT_PING",
        MELODY_PONDERING_PONG = "MELODY_PONDERING_PONG",
        TYPING_KINETIC_KEYS = "TYPING_KINETIC_KEYS",
        TYPING_QUIET_QWERTY = "TYPING_QUIET_QWERTY",
    }
}

c::open_enum! {
    BedrockModelSpecificationBedrockTraceStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    NluImprovementSpecificationAssistedNluMode {
        PRIMARY = "Primary",
        FALLBACK = "Fallback",
    }
}

c::open_enum! {
    ObfuscationSettingObfuscationSettingType {
        NONE = "None",
        DEFAULT_OBFUSCATION = "DefaultObfuscation",
    }
}

c::open_enum! {
    VoiceSettingsEngine {
        STANDARD = "standard",
        NEURAL = "neural",
        LONG_FORM = "long-form",
        GENERATIVE = "generative",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::Guardrail` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `GuardrailArn`.
    CfnGuardrail = "AWS::Bedrock::Guardrail", "bedrock-guardrail", reference arn,
        arn "arn:${Partition}:bedrock:${Region}:${Account}:guardrail/${GuardrailId}", tags List "Tags";
    new CfnGuardrailRequired {
        /// 1 to 500 characters
        A blocked_input_messaging: str = "BlockedInputMessaging",
        /// 1 to 500 characters
        B blocked_outputs_messaging: str = "BlockedOutputsMessaging",
        /// 1 to 50 characters; matches `^[0-9a-zA-Z-_]+$`
        C name: str = "Name",
    }
    set {
        automated_reasoning_policy_config: AutomatedReasoningPolicyConfig = "AutomatedReasoningPolicyConfig",
        content_policy_config: ContentPolicyConfig = "ContentPolicyConfig",
        contextual_grounding_policy_config: ContextualGroundingPolicyConfig = "ContextualGroundingPolicyConfig",
        cross_region_config: GuardrailCrossRegionConfig = "CrossRegionConfig",
        /// 1 to 200 characters
        description: str = "Description",
        /// 1 to 2048 characters; matches `^arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        sensitive_information_policy_config: SensitiveInformationPolicyConfig = "SensitiveInformationPolicyConfig",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        topic_policy_config: TopicPolicyConfig = "TopicPolicyConfig",
        word_policy_config: WordPolicyConfig = "WordPolicyConfig",
    }
    get {
        @arn "GuardrailArn",
        CREATED_AT: str = "CreatedAt",
        FAILURE_RECOMMENDATIONS: c::List<str> = list "FailureRecommendations",
        GUARDRAIL_ARN: c::Arn<CfnGuardrail> = "GuardrailArn",
        GUARDRAIL_ID: str = "GuardrailId",
        STATUS: c::Json = "Status",
        STATUS_REASONS: c::List<str> = list "StatusReasons",
        UPDATED_AT: str = "UpdatedAt",
        VERSION: str = "Version",
    }
}

c::property! {
    AutomatedReasoningPolicyConfig, "bedrock-guardrail-automatedreasoningpolicyconfig";
    new {
        /// 1 to 2 items; no item twice; each: 15 to 2048 characters
        A policies: c::List<str> = "Policies",
    }
    set {
        /// 0 to 1
        confidence_threshold: f64 = "ConfidenceThreshold",
    }
}

c::property! {
    ContentFilterConfig, "bedrock-guardrail-contentfilterconfig";
    new ContentFilterConfigRequired {
        A input_strength: FilterStrength = "InputStrength",
        B output_strength: FilterStrength = "OutputStrength",
        C r#type: ContentFilterType = "Type",
    }
    set {
        input_action: ContentFilterAction = "InputAction",
        input_enabled: bool = "InputEnabled",
        /// 1 to 2 items
        input_modalities: c::List<Modality> = "InputModalities",
        output_action: ContentFilterAction = "OutputAction",
        output_enabled: bool = "OutputEnabled",
        /// 1 to 2 items
        output_modalities: c::List<Modality> = "OutputModalities",
    }
}

c::property! {
    ContentFiltersTierConfig, "bedrock-guardrail-contentfilterstierconfig";
    new {
        A tier_name: ContentFiltersTierName = "TierName",
    }
    set {}
}

c::property! {
    ContentPolicyConfig, "bedrock-guardrail-contentpolicyconfig";
    new {
        /// 1 to 6 items
        A filters_config: c::List<ContentFilterConfig> = "FiltersConfig",
    }
    set {
        content_filters_tier_config: ContentFiltersTierConfig = "ContentFiltersTierConfig",
    }
}

c::property! {
    ContextualGroundingFilterConfig, "bedrock-guardrail-contextualgroundingfilterconfig";
    new {
        /// at least 0
        A threshold: f64 = "Threshold",
        B r#type: ContextualGroundingFilterType = "Type",
    }
    set {
        action: ContextualGroundingAction = "Action",
        enabled: bool = "Enabled",
    }
}

c::property! {
    ContextualGroundingPolicyConfig, "bedrock-guardrail-contextualgroundingpolicyconfig";
    new {
        /// at least 1 item
        A filters_config: c::List<ContextualGroundingFilterConfig> = "FiltersConfig",
    }
    set {}
}

c::property! {
    GuardrailCrossRegionConfig, "bedrock-guardrail-guardrailcrossregionconfig";
    new {
        /// 15 to 2048 characters
        A guardrail_profile_arn: str = "GuardrailProfileArn",
    }
    set {}
}

c::property! {
    ManagedWordsConfig, "bedrock-guardrail-managedwordsconfig";
    new {
        A r#type: ManagedWordsType = "Type",
    }
    set {
        input_action: WordAction = "InputAction",
        input_enabled: bool = "InputEnabled",
        output_action: WordAction = "OutputAction",
        output_enabled: bool = "OutputEnabled",
    }
}

c::property! {
    PiiEntityConfig, "bedrock-guardrail-piientityconfig";
    new PiiEntityConfigRequired {
        A action: SensitiveInformationAction = "Action",
        B r#type: PiiEntityType = "Type",
    }
    set {
        input_action: SensitiveInformationAction = "InputAction",
        input_enabled: bool = "InputEnabled",
        output_action: SensitiveInformationAction = "OutputAction",
        output_enabled: bool = "OutputEnabled",
    }
}

c::property! {
    RegexConfig, "bedrock-guardrail-regexconfig";
    new RegexConfigRequired {
        A action: SensitiveInformationAction = "Action",
        /// 1 to 100 characters
        B name: str = "Name",
        /// at least 1 character
        C pattern: str = "Pattern",
    }
    set {
        /// 1 to 1000 characters
        description: str = "Description",
        input_action: SensitiveInformationAction = "InputAction",
        input_enabled: bool = "InputEnabled",
        output_action: SensitiveInformationAction = "OutputAction",
        output_enabled: bool = "OutputEnabled",
    }
}

c::property! {
    SensitiveInformationPolicyConfig, "bedrock-guardrail-sensitiveinformationpolicyconfig";
    new {}
    set {
        /// at least 1 item; no item twice
        pii_entities_config: c::List<PiiEntityConfig> = "PiiEntitiesConfig",
        /// 1 to 30 items
        regexes_config: c::List<RegexConfig> = "RegexesConfig",
    }
}

c::property! {
    TopicConfig, "bedrock-guardrail-topicconfig";
    new TopicConfigRequired {
        /// 1 to 1000 characters
        A definition: str = "Definition",
        /// 1 to 100 characters; matches `^[0-9a-zA-Z-_ !?.]+$`
        B name: str = "Name",
        C r#type: TopicType = "Type",
    }
    set {
        /// at most 5 items; each: 1 to 100 characters
        examples: c::List<str> = "Examples",
        input_action: TopicAction = "InputAction",
        input_enabled: bool = "InputEnabled",
        output_action: TopicAction = "OutputAction",
        output_enabled: bool = "OutputEnabled",
    }
}

c::property! {
    TopicPolicyConfig, "bedrock-guardrail-topicpolicyconfig";
    new {
        /// 1 to 30 items
        A topics_config: c::List<TopicConfig> = "TopicsConfig",
    }
    set {
        topics_tier_config: TopicsTierConfig = "TopicsTierConfig",
    }
}

c::property! {
    TopicsTierConfig, "bedrock-guardrail-topicstierconfig";
    new {
        A tier_name: TopicsTierName = "TierName",
    }
    set {}
}

c::property! {
    WordConfig, "bedrock-guardrail-wordconfig";
    new {
        /// at least 1 character
        A text: str = "Text",
    }
    set {
        input_action: WordAction = "InputAction",
        input_enabled: bool = "InputEnabled",
        output_action: WordAction = "OutputAction",
        output_enabled: bool = "OutputEnabled",
    }
}

c::property! {
    WordPolicyConfig, "bedrock-guardrail-wordpolicyconfig";
    new {}
    set {
        managed_word_lists_config: c::List<ManagedWordsConfig> = "ManagedWordListsConfig",
        /// 1 to 10000 items
        words_config: c::List<WordConfig> = "WordsConfig",
    }
}

c::open_enum! {
    ContentFilterAction {
        BLOCK = "BLOCK",
        NONE = "NONE",
    }
}

c::open_enum! {
    ContentFilterType {
        SEXUAL = "SEXUAL",
        VIOLENCE = "VIOLENCE",
        HATE = "HATE",
        INSULTS = "INSULTS",
        MISCONDUCT = "MISCONDUCT",
        PROMPT_ATTACK = "PROMPT_ATTACK",
    }
}

c::open_enum! {
    ContentFiltersTierName {
        CLASSIC = "CLASSIC",
        STANDARD = "STANDARD",
    }
}

c::open_enum! {
    ContextualGroundingAction {
        BLOCK = "BLOCK",
        NONE = "NONE",
    }
}

c::open_enum! {
    ContextualGroundingFilterType {
        GROUNDING = "GROUNDING",
        RELEVANCE = "RELEVANCE",
    }
}

c::open_enum! {
    FilterStrength {
        NONE = "NONE",
        LOW = "LOW",
        MEDIUM = "MEDIUM",
        HIGH = "HIGH",
    }
}

c::open_enum! {
    ManagedWordsType {
        PROFANITY = "PROFANITY",
    }
}

c::open_enum! {
    Modality {
        TEXT = "TEXT",
        IMAGE = "IMAGE",
    }
}

c::open_enum! {
    PiiEntityType {
        ADDRESS = "ADDRESS",
        AGE = "AGE",
        AWS_ACCESS_KEY = "AWS_ACCESS_KEY",
        AWS_SECRET_KEY = "AWS_SECRET_KEY",
        CA_HEALTH_NUMBER = "CA_HEALTH_NUMBER",
        CA_SOCIAL_INSURANCE_NUMBER = "CA_SOCIAL_INSURANCE_NUMBER",
        CREDIT_DEBIT_CARD_CVV = "CREDIT_DEBIT_CARD_CVV",
        CREDIT_DEBIT_CARD_EXPIRY = "CREDIT_DEBIT_CARD_EXPIRY",
        CREDIT_DEBIT_CARD_NUMBER = "CREDIT_DEBIT_CARD_NUMBER",
        DRIVER_ID = "DRIVER_ID",
        EMAIL = "EMAIL",
        INTERNATIONAL_BANK_ACCOUNT_NUMBER = "INTERNATIONAL_BANK_ACCOUNT_NUMBER",
        IP_ADDRESS = "IP_ADDRESS",
        LICENSE_PLATE = "LICENSE_PLATE",
        MAC_ADDRESS = "MAC_ADDRESS",
        NAME = "NAME",
        PASSWORD = "PASSWORD",
        PHONE = "PHONE",
        PIN = "PIN",
        SWIFT_CODE = "SWIFT_CODE",
        UK_NATIONAL_HEALTH_SERVICE_NUMBER = "UK_NATIONAL_HEALTH_SERVICE_NUMBER",
        UK_NATIONAL_INSURANCE_NUMBER = "UK_NATIONAL_INSURANCE_NUMBER",
        UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER = "UK_UNIQUE_TAXPAYER_REFERENCE_NUMBER",
        URL = "URL",
        USERNAME = "USERNAME",
        US_BANK_ACCOUNT_NUMBER = "US_BANK_ACCOUNT_NUMBER",
        US_BANK_ROUTING_NUMBER = "US_BANK_ROUTING_NUMBER",
        US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER = "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER",
        US_PASSPORT_NUMBER = "US_PASSPORT_NUMBER",
        US_SOCIAL_SECURITY_NUMBER = "US_SOCIAL_SECURITY_NUMBER",
        VEHICLE_IDENTIFICATION_NUMBER = "VEHICLE_IDENTIFICATION_NUMBER",
    }
}

c::open_enum! {
    SensitiveInformationAction {
        BLOCK = "BLOCK",
        ANONYMIZE = "ANONYMIZE",
        NONE = "NONE",
    }
}

c::open_enum! {
    TopicAction {
        BLOCK = "BLOCK",
        NONE = "NONE",
    }
}

c::open_enum! {
    TopicType {
        DENY = "DENY",
    }
}

c::open_enum! {
    TopicsTierName {
        CLASSIC = "CLASSIC",
        STANDARD = "STANDARD",
    }
}

c::open_enum! {
    WordAction {
        BLOCK = "BLOCK",
        NONE = "NONE",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::AIGuardrail` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnAIGuardrail = "AWS::Wisdom::AIGuardrail", "wisdom-aiguardrail", reference text, tags Map "Tags";
    new CfnAIGuardrailRequired {
        /// an update replaces the resource
        A assistant_id: str = "AssistantId",
        /// 1 to 500 characters
        B blocked_input_messaging: str = "BlockedInputMessaging",
        /// 1 to 500 characters
        C blocked_outputs_messaging: str = "BlockedOutputsMessaging",
    }
    set {
        content_policy_config: AIGuardrailContentPolicyConfig = "ContentPolicyConfig",
        contextual_grounding_policy_config: AIGuardrailContextualGroundingPolicyConfig = "ContextualGroundingPolicyConfig",
        /// 1 to 200 characters
        description: str = "Description",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\s_.,-]+`; an update replaces the resource
        name: str = "Name",
        sensitive_information_policy_config: AIGuardrailSensitiveInformationPolicyConfig = "SensitiveInformationPolicyConfig",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
        topic_policy_config: AIGuardrailTopicPolicyConfig = "TopicPolicyConfig",
        word_policy_config: AIGuardrailWordPolicyConfig = "WordPolicyConfig",
    }
    get {
        @arn "AIGuardrailArn",
        AI_GUARDRAIL_ARN: c::Arn<CfnAIGuardrail> = "AIGuardrailArn",
        AI_GUARDRAIL_ID: str = "AIGuardrailId",
        ASSISTANT_ARN: str = "AssistantArn",
        MODIFIED_TIME_SECONDS: f64 = "ModifiedTimeSeconds",
    }
}

c::property! {
    AIGuardrailContentPolicyConfig, "wisdom-aiguardrail-aiguardrailcontentpolicyconfig";
    new {
        /// 1 to 6 items
        A filters_config: c::List<GuardrailContentFilterConfig> = "FiltersConfig",
    }
    set {}
}

c::property! {
    AIGuardrailContextualGroundingPolicyConfig, "wisdom-aiguardrail-aiguardrailcontextualgroundingpolicyconfig";
    new {
        /// at least 1 item
        A filters_config: c::List<GuardrailContextualGroundingFilterConfig> = "FiltersConfig",
    }
    set {}
}

c::property! {
    AIGuardrailSensitiveInformationPolicyConfig, "wisdom-aiguardrail-aiguardrailsensitiveinformationpolicyconfig";
    new {}
    set {
        /// at least 1 item; no item twice
        pii_entities_config: c::List<GuardrailPiiEntityConfig> = "PiiEntitiesConfig",
        /// at least 1 item
        regexes_config: c::List<GuardrailRegexConfig> = "RegexesConfig",
    }
}

c::property! {
    AIGuardrailTopicPolicyConfig, "wisdom-aiguardrail-aiguardrailtopicpolicyconfig";
    new {
        /// at least 1 item
        A topics_config: c::List<GuardrailTopicConfig> = "TopicsConfig",
    }
    set {}
}

c::property! {
    AIGuardrailWordPolicyConfig, "wisdom-aiguardrail-aiguardrailwordpolicyconfig";
    new {}
    set {
        managed_word_lists_config: c::List<GuardrailManagedWordsConfig> = "ManagedWordListsConfig",
        /// at least 1 item
        words_config: c::List<GuardrailWordConfig> = "WordsConfig",
    }
}

c::property! {
    GuardrailContentFilterConfig, "wisdom-aiguardrail-guardrailcontentfilterconfig";
    new GuardrailContentFilterConfigRequired {
        A input_strength: GuardrailFilterStrength = "InputStrength",
        B output_strength: GuardrailFilterStrength = "OutputStrength",
        C r#type: GuardrailContentFilterType = "Type",
    }
    set {}
}

c::property! {
    GuardrailContextualGroundingFilterConfig, "wisdom-aiguardrail-guardrailcontextualgroundingfilterconfig";
    new {
        /// at least 0; default `0`
        A threshold: f64 = "Threshold",
        B r#type: GuardrailContextualGroundingFilterType = "Type",
    }
    set {}
}

c::property! {
    GuardrailManagedWordsConfig, "wisdom-aiguardrail-guardrailmanagedwordsconfig";
    new {
        A r#type: GuardrailManagedWordsType = "Type",
    }
    set {}
}

c::property! {
    GuardrailPiiEntityConfig, "wisdom-aiguardrail-guardrailpiientityconfig";
    new GuardrailPiiEntityConfigRequired {
        A action: GuardrailSensitiveInformationAction = "Action",
        B r#type: GuardrailPiiEntityType = "Type",
    }
    set {}
}

c::property! {
    GuardrailRegexConfig, "wisdom-aiguardrail-guardrailregexconfig";
    new GuardrailRegexConfigRequired {
        A action: GuardrailSensitiveInformationAction = "Action",
        /// 1 to 100 characters
        B name: str = "Name",
        /// at least 1 character
        C pattern: str = "Pattern",
    }
    set {
        /// 1 to 1000 characters
        description: str = "Description",
    }
}

c::property! {
    GuardrailTopicConfig, "wisdom-aiguardrail-guardrailtopicconfig";
    new GuardrailTopicConfigRequired {
        /// 1 to 200 characters
        A definition: str = "Definition",
        /// 1 to 100 characters; matches `^[0-9a-zA-Z-_ !?.]+$`
        B name: str = "Name",
        C r#type: GuardrailTopicType = "Type",
    }
    set {
        /// each: 1 to 100 characters
        examples: c::List<str> = "Examples",
    }
}

c::property! {
    GuardrailWordConfig, "wisdom-aiguardrail-guardrailwordconfig";
    new {
        /// at least 1 character
        A text: str = "Text",
    }
    set {}
}

c::open_enum! {
    GuardrailContentFilterType {
        SEXUAL = "SEXUAL",
        VIOLENCE = "VIOLENCE",
        HATE = "HATE",
        INSULTS = "INSULTS",
        MISCONDUCT = "MISCONDUCT",
        PROMPT_ATTACK = "PROMPT_ATTACK",
    }
}

c::open_enum! {
    GuardrailContextualGroundingFilterType {
        GROUNDING = "GROUNDING",
        RELEVANCE = "RELEVANCE",
    }
}

c::open_enum! {
    GuardrailFilterStrength {
        NONE = "NONE",
        LOW = "LOW",
        MEDIUM = "MEDIUM",
        HIGH = "HIGH",
    }
}

c::open_enum! {
    GuardrailManagedWordsType {
        PROFANITY = "PROFANITY",
    }
}

c::open_enum! {
    GuardrailPiiEntityType {
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
    GuardrailSensitiveInformationAction {
        BLOCK = "BLOCK",
        ANONYMIZE = "ANONYMIZE",
    }
}

c::open_enum! {
    GuardrailTopicType {
        DENY = "DENY",
    }
}

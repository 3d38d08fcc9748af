// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::AIPrompt` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnAIPrompt = "AWS::Wisdom::AIPrompt", "wisdom-aiprompt", reference text, tags Map "Tags";
    new CfnAIPromptRequired {
        /// an update replaces the resource
        A api_format: AIPromptAPIFormat = "ApiFormat",
        /// 1 to 2048 characters
        B model_id: str = "ModelId",
        C template_configuration: AIPromptTemplateConfiguration = "TemplateConfiguration",
        /// an update replaces the resource
        D template_type: AIPromptTemplateType = "TemplateType",
        /// an update replaces the resource
        E r#type: AIPromptType = "Type",
    }
    set {
        /// an update replaces the resource
        assistant_id: str = "AssistantId",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\s_.,-]+`
        description: str = "Description",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\s_.,-]+`; an update replaces the resource
        name: str = "Name",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "AIPromptArn",
        AI_PROMPT_ARN: c::Arn<CfnAIPrompt> = "AIPromptArn",
        AI_PROMPT_ID: str = "AIPromptId",
        ASSISTANT_ARN: str = "AssistantArn",
        MODIFIED_TIME_SECONDS: f64 = "ModifiedTimeSeconds",
    }
}

c::property! {
    /// Exactly one of `TextFullAIPromptEditTemplateConfiguration`.
    AIPromptTemplateConfiguration, "wisdom-aiprompt-aiprompttemplateconfiguration";
    new {}
    set {
        text_full_ai_prompt_edit_template_configuration: TextFullAIPromptEditTemplateConfiguration = "TextFullAIPromptEditTemplateConfiguration",
    }
}

c::property! {
    TextFullAIPromptEditTemplateConfiguration, "wisdom-aiprompt-textfullaipromptedittemplateconfiguration";
    new {
        /// 1 to 200000 characters
        A text: str = "Text",
    }
    set {}
}

c::open_enum! {
    AIPromptAPIFormat {
        ANTHROPIC_CLAUDE_MESSAGES = "ANTHROPIC_CLAUDE_MESSAGES",
        ANTHROPIC_CLAUDE_TEXT_COMPLETIONS = "ANTHROPIC_CLAUDE_TEXT_COMPLETIONS",
        MESSAGES = "MESSAGES",
        TEXT_COMPLETIONS = "TEXT_COMPLETIONS",
    }
}

c::open_enum! {
    AIPromptTemplateType {
        TEXT = "TEXT",
    }
}

c::open_enum! {
    AIPromptType {
        ANSWER_GENERATION = "ANSWER_GENERATION",
        INTENT_LABELING_GENERATION = "INTENT_LABELING_GENERATION",
        QUERY_REFORMULATION = "QUERY_REFORMULATION",
        SELF_SERVICE_PRE_PROCESSING = "SELF_SERVICE_PRE_PROCESSING",
        SELF_SERVICE_ANSWER_GENERATION = "SELF_SERVICE_ANSWER_GENERATION",
        EMAIL_RESPONSE = "EMAIL_RESPONSE",
        EMAIL_OVERVIEW = "EMAIL_OVERVIEW",
        EMAIL_GENERATIVE_ANSWER = "EMAIL_GENERATIVE_ANSWER",
        EMAIL_QUERY_REFORMULATION = "EMAIL_QUERY_REFORMULATION",
        ORCHESTRATION = "ORCHESTRATION",
        NOTE_TAKING = "NOTE_TAKING",
        CASE_SUMMARIZATION = "CASE_SUMMARIZATION",
    }
}

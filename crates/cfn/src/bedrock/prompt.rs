// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::Prompt` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnPrompt = "AWS::Bedrock::Prompt", "bedrock-prompt", reference arn,
        arn "arn:${Partition}:bedrock:${Region}:${Account}:prompt/${PromptId}", tags Map "Tags";
    new {
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        A name: str = "Name",
    }
    set {
        /// 1 to 2048 characters; matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`
        customer_encryption_key_arn: str = "CustomerEncryptionKeyArn",
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        default_variant: str = "DefaultVariant",
        /// 1 to 200 characters
        description: str = "Description",
        tags: c::Map<str> = "Tags",
        /// at most 3 items
        variants: c::List<PromptVariant> = "Variants",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        UPDATED_AT: str = "UpdatedAt",
        VERSION: str = "Version",
    }
}

c::property! {
    AnyToolChoice, "bedrock-prompt-anytoolchoice";
    new {}
    set {}
}

c::property! {
    AutoToolChoice, "bedrock-prompt-autotoolchoice";
    new {}
    set {}
}

c::property! {
    CachePointBlock, "bedrock-prompt-cachepointblock";
    new {
        A r#type: CachePointType = "Type",
    }
    set {}
}

c::property! {
    ChatPromptTemplateConfiguration, "bedrock-prompt-chatprompttemplateconfiguration";
    new {
        A messages: c::List<Message> = "Messages",
    }
    set {
        /// at most 20 items
        input_variables: c::List<PromptInputVariable> = "InputVariables",
        system: c::List<SystemContentBlock> = "System",
        tool_configuration: ToolConfiguration = "ToolConfiguration",
    }
}

c::property! {
    /// Exactly one of `Text`, `CachePoint`.
    ContentBlock, "bedrock-prompt-contentblock";
    new {}
    set {
        cache_point: CachePointBlock = "CachePoint",
        /// at least 1 character
        text: str = "Text",
    }
}

c::property! {
    Message, "bedrock-prompt-message";
    new {
        /// at least 1 item
        A content: c::List<ContentBlock> = "Content",
        B role: ConversationRole = "Role",
    }
    set {}
}

c::property! {
    PromptAgentResource, "bedrock-prompt-promptagentresource";
    new {
        /// at most 2048 characters
        A agent_identifier: str = "AgentIdentifier",
    }
    set {}
}

c::property! {
    /// Exactly one of `Agent`.
    PromptGenAiResource, "bedrock-prompt-promptgenairesource";
    new {}
    set {
        agent: PromptAgentResource = "Agent",
    }
}

c::property! {
    /// Exactly one of `Text`.
    PromptInferenceConfiguration, "bedrock-prompt-promptinferenceconfiguration";
    new {}
    set {
        text: PromptModelInferenceConfiguration = "Text",
    }
}

c::property! {
    PromptInputVariable, "bedrock-prompt-promptinputvariable";
    new {}
    set {
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        name: str = "Name",
    }
}

c::property! {
    PromptMetadataEntry, "bedrock-prompt-promptmetadataentry";
    new PromptMetadataEntryRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9\s._:/=+@-]*$`
        A key: str = "Key",
        /// 1 to 1024 characters; matches `^[a-zA-Z0-9\s._:/=+@-]*$`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    PromptModelInferenceConfiguration, "bedrock-prompt-promptmodelinferenceconfiguration";
    new {}
    set {
        /// 0 to 512000
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
    /// Exactly one of `Text`, `Chat`.
    PromptTemplateConfiguration, "bedrock-prompt-prompttemplateconfiguration";
    new {}
    set {
        chat: ChatPromptTemplateConfiguration = "Chat",
        text: TextPromptTemplateConfiguration = "Text",
    }
}

c::property! {
    PromptVariant, "bedrock-prompt-promptvariant";
    new PromptVariantRequired {
        /// matches `^([0-9a-zA-Z][_-]?){1,100}$`
        A name: str = "Name",
        B template_configuration: PromptTemplateConfiguration = "TemplateConfiguration",
        C template_type: PromptTemplateType = "TemplateType",
    }
    set {
        additional_model_request_fields: c::Json = "AdditionalModelRequestFields",
        gen_ai_resource: PromptGenAiResource = "GenAiResource",
        inference_configuration: PromptInferenceConfiguration = "InferenceConfiguration",
        /// at most 50 items
        metadata: c::List<PromptMetadataEntry> = "Metadata",
        /// 1 to 2048 characters
        model_id: str = "ModelId",
    }
}

c::property! {
    SpecificToolChoice, "bedrock-prompt-specifictoolchoice";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z][a-zA-Z0-9_]*$`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    /// Exactly one of `Text`, `CachePoint`.
    SystemContentBlock, "bedrock-prompt-systemcontentblock";
    new {}
    set {
        cache_point: CachePointBlock = "CachePoint",
        /// at least 1 character
        text: str = "Text",
    }
}

c::property! {
    TextPromptTemplateConfiguration, "bedrock-prompt-textprompttemplateconfiguration";
    new {}
    set {
        cache_point: CachePointBlock = "CachePoint",
        /// at most 20 items
        input_variables: c::List<PromptInputVariable> = "InputVariables",
        /// 1 to 200000 characters
        text: str = "Text",
        /// AWS does not show it again
        text_s3_location: TextS3Location = "TextS3Location",
    }
}

c::property! {
    TextS3Location, "bedrock-prompt-texts3location";
    new TextS3LocationRequired {
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
    /// Exactly one of `ToolSpec`, `CachePoint`.
    Tool, "bedrock-prompt-tool";
    new {}
    set {
        cache_point: CachePointBlock = "CachePoint",
        tool_spec: ToolSpecification = "ToolSpec",
    }
}

c::property! {
    /// Exactly one of `Auto`, `Any`, `Tool`.
    ToolChoice, "bedrock-prompt-toolchoice";
    new {}
    set {
        any: AnyToolChoice = "Any",
        auto: AutoToolChoice = "Auto",
        tool: SpecificToolChoice = "Tool",
    }
}

c::property! {
    ToolConfiguration, "bedrock-prompt-toolconfiguration";
    new {
        /// at least 1 item
        A tools: c::List<Tool> = "Tools",
    }
    set {
        tool_choice: ToolChoice = "ToolChoice",
    }
}

c::property! {
    /// Exactly one of `Json`.
    ToolInputSchema, "bedrock-prompt-toolinputschema";
    new {}
    set {
        json: c::Json = "Json",
    }
}

c::property! {
    ToolSpecification, "bedrock-prompt-toolspecification";
    new {
        A input_schema: ToolInputSchema = "InputSchema",
        /// 1 to 64 characters; matches `^[a-zA-Z][a-zA-Z0-9_]*$`
        B name: str = "Name",
    }
    set {
        /// at least 1 character
        description: str = "Description",
    }
}

c::open_enum! {
    CachePointType {
        DEFAULT = "default",
    }
}

c::open_enum! {
    ConversationRole {
        USER = "user",
        ASSISTANT = "assistant",
    }
}

c::open_enum! {
    PromptTemplateType {
        TEXT = "TEXT",
        CHAT = "CHAT",
    }
}

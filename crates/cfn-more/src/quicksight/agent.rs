// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::Agent` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnAgent = "AWS::QuickSight::Agent", "quicksight-agent", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:agent/${ResourceId}", tags List "Tags";
    new CfnAgentRequired {
        /// 1 to 256 characters; matches `^[0-9a-zA-Z-_.+]+$`; an update replaces the resource
        A agent_id: str = "AgentId",
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        B aws_account_id: str = "AwsAccountId",
        /// 1 to 50 characters; matches `^.+$`; does not match `^(?:\s*$)`
        C name: str = "Name",
    }
    set {
        /// at most 10 items
        action_connectors: c::List<str> = "ActionConnectors",
        /// an update replaces the resource
        agent_lifecycle: AgentLifecycle = "AgentLifecycle",
        /// AWS does not show it again
        custom_prompt_input: CustomPromptInput = "CustomPromptInput",
        /// at most 1000 characters; matches `^\P{C}*$`
        description: str = "Description",
        /// 1 to 200 characters
        icon_id: str = "IconId",
        /// at most 10 items
        spaces: c::List<str> = "Spaces",
        /// at most 3 items; each: at most 100 characters
        starter_prompts: c::List<str> = "StarterPrompts",
        /// at most 200 items
        tags: c::List<AgentTag> = "Tags",
        /// at most 300 characters
        welcome_message: str = "WelcomeMessage",
    }
    get {
        @arn "Arn",
        AGENT_STATUS: str = "AgentStatus",
        CREATED_AT: str = "CreatedAt",
        CREATOR: str = "Creator",
        CUSTOM_PROMPT_INTERFACE: c::Json = "CustomPromptInterface",
        ERROR_MESSAGE: str = "ErrorMessage",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AgentTag, "quicksight-agent-agenttag";
    new AgentTagRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    /// Exactly one of `ExistingPrompt`, `NewPrompt`.
    CustomPromptInput, "quicksight-agent-custompromptinput";
    new {}
    set {
        existing_prompt: CustomPromptProfile = "ExistingPrompt",
        new_prompt: CustomPromptInputParameters = "NewPrompt",
    }
}

c::property! {
    CustomPromptInputParameters, "quicksight-agent-custompromptinputparameters";
    new {}
    set {
        /// 5 to 350000 characters
        custom_instructions: str = "CustomInstructions",
        /// 5 to 350000 characters
        identity: str = "Identity",
        /// 5 to 350000 characters
        output_style: str = "OutputStyle",
        /// 5 to 350000 characters
        response_length: str = "ResponseLength",
        /// 5 to 350000 characters
        tone: str = "Tone",
    }
}

c::property! {
    CustomPromptProfile, "quicksight-agent-custompromptprofile";
    new CustomPromptProfileRequired {
        /// at most 36 characters
        A model_profile_id: str = "ModelProfileId",
        /// at most 15 characters; matches `^QBS[0-9]{12}$`
        B qbs_aws_account_id: str = "QbsAwsAccountId",
        /// at most 32 characters
        C subscription_id: str = "SubscriptionId",
    }
    set {}
}

c::open_enum! {
    AgentLifecycle {
        PREVIEW = "PREVIEW",
        PUBLISHED = "PUBLISHED",
    }
}

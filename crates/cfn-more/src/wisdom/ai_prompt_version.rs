// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::AIPromptVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnAIPromptVersion = "AWS::Wisdom::AIPromptVersion", "wisdom-aipromptversion", reference text;
    new CfnAIPromptVersionRequired {
        /// matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource
        A ai_prompt_id: str = "AIPromptId",
        /// matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource
        B assistant_id: str = "AssistantId",
    }
    set {
        /// an update replaces the resource
        modified_time_seconds: f64 = "ModifiedTimeSeconds",
    }
    get {
        AI_PROMPT_ARN: str = "AIPromptArn",
        AI_PROMPT_VERSION_ID: str = "AIPromptVersionId",
        ASSISTANT_ARN: str = "AssistantArn",
        VERSION_NUMBER: f64 = "VersionNumber",
    }
}

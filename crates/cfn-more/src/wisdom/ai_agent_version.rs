// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::AIAgentVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnAIAgentVersion = "AWS::Wisdom::AIAgentVersion", "wisdom-aiagentversion", reference text;
    new CfnAIAgentVersionRequired {
        /// matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource
        A ai_agent_id: str = "AIAgentId",
        /// matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource
        B assistant_id: str = "AssistantId",
    }
    set {
        /// an update replaces the resource
        modified_time_seconds: f64 = "ModifiedTimeSeconds",
    }
    get {
        AI_AGENT_ARN: str = "AIAgentArn",
        AI_AGENT_VERSION_ID: str = "AIAgentVersionId",
        ASSISTANT_ARN: str = "AssistantArn",
        VERSION_NUMBER: f64 = "VersionNumber",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::RuntimeEndpoint` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AgentRuntimeEndpointArn`.
    CfnRuntimeEndpoint = "AWS::BedrockAgentCore::RuntimeEndpoint", "bedrockagentcore-runtimeendpoint", reference arn, tags Map "Tags";
    new CfnRuntimeEndpointRequired {
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,99}-[a-zA-Z0-9]{10}$`; an update replaces the resource
        A agent_runtime_id: str = "AgentRuntimeId",
        /// 1 to 48 characters; matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// matches `^([1-9][0-9]{0,4})$`
        agent_runtime_version: str = "AgentRuntimeVersion",
        /// 1 to 256 characters
        description: str = "Description",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "AgentRuntimeEndpointArn",
        AGENT_RUNTIME_ARN: str = "AgentRuntimeArn",
        AGENT_RUNTIME_ENDPOINT_ARN: c::Arn<CfnRuntimeEndpoint> = "AgentRuntimeEndpointArn",
        CREATED_AT: str = "CreatedAt",
        FAILURE_REASON: str = "FailureReason",
        ID: str = "Id",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        LIVE_VERSION: str = "LiveVersion",
        STATUS: c::Json = "Status",
        TARGET_VERSION: str = "TargetVersion",
    }
}

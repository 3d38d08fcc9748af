// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::HarnessEndpoint` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnHarnessEndpoint = "AWS::BedrockAgentCore::HarnessEndpoint", "bedrockagentcore-harnessendpoint", reference arn, tags List "Tags";
    new CfnHarnessEndpointRequired {
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`; an update replaces the resource
        A endpoint_name: str = "EndpointName",
        /// matches `^[a-zA-Z][a-zA-Z0-9_]{0,39}-[a-zA-Z0-9]{10}$`; an update replaces the resource
        B harness_id: str = "HarnessId",
    }
    set {
        /// 1 to 256 characters
        description: str = "Description",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 5 characters; matches `^([1-9][0-9]{0,4})$`; AWS does not show it again
        target_version: str = "TargetVersion",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        HARNESS_NAME: str = "HarnessName",
        LIVE_VERSION: str = "LiveVersion",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

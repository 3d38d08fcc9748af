// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::PolicyEngine` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `PolicyEngineArn`.
    CfnPolicyEngine = "AWS::BedrockAgentCore::PolicyEngine", "bedrockagentcore-policyengine", reference arn,
        arn "arn:${Partition}:bedrock-agentcore:${Region}:${Account}:policy-engine/${PolicyEngineId}", tags List "Tags";
    new {
        /// 1 to 48 characters; matches `^[A-Za-z][A-Za-z0-9_]*$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// 1 to 4096 characters
        description: str = "Description",
        /// 1 to 2048 characters; matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`; an update replaces the resource
        encryption_key_arn: str = "EncryptionKeyArn",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PolicyEngineArn",
        CREATED_AT: str = "CreatedAt",
        POLICY_ENGINE_ARN: c::Arn<CfnPolicyEngine> = "PolicyEngineArn",
        POLICY_ENGINE_ID: str = "PolicyEngineId",
        STATUS: c::Json = "Status",
        STATUS_REASONS: c::List<str> = list "StatusReasons",
        UPDATED_AT: str = "UpdatedAt",
    }
}

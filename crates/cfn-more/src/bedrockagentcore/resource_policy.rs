// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::ResourcePolicy` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ResourceArn`; it takes no tags; it has no attribute for its ARN.
    CfnResourcePolicy = "AWS::BedrockAgentCore::ResourcePolicy", "bedrockagentcore-resourcepolicy", reference name, name_property "ResourceArn";
    new CfnResourcePolicyRequired {
        /// 1 to 20480 characters
        A policy: str = "Policy",
        /// 20 to 1011 characters; matches `^arn:[a-z0-9-]+:bedrock-agentcore:[a-z0-9-]*:[0-9]{12}:.+$`; an update replaces the resource
        B resource_arn: str = "ResourceArn",
    }
    set {}
    get {}
}

// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::AutomatedReasoningPolicyVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnAutomatedReasoningPolicyVersion = "AWS::Bedrock::AutomatedReasoningPolicyVersion", "bedrock-automatedreasoningpolicyversion", reference text, tags List "Tags";
    new {
        /// 1 to 2048 characters; an update replaces the resource
        A policy_arn: str = "PolicyArn",
    }
    set {
        /// 128 characters; matches `^[0-9a-z]{128}$`; an update replaces the resource; AWS does not show it again
        last_updated_definition_hash: str = "LastUpdatedDefinitionHash",
        /// at most 200 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        DEFINITION_HASH: str = "DefinitionHash",
        DESCRIPTION: str = "Description",
        NAME: str = "Name",
        POLICY_ID: str = "PolicyId",
        UPDATED_AT: str = "UpdatedAt",
        VERSION: str = "Version",
    }
}

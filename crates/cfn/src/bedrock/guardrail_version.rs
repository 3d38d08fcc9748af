// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::GuardrailVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnGuardrailVersion = "AWS::Bedrock::GuardrailVersion", "bedrock-guardrailversion", reference text;
    new {
        /// at most 2048 characters; an update replaces the resource; AWS does not show it again
        A guardrail_identifier: str = "GuardrailIdentifier",
    }
    set {
        /// 1 to 200 characters; an update replaces the resource
        description: str = "Description",
    }
    get {
        GUARDRAIL_ARN: str = "GuardrailArn",
        GUARDRAIL_ID: str = "GuardrailId",
        VERSION: str = "Version",
    }
}

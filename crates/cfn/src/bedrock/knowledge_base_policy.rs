// Written by `cargo xtask codegen` from crates/registry/data/bedrock.txt.

//! `AWS::Bedrock::KnowledgeBasePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `KnowledgeBaseId`; it takes no tags; it has no attribute for its ARN.
    CfnKnowledgeBasePolicy = "AWS::Bedrock::KnowledgeBasePolicy", "bedrock-knowledgebasepolicy", reference name, name_property "KnowledgeBaseId";
    new {
        /// 1 to 10 characters; matches `^[0-9a-zA-Z]+$`; an update replaces the resource
        A knowledge_base_id: str = "KnowledgeBaseId",
        B policy_document: c::PolicyDocument = "PolicyDocument",
    }
    set {}
    get {
        REVISION_ID: str = "RevisionId",
    }
}

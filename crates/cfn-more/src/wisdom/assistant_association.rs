// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::AssistantAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnAssistantAssociation = "AWS::Wisdom::AssistantAssociation", "wisdom-assistantassociation", reference text, tags List "Tags";
    new CfnAssistantAssociationRequired {
        /// matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource
        A assistant_id: str = "AssistantId",
        /// an update replaces the resource
        B association: AssociationData = "Association",
        /// an update replaces the resource
        C association_type: AssociationType = "AssociationType",
    }
    set {
        /// no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AssistantAssociationArn",
        ASSISTANT_ARN: str = "AssistantArn",
        ASSISTANT_ASSOCIATION_ARN: c::Arn<CfnAssistantAssociation> = "AssistantAssociationArn",
        ASSISTANT_ASSOCIATION_ID: str = "AssistantAssociationId",
    }
}

c::property! {
    /// Exactly one of `KnowledgeBaseId`, `ExternalBedrockKnowledgeBaseConfig`.
    AssociationData, "wisdom-assistantassociation-associationdata";
    new {}
    set {
        external_bedrock_knowledge_base_config: ExternalBedrockKnowledgeBaseConfig = "ExternalBedrockKnowledgeBaseConfig",
        /// matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`
        knowledge_base_id: str = "KnowledgeBaseId",
    }
}

c::property! {
    ExternalBedrockKnowledgeBaseConfig, "wisdom-assistantassociation-externalbedrockknowledgebaseconfig";
    new ExternalBedrockKnowledgeBaseConfigRequired {
        /// matches `^arn:aws:iam::[0-9]{12}:role/(?:service-role/)?[a-zA-Z0-9_+=,.@-]{1,64}$`
        A access_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "AccessRoleArn",
        B bedrock_knowledge_base_arn: str = "BedrockKnowledgeBaseArn",
    }
    set {}
}

c::open_enum! {
    AssociationType {
        KNOWLEDGE_BASE = "KNOWLEDGE_BASE",
        EXTERNAL_BEDROCK_KNOWLEDGE_BASE = "EXTERNAL_BEDROCK_KNOWLEDGE_BASE",
    }
}

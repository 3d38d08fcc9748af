// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::ContentAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ContentAssociationArn`.
    CfnContentAssociation = "AWS::Wisdom::ContentAssociation", "wisdom-contentassociation", reference arn, tags List "Tags";
    new CfnContentAssociationRequired {
        /// an update replaces the resource
        A association: ContentAssociationContents = "Association",
        /// an update replaces the resource
        B association_type: AssociationType = "AssociationType",
        /// matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource
        C content_id: str = "ContentId",
        /// matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource
        D knowledge_base_id: str = "KnowledgeBaseId",
    }
    set {
        /// an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ContentAssociationArn",
        CONTENT_ARN: str = "ContentArn",
        CONTENT_ASSOCIATION_ARN: c::Arn<CfnContentAssociation> = "ContentAssociationArn",
        CONTENT_ASSOCIATION_ID: str = "ContentAssociationId",
        KNOWLEDGE_BASE_ARN: str = "KnowledgeBaseArn",
    }
}

c::property! {
    AmazonConnectGuideAssociationData, "wisdom-contentassociation-amazonconnectguideassociationdata";
    new {}
    set {
        /// 1 to 2048 characters; matches `^arn:[a-z-]+?:[a-z-]+?:[a-z0-9-]*?:([0-9]{12})?:[a-zA-Z0-9-:/]+$`
        flow_id: str = "FlowId",
    }
}

c::property! {
    ContentAssociationContents, "wisdom-contentassociation-contentassociationcontents";
    new {
        A amazon_connect_guide_association: AmazonConnectGuideAssociationData = "AmazonConnectGuideAssociation",
    }
    set {}
}

c::open_enum! {
    AssociationType {
        AMAZON_CONNECT_GUIDE = "AMAZON_CONNECT_GUIDE",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/cases.txt.

//! `AWS::Cases::RelatedItem` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `RelatedItemArn`.
    CfnRelatedItem = "AWS::Cases::RelatedItem", "cases-relateditem", reference arn, tags List "Tags";
    new CfnRelatedItemRequired {
        /// 1 to 500 characters; an update replaces the resource
        A case_id: str = "CaseId",
        /// an update replaces the resource
        B content: RelatedItemContent = "Content",
        /// 1 to 500 characters; an update replaces the resource
        C domain_id: str = "DomainId",
        /// an update replaces the resource
        D r#type: Type = "Type",
    }
    set {
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RelatedItemArn",
        RELATED_ITEM_ARN: c::Arn<CfnRelatedItem> = "RelatedItemArn",
        RELATED_ITEM_ID: str = "RelatedItemId",
    }
}

c::property! {
    CommentContent, "cases-relateditem-commentcontent";
    new CommentContentRequired {
        /// 1 to 15000 characters
        A body: str = "Body",
        B content_type: CommentContentContentType = "ContentType",
    }
    set {}
}

c::property! {
    RelatedItemContent, "cases-relateditem-relateditemcontent";
    new {}
    set {
        comment: CommentContent = "Comment",
    }
}

c::open_enum! {
    Type {
        CONTACT = "Contact",
        COMMENT = "Comment",
        FILE = "File",
        SLA = "Sla",
        CONNECT_CASE = "ConnectCase",
        CUSTOM = "Custom",
    }
}

c::open_enum! {
    CommentContentContentType {
        TEXT_PLAIN = "Text/Plain",
    }
}

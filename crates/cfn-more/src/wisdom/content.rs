// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::Content` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ContentArn`.
    CfnContent = "AWS::Wisdom::Content", "wisdom-content", reference arn, tags List "Tags";
    new CfnContentRequired {
        /// matches `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource
        A knowledge_base_id: str = "KnowledgeBaseId",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9\s_.,-]+`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// at most 10 keys
        metadata: c::Map<str> = "Metadata",
        /// 1 to 4096 characters
        override_link_out_uri: str = "OverrideLinkOutUri",
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 255 characters
        title: str = "Title",
        /// 1 to 1200 characters; AWS does not show it again
        upload_id: str = "UploadId",
    }
    get {
        @arn "ContentArn",
        CONTENT_ARN: c::Arn<CfnContent> = "ContentArn",
        CONTENT_ID: str = "ContentId",
        CONTENT_TYPE: str = "ContentType",
        KNOWLEDGE_BASE_ARN: str = "KnowledgeBaseArn",
        LINK_OUT_URI: str = "LinkOutUri",
        REVISION_ID: str = "RevisionId",
        STATUS: str = "Status",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/wisdom.txt.

//! `AWS::Wisdom::QuickResponse` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `QuickResponseArn`.
    CfnQuickResponse = "AWS::Wisdom::QuickResponse", "wisdom-quickresponse", reference arn, tags List "Tags";
    new CfnQuickResponseRequired {
        A content: QuickResponseContentProvider = "Content",
        /// an update replaces the resource
        B knowledge_base_arn: str = "KnowledgeBaseArn",
        /// 1 to 100 characters
        C name: str = "Name",
    }
    set {
        channels: c::List<ChannelType> = "Channels",
        /// matches `^(application/x\.quickresponse;format=(plain|markdown))$`
        content_type: str = "ContentType",
        /// 1 to 255 characters
        description: str = "Description",
        grouping_configuration: GroupingConfiguration = "GroupingConfiguration",
        is_active: bool = "IsActive",
        /// 2 to 5 characters
        language: str = "Language",
        /// 1 to 100 characters
        shortcut_key: str = "ShortcutKey",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "QuickResponseArn",
        CONTENTS: c::Json = "Contents",
        QUICK_RESPONSE_ARN: c::Arn<CfnQuickResponse> = "QuickResponseArn",
        QUICK_RESPONSE_ID: str = "QuickResponseId",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    GroupingConfiguration, "wisdom-quickresponse-groupingconfiguration";
    new {
        /// 1 to 100 characters
        A criteria: str = "Criteria",
        /// no item twice; each: 1 to 2048 characters
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    QuickResponseContentProvider, "wisdom-quickresponse-quickresponsecontentprovider";
    new {}
    set {
        /// 1 to 4000 characters
        content: str = "Content",
    }
}

c::open_enum! {
    ChannelType {
        CHAT = "Chat",
        EMAIL = "Email",
    }
}

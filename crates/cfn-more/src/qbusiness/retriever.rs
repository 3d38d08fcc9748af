// Written by `cargo xtask codegen` from crates/registry/data/qbusiness.txt.

//! `AWS::QBusiness::Retriever` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnRetriever = "AWS::QBusiness::Retriever", "qbusiness-retriever", reference text, tags List "Tags";
    new CfnRetrieverRequired {
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`; an update replaces the resource
        A application_id: str = "ApplicationId",
        B configuration: RetrieverConfiguration = "Configuration",
        /// 1 to 1000 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`
        C display_name: str = "DisplayName",
        /// an update replaces the resource
        D r#type: RetrieverType = "Type",
    }
    set {
        /// at most 1284 characters
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RetrieverArn",
        CREATED_AT: str = "CreatedAt",
        RETRIEVER_ARN: c::Arn<CfnRetriever> = "RetrieverArn",
        RETRIEVER_ID: str = "RetrieverId",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    KendraIndexConfiguration, "qbusiness-retriever-kendraindexconfiguration";
    new {
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`
        A index_id: str = "IndexId",
    }
    set {}
}

c::property! {
    NativeIndexConfiguration, "qbusiness-retriever-nativeindexconfiguration";
    new {
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`
        A index_id: str = "IndexId",
    }
    set {}
}

c::property! {
    /// Exactly one of `NativeIndexConfiguration`, `KendraIndexConfiguration`.
    RetrieverConfiguration, "qbusiness-retriever-retrieverconfiguration";
    new {}
    set {
        kendra_index_configuration: KendraIndexConfiguration = "KendraIndexConfiguration",
        native_index_configuration: NativeIndexConfiguration = "NativeIndexConfiguration",
    }
}

c::open_enum! {
    RetrieverType {
        NATIVE_INDEX = "NATIVE_INDEX",
        KENDRA_INDEX = "KENDRA_INDEX",
    }
}

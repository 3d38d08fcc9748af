// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Context` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnContext = "AWS::SageMaker::Context", "sagemaker-context", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:context/${ContextName}", tags List "Tags";
    new CfnContextRequired {
        /// 1 to 120 characters; matches `^[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}$`; an update replaces the resource
        A context_name: str = "ContextName",
        /// at most 256 characters; an update replaces the resource
        B context_type: str = "ContextType",
        /// an update replaces the resource
        C source: Source = "Source",
    }
    set {
        /// at most 3072 characters
        description: str = "Description",
        /// at most 30 keys
        properties: c::Map<str> = "Properties",
        /// at most 50 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
    }
}

c::property! {
    Source, "sagemaker-context-source";
    new {
        /// 1 to 2048 characters
        A source_uri: str = "SourceUri",
    }
    set {
        /// at most 256 characters
        source_id: str = "SourceId",
        /// at most 256 characters
        source_type: str = "SourceType",
    }
}

c::property! {
    Tags, "sagemaker-context-tags";
    new TagsRequired {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        B value: str = "Value",
    }
    set {}
}

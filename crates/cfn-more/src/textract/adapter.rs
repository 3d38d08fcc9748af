// Written by `cargo xtask codegen` from crates/registry/data/textract.txt.

//! `AWS::Textract::Adapter` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnAdapter = "AWS::Textract::Adapter", "textract-adapter", reference arn,
        arn "arn:${Partition}:textract:${Region}:${Account}:/adapters/${AdapterId}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-_]+$`
        A adapter_name: str = "AdapterName",
        /// at least 1 item; an update replaces the resource
        B feature_types: c::List<FeatureType> = "FeatureTypes",
    }
    set {
        auto_update: AutoUpdate = "AutoUpdate",
        /// 1 to 256 characters
        description: str = "Description",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ADAPTER_ID: str = "AdapterId",
        CREATION_TIME: str = "CreationTime",
    }
}

c::open_enum! {
    AutoUpdate {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    FeatureType {
        QUERIES = "QUERIES",
    }
}

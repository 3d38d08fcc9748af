// Written by `cargo xtask codegen` from crates/registry/data/omics.txt.

//! `AWS::Omics::VariantStore` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnVariantStore = "AWS::Omics::VariantStore", "omics-variantstore", reference name, name_property "Name",
        arn "arn:${Partition}:omics:${Region}:${Account}:variantStore/${VariantStoreName}", tags Map "Tags";
    new {
        /// matches `^([a-z]){1}([a-z0-9_]){2,254}`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B reference: ReferenceItem = "Reference",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
        /// an update replaces the resource
        sse_config: SseConfig = "SseConfig",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        CREATION_TIME: str = "CreationTime",
        ID: str = "Id",
        STATUS: c::Json = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
        STORE_ARN: str = "StoreArn",
        STORE_SIZE_BYTES: f64 = "StoreSizeBytes",
        UPDATE_TIME: str = "UpdateTime",
    }
}

c::property! {
    ReferenceItem, "omics-variantstore-referenceitem";
    new {
        /// 1 to 127 characters; matches `^arn:.+$`
        A reference_arn: str = "ReferenceArn",
    }
    set {}
}

c::property! {
    SseConfig, "omics-variantstore-sseconfig";
    new {
        A r#type: EncryptionType = "Type",
    }
    set {
        /// 20 to 2048 characters; matches `arn:([^:\x{0A}]*):([^:\x{0A}]*):([^:\x{0A}]*):([0-9]{12}):([^:\x{0A}]*)`
        key_arn: str = "KeyArn",
    }
}

c::open_enum! {
    EncryptionType {
        KMS = "KMS",
    }
}

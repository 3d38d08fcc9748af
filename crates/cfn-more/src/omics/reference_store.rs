// Written by `cargo xtask codegen` from crates/registry/data/omics.txt.

//! `AWS::Omics::ReferenceStore` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ReferenceStoreId`.
    CfnReferenceStore = "AWS::Omics::ReferenceStore", "omics-referencestore", reference name,
        arn "arn:${Partition}:omics:${Region}:${Account}:referenceStore/${ReferenceStoreId}", tags Map "Tags";
    new {
        /// 1 to 127 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// 1 to 255 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        sse_config: SseConfig = "SseConfig",
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        REFERENCE_STORE_ID: c::Name<CfnReferenceStore> = "ReferenceStoreId",
    }
}

c::property! {
    SseConfig, "omics-referencestore-sseconfig";
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

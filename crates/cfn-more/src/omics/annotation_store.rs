// Written by `cargo xtask codegen` from crates/registry/data/omics.txt.

//! `AWS::Omics::AnnotationStore` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnAnnotationStore = "AWS::Omics::AnnotationStore", "omics-annotationstore", reference name, name_property "Name",
        arn "arn:${Partition}:omics:${Region}:${Account}:annotationStore/${AnnotationStoreName}", tags Map "Tags";
    new CfnAnnotationStoreRequired {
        /// matches `^([a-z]){1}([a-z0-9_]){2,254}`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B store_format: StoreFormat = "StoreFormat",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
        /// an update replaces the resource
        reference: ReferenceItem = "Reference",
        /// an update replaces the resource
        sse_config: SseConfig = "SseConfig",
        /// an update replaces the resource
        store_options: StoreOptions = "StoreOptions",
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
    ReferenceItem, "omics-annotationstore-referenceitem";
    new {
        /// 1 to 127 characters; matches `^arn:.+$`
        A reference_arn: str = "ReferenceArn",
    }
    set {}
}

c::property! {
    SseConfig, "omics-annotationstore-sseconfig";
    new {
        A r#type: EncryptionType = "Type",
    }
    set {
        /// 20 to 2048 characters; matches `arn:([^:\x{0A}]*):([^:\x{0A}]*):([^:\x{0A}]*):([0-9]{12}):([^:\x{0A}]*)`
        key_arn: str = "KeyArn",
    }
}

c::property! {
    /// Exactly one of `TsvStoreOptions`.
    StoreOptions, "omics-annotationstore-storeoptions";
    new {}
    set {
        tsv_store_options: TsvStoreOptions = "TsvStoreOptions",
    }
}

c::property! {
    TsvStoreOptions, "omics-annotationstore-tsvstoreoptions";
    new {}
    set {
        annotation_type: AnnotationType = "AnnotationType",
        format_to_header: c::Map<str> = "FormatToHeader",
        /// 1 to 5000 items; each: 1 key
        schema: c::List<c::Map<SchemaValueType>> = "Schema",
    }
}

c::open_enum! {
    AnnotationType {
        GENERIC = "GENERIC",
        CHR_POS = "CHR_POS",
        CHR_POS_REF_ALT = "CHR_POS_REF_ALT",
        CHR_START_END_ONE_BASE = "CHR_START_END_ONE_BASE",
        CHR_START_END_REF_ALT_ONE_BASE = "CHR_START_END_REF_ALT_ONE_BASE",
        CHR_START_END_ZERO_BASE = "CHR_START_END_ZERO_BASE",
        CHR_START_END_REF_ALT_ZERO_BASE = "CHR_START_END_REF_ALT_ZERO_BASE",
    }
}

c::open_enum! {
    EncryptionType {
        KMS = "KMS",
    }
}

c::open_enum! {
    SchemaValueType {
        LONG = "LONG",
        INT = "INT",
        STRING = "STRING",
        FLOAT = "FLOAT",
        DOUBLE = "DOUBLE",
        BOOLEAN = "BOOLEAN",
    }
}

c::open_enum! {
    StoreFormat {
        GFF = "GFF",
        TSV = "TSV",
        VCF = "VCF",
    }
}

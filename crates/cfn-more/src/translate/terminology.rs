// Written by `cargo xtask codegen` from crates/registry/data/translate.txt.

//! `AWS::Translate::Terminology` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnTerminology = "AWS::Translate::Terminology", "translate-terminology", reference arn, tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^([A-Za-z0-9-]_?)+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 256 characters
        description: str = "Description",
        /// an update replaces the resource
        encryption_key: EncryptionKey = "EncryptionKey",
        /// AWS does not show it again
        merge_strategy: MergeStrategy = "MergeStrategy",
        /// at most 200 items
        tags: c::List<Tags> = "Tags",
        /// AWS does not show it again
        terminology_data: TerminologyData = "TerminologyData",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        DIRECTIONALITY: str = "Directionality",
        FORMAT: str = "Format",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        SIZE_BYTES: i64 = "SizeBytes",
        SOURCE_LANGUAGE_CODE: str = "SourceLanguageCode",
        TARGET_LANGUAGE_CODES: c::List<str> = list "TargetLanguageCodes",
        TERM_COUNT: i64 = "TermCount",
    }
}

c::property! {
    EncryptionKey, "translate-terminology-encryptionkey";
    new EncryptionKeyRequired {
        /// 1 to 400 characters
        A id: str = "Id",
        B r#type: EncryptionKeyType = "Type",
    }
    set {}
}

c::property! {
    Tags, "translate-terminology-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    TerminologyData, "translate-terminology-terminologydata";
    new TerminologyDataRequired {
        A file: str = "File",
        B format: TerminologyDataFormat = "Format",
    }
    set {
        directionality: TerminologyDataDirectionality = "Directionality",
    }
}

c::open_enum! {
    MergeStrategy {
        OVERWRITE = "OVERWRITE",
    }
}

c::open_enum! {
    EncryptionKeyType {
        KMS = "KMS",
    }
}

c::open_enum! {
    TerminologyDataFormat {
        CSV = "CSV",
        TMX = "TMX",
        TSV = "TSV",
    }
}

c::open_enum! {
    TerminologyDataDirectionality {
        UNI = "UNI",
        MULTI = "MULTI",
    }
}

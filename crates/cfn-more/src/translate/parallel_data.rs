// Written by `cargo xtask codegen` from crates/registry/data/translate.txt.

//! `AWS::Translate::ParallelData` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnParallelData = "AWS::Translate::ParallelData", "translate-paralleldata", reference arn,
        arn "arn:${Partition}:translate:${Region}:${Account}:parallel-data/${ResourceName}", tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^([A-Za-z0-9-]_?)+$`; an update replaces the resource
        A name: str = "Name",
        B parallel_data_config: ParallelDataConfig = "ParallelDataConfig",
    }
    set {
        /// at most 256 characters; matches `^[\P{M}\p{M}]{0,256}$`; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        encryption_key: EncryptionKey = "EncryptionKey",
        /// at most 200 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        FAILED_RECORD_COUNT: i64 = "FailedRecordCount",
        IMPORTED_DATA_SIZE: i64 = "ImportedDataSize",
        IMPORTED_RECORD_COUNT: i64 = "ImportedRecordCount",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        SKIPPED_RECORD_COUNT: i64 = "SkippedRecordCount",
        SOURCE_LANGUAGE_CODE: str = "SourceLanguageCode",
        STATUS: str = "Status",
        TARGET_LANGUAGE_CODES: c::List<str> = list "TargetLanguageCodes",
    }
}

c::property! {
    EncryptionKey, "translate-paralleldata-encryptionkey";
    new EncryptionKeyRequired {
        /// 1 to 400 characters
        A id: str = "Id",
        B r#type: EncryptionKeyType = "Type",
    }
    set {}
}

c::property! {
    ParallelDataConfig, "translate-paralleldata-paralleldataconfig";
    new ParallelDataConfigRequired {
        A format: ParallelDataConfigFormat = "Format",
        /// at most 1024 characters; matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?$`
        B s3_uri: str = "S3Uri",
    }
    set {}
}

c::property! {
    Tags, "translate-paralleldata-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    EncryptionKeyType {
        KMS = "KMS",
    }
}

c::open_enum! {
    ParallelDataConfigFormat {
        TSV = "TSV",
        CSV = "CSV",
        TMX = "TMX",
    }
}

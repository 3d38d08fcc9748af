// Written by `cargo xtask codegen` from crates/registry/data/omics.txt.

//! `AWS::Omics::SequenceStore` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SequenceStoreId`.
    CfnSequenceStore = "AWS::Omics::SequenceStore", "omics-sequencestore", reference name,
        arn "arn:${Partition}:omics:${Region}:${Account}:sequenceStore/${SequenceStoreId}", tags Map "Tags";
    new {
        /// 1 to 127 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        A name: str = "Name",
    }
    set {
        /// matches `^$|^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/?((.{1,800})/)?$`
        access_log_location: str = "AccessLogLocation",
        /// 1 to 255 characters; matches `^[\p{L}||\p{M}||\p{Z}||\p{S}||\p{N}||\p{P}]+$`
        description: str = "Description",
        /// an update replaces the resource
        e_tag_algorithm_family: ETagAlgorithmFamily = "ETagAlgorithmFamily",
        /// matches `^$|^s3://([a-z0-9][a-z0-9-.]{1,61}[a-z0-9])/?((.{1,1024})/)?$`
        fallback_location: str = "FallbackLocation",
        /// at most 50 items; each: 1 to 128 characters
        propagated_set_level_tags: c::List<str> = "PropagatedSetLevelTags",
        s3_access_policy: c::Json = "S3AccessPolicy",
        /// an update replaces the resource
        sse_config: SseConfig = "SseConfig",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        S3_ACCESS_POINT_ARN: str = "S3AccessPointArn",
        S3_URI: str = "S3Uri",
        SEQUENCE_STORE_ID: c::Name<CfnSequenceStore> = "SequenceStoreId",
        STATUS: c::Json = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
        UPDATE_TIME: str = "UpdateTime",
    }
}

c::property! {
    SseConfig, "omics-sequencestore-sseconfig";
    new {
        A r#type: EncryptionType = "Type",
    }
    set {
        /// 20 to 2048 characters; matches `arn:([^:\x{0A}]*):([^:\x{0A}]*):([^:\x{0A}]*):([0-9]{12}):([^:\x{0A}]*)`
        key_arn: str = "KeyArn",
    }
}

c::open_enum! {
    ETagAlgorithmFamily {
        MD5UP = "MD5up",
        SHA256UP = "SHA256up",
        SHA512UP = "SHA512up",
    }
}

c::open_enum! {
    EncryptionType {
        KMS = "KMS",
    }
}

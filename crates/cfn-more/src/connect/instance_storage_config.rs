// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::InstanceStorageConfig` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnInstanceStorageConfig = "AWS::Connect::InstanceStorageConfig", "connect-instancestorageconfig", reference text;
    new CfnInstanceStorageConfigRequired {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        A instance_arn: c::Arn<crate::connect::CfnInstance> = "InstanceArn",
        /// an update replaces the resource
        B resource_type: InstanceStorageResourceType = "ResourceType",
        C storage_type: StorageType = "StorageType",
    }
    set {
        kinesis_firehose_config: KinesisFirehoseConfig = "KinesisFirehoseConfig",
        kinesis_stream_config: KinesisStreamConfig = "KinesisStreamConfig",
        kinesis_video_stream_config: KinesisVideoStreamConfig = "KinesisVideoStreamConfig",
        s3_config: S3Config = "S3Config",
    }
    get {
        ASSOCIATION_ID: str = "AssociationId",
    }
}

c::property! {
    EncryptionConfig, "connect-instancestorageconfig-encryptionconfig";
    new EncryptionConfigRequired {
        A encryption_type: EncryptionType = "EncryptionType",
        /// 1 to 128 characters
        B key_id: str = "KeyId",
    }
    set {}
}

c::property! {
    KinesisFirehoseConfig, "connect-instancestorageconfig-kinesisfirehoseconfig";
    new {
        /// matches `^arn:aws[-a-z0-9]*:firehose:[-a-z0-9]*:[0-9]{12}:deliverystream/[-a-zA-Z0-9_.]*$`
        A firehose_arn: str = "FirehoseArn",
    }
    set {}
}

c::property! {
    KinesisStreamConfig, "connect-instancestorageconfig-kinesisstreamconfig";
    new {
        /// matches `^arn:aws[-a-z0-9]*:kinesis:[-a-z0-9]*:[0-9]{12}:stream/[-a-zA-Z0-9_.]*$`
        A stream_arn: str = "StreamArn",
    }
    set {}
}

c::property! {
    KinesisVideoStreamConfig, "connect-instancestorageconfig-kinesisvideostreamconfig";
    new {
        A encryption_config: EncryptionConfig = "EncryptionConfig",
        /// 1 to 128 characters
        B prefix: str = "Prefix",
        C retention_period_hours: f64 = "RetentionPeriodHours",
    }
    set {}
}

c::property! {
    S3Config, "connect-instancestorageconfig-s3config";
    new S3ConfigRequired {
        /// 1 to 128 characters
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
        /// 1 to 128 characters
        B bucket_prefix: str = "BucketPrefix",
    }
    set {
        encryption_config: EncryptionConfig = "EncryptionConfig",
    }
}

c::open_enum! {
    EncryptionType {
        KMS = "KMS",
    }
}

c::open_enum! {
    InstanceStorageResourceType {
        CHAT_TRANSCRIPTS = "CHAT_TRANSCRIPTS",
        CALL_RECORDINGS = "CALL_RECORDINGS",
        SCHEDULED_REPORTS = "SCHEDULED_REPORTS",
        MEDIA_STREAMS = "MEDIA_STREAMS",
        CONTACT_TRACE_RECORDS = "CONTACT_TRACE_RECORDS",
        AGENT_EVENTS = "AGENT_EVENTS",
        REAL_TIME_CONTACT_ANALYSIS_SEGMENTS = "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS",
        ATTACHMENTS = "ATTACHMENTS",
        CONTACT_EVALUATIONS = "CONTACT_EVALUATIONS",
        SCREEN_RECORDINGS = "SCREEN_RECORDINGS",
        REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS = "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS",
        REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS = "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS",
        EMAIL_MESSAGES = "EMAIL_MESSAGES",
    }
}

c::open_enum! {
    StorageType {
        S3 = "S3",
        KINESIS_VIDEO_STREAM = "KINESIS_VIDEO_STREAM",
        KINESIS_STREAM = "KINESIS_STREAM",
        KINESIS_FIREHOSE = "KINESIS_FIREHOSE",
    }
}

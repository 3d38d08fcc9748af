// Written by `cargo xtask codegen` from crates/registry/data/chime.txt.

//! `AWS::Chime::MediaPipelineKinesisVideoStreamPool` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnMediaPipelineKinesisVideoStreamPool = "AWS::Chime::MediaPipelineKinesisVideoStreamPool", "chime-mediapipelinekinesisvideostreampool", reference arn, tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[0-9a-zA-Z._-]+$`; an update replaces the resource
        A pool_name: str = "PoolName",
        B stream_configuration: StreamConfiguration = "StreamConfiguration",
    }
    set {
        /// at most 200 items
        tags: c::List<Tags> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        POOL_ID: str = "PoolId",
        POOL_STATUS: str = "PoolStatus",
        UPDATED_TIMESTAMP: str = "UpdatedTimestamp",
    }
}

c::property! {
    StreamConfiguration, "chime-mediapipelinekinesisvideostreampool-streamconfiguration";
    new {
        /// 1 to 32 characters; matches `^([a-z]+-){2,}[0-9]+$`; an update replaces the resource
        A region: str = "Region",
    }
    set {
        /// at least 0
        data_retention_in_hours: i64 = "DataRetentionInHours",
    }
}

c::property! {
    Tags, "chime-mediapipelinekinesisvideostreampool-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

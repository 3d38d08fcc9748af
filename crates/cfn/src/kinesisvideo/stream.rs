// Written by `cargo xtask codegen` from crates/registry/data/kinesisvideo.txt.

//! `AWS::KinesisVideo::Stream` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnStream = "AWS::KinesisVideo::Stream", "kinesisvideo-stream", reference name, name_property "Name", tags List "Tags";
    new {}
    set {
        /// 0 to 87600
        data_retention_in_hours: i64 = "DataRetentionInHours",
        /// 1 to 128 characters; matches `[a-zA-Z0-9_.-]+`
        device_name: str = "DeviceName",
        /// 1 to 2048 characters; matches `.+`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// 1 to 128 characters
        media_type: str = "MediaType",
        /// 1 to 256 characters; matches `[a-zA-Z0-9_.-]+`; an update replaces the resource
        name: str = "Name",
        stream_storage_configuration: StreamStorageConfiguration = "StreamStorageConfiguration",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    StreamStorageConfiguration, "kinesisvideo-stream-streamstorageconfiguration";
    new {}
    set {
        /// default `"HOT"`
        default_storage_tier: StreamStorageConfigurationDefaultStorageTier = "DefaultStorageTier",
    }
}

c::open_enum! {
    StreamStorageConfigurationDefaultStorageTier {
        HOT = "HOT",
        WARM = "WARM",
    }
}

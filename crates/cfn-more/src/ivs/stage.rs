// Written by `cargo xtask codegen` from crates/registry/data/ivs.txt.

//! `AWS::IVS::Stage` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnStage = "AWS::IVS::Stage", "ivs-stage", reference arn,
        arn "arn:${Partition}:ivs:${Region}:${Account}:stage/${ResourceId}", tags List "Tags";
    new {}
    set {
        auto_participant_recording_configuration: AutoParticipantRecordingConfiguration = "AutoParticipantRecordingConfiguration",
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]*$`
        name: str = "Name",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ACTIVE_SESSION_ID: str = "ActiveSessionId",
    }
}

c::property! {
    AutoParticipantRecordingConfiguration, "ivs-stage-autoparticipantrecordingconfiguration";
    new {
        /// at most 128 characters; matches `^$|^arn:aws:ivs:[a-z0-9-]+:[0-9]+:storage-configuration/[a-zA-Z0-9-]+$`
        A storage_configuration_arn: str = "StorageConfigurationArn",
    }
    set {
        hls_configuration: HlsConfiguration = "HlsConfiguration",
        /// at most 1 item; no item twice
        media_types: c::List<AutoParticipantRecordingConfigurationMediaTypes> = "MediaTypes",
        /// 0 to 300; default `0`
        recording_reconnect_window_seconds: i64 = "RecordingReconnectWindowSeconds",
        thumbnail_configuration: ThumbnailConfiguration = "ThumbnailConfiguration",
    }
}

c::property! {
    HlsConfiguration, "ivs-stage-hlsconfiguration";
    new {}
    set {
        participant_recording_hls_configuration: ParticipantRecordingHlsConfiguration = "ParticipantRecordingHlsConfiguration",
    }
}

c::property! {
    ParticipantRecordingHlsConfiguration, "ivs-stage-participantrecordinghlsconfiguration";
    new {}
    set {
        /// 2 to 10; default `6`
        target_segment_duration_seconds: i64 = "TargetSegmentDurationSeconds",
    }
}

c::property! {
    ParticipantThumbnailConfiguration, "ivs-stage-participantthumbnailconfiguration";
    new {}
    set {
        /// default `"DISABLED"`
        recording_mode: ParticipantThumbnailConfigurationRecordingMode = "RecordingMode",
        /// at most 2 items; no item twice
        storage: c::List<ParticipantThumbnailConfigurationStorage> = "Storage",
        /// 1 to 86400; default `60`
        target_interval_seconds: i64 = "TargetIntervalSeconds",
    }
}

c::property! {
    ThumbnailConfiguration, "ivs-stage-thumbnailconfiguration";
    new {}
    set {
        participant_thumbnail_configuration: ParticipantThumbnailConfiguration = "ParticipantThumbnailConfiguration",
    }
}

c::open_enum! {
    AutoParticipantRecordingConfigurationMediaTypes {
        AUDIO_VIDEO = "AUDIO_VIDEO",
        AUDIO_ONLY = "AUDIO_ONLY",
    }
}

c::open_enum! {
    ParticipantThumbnailConfigurationRecordingMode {
        INTERVAL = "INTERVAL",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    ParticipantThumbnailConfigurationStorage {
        SEQUENTIAL = "SEQUENTIAL",
        LATEST = "LATEST",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/ivs.txt.

//! `AWS::IVS::RecordingConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRecordingConfiguration = "AWS::IVS::RecordingConfiguration", "ivs-recordingconfiguration", reference arn,
        arn "arn:${Partition}:ivs:${Region}:${Account}:recording-configuration/${ResourceId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A destination_configuration: DestinationConfiguration = "DestinationConfiguration",
    }
    set {
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]*$`; an update replaces the resource
        name: str = "Name",
        /// 0 to 300; default `0`; an update replaces the resource
        recording_reconnect_window_seconds: i64 = "RecordingReconnectWindowSeconds",
        /// an update replaces the resource
        rendition_configuration: RenditionConfiguration = "RenditionConfiguration",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        thumbnail_configuration: ThumbnailConfiguration = "ThumbnailConfiguration",
    }
    get {
        @arn "Arn",
        STATE: str = "State",
    }
}

c::property! {
    DestinationConfiguration, "ivs-recordingconfiguration-destinationconfiguration";
    new {}
    set {
        /// an update replaces the resource
        s3: S3DestinationConfiguration = "S3",
    }
}

c::property! {
    RenditionConfiguration, "ivs-recordingconfiguration-renditionconfiguration";
    new {}
    set {
        /// default `"ALL"`; an update replaces the resource
        rendition_selection: RenditionConfigurationRenditionSelection = "RenditionSelection",
        /// at most 4 items; no item twice; an update replaces the resource
        renditions: c::List<RenditionConfigurationRenditions> = "Renditions",
    }
}

c::property! {
    S3DestinationConfiguration, "ivs-recordingconfiguration-s3destinationconfiguration";
    new {
        /// 3 to 63 characters; matches `^[a-z0-9-.]+$`; an update replaces the resource
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
    }
    set {}
}

c::property! {
    ThumbnailConfiguration, "ivs-recordingconfiguration-thumbnailconfiguration";
    new {}
    set {
        /// default `"INTERVAL"`; an update replaces the resource
        recording_mode: ThumbnailConfigurationRecordingMode = "RecordingMode",
        /// an update replaces the resource
        resolution: ThumbnailConfigurationResolution = "Resolution",
        /// at most 2 items; no item twice; an update replaces the resource
        storage: c::List<ThumbnailConfigurationStorage> = "Storage",
        /// 1 to 60; default `60`; an update replaces the resource
        target_interval_seconds: i64 = "TargetIntervalSeconds",
    }
}

c::open_enum! {
    RenditionConfigurationRenditionSelection {
        ALL = "ALL",
        NONE = "NONE",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    RenditionConfigurationRenditions {
        FULL_HD = "FULL_HD",
        HD = "HD",
        SD = "SD",
        LOWEST_RESOLUTION = "LOWEST_RESOLUTION",
    }
}

c::open_enum! {
    ThumbnailConfigurationRecordingMode {
        INTERVAL = "INTERVAL",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    ThumbnailConfigurationResolution {
        FULL_HD = "FULL_HD",
        HD = "HD",
        SD = "SD",
        LOWEST_RESOLUTION = "LOWEST_RESOLUTION",
    }
}

c::open_enum! {
    ThumbnailConfigurationStorage {
        SEQUENTIAL = "SEQUENTIAL",
        LATEST = "LATEST",
    }
}

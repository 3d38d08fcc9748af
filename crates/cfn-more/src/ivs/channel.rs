// Written by `cargo xtask codegen` from crates/registry/data/ivs.txt.

//! `AWS::IVS::Channel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnChannel = "AWS::IVS::Channel", "ivs-channel", reference arn,
        arn "arn:${Partition}:ivs:${Region}:${Account}:channel/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// default `false`
        authorized: bool = "Authorized",
        /// default `"TS"`
        container_format: ContainerFormat = "ContainerFormat",
        /// default `false`
        insecure_ingest: bool = "InsecureIngest",
        /// default `"LOW"`
        latency_mode: LatencyMode = "LatencyMode",
        multitrack_input_configuration: MultitrackInputConfiguration = "MultitrackInputConfiguration",
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]*$`; default `"-"`
        name: str = "Name",
        preset: Preset = "Preset",
        /// at most 128 characters; matches `^$|arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$`; default `""`
        recording_configuration_arn: c::Arn<crate::ivs::CfnRecordingConfiguration> = "RecordingConfigurationArn",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// default `"STANDARD"`
        r#type: Type = "Type",
    }
    get {
        @arn "Arn",
        INGEST_ENDPOINT: str = "IngestEndpoint",
        PLAYBACK_URL: str = "PlaybackUrl",
    }
}

c::property! {
    MultitrackInputConfiguration, "ivs-channel-multitrackinputconfiguration";
    new {}
    set {
        /// default `false`
        enabled: bool = "Enabled",
        maximum_resolution: MultitrackInputConfigurationMaximumResolution = "MaximumResolution",
        policy: MultitrackInputConfigurationPolicy = "Policy",
    }
}

c::open_enum! {
    ContainerFormat {
        TS = "TS",
        FRAGMENTED_MP4 = "FRAGMENTED_MP4",
    }
}

c::open_enum! {
    LatencyMode {
        NORMAL = "NORMAL",
        LOW = "LOW",
    }
}

c::open_enum! {
    Preset {
        EMPTY = "",
        HIGHER_BANDWIDTH_DELIVERY = "HIGHER_BANDWIDTH_DELIVERY",
        CONSTRAINED_BANDWIDTH_DELIVERY = "CONSTRAINED_BANDWIDTH_DELIVERY",
    }
}

c::open_enum! {
    Type {
        STANDARD = "STANDARD",
        BASIC = "BASIC",
        ADVANCED_SD = "ADVANCED_SD",
        ADVANCED_HD = "ADVANCED_HD",
    }
}

c::open_enum! {
    MultitrackInputConfigurationMaximumResolution {
        SD = "SD",
        HD = "HD",
        FULL_HD = "FULL_HD",
    }
}

c::open_enum! {
    MultitrackInputConfigurationPolicy {
        ALLOW = "ALLOW",
        REQUIRE = "REQUIRE",
    }
}

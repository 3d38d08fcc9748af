// Written by `cargo xtask codegen` from crates/registry/data/mediapackage.txt.

//! `AWS::MediaPackage::PackagingConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnPackagingConfiguration = "AWS::MediaPackage::PackagingConfiguration", "mediapackage-packagingconfiguration", reference name, name_property "Id",
        arn "arn:${Partition}:mediapackage-vod:${Region}:${Account}:packaging-configurations/${PackagingConfigurationIdentifier}", tags List "Tags";
    new CfnPackagingConfigurationRequired {
        /// an update replaces the resource
        A id: str = "Id",
        B packaging_group_id: str = "PackagingGroupId",
    }
    set {
        cmaf_package: CmafPackage = "CmafPackage",
        dash_package: DashPackage = "DashPackage",
        hls_package: HlsPackage = "HlsPackage",
        mss_package: MssPackage = "MssPackage",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    CmafEncryption, "mediapackage-packagingconfiguration-cmafencryption";
    new {
        A speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    set {}
}

c::property! {
    CmafPackage, "mediapackage-packagingconfiguration-cmafpackage";
    new {
        A hls_manifests: c::List<HlsManifest> = "HlsManifests",
    }
    set {
        encryption: CmafEncryption = "Encryption",
        include_encoder_configuration_in_segments: bool = "IncludeEncoderConfigurationInSegments",
        segment_duration_seconds: i64 = "SegmentDurationSeconds",
    }
}

c::property! {
    DashEncryption, "mediapackage-packagingconfiguration-dashencryption";
    new {
        A speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    set {}
}

c::property! {
    DashManifest, "mediapackage-packagingconfiguration-dashmanifest";
    new {}
    set {
        manifest_layout: DashManifestManifestLayout = "ManifestLayout",
        manifest_name: str = "ManifestName",
        min_buffer_time_seconds: i64 = "MinBufferTimeSeconds",
        profile: DashManifestProfile = "Profile",
        scte_markers_source: DashManifestScteMarkersSource = "ScteMarkersSource",
        stream_selection: StreamSelection = "StreamSelection",
    }
}

c::property! {
    DashPackage, "mediapackage-packagingconfiguration-dashpackage";
    new {
        A dash_manifests: c::List<DashManifest> = "DashManifests",
    }
    set {
        encryption: DashEncryption = "Encryption",
        include_encoder_configuration_in_segments: bool = "IncludeEncoderConfigurationInSegments",
        include_iframe_only_stream: bool = "IncludeIframeOnlyStream",
        period_triggers: c::List<DashPackagePeriodTriggers> = "PeriodTriggers",
        segment_duration_seconds: i64 = "SegmentDurationSeconds",
        segment_template_format: DashPackageSegmentTemplateFormat = "SegmentTemplateFormat",
    }
}

c::property! {
    EncryptionContractConfiguration, "mediapackage-packagingconfiguration-encryptioncontractconfiguration";
    new EncryptionContractConfigurationRequired {
        A preset_speke20_audio: EncryptionContractConfigurationPresetSpeke20Audio = "PresetSpeke20Audio",
        B preset_speke20_video: EncryptionContractConfigurationPresetSpeke20Video = "PresetSpeke20Video",
    }
    set {}
}

c::property! {
    HlsEncryption, "mediapackage-packagingconfiguration-hlsencryption";
    new {
        A speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    set {
        constant_initialization_vector: str = "ConstantInitializationVector",
        encryption_method: HlsEncryptionEncryptionMethod = "EncryptionMethod",
    }
}

c::property! {
    HlsManifest, "mediapackage-packagingconfiguration-hlsmanifest";
    new {}
    set {
        ad_markers: HlsManifestAdMarkers = "AdMarkers",
        include_iframe_only_stream: bool = "IncludeIframeOnlyStream",
        manifest_name: str = "ManifestName",
        program_date_time_interval_seconds: i64 = "ProgramDateTimeIntervalSeconds",
        repeat_ext_x_key: bool = "RepeatExtXKey",
        stream_selection: StreamSelection = "StreamSelection",
    }
}

c::property! {
    HlsPackage, "mediapackage-packagingconfiguration-hlspackage";
    new {
        A hls_manifests: c::List<HlsManifest> = "HlsManifests",
    }
    set {
        encryption: HlsEncryption = "Encryption",
        include_dvb_subtitles: bool = "IncludeDvbSubtitles",
        segment_duration_seconds: i64 = "SegmentDurationSeconds",
        use_audio_rendition_group: bool = "UseAudioRenditionGroup",
    }
}

c::property! {
    MssEncryption, "mediapackage-packagingconfiguration-mssencryption";
    new {
        A speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    set {}
}

c::property! {
    MssManifest, "mediapackage-packagingconfiguration-mssmanifest";
    new {}
    set {
        manifest_name: str = "ManifestName",
        stream_selection: StreamSelection = "StreamSelection",
    }
}

c::property! {
    MssPackage, "mediapackage-packagingconfiguration-msspackage";
    new {
        A mss_manifests: c::List<MssManifest> = "MssManifests",
    }
    set {
        encryption: MssEncryption = "Encryption",
        segment_duration_seconds: i64 = "SegmentDurationSeconds",
    }
}

c::property! {
    SpekeKeyProvider, "mediapackage-packagingconfiguration-spekekeyprovider";
    new SpekeKeyProviderRequired {
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        B system_ids: c::List<str> = "SystemIds",
        C url: str = "Url",
    }
    set {
        encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration",
    }
}

c::property! {
    StreamSelection, "mediapackage-packagingconfiguration-streamselection";
    new {}
    set {
        max_video_bits_per_second: i64 = "MaxVideoBitsPerSecond",
        min_video_bits_per_second: i64 = "MinVideoBitsPerSecond",
        stream_order: StreamSelectionStreamOrder = "StreamOrder",
    }
}

c::open_enum! {
    DashManifestManifestLayout {
        FULL = "FULL",
        COMPACT = "COMPACT",
    }
}

c::open_enum! {
    DashManifestProfile {
        NONE = "NONE",
        HBBTV_1_5 = "HBBTV_1_5",
    }
}

c::open_enum! {
    DashManifestScteMarkersSource {
        SEGMENTS = "SEGMENTS",
        MANIFEST = "MANIFEST",
    }
}

c::open_enum! {
    DashPackagePeriodTriggers {
        ADS = "ADS",
    }
}

c::open_enum! {
    DashPackageSegmentTemplateFormat {
        NUMBER_WITH_TIMELINE = "NUMBER_WITH_TIMELINE",
        TIME_WITH_TIMELINE = "TIME_WITH_TIMELINE",
        NUMBER_WITH_DURATION = "NUMBER_WITH_DURATION",
    }
}

c::open_enum! {
    EncryptionContractConfigurationPresetSpeke20Audio {
        PRESET_AUDIO_1 = "PRESET-AUDIO-1",
        PRESET_AUDIO_2 = "PRESET-AUDIO-2",
        PRESET_AUDIO_3 = "PRESET-AUDIO-3",
        SHARED = "SHARED",
        UNENCRYPTED = "UNENCRYPTED",
    }
}

c::open_enum! {
    EncryptionContractConfigurationPresetSpeke20Video {
        PRESET_VIDEO_1 = "PRESET-VIDEO-1",
        PRESET_VIDEO_2 = "PRESET-VIDEO-2",
        PRESET_VIDEO_3 = "PRESET-VIDEO-3",
        PRESET_VIDEO_4 = "PRESET-VIDEO-4",
        PRESET_VIDEO_5 = "PRESET-VIDEO-5",
        PRESET_VIDEO_6 = "PRESET-VIDEO-6",
        PRESET_VIDEO_7 = "PRESET-VIDEO-7",
        PRESET_VIDEO_8 = "PRESET-VIDEO-8",
        SHARED = "SHARED",
        UNENCRYPTED = "UNENCRYPTED",
    }
}

c::open_enum! {
    HlsEncryptionEncryptionMethod {
        AES_128 = "AES_128",
        SAMPLE_AES = "SAMPLE_AES",
    }
}

c::open_enum! {
    HlsManifestAdMarkers {
        NONE = "NONE",
        SCTE35_ENHANCED = "SCTE35_ENHANCED",
        PASSTHROUGH = "PASSTHROUGH",
    }
}

c::open_enum! {
    StreamSelectionStreamOrder {
        ORIGINAL = "ORIGINAL",
        VIDEO_BITRATE_ASCENDING = "VIDEO_BITRATE_ASCENDING",
        VIDEO_BITRATE_DESCENDING = "VIDEO_BITRATE_DESCENDING",
    }
}

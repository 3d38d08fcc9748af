// Written by `cargo xtask codegen` from crates/registry/data/mediapackage.txt.

//! `AWS::MediaPackage::OriginEndpoint` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnOriginEndpoint = "AWS::MediaPackage::OriginEndpoint", "mediapackage-originendpoint", reference name, name_property "Id",
        arn "arn:${Partition}:mediapackage:${Region}:${Account}:origin_endpoints/${OriginEndpointIdentifier}", tags List "Tags";
    new CfnOriginEndpointRequired {
        A channel_id: str = "ChannelId",
        /// 1 to 256 characters; matches `^[0-9a-zA-Z-_]+$`; an update replaces the resource
        B id: str = "Id",
    }
    set {
        authorization: Authorization = "Authorization",
        cmaf_package: CmafPackage = "CmafPackage",
        dash_package: DashPackage = "DashPackage",
        description: str = "Description",
        hls_package: HlsPackage = "HlsPackage",
        manifest_name: str = "ManifestName",
        mss_package: MssPackage = "MssPackage",
        origination: Origination = "Origination",
        startover_window_seconds: i64 = "StartoverWindowSeconds",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        time_delay_seconds: i64 = "TimeDelaySeconds",
        whitelist: c::List<str> = "Whitelist",
    }
    get {
        @arn "Arn",
        URL: str = "Url",
    }
}

c::property! {
    Authorization, "mediapackage-originendpoint-authorization";
    new AuthorizationRequired {
        A cdn_identifier_secret: str = "CdnIdentifierSecret",
        B secrets_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "SecretsRoleArn",
    }
    set {}
}

c::property! {
    CmafEncryption, "mediapackage-originendpoint-cmafencryption";
    new {
        A speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    set {
        /// 32 characters; matches `^[0-9a-fA-F]+$`
        constant_initialization_vector: str = "ConstantInitializationVector",
        encryption_method: CmafEncryptionEncryptionMethod = "EncryptionMethod",
        key_rotation_interval_seconds: i64 = "KeyRotationIntervalSeconds",
    }
}

c::property! {
    CmafPackage, "mediapackage-originendpoint-cmafpackage";
    new {}
    set {
        encryption: CmafEncryption = "Encryption",
        hls_manifests: c::List<HlsManifest> = "HlsManifests",
        segment_duration_seconds: i64 = "SegmentDurationSeconds",
        segment_prefix: str = "SegmentPrefix",
        stream_selection: StreamSelection = "StreamSelection",
    }
}

c::property! {
    DashEncryption, "mediapackage-originendpoint-dashencryption";
    new {
        A speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    set {
        key_rotation_interval_seconds: i64 = "KeyRotationIntervalSeconds",
    }
}

c::property! {
    DashPackage, "mediapackage-originendpoint-dashpackage";
    new {}
    set {
        ad_triggers: c::List<DashPackageAdTriggers> = "AdTriggers",
        ads_on_delivery_restrictions: AdsOnDeliveryRestrictions = "AdsOnDeliveryRestrictions",
        encryption: DashEncryption = "Encryption",
        include_iframe_only_stream: bool = "IncludeIframeOnlyStream",
        manifest_layout: DashPackageManifestLayout = "ManifestLayout",
        manifest_window_seconds: i64 = "ManifestWindowSeconds",
        min_buffer_time_seconds: i64 = "MinBufferTimeSeconds",
        min_update_period_seconds: i64 = "MinUpdatePeriodSeconds",
        period_triggers: c::List<DashPackagePeriodTriggers> = "PeriodTriggers",
        profile: DashPackageProfile = "Profile",
        segment_duration_seconds: i64 = "SegmentDurationSeconds",
        segment_template_format: DashPackageSegmentTemplateFormat = "SegmentTemplateFormat",
        stream_selection: StreamSelection = "StreamSelection",
        suggested_presentation_delay_seconds: i64 = "SuggestedPresentationDelaySeconds",
        utc_timing: DashPackageUtcTiming = "UtcTiming",
        utc_timing_uri: str = "UtcTimingUri",
    }
}

c::property! {
    EncryptionContractConfiguration, "mediapackage-originendpoint-encryptioncontractconfiguration";
    new EncryptionContractConfigurationRequired {
        A preset_speke20_audio: EncryptionContractConfigurationPresetSpeke20Audio = "PresetSpeke20Audio",
        B preset_speke20_video: EncryptionContractConfigurationPresetSpeke20Video = "PresetSpeke20Video",
    }
    set {}
}

c::property! {
    HlsEncryption, "mediapackage-originendpoint-hlsencryption";
    new {
        A speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    set {
        constant_initialization_vector: str = "ConstantInitializationVector",
        encryption_method: HlsEncryptionEncryptionMethod = "EncryptionMethod",
        key_rotation_interval_seconds: i64 = "KeyRotationIntervalSeconds",
        repeat_ext_x_key: bool = "RepeatExtXKey",
    }
}

c::property! {
    HlsManifest, "mediapackage-originendpoint-hlsmanifest";
    new {
        A id: str = "Id",
    }
    set {
        ad_markers: HlsManifestAdMarkers = "AdMarkers",
        ad_triggers: c::List<HlsManifestAdTriggers> = "AdTriggers",
        ads_on_delivery_restrictions: AdsOnDeliveryRestrictions = "AdsOnDeliveryRestrictions",
        include_iframe_only_stream: bool = "IncludeIframeOnlyStream",
        manifest_name: str = "ManifestName",
        playlist_type: HlsManifestPlaylistType = "PlaylistType",
        playlist_window_seconds: i64 = "PlaylistWindowSeconds",
        program_date_time_interval_seconds: i64 = "ProgramDateTimeIntervalSeconds",
        /// deprecated by AWS
        url: str = "Url",
    }
}

c::property! {
    HlsPackage, "mediapackage-originendpoint-hlspackage";
    new {}
    set {
        ad_markers: HlsPackageAdMarkers = "AdMarkers",
        ad_triggers: c::List<HlsPackageAdTriggers> = "AdTriggers",
        ads_on_delivery_restrictions: AdsOnDeliveryRestrictions = "AdsOnDeliveryRestrictions",
        encryption: HlsEncryption = "Encryption",
        include_dvb_subtitles: bool = "IncludeDvbSubtitles",
        include_iframe_only_stream: bool = "IncludeIframeOnlyStream",
        playlist_type: HlsPackagePlaylistType = "PlaylistType",
        playlist_window_seconds: i64 = "PlaylistWindowSeconds",
        program_date_time_interval_seconds: i64 = "ProgramDateTimeIntervalSeconds",
        segment_duration_seconds: i64 = "SegmentDurationSeconds",
        stream_selection: StreamSelection = "StreamSelection",
        use_audio_rendition_group: bool = "UseAudioRenditionGroup",
    }
}

c::property! {
    MssEncryption, "mediapackage-originendpoint-mssencryption";
    new {
        A speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    set {}
}

c::property! {
    MssPackage, "mediapackage-originendpoint-msspackage";
    new {}
    set {
        encryption: MssEncryption = "Encryption",
        manifest_window_seconds: i64 = "ManifestWindowSeconds",
        segment_duration_seconds: i64 = "SegmentDurationSeconds",
        stream_selection: StreamSelection = "StreamSelection",
    }
}

c::property! {
    SpekeKeyProvider, "mediapackage-originendpoint-spekekeyprovider";
    new SpekeKeyProviderRequired {
        A resource_id: str = "ResourceId",
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        C system_ids: c::List<str> = "SystemIds",
        D url: str = "Url",
    }
    set {
        certificate_arn: str = "CertificateArn",
        encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration",
    }
}

c::property! {
    StreamSelection, "mediapackage-originendpoint-streamselection";
    new {}
    set {
        max_video_bits_per_second: i64 = "MaxVideoBitsPerSecond",
        min_video_bits_per_second: i64 = "MinVideoBitsPerSecond",
        stream_order: StreamSelectionStreamOrder = "StreamOrder",
    }
}

c::open_enum! {
    AdsOnDeliveryRestrictions {
        NONE = "NONE",
        RESTRICTED = "RESTRICTED",
        UNRESTRICTED = "UNRESTRICTED",
        BOTH = "BOTH",
    }
}

c::open_enum! {
    Origination {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}

c::open_enum! {
    CmafEncryptionEncryptionMethod {
        SAMPLE_AES = "SAMPLE_AES",
        AES_CTR = "AES_CTR",
    }
}

c::open_enum! {
    DashPackageAdTriggers {
        SPLICE_INSERT = "SPLICE_INSERT",
        BREAK = "BREAK",
        PROVIDER_ADVERTISEMENT = "PROVIDER_ADVERTISEMENT",
        DISTRIBUTOR_ADVERTISEMENT = "DISTRIBUTOR_ADVERTISEMENT",
        PROVIDER_PLACEMENT_OPPORTUNITY = "PROVIDER_PLACEMENT_OPPORTUNITY",
        DISTRIBUTOR_PLACEMENT_OPPORTUNITY = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
        PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
        DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
    }
}

c::open_enum! {
    DashPackageManifestLayout {
        FULL = "FULL",
        COMPACT = "COMPACT",
        DRM_TOP_LEVEL_COMPACT = "DRM_TOP_LEVEL_COMPACT",
    }
}

c::open_enum! {
    DashPackagePeriodTriggers {
        ADS = "ADS",
    }
}

c::open_enum! {
    DashPackageProfile {
        NONE = "NONE",
        HBBTV_1_5 = "HBBTV_1_5",
        HYBRIDCAST = "HYBRIDCAST",
        DVB_DASH_2014 = "DVB_DASH_2014",
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
    DashPackageUtcTiming {
        HTTP_XSDATE = "HTTP-XSDATE",
        HTTP_ISO = "HTTP-ISO",
        HTTP_HEAD = "HTTP-HEAD",
        NONE = "NONE",
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
        DATERANGE = "DATERANGE",
    }
}

c::open_enum! {
    HlsManifestAdTriggers {
        SPLICE_INSERT = "SPLICE_INSERT",
        BREAK = "BREAK",
        PROVIDER_ADVERTISEMENT = "PROVIDER_ADVERTISEMENT",
        DISTRIBUTOR_ADVERTISEMENT = "DISTRIBUTOR_ADVERTISEMENT",
        PROVIDER_PLACEMENT_OPPORTUNITY = "PROVIDER_PLACEMENT_OPPORTUNITY",
        DISTRIBUTOR_PLACEMENT_OPPORTUNITY = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
        PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
        DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
    }
}

c::open_enum! {
    HlsManifestPlaylistType {
        NONE = "NONE",
        EVENT = "EVENT",
        VOD = "VOD",
    }
}

c::open_enum! {
    HlsPackageAdMarkers {
        NONE = "NONE",
        SCTE35_ENHANCED = "SCTE35_ENHANCED",
        PASSTHROUGH = "PASSTHROUGH",
        DATERANGE = "DATERANGE",
    }
}

c::open_enum! {
    HlsPackageAdTriggers {
        SPLICE_INSERT = "SPLICE_INSERT",
        BREAK = "BREAK",
        PROVIDER_ADVERTISEMENT = "PROVIDER_ADVERTISEMENT",
        DISTRIBUTOR_ADVERTISEMENT = "DISTRIBUTOR_ADVERTISEMENT",
        PROVIDER_PLACEMENT_OPPORTUNITY = "PROVIDER_PLACEMENT_OPPORTUNITY",
        DISTRIBUTOR_PLACEMENT_OPPORTUNITY = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
        PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
        DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
    }
}

c::open_enum! {
    HlsPackagePlaylistType {
        NONE = "NONE",
        EVENT = "EVENT",
        VOD = "VOD",
    }
}

c::open_enum! {
    StreamSelectionStreamOrder {
        ORIGINAL = "ORIGINAL",
        VIDEO_BITRATE_ASCENDING = "VIDEO_BITRATE_ASCENDING",
        VIDEO_BITRATE_DESCENDING = "VIDEO_BITRATE_DESCENDING",
    }
}

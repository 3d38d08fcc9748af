// Written by `cargo xtask codegen` from crates/registry/data/mediapackagev2.txt.

//! `AWS::MediaPackageV2::OriginEndpoint` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnOriginEndpoint = "AWS::MediaPackageV2::OriginEndpoint", "mediapackagev2-originendpoint", reference arn, tags List "Tags";
    new CfnOriginEndpointRequired {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A channel_group_name: str = "ChannelGroupName",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B channel_name: str = "ChannelName",
        C container_type: ContainerType = "ContainerType",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        D origin_endpoint_name: str = "OriginEndpointName",
    }
    set {
        dash_manifests: c::List<DashManifestConfiguration> = "DashManifests",
        /// at most 1024 characters
        description: str = "Description",
        force_endpoint_error_configuration: ForceEndpointErrorConfiguration = "ForceEndpointErrorConfiguration",
        hls_manifests: c::List<HlsManifestConfiguration> = "HlsManifests",
        low_latency_hls_manifests: c::List<LowLatencyHlsManifestConfiguration> = "LowLatencyHlsManifests",
        mss_manifests: c::List<MssManifestConfiguration> = "MssManifests",
        segment: Segment = "Segment",
        /// 0 to 1209600
        startover_window_seconds: i64 = "StartoverWindowSeconds",
        stream_name_output_mode: StreamNameOutputMode = "StreamNameOutputMode",
        tags: c::List<Tag> = "Tags",
        uri_separator: UriSeparator = "UriSeparator",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        DASH_MANIFEST_URLS: c::List<str> = list "DashManifestUrls",
        HLS_MANIFEST_URLS: c::List<str> = list "HlsManifestUrls",
        LOW_LATENCY_HLS_MANIFEST_URLS: c::List<str> = list "LowLatencyHlsManifestUrls",
        MODIFIED_AT: str = "ModifiedAt",
        MSS_MANIFEST_URLS: c::List<str> = list "MssManifestUrls",
    }
}

c::property! {
    ContentKeyPeriodConfiguration, "mediapackagev2-originendpoint-contentkeyperiodconfiguration";
    new {}
    set {
        content_key_period_timing: ContentKeyPeriodTiming = "ContentKeyPeriodTiming",
    }
}

c::property! {
    /// Exactly one of `FixedAvailabilityStartTime`.
    DashAvailabilityStartTimeConfiguration, "mediapackagev2-originendpoint-dashavailabilitystarttimeconfiguration";
    new {}
    set {
        /// format date-time
        fixed_availability_start_time: str = "FixedAvailabilityStartTime",
    }
}

c::property! {
    DashBaseUrl, "mediapackagev2-originendpoint-dashbaseurl";
    new {
        /// 1 to 2048 characters
        A url: str = "Url",
    }
    set {
        /// 1 to 15000
        dvb_priority: i64 = "DvbPriority",
        /// 1 to 15000
        dvb_weight: i64 = "DvbWeight",
        /// 1 to 2048 characters
        service_location: str = "ServiceLocation",
    }
}

c::property! {
    DashDvbFontDownload, "mediapackagev2-originendpoint-dashdvbfontdownload";
    new {}
    set {
        /// 1 to 256 characters
        font_family: str = "FontFamily",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_/-]*[a-zA-Z0-9]$`
        mime_type: str = "MimeType",
        /// 1 to 2048 characters
        url: str = "Url",
    }
}

c::property! {
    DashDvbMetricsReporting, "mediapackagev2-originendpoint-dashdvbmetricsreporting";
    new {
        /// 1 to 2048 characters
        A reporting_url: str = "ReportingUrl",
    }
    set {
        /// 1 to 1000
        probability: i64 = "Probability",
    }
}

c::property! {
    DashDvbSettings, "mediapackagev2-originendpoint-dashdvbsettings";
    new {}
    set {
        /// at most 20 items
        error_metrics: c::List<DashDvbMetricsReporting> = "ErrorMetrics",
        font_download: DashDvbFontDownload = "FontDownload",
    }
}

c::property! {
    DashManifestConfiguration, "mediapackagev2-originendpoint-dashmanifestconfiguration";
    new {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`
        A manifest_name: str = "ManifestName",
    }
    set {
        audio_timeline_pattern: DashAudioTimelinePattern = "AudioTimelinePattern",
        availability_start_time_configuration: DashAvailabilityStartTimeConfiguration = "AvailabilityStartTimeConfiguration",
        /// at most 20 items
        base_urls: c::List<DashBaseUrl> = "BaseUrls",
        compactness: DashCompactness = "Compactness",
        drm_signaling: DashDrmSignaling = "DrmSignaling",
        dvb_settings: DashDvbSettings = "DvbSettings",
        filter_configuration: FilterConfiguration = "FilterConfiguration",
        manifest_window_seconds: i64 = "ManifestWindowSeconds",
        min_buffer_time_seconds: i64 = "MinBufferTimeSeconds",
        min_update_period_seconds: i64 = "MinUpdatePeriodSeconds",
        /// at most 100 items
        period_triggers: c::List<DashPeriodTrigger> = "PeriodTriggers",
        /// at most 5 items
        profiles: c::List<DashProfile> = "Profiles",
        program_information: DashProgramInformation = "ProgramInformation",
        scte_dash: ScteDash = "ScteDash",
        segment_template_format: DashSegmentTemplateFormat = "SegmentTemplateFormat",
        subtitle_configuration: DashSubtitleConfiguration = "SubtitleConfiguration",
        suggested_presentation_delay_seconds: i64 = "SuggestedPresentationDelaySeconds",
        uri_path_type: UriPathType = "UriPathType",
        utc_timing: DashUtcTiming = "UtcTiming",
    }
}

c::property! {
    DashProgramInformation, "mediapackagev2-originendpoint-dashprograminformation";
    new {}
    set {
        /// 1 to 2048 characters
        copyright: str = "Copyright",
        /// 2 to 5 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*[a-zA-Z0-9]$`
        language_code: str = "LanguageCode",
        /// 1 to 2048 characters
        more_information_url: str = "MoreInformationUrl",
        /// 1 to 2048 characters
        source: str = "Source",
        /// 1 to 2048 characters
        title: str = "Title",
    }
}

c::property! {
    DashSubtitleConfiguration, "mediapackagev2-originendpoint-dashsubtitleconfiguration";
    new {}
    set {
        ttml_configuration: DashTtmlConfiguration = "TtmlConfiguration",
    }
}

c::property! {
    DashTtmlConfiguration, "mediapackagev2-originendpoint-dashttmlconfiguration";
    new {
        A ttml_profile: DashTtmlProfile = "TtmlProfile",
    }
    set {}
}

c::property! {
    DashUtcTiming, "mediapackagev2-originendpoint-dashutctiming";
    new {}
    set {
        timing_mode: DashUtcTimingMode = "TimingMode",
        /// 1 to 1024 characters
        timing_source: str = "TimingSource",
    }
}

c::property! {
    Encryption, "mediapackagev2-originendpoint-encryption";
    new {
        A encryption_method: EncryptionMethod = "EncryptionMethod",
        B speke_key_provider: SpekeKeyProvider = "SpekeKeyProvider",
    }
    set {
        cmaf_exclude_segment_drm_metadata: bool = "CmafExcludeSegmentDrmMetadata",
        /// 32 characters; matches `^[0-9a-fA-F]+$`
        constant_initialization_vector: str = "ConstantInitializationVector",
        /// 300 to 31536000
        key_rotation_interval_seconds: i64 = "KeyRotationIntervalSeconds",
    }
}

c::property! {
    EncryptionContractConfiguration, "mediapackagev2-originendpoint-encryptioncontractconfiguration";
    new EncryptionContractConfigurationRequired {
        A preset_speke20_audio: PresetSpeke20Audio = "PresetSpeke20Audio",
        B preset_speke20_video: PresetSpeke20Video = "PresetSpeke20Video",
    }
    set {}
}

c::property! {
    EncryptionMethod, "mediapackagev2-originendpoint-encryptionmethod";
    new {}
    set {
        cmaf_encryption_method: CmafEncryptionMethod = "CmafEncryptionMethod",
        ism_encryption_method: IsmEncryptionMethod = "IsmEncryptionMethod",
        ts_encryption_method: TsEncryptionMethod = "TsEncryptionMethod",
    }
}

c::property! {
    FilterConfiguration, "mediapackagev2-originendpoint-filterconfiguration";
    new {}
    set {
        /// format date-time
        clip_start_time: str = "ClipStartTime",
        /// 1 to 1024 characters
        drm_settings: str = "DrmSettings",
        /// format date-time
        end: str = "End",
        /// 1 to 1024 characters
        manifest_filter: str = "ManifestFilter",
        multiview: MultiviewFilterConfiguration = "Multiview",
        /// format date-time
        start: str = "Start",
        /// 0 to 1209600
        time_delay_seconds: i64 = "TimeDelaySeconds",
    }
}

c::property! {
    ForceEndpointErrorConfiguration, "mediapackagev2-originendpoint-forceendpointerrorconfiguration";
    new {}
    set {
        endpoint_error_conditions: c::List<EndpointErrorCondition> = "EndpointErrorConditions",
    }
}

c::property! {
    HlsManifestConfiguration, "mediapackagev2-originendpoint-hlsmanifestconfiguration";
    new {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`
        A manifest_name: str = "ManifestName",
    }
    set {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`
        child_manifest_name: str = "ChildManifestName",
        filter_configuration: FilterConfiguration = "FilterConfiguration",
        manifest_window_seconds: i64 = "ManifestWindowSeconds",
        program_date_time_interval_seconds: i64 = "ProgramDateTimeIntervalSeconds",
        scte_hls: ScteHls = "ScteHls",
        start_tag: StartTag = "StartTag",
        uri_path_type: UriPathType = "UriPathType",
        url_encode_child_manifest: bool = "UrlEncodeChildManifest",
    }
}

c::property! {
    LowLatencyHlsFilterConfiguration, "mediapackagev2-originendpoint-lowlatencyhlsfilterconfiguration";
    new {}
    set {
        /// format date-time
        clip_start_time: str = "ClipStartTime",
        /// 1 to 1024 characters
        drm_settings: str = "DrmSettings",
        /// format date-time
        end: str = "End",
        /// 1 to 1024 characters
        manifest_filter: str = "ManifestFilter",
        /// format date-time
        start: str = "Start",
        /// 0 to 1209600
        time_delay_seconds: i64 = "TimeDelaySeconds",
    }
}

c::property! {
    LowLatencyHlsManifestConfiguration, "mediapackagev2-originendpoint-lowlatencyhlsmanifestconfiguration";
    new {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`
        A manifest_name: str = "ManifestName",
    }
    set {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`
        child_manifest_name: str = "ChildManifestName",
        filter_configuration: LowLatencyHlsFilterConfiguration = "FilterConfiguration",
        manifest_window_seconds: i64 = "ManifestWindowSeconds",
        program_date_time_interval_seconds: i64 = "ProgramDateTimeIntervalSeconds",
        scte_hls: ScteHls = "ScteHls",
        start_tag: StartTag = "StartTag",
        uri_path_type: UriPathType = "UriPathType",
        url_encode_child_manifest: bool = "UrlEncodeChildManifest",
    }
}

c::property! {
    MssFilterConfiguration, "mediapackagev2-originendpoint-mssfilterconfiguration";
    new {}
    set {
        /// format date-time
        clip_start_time: str = "ClipStartTime",
        /// 1 to 1024 characters
        drm_settings: str = "DrmSettings",
        /// format date-time
        end: str = "End",
        /// 1 to 1024 characters
        manifest_filter: str = "ManifestFilter",
        /// format date-time
        start: str = "Start",
        /// 0 to 1209600
        time_delay_seconds: i64 = "TimeDelaySeconds",
    }
}

c::property! {
    MssManifestConfiguration, "mediapackagev2-originendpoint-mssmanifestconfiguration";
    new {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9-]+$`
        A manifest_name: str = "ManifestName",
    }
    set {
        filter_configuration: MssFilterConfiguration = "FilterConfiguration",
        manifest_layout: MssManifestLayout = "ManifestLayout",
        manifest_window_seconds: i64 = "ManifestWindowSeconds",
    }
}

c::property! {
    MultiviewFilterConfiguration, "mediapackagev2-originendpoint-multiviewfilterconfiguration";
    new {
        A layout: MultiviewLayoutType = "Layout",
        /// 1 to 50 items; each: 1 to 256 characters, matches `^[a-zA-Z0-9_-]+$`
        B sources: c::List<str> = "Sources",
    }
    set {}
}

c::property! {
    Scte, "mediapackagev2-originendpoint-scte";
    new {}
    set {
        /// at most 25 items
        custom_ad_types: c::List<CustomAdType> = "CustomAdTypes",
        /// at most 100 items
        scte_filter: c::List<ScteFilter> = "ScteFilter",
        scte_in_segments: ScteInSegments = "ScteInSegments",
    }
}

c::property! {
    ScteDash, "mediapackagev2-originendpoint-sctedash";
    new {}
    set {
        ad_marker_dash: AdMarkerDash = "AdMarkerDash",
        scte_in_manifests: ScteInManifests = "ScteInManifests",
    }
}

c::property! {
    ScteHls, "mediapackagev2-originendpoint-sctehls";
    new {}
    set {
        ad_marker_hls: AdMarkerHls = "AdMarkerHls",
        scte_in_manifests: ScteInManifests = "ScteInManifests",
    }
}

c::property! {
    Segment, "mediapackagev2-originendpoint-segment";
    new {}
    set {
        encryption: Encryption = "Encryption",
        include_iframe_only_streams: bool = "IncludeIframeOnlyStreams",
        output_timestamp_mode: OutputTimestampMode = "OutputTimestampMode",
        scte: Scte = "Scte",
        /// 1 to 30
        segment_duration_seconds: i64 = "SegmentDurationSeconds",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_-]+$`
        segment_name: str = "SegmentName",
        ts_include_dvb_subtitles: bool = "TsIncludeDvbSubtitles",
        ts_use_audio_rendition_group: bool = "TsUseAudioRenditionGroup",
    }
}

c::property! {
    SpekeKeyProvider, "mediapackagev2-originendpoint-spekekeyprovider";
    new SpekeKeyProviderRequired {
        /// 1 to 4 items
        A drm_systems: c::List<DrmSystem> = "DrmSystems",
        B encryption_contract_configuration: EncryptionContractConfiguration = "EncryptionContractConfiguration",
        /// 1 to 256 characters; matches `^[0-9a-zA-Z_-]+$`
        C resource_id: str = "ResourceId",
        /// 1 to 2048 characters
        D role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// 1 to 1024 characters
        E url: str = "Url",
    }
    set {
        /// 20 to 2048 characters; matches `^arn:([^:\n]+):acm:([^:\n]+):([0-9]+):certificate/[a-zA-Z0-9-_]+$`
        certificate_arn: str = "CertificateArn",
        content_key_period_configuration: ContentKeyPeriodConfiguration = "ContentKeyPeriodConfiguration",
        speke_version: SpekeVersion = "SpekeVersion",
    }
}

c::property! {
    StartTag, "mediapackagev2-originendpoint-starttag";
    new {
        A time_offset: f64 = "TimeOffset",
    }
    set {
        precise: bool = "Precise",
    }
}

c::property! {
    Tag, "mediapackagev2-originendpoint-tag";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::open_enum! {
    AdMarkerDash {
        BINARY = "BINARY",
        XML = "XML",
    }
}

c::open_enum! {
    AdMarkerHls {
        DATERANGE = "DATERANGE",
        SCTE35_ENHANCED = "SCTE35_ENHANCED",
    }
}

c::open_enum! {
    CmafEncryptionMethod {
        CENC = "CENC",
        CBCS = "CBCS",
    }
}

c::open_enum! {
    ContainerType {
        TS = "TS",
        CMAF = "CMAF",
        ISM = "ISM",
    }
}

c::open_enum! {
    ContentKeyPeriodTiming {
        INDEX_ONLY = "INDEX_ONLY",
        START_END_ONLY = "START_END_ONLY",
        INDEX_WITH_START_END = "INDEX_WITH_START_END",
    }
}

c::open_enum! {
    CustomAdType {
        PROGRAM = "PROGRAM",
        CHAPTER = "CHAPTER",
        UNSCHEDULED_EVENT = "UNSCHEDULED_EVENT",
        ALTERNATE_CONTENT_OPPORTUNITY = "ALTERNATE_CONTENT_OPPORTUNITY",
        NETWORK = "NETWORK",
    }
}

c::open_enum! {
    DashAudioTimelinePattern {
        NONE = "NONE",
        PATTERNED = "PATTERNED",
    }
}

c::open_enum! {
    DashCompactness {
        STANDARD = "STANDARD",
        NONE = "NONE",
    }
}

c::open_enum! {
    DashDrmSignaling {
        INDIVIDUAL = "INDIVIDUAL",
        REFERENCED = "REFERENCED",
    }
}

c::open_enum! {
    DashPeriodTrigger {
        AVAILS = "AVAILS",
        DRM_KEY_ROTATION = "DRM_KEY_ROTATION",
        SOURCE_CHANGES = "SOURCE_CHANGES",
        SOURCE_DISRUPTIONS = "SOURCE_DISRUPTIONS",
        NONE = "NONE",
    }
}

c::open_enum! {
    DashProfile {
        DVB_DASH = "DVB_DASH",
    }
}

c::open_enum! {
    DashSegmentTemplateFormat {
        NUMBER_WITH_TIMELINE = "NUMBER_WITH_TIMELINE",
    }
}

c::open_enum! {
    DashTtmlProfile {
        IMSC_1 = "IMSC_1",
        EBU_TT_D_101 = "EBU_TT_D_101",
    }
}

c::open_enum! {
    DashUtcTimingMode {
        HTTP_HEAD = "HTTP_HEAD",
        HTTP_ISO = "HTTP_ISO",
        HTTP_XSDATE = "HTTP_XSDATE",
        UTC_DIRECT = "UTC_DIRECT",
    }
}

c::open_enum! {
    DrmSystem {
        CLEAR_KEY_AES_128 = "CLEAR_KEY_AES_128",
        FAIRPLAY = "FAIRPLAY",
        PLAYREADY = "PLAYREADY",
        WIDEVINE = "WIDEVINE",
        IRDETO = "IRDETO",
    }
}

c::open_enum! {
    EndpointErrorCondition {
        STALE_MANIFEST = "STALE_MANIFEST",
        INCOMPLETE_MANIFEST = "INCOMPLETE_MANIFEST",
        MISSING_DRM_KEY = "MISSING_DRM_KEY",
        SLATE_INPUT = "SLATE_INPUT",
    }
}

c::open_enum! {
    IsmEncryptionMethod {
        CENC = "CENC",
    }
}

c::open_enum! {
    MssManifestLayout {
        FULL = "FULL",
        COMPACT = "COMPACT",
    }
}

c::open_enum! {
    MultiviewLayoutType {
        LAYOUT_2EH = "LAYOUT_2EH",
        LAYOUT_2PL = "LAYOUT_2PL",
        LAYOUT_3EL = "LAYOUT_3EL",
        LAYOUT_3PL = "LAYOUT_3PL",
        LAYOUT_4E = "LAYOUT_4E",
        LAYOUT_4PL = "LAYOUT_4PL",
    }
}

c::open_enum! {
    OutputTimestampMode {
        PASSTHROUGH = "PASSTHROUGH",
        REBASED_TO_CHANNEL_START = "REBASED_TO_CHANNEL_START",
    }
}

c::open_enum! {
    PresetSpeke20Audio {
        PRESET_AUDIO_1 = "PRESET_AUDIO_1",
        PRESET_AUDIO_2 = "PRESET_AUDIO_2",
        PRESET_AUDIO_3 = "PRESET_AUDIO_3",
        SHARED = "SHARED",
        UNENCRYPTED = "UNENCRYPTED",
    }
}

c::open_enum! {
    PresetSpeke20Video {
        PRESET_VIDEO_1 = "PRESET_VIDEO_1",
        PRESET_VIDEO_2 = "PRESET_VIDEO_2",
        PRESET_VIDEO_3 = "PRESET_VIDEO_3",
        PRESET_VIDEO_4 = "PRESET_VIDEO_4",
        PRESET_VIDEO_5 = "PRESET_VIDEO_5",
        PRESET_VIDEO_6 = "PRESET_VIDEO_6",
        PRESET_VIDEO_7 = "PRESET_VIDEO_7",
        PRESET_VIDEO_8 = "PRESET_VIDEO_8",
        SHARED = "SHARED",
        UNENCRYPTED = "UNENCRYPTED",
    }
}

c::open_enum! {
    ScteFilter {
        SPLICE_INSERT = "SPLICE_INSERT",
        BREAK = "BREAK",
        PROVIDER_ADVERTISEMENT = "PROVIDER_ADVERTISEMENT",
        DISTRIBUTOR_ADVERTISEMENT = "DISTRIBUTOR_ADVERTISEMENT",
        PROVIDER_PLACEMENT_OPPORTUNITY = "PROVIDER_PLACEMENT_OPPORTUNITY",
        DISTRIBUTOR_PLACEMENT_OPPORTUNITY = "DISTRIBUTOR_PLACEMENT_OPPORTUNITY",
        PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY = "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY",
        DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY = "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY",
        PROGRAM = "PROGRAM",
        CHAPTER = "CHAPTER",
        UNSCHEDULED_EVENT = "UNSCHEDULED_EVENT",
        ALTERNATE_CONTENT_OPPORTUNITY = "ALTERNATE_CONTENT_OPPORTUNITY",
        NETWORK = "NETWORK",
        PROVIDER_PROMO = "PROVIDER_PROMO",
        DISTRIBUTOR_PROMO = "DISTRIBUTOR_PROMO",
        PROVIDER_AD_BLOCK = "PROVIDER_AD_BLOCK",
        DISTRIBUTOR_AD_BLOCK = "DISTRIBUTOR_AD_BLOCK",
        CONTENT_IDENTIFICATION = "CONTENT_IDENTIFICATION",
        CALL_AD_SERVER = "CALL_AD_SERVER",
    }
}

c::open_enum! {
    ScteInManifests {
        ALL = "ALL",
        MATCHES_FILTER = "MATCHES_FILTER",
    }
}

c::open_enum! {
    ScteInSegments {
        NONE = "NONE",
        ALL = "ALL",
        MATCHES_FILTER = "MATCHES_FILTER",
    }
}

c::open_enum! {
    SpekeVersion {
        V2_0 = "V2_0",
        V2_1 = "V2_1",
    }
}

c::open_enum! {
    StreamNameOutputMode {
        INDEX = "INDEX",
        PASSTHROUGH_NAME = "PASSTHROUGH_NAME",
    }
}

c::open_enum! {
    TsEncryptionMethod {
        AES_128 = "AES_128",
        SAMPLE_AES = "SAMPLE_AES",
    }
}

c::open_enum! {
    UriPathType {
        LEAF = "LEAF",
        ROOT = "ROOT",
    }
}

c::open_enum! {
    UriSeparator {
        UNDERSCORE = "UNDERSCORE",
        HYPHEN = "HYPHEN",
    }
}

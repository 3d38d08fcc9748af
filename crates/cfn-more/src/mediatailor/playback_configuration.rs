// Written by `cargo xtask codegen` from crates/registry/data/mediatailor.txt.

//! `AWS::MediaTailor::PlaybackConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnPlaybackConfiguration = "AWS::MediaTailor::PlaybackConfiguration", "mediatailor-playbackconfiguration", reference name, name_property "Name",
        arn "arn:${Partition}:mediatailor:${Region}:${Account}:playbackConfiguration/${ResourceId}", tags List "Tags";
    new CfnPlaybackConfigurationRequired {
        A ad_decision_server_url: str = "AdDecisionServerUrl",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        B name: str = "Name",
        C video_content_source_url: str = "VideoContentSourceUrl",
    }
    set {
        ad_conditioning_configuration: AdConditioningConfiguration = "AdConditioningConfiguration",
        ad_decision_server_configuration: AdDecisionServerConfiguration = "AdDecisionServerConfiguration",
        ads_personalization_concurrency: AdsPersonalizationConcurrency = "AdsPersonalizationConcurrency",
        ads_personalization_timeouts: AdsPersonalizationTimeouts = "AdsPersonalizationTimeouts",
        avail_suppression: AvailSuppression = "AvailSuppression",
        beaconing_configuration: BeaconingConfiguration = "BeaconingConfiguration",
        bumper: Bumper = "Bumper",
        cdn_configuration: CdnConfiguration = "CdnConfiguration",
        configuration_aliases: c::Map<c::Json> = "ConfigurationAliases",
        dash_configuration: DashConfiguration = "DashConfiguration",
        function_mapping: c::Map<str> = "FunctionMapping",
        insertion_mode: InsertionMode = "InsertionMode",
        live_pre_roll_configuration: LivePreRollConfiguration = "LivePreRollConfiguration",
        log_configuration: LogConfiguration = "LogConfiguration",
        manifest_processing_rules: ManifestProcessingRules = "ManifestProcessingRules",
        /// at least 1
        personalization_threshold_seconds: i64 = "PersonalizationThresholdSeconds",
        slate_ad_url: str = "SlateAdUrl",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        transcode_profile_name: str = "TranscodeProfileName",
    }
    get {
        @arn "PlaybackConfigurationArn",
        DASH_CONFIGURATION_MANIFEST_ENDPOINT_PREFIX: str = "DashConfiguration.ManifestEndpointPrefix",
        HLS_CONFIGURATION_MANIFEST_ENDPOINT_PREFIX: str = "HlsConfiguration.ManifestEndpointPrefix",
        PLAYBACK_CONFIGURATION_ARN: c::Arn<CfnPlaybackConfiguration> = "PlaybackConfigurationArn",
        PLAYBACK_ENDPOINT_PREFIX: str = "PlaybackEndpointPrefix",
        SESSION_INITIALIZATION_ENDPOINT_PREFIX: str = "SessionInitializationEndpointPrefix",
    }
}

c::property! {
    AdConditioningConfiguration, "mediatailor-playbackconfiguration-adconditioningconfiguration";
    new {
        A streaming_media_file_conditioning: StreamingMediaFileConditioning = "StreamingMediaFileConditioning",
    }
    set {}
}

c::property! {
    AdDecisionServerConfiguration, "mediatailor-playbackconfiguration-addecisionserverconfiguration";
    new {}
    set {
        http_request: HttpRequest = "HttpRequest",
        vast_response: VastResponse = "VastResponse",
    }
}

c::property! {
    AdMarkerPassthrough, "mediatailor-playbackconfiguration-admarkerpassthrough";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    AdsInteractionLog, "mediatailor-playbackconfiguration-adsinteractionlog";
    new {}
    set {
        exclude_event_types: c::List<str> = "ExcludeEventTypes",
        publish_opt_in_event_types: c::List<str> = "PublishOptInEventTypes",
    }
}

c::property! {
    AdsPersonalizationConcurrency, "mediatailor-playbackconfiguration-adspersonalizationconcurrency";
    new {}
    set {
        enable_vod_vast_parallelization: bool = "EnableVodVastParallelization",
        max_concurrent_ads_requests: i64 = "MaxConcurrentAdsRequests",
    }
}

c::property! {
    AdsPersonalizationTimeouts, "mediatailor-playbackconfiguration-adspersonalizationtimeouts";
    new {}
    set {
        ads_request_timeout_milliseconds: i64 = "AdsRequestTimeoutMilliseconds",
        live_maximum_ads_personalization_time_milliseconds: i64 = "LiveMaximumAdsPersonalizationTimeMilliseconds",
        prefetch_ads_request_timeout_milliseconds: i64 = "PrefetchAdsRequestTimeoutMilliseconds",
        prefetch_maximum_ads_personalization_time_milliseconds: i64 = "PrefetchMaximumAdsPersonalizationTimeMilliseconds",
        vod_maximum_ads_personalization_time_milliseconds: i64 = "VodMaximumAdsPersonalizationTimeMilliseconds",
    }
}

c::property! {
    AvailSuppression, "mediatailor-playbackconfiguration-availsuppression";
    new {}
    set {
        fill_policy: AvailSuppressionFillPolicy = "FillPolicy",
        mode: AvailSuppressionMode = "Mode",
        value: str = "Value",
    }
}

c::property! {
    BeaconingConfiguration, "mediatailor-playbackconfiguration-beaconingconfiguration";
    new {}
    set {
        client_side: ClientSideBeaconingConfiguration = "ClientSide",
    }
}

c::property! {
    Bumper, "mediatailor-playbackconfiguration-bumper";
    new {}
    set {
        end_url: str = "EndUrl",
        start_url: str = "StartUrl",
    }
}

c::property! {
    CdnConfiguration, "mediatailor-playbackconfiguration-cdnconfiguration";
    new {}
    set {
        ad_segment_url_prefix: str = "AdSegmentUrlPrefix",
        content_segment_url_prefix: str = "ContentSegmentUrlPrefix",
    }
}

c::property! {
    ClientSideBeaconingConfiguration, "mediatailor-playbackconfiguration-clientsidebeaconingconfiguration";
    new {
        A reporting_mode: ClientSideBeaconingConfigurationReportingMode = "ReportingMode",
    }
    set {
        /// no item twice
        additional_event_types: c::List<ClientSideBeaconingConfigurationAdditionalEventTypes> = "AdditionalEventTypes",
    }
}

c::property! {
    DashConfiguration, "mediatailor-playbackconfiguration-dashconfiguration";
    new {}
    set {
        mpd_location: str = "MpdLocation",
        origin_manifest_type: DashConfigurationOriginManifestType = "OriginManifestType",
    }
}

c::property! {
    HttpRequest, "mediatailor-playbackconfiguration-httprequest";
    new {}
    set {
        body: str = "Body",
        compress_request: HttpRequestCompressRequest = "CompressRequest",
        headers: c::Map<str> = "Headers",
        http_method: HttpRequestHttpMethod = "HttpMethod",
    }
}

c::property! {
    LivePreRollConfiguration, "mediatailor-playbackconfiguration-liveprerollconfiguration";
    new {}
    set {
        ad_decision_server_configuration: PreRollAdDecisionServerConfiguration = "AdDecisionServerConfiguration",
        ad_decision_server_url: str = "AdDecisionServerUrl",
        max_duration_seconds: i64 = "MaxDurationSeconds",
    }
}

c::property! {
    LogConfiguration, "mediatailor-playbackconfiguration-logconfiguration";
    new {
        /// 0 to 100
        A percent_enabled: i64 = "PercentEnabled",
    }
    set {
        ads_interaction_log: AdsInteractionLog = "AdsInteractionLog",
        enabled_logging_strategies: c::List<str> = "EnabledLoggingStrategies",
        manifest_service_interaction_log: ManifestServiceInteractionLog = "ManifestServiceInteractionLog",
    }
}

c::property! {
    ManifestProcessingRules, "mediatailor-playbackconfiguration-manifestprocessingrules";
    new {}
    set {
        ad_marker_passthrough: AdMarkerPassthrough = "AdMarkerPassthrough",
    }
}

c::property! {
    ManifestServiceInteractionLog, "mediatailor-playbackconfiguration-manifestserviceinteractionlog";
    new {}
    set {
        exclude_event_types: c::List<str> = "ExcludeEventTypes",
    }
}

c::property! {
    PreRollAdDecisionServerConfiguration, "mediatailor-playbackconfiguration-prerolladdecisionserverconfiguration";
    new {}
    set {
        vast_response: PreRollVastResponse = "VastResponse",
    }
}

c::property! {
    PreRollVastResponse, "mediatailor-playbackconfiguration-prerollvastresponse";
    new {}
    set {
        ad_sequencing_mode: PreRollVastResponseAdSequencingMode = "AdSequencingMode",
    }
}

c::property! {
    VastResponse, "mediatailor-playbackconfiguration-vastresponse";
    new {}
    set {
        ad_sequencing_mode: VastResponseAdSequencingMode = "AdSequencingMode",
    }
}

c::open_enum! {
    InsertionMode {
        STITCHED_ONLY = "STITCHED_ONLY",
        PLAYER_SELECT = "PLAYER_SELECT",
    }
}

c::open_enum! {
    StreamingMediaFileConditioning {
        TRANSCODE = "TRANSCODE",
        NONE = "NONE",
    }
}

c::open_enum! {
    AvailSuppressionFillPolicy {
        PARTIAL_AVAIL = "PARTIAL_AVAIL",
        FULL_AVAIL_ONLY = "FULL_AVAIL_ONLY",
    }
}

c::open_enum! {
    AvailSuppressionMode {
        OFF = "OFF",
        BEHIND_LIVE_EDGE = "BEHIND_LIVE_EDGE",
        AFTER_LIVE_EDGE = "AFTER_LIVE_EDGE",
    }
}

c::open_enum! {
    ClientSideBeaconingConfigurationReportingMode {
        DISABLED = "DISABLED",
        INSIGHTS = "INSIGHTS",
    }
}

c::open_enum! {
    ClientSideBeaconingConfigurationAdditionalEventTypes {
        MUTE = "MUTE",
        UNMUTE = "UNMUTE",
        PAUSE = "PAUSE",
        SKIP = "SKIP",
    }
}

c::open_enum! {
    DashConfigurationOriginManifestType {
        SINGLE_PERIOD = "SINGLE_PERIOD",
        MULTI_PERIOD = "MULTI_PERIOD",
    }
}

c::open_enum! {
    HttpRequestCompressRequest {
        NONE = "NONE",
        GZIP = "GZIP",
    }
}

c::open_enum! {
    HttpRequestHttpMethod {
        GET = "GET",
        POST = "POST",
    }
}

c::open_enum! {
    PreRollVastResponseAdSequencingMode {
        FOLLOW_AD_SEQUENCE = "FOLLOW_AD_SEQUENCE",
        IGNORE_AD_SEQUENCE = "IGNORE_AD_SEQUENCE",
    }
}

c::open_enum! {
    VastResponseAdSequencingMode {
        FOLLOW_AD_SEQUENCE = "FOLLOW_AD_SEQUENCE",
        IGNORE_AD_SEQUENCE = "IGNORE_AD_SEQUENCE",
        FOLLOW_AD_SEQUENCE_ONLY_LIVE = "FOLLOW_AD_SEQUENCE_ONLY_LIVE",
        FOLLOW_AD_SEQUENCE_ONLY_VOD = "FOLLOW_AD_SEQUENCE_ONLY_VOD",
    }
}

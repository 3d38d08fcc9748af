// Written by `cargo xtask codegen` from crates/registry/data/mediatailor.txt.

//! `AWS::MediaTailor::Channel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ChannelName`.
    CfnChannel = "AWS::MediaTailor::Channel", "mediatailor-channel", reference name, name_property "ChannelName",
        arn "arn:${Partition}:mediatailor:${Region}:${Account}:channel/${ChannelName}", tags List "Tags";
    new CfnChannelRequired {
        /// an update replaces the resource
        A channel_name: str = "ChannelName",
        B outputs: c::List<RequestOutputItem> = "Outputs",
        C playback_mode: PlaybackMode = "PlaybackMode",
    }
    set {
        audiences: c::List<str> = "Audiences",
        filler_slate: SlateSource = "FillerSlate",
        log_configuration: LogConfigurationForChannel = "LogConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        tier: Tier = "Tier",
        time_shift_configuration: TimeShiftConfiguration = "TimeShiftConfiguration",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    DashPlaylistSettings, "mediatailor-channel-dashplaylistsettings";
    new {}
    set {
        manifest_window_seconds: f64 = "ManifestWindowSeconds",
        min_buffer_time_seconds: f64 = "MinBufferTimeSeconds",
        min_update_period_seconds: f64 = "MinUpdatePeriodSeconds",
        suggested_presentation_delay_seconds: f64 = "SuggestedPresentationDelaySeconds",
    }
}

c::property! {
    HlsPlaylistSettings, "mediatailor-channel-hlsplaylistsettings";
    new {}
    set {
        ad_markup_type: c::List<AdMarkupType> = "AdMarkupType",
        manifest_window_seconds: f64 = "ManifestWindowSeconds",
    }
}

c::property! {
    LogConfigurationForChannel, "mediatailor-channel-logconfigurationforchannel";
    new {}
    set {
        log_types: c::List<LogType> = "LogTypes",
    }
}

c::property! {
    RequestOutputItem, "mediatailor-channel-requestoutputitem";
    new RequestOutputItemRequired {
        A manifest_name: str = "ManifestName",
        B source_group: str = "SourceGroup",
    }
    set {
        dash_playlist_settings: DashPlaylistSettings = "DashPlaylistSettings",
        hls_playlist_settings: HlsPlaylistSettings = "HlsPlaylistSettings",
    }
}

c::property! {
    SlateSource, "mediatailor-channel-slatesource";
    new {}
    set {
        source_location_name: str = "SourceLocationName",
        vod_source_name: str = "VodSourceName",
    }
}

c::property! {
    TimeShiftConfiguration, "mediatailor-channel-timeshiftconfiguration";
    new {
        A max_time_delay_seconds: f64 = "MaxTimeDelaySeconds",
    }
    set {}
}

c::open_enum! {
    AdMarkupType {
        DATERANGE = "DATERANGE",
        SCTE35_ENHANCED = "SCTE35_ENHANCED",
    }
}

c::open_enum! {
    LogType {
        AS_RUN = "AS_RUN",
    }
}

c::open_enum! {
    PlaybackMode {
        LOOP = "LOOP",
        LINEAR = "LINEAR",
    }
}

c::open_enum! {
    Tier {
        BASIC = "BASIC",
        STANDARD = "STANDARD",
    }
}

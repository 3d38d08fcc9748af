// Written by `cargo xtask codegen` from crates/registry/data/medialive.txt.

//! `AWS::MediaLive::Channel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnChannel = "AWS::MediaLive::Channel", "medialive-channel", reference name,
        arn "arn:${Partition}:medialive:${Region}:${Account}:channel:${ChannelId}", tags Map "Tags";
    new {}
    set {
        anywhere_settings: AnywhereSettings = "AnywhereSettings",
        cdi_input_specification: CdiInputSpecification = "CdiInputSpecification",
        channel_class: str = "ChannelClass",
        channel_engine_version: ChannelEngineVersionRequest = "ChannelEngineVersion",
        channel_security_groups: c::List<str> = "ChannelSecurityGroups",
        destinations: c::List<OutputDestination> = "Destinations",
        dry_run: bool = "DryRun",
        encoder_settings: EncoderSettings = "EncoderSettings",
        inference_settings: InferenceSettings = "InferenceSettings",
        input_attachments: c::List<InputAttachment> = "InputAttachments",
        input_specification: InputSpecification = "InputSpecification",
        linked_channel_settings: LinkedChannelSettings = "LinkedChannelSettings",
        log_level: str = "LogLevel",
        maintenance: MaintenanceCreateSettings = "Maintenance",
        name: str = "Name",
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        tags: c::Json = "Tags",
        /// an update replaces the resource
        vpc: VpcOutputSettings = "Vpc",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnChannel> = "Id",
        INPUTS: c::List<str> = list "Inputs",
    }
}

c::property! {
    AacSettings, "medialive-channel-aacsettings";
    new {}
    set {
        bitrate: f64 = "Bitrate",
        coding_mode: str = "CodingMode",
        input_type: str = "InputType",
        profile: str = "Profile",
        rate_control_mode: str = "RateControlMode",
        raw_format: str = "RawFormat",
        sample_rate: f64 = "SampleRate",
        spec: str = "Spec",
        vbr_quality: str = "VbrQuality",
    }
}

c::property! {
    AbWatermarkingCustomProfile, "medialive-channel-abwatermarkingcustomprofile";
    new {}
    set {
        embedding_frequency: f64 = "EmbeddingFrequency",
        scene_cut: f64 = "SceneCut",
        target_psnr: f64 = "TargetPsnr",
    }
}

c::property! {
    Ac3Settings, "medialive-channel-ac3settings";
    new {}
    set {
        attenuation_control: str = "AttenuationControl",
        bitrate: f64 = "Bitrate",
        bitstream_mode: str = "BitstreamMode",
        coding_mode: str = "CodingMode",
        dialnorm: i64 = "Dialnorm",
        drc_profile: str = "DrcProfile",
        lfe_filter: str = "LfeFilter",
        metadata_control: str = "MetadataControl",
    }
}

c::property! {
    AdditionalDestinations, "medialive-channel-additionaldestinations";
    new {}
    set {
        destination: OutputLocationRef = "Destination",
    }
}

c::property! {
    AncillarySourceSettings, "medialive-channel-ancillarysourcesettings";
    new {}
    set {
        source_ancillary_channel_number: i64 = "SourceAncillaryChannelNumber",
    }
}

c::property! {
    AnywhereSettings, "medialive-channel-anywheresettings";
    new {}
    set {
        channel_placement_group_id: str = "ChannelPlacementGroupId",
        cluster_id: str = "ClusterId",
    }
}

c::property! {
    ArchiveCdnSettings, "medialive-channel-archivecdnsettings";
    new {}
    set {
        archive_s3_settings: ArchiveFrameCaptureHlsS3Settings = "ArchiveS3Settings",
    }
}

c::property! {
    ArchiveContainerSettings, "medialive-channel-archivecontainersettings";
    new {}
    set {
        m2ts_settings: M2tsSettings = "M2tsSettings",
        raw_settings: EmptyConfigurationSettings = "RawSettings",
    }
}

c::property! {
    ArchiveFrameCaptureHlsS3Settings, "medialive-channel-archiveframecapturehlss3settings";
    new {}
    set {
        canned_acl: str = "CannedAcl",
    }
}

c::property! {
    ArchiveGroupSettings, "medialive-channel-archivegroupsettings";
    new {}
    set {
        archive_cdn_settings: ArchiveCdnSettings = "ArchiveCdnSettings",
        destination: OutputLocationRef = "Destination",
        rollover_interval: i64 = "RolloverInterval",
    }
}

c::property! {
    ArchiveOutputSettings, "medialive-channel-archiveoutputsettings";
    new {}
    set {
        container_settings: ArchiveContainerSettings = "ContainerSettings",
        extension: str = "Extension",
        name_modifier: str = "NameModifier",
    }
}

c::property! {
    AudioChannelMapping, "medialive-channel-audiochannelmapping";
    new {}
    set {
        input_channel_levels: c::List<InputChannelLevel> = "InputChannelLevels",
        output_channel: i64 = "OutputChannel",
    }
}

c::property! {
    AudioCodecSettings, "medialive-channel-audiocodecsettings";
    new {}
    set {
        aac_settings: AacSettings = "AacSettings",
        ac3_settings: Ac3Settings = "Ac3Settings",
        eac3_atmos_settings: Eac3AtmosSettings = "Eac3AtmosSettings",
        eac3_settings: Eac3Settings = "Eac3Settings",
        mp2_settings: Mp2Settings = "Mp2Settings",
        pass_through_settings: EmptyConfigurationSettings = "PassThroughSettings",
        wav_settings: WavSettings = "WavSettings",
    }
}

c::property! {
    AudioDescription, "medialive-channel-audiodescription";
    new {}
    set {
        audio_dash_roles: c::List<str> = "AudioDashRoles",
        audio_normalization_settings: AudioNormalizationSettings = "AudioNormalizationSettings",
        audio_selector_name: str = "AudioSelectorName",
        audio_type: str = "AudioType",
        audio_type_control: str = "AudioTypeControl",
        audio_watermarking_settings: AudioWatermarkSettings = "AudioWatermarkingSettings",
        codec_settings: AudioCodecSettings = "CodecSettings",
        dvb_dash_accessibility: str = "DvbDashAccessibility",
        language_code: str = "LanguageCode",
        language_code_control: str = "LanguageCodeControl",
        name: str = "Name",
        remix_settings: RemixSettings = "RemixSettings",
        stream_name: str = "StreamName",
    }
}

c::property! {
    AudioDolbyEDecode, "medialive-channel-audiodolbyedecode";
    new {}
    set {
        program_selection: str = "ProgramSelection",
    }
}

c::property! {
    AudioFeedInput, "medialive-channel-audiofeedinput";
    new {}
    set {
        audio_selector_name: str = "AudioSelectorName",
        feed_input: str = "FeedInput",
    }
}

c::property! {
    AudioHlsRenditionSelection, "medialive-channel-audiohlsrenditionselection";
    new {}
    set {
        group_id: str = "GroupId",
        name: str = "Name",
    }
}

c::property! {
    AudioLanguageSelection, "medialive-channel-audiolanguageselection";
    new {}
    set {
        language_code: str = "LanguageCode",
        language_selection_policy: str = "LanguageSelectionPolicy",
    }
}

c::property! {
    AudioNormalizationSettings, "medialive-channel-audionormalizationsettings";
    new {}
    set {
        algorithm: str = "Algorithm",
        algorithm_control: str = "AlgorithmControl",
        peak_calculation: str = "PeakCalculation",
        peak_limiter_threshold: f64 = "PeakLimiterThreshold",
        target_lkfs: f64 = "TargetLkfs",
    }
}

c::property! {
    AudioOnlyHlsSettings, "medialive-channel-audioonlyhlssettings";
    new {}
    set {
        audio_group_id: str = "AudioGroupId",
        audio_only_image: InputLocation = "AudioOnlyImage",
        audio_track_type: str = "AudioTrackType",
        segment_type: str = "SegmentType",
    }
}

c::property! {
    AudioPid, "medialive-channel-audiopid";
    new {}
    set {
        dolby_e_decode: AudioDolbyEDecode = "DolbyEDecode",
        pid: i64 = "Pid",
        premix_settings: AudioPreMixerSettings = "PremixSettings",
    }
}

c::property! {
    AudioPidSelection, "medialive-channel-audiopidselection";
    new {}
    set {
        pid: i64 = "Pid",
        pids: c::List<AudioPid> = "Pids",
    }
}

c::property! {
    AudioPreMixerSettings, "medialive-channel-audiopremixersettings";
    new {}
    set {
        audio_normalization_settings: AudioNormalizationSettings = "AudioNormalizationSettings",
        channels: i64 = "Channels",
        gain_db: f64 = "GainDb",
        remix_settings: RemixSettings = "RemixSettings",
    }
}

c::property! {
    AudioSelector, "medialive-channel-audioselector";
    new {}
    set {
        name: str = "Name",
        selector_settings: AudioSelectorSettings = "SelectorSettings",
    }
}

c::property! {
    AudioSelectorSettings, "medialive-channel-audioselectorsettings";
    new {}
    set {
        audio_hls_rendition_selection: AudioHlsRenditionSelection = "AudioHlsRenditionSelection",
        audio_language_selection: AudioLanguageSelection = "AudioLanguageSelection",
        audio_pid_selection: AudioPidSelection = "AudioPidSelection",
        audio_track_selection: AudioTrackSelection = "AudioTrackSelection",
    }
}

c::property! {
    AudioSilenceFailoverSettings, "medialive-channel-audiosilencefailoversettings";
    new {}
    set {
        audio_selector_name: str = "AudioSelectorName",
        audio_silence_threshold_msec: i64 = "AudioSilenceThresholdMsec",
    }
}

c::property! {
    AudioTrack, "medialive-channel-audiotrack";
    new {}
    set {
        premix_settings: AudioPreMixerSettings = "PremixSettings",
        track: i64 = "Track",
    }
}

c::property! {
    AudioTrackSelection, "medialive-channel-audiotrackselection";
    new {}
    set {
        dolby_e_decode: AudioDolbyEDecode = "DolbyEDecode",
        tracks: c::List<AudioTrack> = "Tracks",
    }
}

c::property! {
    AudioWatermarkSettings, "medialive-channel-audiowatermarksettings";
    new {}
    set {
        nielsen_watermarks_settings: NielsenWatermarksSettings = "NielsenWatermarksSettings",
    }
}

c::property! {
    AutomaticInputFailoverSettings, "medialive-channel-automaticinputfailoversettings";
    new {}
    set {
        error_clear_time_msec: i64 = "ErrorClearTimeMsec",
        failover_conditions: c::List<FailoverCondition> = "FailoverConditions",
        input_preference: str = "InputPreference",
        secondary_input_id: str = "SecondaryInputId",
    }
}

c::property! {
    Av1ColorSpaceSettings, "medialive-channel-av1colorspacesettings";
    new {}
    set {
        color_space_passthrough_settings: EmptyConfigurationSettings = "ColorSpacePassthroughSettings",
        hdr10_settings: Hdr10Settings = "Hdr10Settings",
        hlg2020_settings: EmptyConfigurationSettings = "Hlg2020Settings",
        rec601_settings: EmptyConfigurationSettings = "Rec601Settings",
        rec709_settings: EmptyConfigurationSettings = "Rec709Settings",
    }
}

c::property! {
    Av1Settings, "medialive-channel-av1settings";
    new {}
    set {
        afd_signaling: str = "AfdSignaling",
        bit_depth: str = "BitDepth",
        bitrate: i64 = "Bitrate",
        buf_size: i64 = "BufSize",
        color_space_settings: Av1ColorSpaceSettings = "ColorSpaceSettings",
        fixed_afd: str = "FixedAfd",
        framerate_denominator: i64 = "FramerateDenominator",
        framerate_numerator: i64 = "FramerateNumerator",
        gop_size: f64 = "GopSize",
        gop_size_units: str = "GopSizeUnits",
        level: str = "Level",
        look_ahead_rate_control: str = "LookAheadRateControl",
        max_bitrate: i64 = "MaxBitrate",
        min_bitrate: i64 = "MinBitrate",
        min_i_interval: i64 = "MinIInterval",
        par_denominator: i64 = "ParDenominator",
        par_numerator: i64 = "ParNumerator",
        qvbr_quality_level: i64 = "QvbrQualityLevel",
        rate_control_mode: str = "RateControlMode",
        scene_change_detect: str = "SceneChangeDetect",
        spatial_aq: str = "SpatialAq",
        temporal_aq: str = "TemporalAq",
        timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings",
        timecode_insertion: str = "TimecodeInsertion",
    }
}

c::property! {
    AvailBlanking, "medialive-channel-availblanking";
    new {}
    set {
        avail_blanking_image: InputLocation = "AvailBlankingImage",
        state: str = "State",
    }
}

c::property! {
    AvailConfiguration, "medialive-channel-availconfiguration";
    new {}
    set {
        avail_settings: AvailSettings = "AvailSettings",
        scte35_segmentation_scope: str = "Scte35SegmentationScope",
    }
}

c::property! {
    AvailSettings, "medialive-channel-availsettings";
    new {}
    set {
        esam: Esam = "Esam",
        scte35_splice_insert: Scte35SpliceInsertTimeSignalAposSettings = "Scte35SpliceInsert",
        scte35_time_signal_apos: Scte35SpliceInsertTimeSignalAposSettings = "Scte35TimeSignalApos",
    }
}

c::property! {
    BandwidthReductionFilterSettings, "medialive-channel-bandwidthreductionfiltersettings";
    new {}
    set {
        post_filter_sharpening: str = "PostFilterSharpening",
        strength: str = "Strength",
    }
}

c::property! {
    BlackoutSlate, "medialive-channel-blackoutslate";
    new {}
    set {
        blackout_slate_image: InputLocation = "BlackoutSlateImage",
        network_end_blackout: str = "NetworkEndBlackout",
        network_end_blackout_image: InputLocation = "NetworkEndBlackoutImage",
        network_id: str = "NetworkId",
        state: str = "State",
    }
}

c::property! {
    BurnInDvbSubDestinationSettings, "medialive-channel-burnindvbsubdestinationsettings";
    new {}
    set {
        alignment: str = "Alignment",
        background_color: str = "BackgroundColor",
        background_opacity: i64 = "BackgroundOpacity",
        font: InputLocation = "Font",
        font_color: str = "FontColor",
        font_opacity: i64 = "FontOpacity",
        font_resolution: i64 = "FontResolution",
        font_size: str = "FontSize",
        outline_color: str = "OutlineColor",
        outline_size: i64 = "OutlineSize",
        shadow_color: str = "ShadowColor",
        shadow_opacity: i64 = "ShadowOpacity",
        shadow_x_offset: i64 = "ShadowXOffset",
        shadow_y_offset: i64 = "ShadowYOffset",
        subtitle_rows: str = "SubtitleRows",
        teletext_grid_control: str = "TeletextGridControl",
        x_position: i64 = "XPosition",
        y_position: i64 = "YPosition",
    }
}

c::property! {
    CaptionDescription, "medialive-channel-captiondescription";
    new {}
    set {
        accessibility: str = "Accessibility",
        caption_dash_roles: c::List<str> = "CaptionDashRoles",
        caption_selector_name: str = "CaptionSelectorName",
        destination_settings: CaptionDestinationSettings = "DestinationSettings",
        dvb_dash_accessibility: str = "DvbDashAccessibility",
        language_code: str = "LanguageCode",
        language_description: str = "LanguageDescription",
        name: str = "Name",
    }
}

c::property! {
    CaptionDestinationSettings, "medialive-channel-captiondestinationsettings";
    new {}
    set {
        arib_destination_settings: EmptyConfigurationSettings = "AribDestinationSettings",
        burn_in_destination_settings: BurnInDvbSubDestinationSettings = "BurnInDestinationSettings",
        dvb_sub_destination_settings: BurnInDvbSubDestinationSettings = "DvbSubDestinationSettings",
        ebu_tt_d_destination_settings: EbuTtDDestinationSettings = "EbuTtDDestinationSettings",
        embedded_destination_settings: c::Json = "EmbeddedDestinationSettings",
        embedded_plus_scte20_destination_settings: EmptyConfigurationSettings = "EmbeddedPlusScte20DestinationSettings",
        rtmp_caption_info_destination_settings: EmptyConfigurationSettings = "RtmpCaptionInfoDestinationSettings",
        scte20_plus_embedded_destination_settings: EmptyConfigurationSettings = "Scte20PlusEmbeddedDestinationSettings",
        scte27_destination_settings: EmptyConfigurationSettings = "Scte27DestinationSettings",
        smpte_tt_destination_settings: EmptyConfigurationSettings = "SmpteTtDestinationSettings",
        teletext_destination_settings: EmptyConfigurationSettings = "TeletextDestinationSettings",
        ttml_destination_settings: TtmlDestinationSettings = "TtmlDestinationSettings",
        webvtt_destination_settings: WebvttDestinationSettings = "WebvttDestinationSettings",
    }
}

c::property! {
    CaptionLanguageMapping, "medialive-channel-captionlanguagemapping";
    new {}
    set {
        caption_channel: i64 = "CaptionChannel",
        language_code: str = "LanguageCode",
        language_description: str = "LanguageDescription",
    }
}

c::property! {
    CaptionRectangle, "medialive-channel-captionrectangle";
    new {}
    set {
        height: f64 = "Height",
        left_offset: f64 = "LeftOffset",
        top_offset: f64 = "TopOffset",
        width: f64 = "Width",
    }
}

c::property! {
    CaptionSelector, "medialive-channel-captionselector";
    new {}
    set {
        language_code: str = "LanguageCode",
        name: str = "Name",
        selector_settings: CaptionSelectorSettings = "SelectorSettings",
    }
}

c::property! {
    CaptionSelectorSettings, "medialive-channel-captionselectorsettings";
    new {}
    set {
        ancillary_source_settings: AncillarySourceSettings = "AncillarySourceSettings",
        arib_source_settings: EmptyConfigurationSettings = "AribSourceSettings",
        dvb_sub_source_settings: Scte27DvbSubSourceSettings = "DvbSubSourceSettings",
        embedded_source_settings: EmbeddedSourceSettings = "EmbeddedSourceSettings",
        scte20_source_settings: Scte20SourceSettings = "Scte20SourceSettings",
        scte27_source_settings: Scte27DvbSubSourceSettings = "Scte27SourceSettings",
        smart_subtitle_source_settings: SmartSubtitleSourceSettings = "SmartSubtitleSourceSettings",
        teletext_source_settings: TeletextSourceSettings = "TeletextSourceSettings",
    }
}

c::property! {
    CdiInputSpecification, "medialive-channel-cdiinputspecification";
    new {}
    set {
        resolution: str = "Resolution",
    }
}

c::property! {
    ChannelEngineVersionRequest, "medialive-channel-channelengineversionrequest";
    new {}
    set {
        version: str = "Version",
    }
}

c::property! {
    CmafIngestCaptionLanguageMapping, "medialive-channel-cmafingestcaptionlanguagemapping";
    new {}
    set {
        caption_channel: i64 = "CaptionChannel",
        language_code: str = "LanguageCode",
    }
}

c::property! {
    CmafIngestFrameCaptureOutputSettings, "medialive-channel-cmafingestframecaptureoutputsettings";
    new {}
    set {
        name_modifier: str = "NameModifier",
    }
}

c::property! {
    CmafIngestGroupSettings, "medialive-channel-cmafingestgroupsettings";
    new {}
    set {
        additional_destinations: c::List<AdditionalDestinations> = "AdditionalDestinations",
        caption_language_mappings: c::List<CmafIngestCaptionLanguageMapping> = "CaptionLanguageMappings",
        destination: OutputLocationRef = "Destination",
        id3_behavior: str = "Id3Behavior",
        id3_name_modifier: str = "Id3NameModifier",
        klv_behavior: str = "KlvBehavior",
        klv_name_modifier: str = "KlvNameModifier",
        nielsen_id3_behavior: str = "NielsenId3Behavior",
        nielsen_id3_name_modifier: str = "NielsenId3NameModifier",
        scte35_name_modifier: str = "Scte35NameModifier",
        scte35_type: str = "Scte35Type",
        segment_length: i64 = "SegmentLength",
        segment_length_units: str = "SegmentLengthUnits",
        send_delay_ms: i64 = "SendDelayMs",
        timed_metadata_id3_frame: str = "TimedMetadataId3Frame",
        timed_metadata_id3_period: i64 = "TimedMetadataId3Period",
        timed_metadata_passthrough: str = "TimedMetadataPassthrough",
        watermarking_settings: CmafIngestWatermarkingSettings = "WatermarkingSettings",
    }
}

c::property! {
    CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings, "medialive-channel-cmafingestmediapackagev2abwatermarkerirdetosettings";
    new {}
    set {
        additional_destinations_alternate_destinations: c::List<OutputLocationRef> = "AdditionalDestinationsAlternateDestinations",
        alternate_destination: OutputLocationRef = "AlternateDestination",
        custom_profile: AbWatermarkingCustomProfile = "CustomProfile",
        license: str = "License",
        operator_id: i64 = "OperatorId",
        poly_period: i64 = "PolyPeriod",
        profile: str = "Profile",
        watermark_id_length: str = "WatermarkIdLength",
    }
}

c::property! {
    CmafIngestWatermarkingSettings, "medialive-channel-cmafingestwatermarkingsettings";
    new {}
    set {
        cmaf_ingest_ab_watermarker_irdeto_settings: CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings = "CmafIngestAbWatermarkerIrdetoSettings",
    }
}

c::property! {
    ColorCorrection, "medialive-channel-colorcorrection";
    new {}
    set {
        input_color_space: str = "InputColorSpace",
        output_color_space: str = "OutputColorSpace",
        uri: str = "Uri",
    }
}

c::property! {
    ColorCorrectionSettings, "medialive-channel-colorcorrectionsettings";
    new {}
    set {
        global_color_corrections: c::List<ColorCorrection> = "GlobalColorCorrections",
    }
}

c::property! {
    DisabledLockingSettings, "medialive-channel-disabledlockingsettings";
    new {}
    set {
        custom_epoch: str = "CustomEpoch",
    }
}

c::property! {
    DvbNitSettings, "medialive-channel-dvbnitsettings";
    new {}
    set {
        network_id: i64 = "NetworkId",
        network_name: str = "NetworkName",
        rep_interval: i64 = "RepInterval",
    }
}

c::property! {
    DvbSdtSettings, "medialive-channel-dvbsdtsettings";
    new {}
    set {
        output_sdt: str = "OutputSdt",
        rep_interval: i64 = "RepInterval",
        service_name: str = "ServiceName",
        service_provider_name: str = "ServiceProviderName",
    }
}

c::property! {
    DvbTdtSettings, "medialive-channel-dvbtdtsettings";
    new {}
    set {
        rep_interval: i64 = "RepInterval",
    }
}

c::property! {
    Eac3AtmosSettings, "medialive-channel-eac3atmossettings";
    new {}
    set {
        bitrate: f64 = "Bitrate",
        coding_mode: str = "CodingMode",
        dialnorm: i64 = "Dialnorm",
        drc_line: str = "DrcLine",
        drc_rf: str = "DrcRf",
        height_trim: f64 = "HeightTrim",
        surround_trim: f64 = "SurroundTrim",
    }
}

c::property! {
    Eac3Settings, "medialive-channel-eac3settings";
    new {}
    set {
        attenuation_control: str = "AttenuationControl",
        bitrate: f64 = "Bitrate",
        bitstream_mode: str = "BitstreamMode",
        coding_mode: str = "CodingMode",
        dc_filter: str = "DcFilter",
        dialnorm: i64 = "Dialnorm",
        drc_line: str = "DrcLine",
        drc_rf: str = "DrcRf",
        lfe_control: str = "LfeControl",
        lfe_filter: str = "LfeFilter",
        lo_ro_center_mix_level: f64 = "LoRoCenterMixLevel",
        lo_ro_surround_mix_level: f64 = "LoRoSurroundMixLevel",
        lt_rt_center_mix_level: f64 = "LtRtCenterMixLevel",
        lt_rt_surround_mix_level: f64 = "LtRtSurroundMixLevel",
        metadata_control: str = "MetadataControl",
        passthrough_control: str = "PassthroughControl",
        phase_control: str = "PhaseControl",
        stereo_downmix: str = "StereoDownmix",
        surround_ex_mode: str = "SurroundExMode",
        surround_mode: str = "SurroundMode",
    }
}

c::property! {
    EbuTtDDestinationSettings, "medialive-channel-ebuttddestinationsettings";
    new {}
    set {
        copyright_holder: str = "CopyrightHolder",
        default_font_size: i64 = "DefaultFontSize",
        default_line_height: i64 = "DefaultLineHeight",
        fill_line_gap: str = "FillLineGap",
        font_family: str = "FontFamily",
        style_control: str = "StyleControl",
    }
}

c::property! {
    EmbeddedSourceSettings, "medialive-channel-embeddedsourcesettings";
    new {}
    set {
        convert608_to708: str = "Convert608To708",
        scte20_detection: str = "Scte20Detection",
        source608_channel_number: i64 = "Source608ChannelNumber",
        source608_track_number: i64 = "Source608TrackNumber",
    }
}

c::property! {
    EmptyConfigurationSettings, "medialive-channel-emptyconfigurationsettings";
    new {}
    set {}
}

c::property! {
    EncoderSettings, "medialive-channel-encodersettings";
    new {}
    set {
        audio_descriptions: c::List<AudioDescription> = "AudioDescriptions",
        avail_blanking: AvailBlanking = "AvailBlanking",
        avail_configuration: AvailConfiguration = "AvailConfiguration",
        blackout_slate: BlackoutSlate = "BlackoutSlate",
        caption_descriptions: c::List<CaptionDescription> = "CaptionDescriptions",
        color_correction_settings: ColorCorrectionSettings = "ColorCorrectionSettings",
        feature_activations: FeatureActivations = "FeatureActivations",
        global_configuration: GlobalConfiguration = "GlobalConfiguration",
        motion_graphics_configuration: MotionGraphicsConfiguration = "MotionGraphicsConfiguration",
        nielsen_configuration: NielsenConfiguration = "NielsenConfiguration",
        output_groups: c::List<OutputGroup> = "OutputGroups",
        thumbnail_configuration: ThumbnailConfiguration = "ThumbnailConfiguration",
        timecode_config: TimecodeConfig = "TimecodeConfig",
        video_descriptions: c::List<VideoDescription> = "VideoDescriptions",
    }
}

c::property! {
    EpochLockingSettings, "medialive-channel-epochlockingsettings";
    new {}
    set {
        custom_epoch: str = "CustomEpoch",
        jam_sync_time: str = "JamSyncTime",
    }
}

c::property! {
    Esam, "medialive-channel-esam";
    new {}
    set {
        acquisition_point_id: str = "AcquisitionPointId",
        ad_avail_offset: i64 = "AdAvailOffset",
        password_param: str = "PasswordParam",
        pois_endpoint: str = "PoisEndpoint",
        username: str = "Username",
        zone_identity: str = "ZoneIdentity",
    }
}

c::property! {
    FailoverCondition, "medialive-channel-failovercondition";
    new {}
    set {
        failover_condition_settings: FailoverConditionSettings = "FailoverConditionSettings",
    }
}

c::property! {
    FailoverConditionSettings, "medialive-channel-failoverconditionsettings";
    new {}
    set {
        audio_silence_settings: AudioSilenceFailoverSettings = "AudioSilenceSettings",
        input_loss_settings: InputLossFailoverSettings = "InputLossSettings",
        video_black_settings: VideoBlackFailoverSettings = "VideoBlackSettings",
    }
}

c::property! {
    FeatureActivations, "medialive-channel-featureactivations";
    new {}
    set {
        input_prepare_schedule_actions: str = "InputPrepareScheduleActions",
        output_static_image_overlay_schedule_actions: str = "OutputStaticImageOverlayScheduleActions",
    }
}

c::property! {
    FecOutputSettings, "medialive-channel-fecoutputsettings";
    new {}
    set {
        column_depth: i64 = "ColumnDepth",
        include_fec: str = "IncludeFec",
        row_length: i64 = "RowLength",
    }
}

c::property! {
    Fmp4HlsSettings, "medialive-channel-fmp4hlssettings";
    new {}
    set {
        audio_rendition_sets: str = "AudioRenditionSets",
        nielsen_id3_behavior: str = "NielsenId3Behavior",
        timed_metadata_behavior: str = "TimedMetadataBehavior",
    }
}

c::property! {
    FollowerChannelSettings, "medialive-channel-followerchannelsettings";
    new {}
    set {
        linked_channel_type: str = "LinkedChannelType",
        primary_channel_arn: str = "PrimaryChannelArn",
    }
}

c::property! {
    FrameCaptureCdnSettings, "medialive-channel-framecapturecdnsettings";
    new {}
    set {
        frame_capture_s3_settings: ArchiveFrameCaptureHlsS3Settings = "FrameCaptureS3Settings",
    }
}

c::property! {
    FrameCaptureGroupSettings, "medialive-channel-framecapturegroupsettings";
    new {}
    set {
        destination: OutputLocationRef = "Destination",
        frame_capture_cdn_settings: FrameCaptureCdnSettings = "FrameCaptureCdnSettings",
    }
}

c::property! {
    FrameCaptureSettings, "medialive-channel-framecapturesettings";
    new {}
    set {
        capture_interval: i64 = "CaptureInterval",
        capture_interval_units: str = "CaptureIntervalUnits",
        timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings",
    }
}

c::property! {
    GlobalConfiguration, "medialive-channel-globalconfiguration";
    new {}
    set {
        initial_audio_gain: i64 = "InitialAudioGain",
        input_end_action: str = "InputEndAction",
        input_loss_behavior: InputLossBehavior = "InputLossBehavior",
        output_locking_mode: str = "OutputLockingMode",
        output_locking_settings: OutputLockingSettings = "OutputLockingSettings",
        output_timing_source: str = "OutputTimingSource",
        support_low_framerate_inputs: str = "SupportLowFramerateInputs",
    }
}

c::property! {
    H264ColorSpaceSettings, "medialive-channel-h264colorspacesettings";
    new {}
    set {
        color_space_passthrough_settings: EmptyConfigurationSettings = "ColorSpacePassthroughSettings",
        rec601_settings: EmptyConfigurationSettings = "Rec601Settings",
        rec709_settings: EmptyConfigurationSettings = "Rec709Settings",
    }
}

c::property! {
    H264H265FilterSettings, "medialive-channel-h264h265filtersettings";
    new {}
    set {
        bandwidth_reduction_filter_settings: BandwidthReductionFilterSettings = "BandwidthReductionFilterSettings",
        temporal_filter_settings: TemporalFilterSettings = "TemporalFilterSettings",
    }
}

c::property! {
    H264Settings, "medialive-channel-h264settings";
    new {}
    set {
        adaptive_quantization: str = "AdaptiveQuantization",
        afd_signaling: str = "AfdSignaling",
        bitrate: i64 = "Bitrate",
        buf_fill_pct: i64 = "BufFillPct",
        buf_size: i64 = "BufSize",
        color_metadata: str = "ColorMetadata",
        color_space_settings: H264ColorSpaceSettings = "ColorSpaceSettings",
        entropy_encoding: str = "EntropyEncoding",
        filter_settings: H264H265FilterSettings = "FilterSettings",
        fixed_afd: str = "FixedAfd",
        flicker_aq: str = "FlickerAq",
        force_field_pictures: str = "ForceFieldPictures",
        framerate_control: str = "FramerateControl",
        framerate_denominator: i64 = "FramerateDenominator",
        framerate_numerator: i64 = "FramerateNumerator",
        gop_b_reference: str = "GopBReference",
        gop_closed_cadence: i64 = "GopClosedCadence",
        gop_num_b_frames: i64 = "GopNumBFrames",
        gop_size: f64 = "GopSize",
        gop_size_units: str = "GopSizeUnits",
        level: str = "Level",
        look_ahead_rate_control: str = "LookAheadRateControl",
        max_bitrate: i64 = "MaxBitrate",
        min_bitrate: i64 = "MinBitrate",
        min_i_interval: i64 = "MinIInterval",
        min_qp: i64 = "MinQp",
        num_ref_frames: i64 = "NumRefFrames",
        par_control: str = "ParControl",
        par_denominator: i64 = "ParDenominator",
        par_numerator: i64 = "ParNumerator",
        profile: str = "Profile",
        quality_level: str = "QualityLevel",
        qvbr_quality_level: i64 = "QvbrQualityLevel",
        rate_control_mode: str = "RateControlMode",
        scan_type: str = "ScanType",
        scene_change_detect: str = "SceneChangeDetect",
        slices: i64 = "Slices",
        softness: i64 = "Softness",
        spatial_aq: str = "SpatialAq",
        subgop_length: str = "SubgopLength",
        syntax: str = "Syntax",
        temporal_aq: str = "TemporalAq",
        timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings",
        timecode_insertion: str = "TimecodeInsertion",
    }
}

c::property! {
    H265ColorSpaceSettings, "medialive-channel-h265colorspacesettings";
    new {}
    set {
        color_space_passthrough_settings: EmptyConfigurationSettings = "ColorSpacePassthroughSettings",
        dolby_vision81_settings: EmptyConfigurationSettings = "DolbyVision81Settings",
        hdr10_settings: Hdr10Settings = "Hdr10Settings",
        hlg2020_settings: EmptyConfigurationSettings = "Hlg2020Settings",
        rec601_settings: EmptyConfigurationSettings = "Rec601Settings",
        rec709_settings: EmptyConfigurationSettings = "Rec709Settings",
    }
}

c::property! {
    H265Settings, "medialive-channel-h265settings";
    new {}
    set {
        adaptive_quantization: str = "AdaptiveQuantization",
        afd_signaling: str = "AfdSignaling",
        alternative_transfer_function: str = "AlternativeTransferFunction",
        bitrate: i64 = "Bitrate",
        buf_size: i64 = "BufSize",
        color_metadata: str = "ColorMetadata",
        color_space_settings: H265ColorSpaceSettings = "ColorSpaceSettings",
        deblocking: str = "Deblocking",
        filter_settings: H264H265FilterSettings = "FilterSettings",
        fixed_afd: str = "FixedAfd",
        flicker_aq: str = "FlickerAq",
        framerate_denominator: i64 = "FramerateDenominator",
        framerate_numerator: i64 = "FramerateNumerator",
        gop_b_reference: str = "GopBReference",
        gop_closed_cadence: i64 = "GopClosedCadence",
        gop_num_b_frames: i64 = "GopNumBFrames",
        gop_size: f64 = "GopSize",
        gop_size_units: str = "GopSizeUnits",
        level: str = "Level",
        look_ahead_rate_control: str = "LookAheadRateControl",
        max_bitrate: i64 = "MaxBitrate",
        min_bitrate: i64 = "MinBitrate",
        min_i_interval: i64 = "MinIInterval",
        min_qp: i64 = "MinQp",
        mv_over_picture_boundaries: str = "MvOverPictureBoundaries",
        mv_temporal_predictor: str = "MvTemporalPredictor",
        par_denominator: i64 = "ParDenominator",
        par_numerator: i64 = "ParNumerator",
        profile: str = "Profile",
        qvbr_quality_level: i64 = "QvbrQualityLevel",
        rate_control_mode: str = "RateControlMode",
        scan_type: str = "ScanType",
        scene_change_detect: str = "SceneChangeDetect",
        slices: i64 = "Slices",
        subgop_length: str = "SubgopLength",
        tier: str = "Tier",
        tile_height: i64 = "TileHeight",
        tile_padding: str = "TilePadding",
        tile_width: i64 = "TileWidth",
        timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings",
        timecode_insertion: str = "TimecodeInsertion",
        treeblock_size: str = "TreeblockSize",
    }
}

c::property! {
    Hdr10Settings, "medialive-channel-hdr10settings";
    new {}
    set {
        max_cll: i64 = "MaxCll",
        max_fall: i64 = "MaxFall",
    }
}

c::property! {
    HlsAkamaiSettings, "medialive-channel-hlsakamaisettings";
    new {}
    set {
        connection_retry_interval: i64 = "ConnectionRetryInterval",
        filecache_duration: i64 = "FilecacheDuration",
        http_transfer_mode: str = "HttpTransferMode",
        num_retries: i64 = "NumRetries",
        restart_delay: i64 = "RestartDelay",
        salt: str = "Salt",
        token: str = "Token",
    }
}

c::property! {
    HlsBasicPutSettings, "medialive-channel-hlsbasicputsettings";
    new {}
    set {
        connection_retry_interval: i64 = "ConnectionRetryInterval",
        filecache_duration: i64 = "FilecacheDuration",
        num_retries: i64 = "NumRetries",
        restart_delay: i64 = "RestartDelay",
    }
}

c::property! {
    HlsCdnSettings, "medialive-channel-hlscdnsettings";
    new {}
    set {
        hls_akamai_settings: HlsAkamaiSettings = "HlsAkamaiSettings",
        hls_basic_put_settings: HlsBasicPutSettings = "HlsBasicPutSettings",
        hls_media_store_settings: HlsMediaStoreSettings = "HlsMediaStoreSettings",
        hls_s3_settings: ArchiveFrameCaptureHlsS3Settings = "HlsS3Settings",
        hls_webdav_settings: HlsWebdavSettings = "HlsWebdavSettings",
    }
}

c::property! {
    HlsGroupSettings, "medialive-channel-hlsgroupsettings";
    new {}
    set {
        ad_markers: c::List<str> = "AdMarkers",
        base_url_content: str = "BaseUrlContent",
        base_url_content1: str = "BaseUrlContent1",
        base_url_manifest: str = "BaseUrlManifest",
        base_url_manifest1: str = "BaseUrlManifest1",
        caption_language_mappings: c::List<CaptionLanguageMapping> = "CaptionLanguageMappings",
        caption_language_setting: str = "CaptionLanguageSetting",
        client_cache: str = "ClientCache",
        codec_specification: str = "CodecSpecification",
        constant_iv: str = "ConstantIv",
        destination: OutputLocationRef = "Destination",
        directory_structure: str = "DirectoryStructure",
        discontinuity_tags: str = "DiscontinuityTags",
        encryption_type: str = "EncryptionType",
        hls_cdn_settings: HlsCdnSettings = "HlsCdnSettings",
        hls_id3_segment_tagging: str = "HlsId3SegmentTagging",
        i_frame_only_playlists: str = "IFrameOnlyPlaylists",
        incomplete_segment_behavior: str = "IncompleteSegmentBehavior",
        index_n_segments: i64 = "IndexNSegments",
        input_loss_action: str = "InputLossAction",
        iv_in_manifest: str = "IvInManifest",
        iv_source: str = "IvSource",
        keep_segments: i64 = "KeepSegments",
        key_format: str = "KeyFormat",
        key_format_versions: str = "KeyFormatVersions",
        key_provider_settings: KeyProviderSettings = "KeyProviderSettings",
        manifest_compression: str = "ManifestCompression",
        manifest_duration_format: str = "ManifestDurationFormat",
        min_segment_length: i64 = "MinSegmentLength",
        mode: str = "Mode",
        output_selection: str = "OutputSelection",
        program_date_time: str = "ProgramDateTime",
        program_date_time_clock: str = "ProgramDateTimeClock",
        program_date_time_period: i64 = "ProgramDateTimePeriod",
        redundant_manifest: str = "RedundantManifest",
        segment_length: i64 = "SegmentLength",
        segmentation_mode: str = "SegmentationMode",
        segments_per_subdirectory: i64 = "SegmentsPerSubdirectory",
        stream_inf_resolution: str = "StreamInfResolution",
        timed_metadata_id3_frame: str = "TimedMetadataId3Frame",
        timed_metadata_id3_period: i64 = "TimedMetadataId3Period",
        timestamp_delta_milliseconds: i64 = "TimestampDeltaMilliseconds",
        ts_file_mode: str = "TsFileMode",
    }
}

c::property! {
    HlsInputSettings, "medialive-channel-hlsinputsettings";
    new {}
    set {
        bandwidth: i64 = "Bandwidth",
        buffer_segments: i64 = "BufferSegments",
        retries: i64 = "Retries",
        retry_interval: i64 = "RetryInterval",
        scte35_source: str = "Scte35Source",
    }
}

c::property! {
    HlsMediaStoreSettings, "medialive-channel-hlsmediastoresettings";
    new {}
    set {
        connection_retry_interval: i64 = "ConnectionRetryInterval",
        filecache_duration: i64 = "FilecacheDuration",
        media_store_storage_class: str = "MediaStoreStorageClass",
        num_retries: i64 = "NumRetries",
        restart_delay: i64 = "RestartDelay",
    }
}

c::property! {
    HlsOutputSettings, "medialive-channel-hlsoutputsettings";
    new {}
    set {
        h265_packaging_type: str = "H265PackagingType",
        hls_settings: HlsSettings = "HlsSettings",
        name_modifier: str = "NameModifier",
        segment_modifier: str = "SegmentModifier",
    }
}

c::property! {
    HlsSettings, "medialive-channel-hlssettings";
    new {}
    set {
        audio_only_hls_settings: AudioOnlyHlsSettings = "AudioOnlyHlsSettings",
        fmp4_hls_settings: Fmp4HlsSettings = "Fmp4HlsSettings",
        frame_capture_hls_settings: EmptyConfigurationSettings = "FrameCaptureHlsSettings",
        standard_hls_settings: StandardHlsSettings = "StandardHlsSettings",
    }
}

c::property! {
    HlsWebdavSettings, "medialive-channel-hlswebdavsettings";
    new {}
    set {
        connection_retry_interval: i64 = "ConnectionRetryInterval",
        filecache_duration: i64 = "FilecacheDuration",
        http_transfer_mode: str = "HttpTransferMode",
        num_retries: i64 = "NumRetries",
        restart_delay: i64 = "RestartDelay",
    }
}

c::property! {
    InferenceSettings, "medialive-channel-inferencesettings";
    new {}
    set {
        audio_feed_inputs: c::List<AudioFeedInput> = "AudioFeedInputs",
        enrichment_methods: c::List<str> = "EnrichmentMethods",
        feed_arn: str = "FeedArn",
    }
}

c::property! {
    InputAttachment, "medialive-channel-inputattachment";
    new {}
    set {
        automatic_input_failover_settings: AutomaticInputFailoverSettings = "AutomaticInputFailoverSettings",
        input_attachment_name: str = "InputAttachmentName",
        input_id: str = "InputId",
        input_settings: InputSettings = "InputSettings",
        logical_interface_names: c::List<str> = "LogicalInterfaceNames",
    }
}

c::property! {
    InputChannelLevel, "medialive-channel-inputchannellevel";
    new {}
    set {
        gain: i64 = "Gain",
        input_channel: i64 = "InputChannel",
    }
}

c::property! {
    InputLocation, "medialive-channel-inputlocation";
    new {}
    set {
        password_param: str = "PasswordParam",
        uri: str = "Uri",
        username: str = "Username",
    }
}

c::property! {
    InputLossBehavior, "medialive-channel-inputlossbehavior";
    new {}
    set {
        black_frame_msec: i64 = "BlackFrameMsec",
        input_loss_image_color: str = "InputLossImageColor",
        input_loss_image_slate: InputLocation = "InputLossImageSlate",
        input_loss_image_type: str = "InputLossImageType",
        repeat_frame_msec: i64 = "RepeatFrameMsec",
    }
}

c::property! {
    InputLossFailoverSettings, "medialive-channel-inputlossfailoversettings";
    new {}
    set {
        input_loss_threshold_msec: i64 = "InputLossThresholdMsec",
    }
}

c::property! {
    InputSettings, "medialive-channel-inputsettings";
    new {}
    set {
        audio_selectors: c::List<AudioSelector> = "AudioSelectors",
        caption_selectors: c::List<CaptionSelector> = "CaptionSelectors",
        deblock_filter: str = "DeblockFilter",
        denoise_filter: str = "DenoiseFilter",
        filter_strength: i64 = "FilterStrength",
        input_filter: str = "InputFilter",
        network_input_settings: NetworkInputSettings = "NetworkInputSettings",
        scte35_pid: i64 = "Scte35Pid",
        smpte2038_data_preference: str = "Smpte2038DataPreference",
        source_end_behavior: str = "SourceEndBehavior",
        video_selector: VideoSelector = "VideoSelector",
    }
}

c::property! {
    InputSpecification, "medialive-channel-inputspecification";
    new {}
    set {
        codec: str = "Codec",
        maximum_bitrate: str = "MaximumBitrate",
        resolution: str = "Resolution",
    }
}

c::property! {
    KeyProviderSettings, "medialive-channel-keyprovidersettings";
    new {}
    set {
        static_key_settings: StaticKeySettings = "StaticKeySettings",
    }
}

c::property! {
    LinkedChannelSettings, "medialive-channel-linkedchannelsettings";
    new {}
    set {
        follower_channel_settings: FollowerChannelSettings = "FollowerChannelSettings",
        primary_channel_settings: PrimaryChannelSettings = "PrimaryChannelSettings",
    }
}

c::property! {
    M2tsSettings, "medialive-channel-m2tssettings";
    new {}
    set {
        absent_input_audio_behavior: str = "AbsentInputAudioBehavior",
        arib: str = "Arib",
        arib_captions_pid: str = "AribCaptionsPid",
        arib_captions_pid_control: str = "AribCaptionsPidControl",
        audio_buffer_model: str = "AudioBufferModel",
        audio_frames_per_pes: i64 = "AudioFramesPerPes",
        audio_pids: str = "AudioPids",
        audio_stream_type: str = "AudioStreamType",
        bitrate: i64 = "Bitrate",
        buffer_model: str = "BufferModel",
        cc_descriptor: str = "CcDescriptor",
        dvb_nit_settings: DvbNitSettings = "DvbNitSettings",
        dvb_sdt_settings: DvbSdtSettings = "DvbSdtSettings",
        dvb_sub_pids: str = "DvbSubPids",
        dvb_tdt_settings: DvbTdtSettings = "DvbTdtSettings",
        dvb_teletext_pid: str = "DvbTeletextPid",
        ebif: str = "Ebif",
        ebp_audio_interval: str = "EbpAudioInterval",
        ebp_lookahead_ms: i64 = "EbpLookaheadMs",
        ebp_placement: str = "EbpPlacement",
        ecm_pid: str = "EcmPid",
        es_rate_in_pes: str = "EsRateInPes",
        etv_platform_pid: str = "EtvPlatformPid",
        etv_signal_pid: str = "EtvSignalPid",
        fragment_time: f64 = "FragmentTime",
        klv: str = "Klv",
        klv_data_pids: str = "KlvDataPids",
        nielsen_id3_behavior: str = "NielsenId3Behavior",
        null_packet_bitrate: f64 = "NullPacketBitrate",
        pat_interval: i64 = "PatInterval",
        pcr_control: str = "PcrControl",
        pcr_period: i64 = "PcrPeriod",
        pcr_pid: str = "PcrPid",
        pmt_interval: i64 = "PmtInterval",
        pmt_pid: str = "PmtPid",
        program_num: i64 = "ProgramNum",
        rate_mode: str = "RateMode",
        scte27_pids: str = "Scte27Pids",
        scte35_control: str = "Scte35Control",
        scte35_pid: str = "Scte35Pid",
        scte35_preroll_pullup_milliseconds: f64 = "Scte35PrerollPullupMilliseconds",
        segmentation_markers: str = "SegmentationMarkers",
        segmentation_style: str = "SegmentationStyle",
        segmentation_time: f64 = "SegmentationTime",
        timed_metadata_behavior: str = "TimedMetadataBehavior",
        timed_metadata_pid: str = "TimedMetadataPid",
        transport_stream_id: i64 = "TransportStreamId",
        video_pid: str = "VideoPid",
    }
}

c::property! {
    M3u8Settings, "medialive-channel-m3u8settings";
    new {}
    set {
        audio_frames_per_pes: i64 = "AudioFramesPerPes",
        audio_pids: str = "AudioPids",
        ecm_pid: str = "EcmPid",
        klv_behavior: str = "KlvBehavior",
        klv_data_pids: str = "KlvDataPids",
        nielsen_id3_behavior: str = "NielsenId3Behavior",
        pat_interval: i64 = "PatInterval",
        pcr_control: str = "PcrControl",
        pcr_period: i64 = "PcrPeriod",
        pcr_pid: str = "PcrPid",
        pmt_interval: i64 = "PmtInterval",
        pmt_pid: str = "PmtPid",
        program_num: i64 = "ProgramNum",
        scte35_behavior: str = "Scte35Behavior",
        scte35_pid: str = "Scte35Pid",
        timed_metadata_behavior: str = "TimedMetadataBehavior",
        timed_metadata_pid: str = "TimedMetadataPid",
        transport_stream_id: i64 = "TransportStreamId",
        video_pid: str = "VideoPid",
    }
}

c::property! {
    MaintenanceCreateSettings, "medialive-channel-maintenancecreatesettings";
    new {}
    set {
        maintenance_day: str = "MaintenanceDay",
        maintenance_start_time: str = "MaintenanceStartTime",
    }
}

c::property! {
    MediaConnectRouterGroupSettings, "medialive-channel-mediaconnectroutergroupsettings";
    new {}
    set {
        availability_zones: c::List<str> = "AvailabilityZones",
    }
}

c::property! {
    MediaConnectRouterOutputConnectionMap, "medialive-channel-mediaconnectrouteroutputconnectionmap";
    new {}
    set {
        pipeline0: str = "Pipeline0",
        pipeline1: str = "Pipeline1",
    }
}

c::property! {
    MediaConnectRouterOutputDestinationSettings, "medialive-channel-mediaconnectrouteroutputdestinationsettings";
    new {}
    set {
        encryption_type: str = "EncryptionType",
        secret_arn: str = "SecretArn",
    }
}

c::property! {
    MediaConnectRouterOutputSettings, "medialive-channel-mediaconnectrouteroutputsettings";
    new {}
    set {
        connected_router_inputs: MediaConnectRouterOutputConnectionMap = "ConnectedRouterInputs",
        container_settings: UdpMediaConnectRouterContainerSettings = "ContainerSettings",
        destination: OutputLocationRef = "Destination",
    }
}

c::property! {
    MediaPackageGroupSettings, "medialive-channel-mediapackagegroupsettings";
    new {}
    set {
        destination: OutputLocationRef = "Destination",
        mediapackage_v2_group_settings: MediaPackageV2GroupSettings = "MediapackageV2GroupSettings",
    }
}

c::property! {
    MediaPackageOutputDestinationSettings, "medialive-channel-mediapackageoutputdestinationsettings";
    new {}
    set {
        channel_endpoint_id: str = "ChannelEndpointId",
        channel_group: str = "ChannelGroup",
        channel_id: str = "ChannelId",
        channel_name: str = "ChannelName",
        media_package_region_name: str = "MediaPackageRegionName",
    }
}

c::property! {
    MediaPackageV2GroupSettings, "medialive-channel-mediapackagev2groupsettings";
    new {}
    set {
        additional_destinations: c::List<AdditionalDestinations> = "AdditionalDestinations",
        caption_language_mappings: c::List<CaptionLanguageMapping> = "CaptionLanguageMappings",
        id3_behavior: str = "Id3Behavior",
        klv_behavior: str = "KlvBehavior",
        nielsen_id3_behavior: str = "NielsenId3Behavior",
        scte35_type: str = "Scte35Type",
        segment_length: i64 = "SegmentLength",
        segment_length_units: str = "SegmentLengthUnits",
        timed_metadata_id3_frame: str = "TimedMetadataId3Frame",
        timed_metadata_id3_period: i64 = "TimedMetadataId3Period",
        timed_metadata_passthrough: str = "TimedMetadataPassthrough",
        watermarking_settings: MediaPackageV2WatermarkingSettings = "WatermarkingSettings",
    }
}

c::property! {
    MediaPackageV2WatermarkingSettings, "medialive-channel-mediapackagev2watermarkingsettings";
    new {}
    set {
        media_package_v2_ab_watermarker_irdeto_settings: CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings = "MediaPackageV2AbWatermarkerIrdetoSettings",
    }
}

c::property! {
    MotionGraphicsConfiguration, "medialive-channel-motiongraphicsconfiguration";
    new {}
    set {
        motion_graphics_insertion: str = "MotionGraphicsInsertion",
        motion_graphics_settings: MotionGraphicsSettings = "MotionGraphicsSettings",
    }
}

c::property! {
    MotionGraphicsSettings, "medialive-channel-motiongraphicssettings";
    new {}
    set {
        html_motion_graphics_settings: EmptyConfigurationSettings = "HtmlMotionGraphicsSettings",
    }
}

c::property! {
    Mp2Settings, "medialive-channel-mp2settings";
    new {}
    set {
        bitrate: f64 = "Bitrate",
        coding_mode: str = "CodingMode",
        sample_rate: f64 = "SampleRate",
    }
}

c::property! {
    Mpeg2FilterSettings, "medialive-channel-mpeg2filtersettings";
    new {}
    set {
        temporal_filter_settings: TemporalFilterSettings = "TemporalFilterSettings",
    }
}

c::property! {
    Mpeg2Settings, "medialive-channel-mpeg2settings";
    new {}
    set {
        adaptive_quantization: str = "AdaptiveQuantization",
        afd_signaling: str = "AfdSignaling",
        color_metadata: str = "ColorMetadata",
        color_space: str = "ColorSpace",
        display_aspect_ratio: str = "DisplayAspectRatio",
        filter_settings: Mpeg2FilterSettings = "FilterSettings",
        fixed_afd: str = "FixedAfd",
        framerate_denominator: i64 = "FramerateDenominator",
        framerate_numerator: i64 = "FramerateNumerator",
        gop_closed_cadence: i64 = "GopClosedCadence",
        gop_num_b_frames: i64 = "GopNumBFrames",
        gop_size: f64 = "GopSize",
        gop_size_units: str = "GopSizeUnits",
        scan_type: str = "ScanType",
        subgop_length: str = "SubgopLength",
        timecode_burnin_settings: TimecodeBurninSettings = "TimecodeBurninSettings",
        timecode_insertion: str = "TimecodeInsertion",
    }
}

c::property! {
    MsSmoothGroupSettings, "medialive-channel-mssmoothgroupsettings";
    new {}
    set {
        acquisition_point_id: str = "AcquisitionPointId",
        audio_only_timecode_control: str = "AudioOnlyTimecodeControl",
        certificate_mode: str = "CertificateMode",
        connection_retry_interval: i64 = "ConnectionRetryInterval",
        destination: OutputLocationRef = "Destination",
        event_id: str = "EventId",
        event_id_mode: str = "EventIdMode",
        event_stop_behavior: str = "EventStopBehavior",
        filecache_duration: i64 = "FilecacheDuration",
        fragment_length: i64 = "FragmentLength",
        input_loss_action: str = "InputLossAction",
        num_retries: i64 = "NumRetries",
        restart_delay: i64 = "RestartDelay",
        segmentation_mode: str = "SegmentationMode",
        send_delay_ms: i64 = "SendDelayMs",
        sparse_track_type: str = "SparseTrackType",
        stream_manifest_behavior: str = "StreamManifestBehavior",
        timestamp_offset: str = "TimestampOffset",
        timestamp_offset_mode: str = "TimestampOffsetMode",
    }
}

c::property! {
    MsSmoothOutputSettings, "medialive-channel-mssmoothoutputsettings";
    new {}
    set {
        h265_packaging_type: str = "H265PackagingType",
        name_modifier: str = "NameModifier",
    }
}

c::property! {
    MulticastInputSettings, "medialive-channel-multicastinputsettings";
    new {}
    set {
        source_ip_address: str = "SourceIpAddress",
    }
}

c::property! {
    MultiplexContainerSettings, "medialive-channel-multiplexcontainersettings";
    new {}
    set {
        multiplex_m2ts_settings: MultiplexM2tsSettings = "MultiplexM2tsSettings",
    }
}

c::property! {
    MultiplexM2tsSettings, "medialive-channel-multiplexm2tssettings";
    new {}
    set {
        absent_input_audio_behavior: str = "AbsentInputAudioBehavior",
        arib: str = "Arib",
        audio_buffer_model: str = "AudioBufferModel",
        audio_frames_per_pes: i64 = "AudioFramesPerPes",
        audio_stream_type: str = "AudioStreamType",
        cc_descriptor: str = "CcDescriptor",
        ebif: str = "Ebif",
        es_rate_in_pes: str = "EsRateInPes",
        klv: str = "Klv",
        nielsen_id3_behavior: str = "NielsenId3Behavior",
        pcr_control: str = "PcrControl",
        pcr_period: i64 = "PcrPeriod",
        scte35_control: str = "Scte35Control",
        scte35_preroll_pullup_milliseconds: f64 = "Scte35PrerollPullupMilliseconds",
    }
}

c::property! {
    MultiplexOutputSettings, "medialive-channel-multiplexoutputsettings";
    new {}
    set {
        container_settings: MultiplexContainerSettings = "ContainerSettings",
        destination: OutputLocationRef = "Destination",
    }
}

c::property! {
    MultiplexProgramChannelDestinationSettings, "medialive-channel-multiplexprogramchanneldestinationsettings";
    new {}
    set {
        multiplex_id: str = "MultiplexId",
        program_name: str = "ProgramName",
    }
}

c::property! {
    NetworkInputSettings, "medialive-channel-networkinputsettings";
    new {}
    set {
        hls_input_settings: HlsInputSettings = "HlsInputSettings",
        multicast_input_settings: MulticastInputSettings = "MulticastInputSettings",
        server_validation: str = "ServerValidation",
    }
}

c::property! {
    NielsenCBET, "medialive-channel-nielsencbet";
    new {}
    set {
        cbet_check_digit_string: str = "CbetCheckDigitString",
        cbet_stepaside: str = "CbetStepaside",
        csid: str = "Csid",
    }
}

c::property! {
    NielsenConfiguration, "medialive-channel-nielsenconfiguration";
    new {}
    set {
        distributor_id: str = "DistributorId",
        nielsen_pcm_to_id3_tagging: str = "NielsenPcmToId3Tagging",
    }
}

c::property! {
    NielsenNaesIiNwOnlySettings, "medialive-channel-nielsennaesiinwonlysettings";
    new {}
    set {
        check_digit_string: str = "CheckDigitString",
        sid: f64 = "Sid",
        timezone: str = "Timezone",
    }
}

c::property! {
    NielsenWatermarksSettings, "medialive-channel-nielsenwatermarkssettings";
    new {}
    set {
        nielsen_cbet_settings: NielsenCBET = "NielsenCbetSettings",
        nielsen_distribution_type: str = "NielsenDistributionType",
        nielsen_naes_ii_nw_settings: NielsenNaesIiNwOnlySettings = "NielsenNaesIiNwSettings",
        nielsen_nw_only_settings: NielsenNaesIiNwOnlySettings = "NielsenNwOnlySettings",
    }
}

c::property! {
    Output, "medialive-channel-output";
    new {}
    set {
        audio_description_names: c::List<str> = "AudioDescriptionNames",
        caption_description_names: c::List<str> = "CaptionDescriptionNames",
        output_name: str = "OutputName",
        output_settings: OutputSettings = "OutputSettings",
        video_description_name: str = "VideoDescriptionName",
    }
}

c::property! {
    OutputDestination, "medialive-channel-outputdestination";
    new {}
    set {
        id: str = "Id",
        logical_interface_names: c::List<str> = "LogicalInterfaceNames",
        media_connect_router_settings: c::List<MediaConnectRouterOutputDestinationSettings> = "MediaConnectRouterSettings",
        media_package_settings: c::List<MediaPackageOutputDestinationSettings> = "MediaPackageSettings",
        multiplex_settings: MultiplexProgramChannelDestinationSettings = "MultiplexSettings",
        settings: c::List<OutputDestinationSettings> = "Settings",
        srt_settings: c::List<SrtOutputDestinationSettings> = "SrtSettings",
    }
}

c::property! {
    OutputDestinationSettings, "medialive-channel-outputdestinationsettings";
    new {}
    set {
        password_param: str = "PasswordParam",
        stream_name: str = "StreamName",
        url: str = "Url",
        username: str = "Username",
        virtual_source_address: str = "VirtualSourceAddress",
    }
}

c::property! {
    OutputGroup, "medialive-channel-outputgroup";
    new {}
    set {
        name: str = "Name",
        output_group_settings: OutputGroupSettings = "OutputGroupSettings",
        outputs: c::List<Output> = "Outputs",
    }
}

c::property! {
    OutputGroupSettings, "medialive-channel-outputgroupsettings";
    new {}
    set {
        archive_group_settings: ArchiveGroupSettings = "ArchiveGroupSettings",
        cmaf_ingest_group_settings: CmafIngestGroupSettings = "CmafIngestGroupSettings",
        frame_capture_group_settings: FrameCaptureGroupSettings = "FrameCaptureGroupSettings",
        hls_group_settings: HlsGroupSettings = "HlsGroupSettings",
        media_connect_router_group_settings: MediaConnectRouterGroupSettings = "MediaConnectRouterGroupSettings",
        media_package_group_settings: MediaPackageGroupSettings = "MediaPackageGroupSettings",
        ms_smooth_group_settings: MsSmoothGroupSettings = "MsSmoothGroupSettings",
        multiplex_group_settings: EmptyConfigurationSettings = "MultiplexGroupSettings",
        rtmp_group_settings: RtmpGroupSettings = "RtmpGroupSettings",
        srt_group_settings: SrtGroupSettings = "SrtGroupSettings",
        udp_group_settings: UdpGroupSettings = "UdpGroupSettings",
    }
}

c::property! {
    OutputLocationRef, "medialive-channel-outputlocationref";
    new {}
    set {
        destination_ref_id: str = "DestinationRefId",
    }
}

c::property! {
    OutputLockingSettings, "medialive-channel-outputlockingsettings";
    new {}
    set {
        disabled_locking_settings: DisabledLockingSettings = "DisabledLockingSettings",
        epoch_locking_settings: EpochLockingSettings = "EpochLockingSettings",
        pipeline_locking_settings: c::Json = "PipelineLockingSettings",
    }
}

c::property! {
    OutputSettings, "medialive-channel-outputsettings";
    new {}
    set {
        archive_output_settings: ArchiveOutputSettings = "ArchiveOutputSettings",
        cmaf_ingest_output_settings: CmafIngestFrameCaptureOutputSettings = "CmafIngestOutputSettings",
        frame_capture_output_settings: CmafIngestFrameCaptureOutputSettings = "FrameCaptureOutputSettings",
        hls_output_settings: HlsOutputSettings = "HlsOutputSettings",
        media_connect_router_output_settings: MediaConnectRouterOutputSettings = "MediaConnectRouterOutputSettings",
        media_package_output_settings: c::Json = "MediaPackageOutputSettings",
        ms_smooth_output_settings: MsSmoothOutputSettings = "MsSmoothOutputSettings",
        multiplex_output_settings: MultiplexOutputSettings = "MultiplexOutputSettings",
        rtmp_output_settings: RtmpOutputSettings = "RtmpOutputSettings",
        srt_output_settings: SrtOutputSettings = "SrtOutputSettings",
        udp_output_settings: UdpOutputSettings = "UdpOutputSettings",
    }
}

c::property! {
    PrimaryChannelSettings, "medialive-channel-primarychannelsettings";
    new {}
    set {
        linked_channel_type: str = "LinkedChannelType",
    }
}

c::property! {
    RemixSettings, "medialive-channel-remixsettings";
    new {}
    set {
        channel_mappings: c::List<AudioChannelMapping> = "ChannelMappings",
        channels_in: i64 = "ChannelsIn",
        channels_out: i64 = "ChannelsOut",
    }
}

c::property! {
    RtmpGroupSettings, "medialive-channel-rtmpgroupsettings";
    new {}
    set {
        ad_markers: c::List<str> = "AdMarkers",
        authentication_scheme: str = "AuthenticationScheme",
        cache_full_behavior: str = "CacheFullBehavior",
        cache_length: i64 = "CacheLength",
        caption_data: str = "CaptionData",
        include_filler_nal_units: str = "IncludeFillerNalUnits",
        input_loss_action: str = "InputLossAction",
        restart_delay: i64 = "RestartDelay",
    }
}

c::property! {
    RtmpOutputSettings, "medialive-channel-rtmpoutputsettings";
    new {}
    set {
        certificate_mode: str = "CertificateMode",
        connection_retry_interval: i64 = "ConnectionRetryInterval",
        destination: OutputLocationRef = "Destination",
        num_retries: i64 = "NumRetries",
    }
}

c::property! {
    Scte20SourceSettings, "medialive-channel-scte20sourcesettings";
    new {}
    set {
        convert608_to708: str = "Convert608To708",
        source608_channel_number: i64 = "Source608ChannelNumber",
    }
}

c::property! {
    Scte27DvbSubSourceSettings, "medialive-channel-scte27dvbsubsourcesettings";
    new {}
    set {
        ocr_language: str = "OcrLanguage",
        pid: i64 = "Pid",
    }
}

c::property! {
    Scte35SpliceInsertTimeSignalAposSettings, "medialive-channel-scte35spliceinserttimesignalapossettings";
    new {}
    set {
        ad_avail_offset: i64 = "AdAvailOffset",
        no_regional_blackout_flag: str = "NoRegionalBlackoutFlag",
        web_delivery_allowed_flag: str = "WebDeliveryAllowedFlag",
    }
}

c::property! {
    SmartSubtitleSourceSettings, "medialive-channel-smartsubtitlesourcesettings";
    new {}
    set {
        caption_synchronization_mode: str = "CaptionSynchronizationMode",
        inference_feed_output: str = "InferenceFeedOutput",
    }
}

c::property! {
    SrtGroupSettings, "medialive-channel-srtgroupsettings";
    new {}
    set {
        input_loss_action: str = "InputLossAction",
    }
}

c::property! {
    SrtOutputDestinationSettings, "medialive-channel-srtoutputdestinationsettings";
    new {}
    set {
        connection_mode: str = "ConnectionMode",
        encryption_passphrase_secret_arn: str = "EncryptionPassphraseSecretArn",
        listener_port: i64 = "ListenerPort",
        stream_id: str = "StreamId",
        url: str = "Url",
    }
}

c::property! {
    SrtOutputSettings, "medialive-channel-srtoutputsettings";
    new {}
    set {
        buffer_msec: i64 = "BufferMsec",
        container_settings: UdpMediaConnectRouterContainerSettings = "ContainerSettings",
        destination: OutputLocationRef = "Destination",
        encryption_type: str = "EncryptionType",
        latency: i64 = "Latency",
    }
}

c::property! {
    StandardHlsSettings, "medialive-channel-standardhlssettings";
    new {}
    set {
        audio_rendition_sets: str = "AudioRenditionSets",
        m3u8_settings: M3u8Settings = "M3u8Settings",
    }
}

c::property! {
    StaticKeySettings, "medialive-channel-statickeysettings";
    new {}
    set {
        key_provider_server: InputLocation = "KeyProviderServer",
        static_key_value: str = "StaticKeyValue",
    }
}

c::property! {
    TeletextSourceSettings, "medialive-channel-teletextsourcesettings";
    new {}
    set {
        output_rectangle: CaptionRectangle = "OutputRectangle",
        page_number: str = "PageNumber",
    }
}

c::property! {
    TemporalFilterSettings, "medialive-channel-temporalfiltersettings";
    new {}
    set {
        post_filter_sharpening: str = "PostFilterSharpening",
        strength: str = "Strength",
    }
}

c::property! {
    TextCaptionPositionSettings, "medialive-channel-textcaptionpositionsettings";
    new {}
    set {
        y_position_percentage: i64 = "YPositionPercentage",
    }
}

c::property! {
    ThumbnailConfiguration, "medialive-channel-thumbnailconfiguration";
    new {}
    set {
        state: str = "State",
    }
}

c::property! {
    TimecodeBurninSettings, "medialive-channel-timecodeburninsettings";
    new {}
    set {
        font_size: str = "FontSize",
        position: str = "Position",
        prefix: str = "Prefix",
    }
}

c::property! {
    TimecodeConfig, "medialive-channel-timecodeconfig";
    new {}
    set {
        source: str = "Source",
        sync_threshold: i64 = "SyncThreshold",
    }
}

c::property! {
    TtmlDestinationSettings, "medialive-channel-ttmldestinationsettings";
    new {}
    set {
        position: TextCaptionPositionSettings = "Position",
        style_control: str = "StyleControl",
    }
}

c::property! {
    UdpGroupSettings, "medialive-channel-udpgroupsettings";
    new {}
    set {
        input_loss_action: str = "InputLossAction",
        timed_metadata_id3_frame: str = "TimedMetadataId3Frame",
        timed_metadata_id3_period: i64 = "TimedMetadataId3Period",
    }
}

c::property! {
    UdpMediaConnectRouterContainerSettings, "medialive-channel-udpmediaconnectroutercontainersettings";
    new {}
    set {
        m2ts_settings: M2tsSettings = "M2tsSettings",
    }
}

c::property! {
    UdpOutputSettings, "medialive-channel-udpoutputsettings";
    new {}
    set {
        buffer_msec: i64 = "BufferMsec",
        container_settings: UdpMediaConnectRouterContainerSettings = "ContainerSettings",
        destination: OutputLocationRef = "Destination",
        fec_output_settings: FecOutputSettings = "FecOutputSettings",
    }
}

c::property! {
    VideoBlackFailoverSettings, "medialive-channel-videoblackfailoversettings";
    new {}
    set {
        black_detect_threshold: f64 = "BlackDetectThreshold",
        video_black_threshold_msec: i64 = "VideoBlackThresholdMsec",
    }
}

c::property! {
    VideoCodecSettings, "medialive-channel-videocodecsettings";
    new {}
    set {
        av1_settings: Av1Settings = "Av1Settings",
        frame_capture_settings: FrameCaptureSettings = "FrameCaptureSettings",
        h264_settings: H264Settings = "H264Settings",
        h265_settings: H265Settings = "H265Settings",
        mpeg2_settings: Mpeg2Settings = "Mpeg2Settings",
    }
}

c::property! {
    VideoDescription, "medialive-channel-videodescription";
    new {}
    set {
        border: i64 = "Border",
        codec_settings: VideoCodecSettings = "CodecSettings",
        crop_rectangle: VideoPositionRectangle = "CropRectangle",
        height: i64 = "Height",
        name: str = "Name",
        output_position_rectangle: VideoPositionRectangle = "OutputPositionRectangle",
        respond_to_afd: str = "RespondToAfd",
        scaling_behavior: str = "ScalingBehavior",
        sharpness: i64 = "Sharpness",
        width: i64 = "Width",
    }
}

c::property! {
    VideoPositionRectangle, "medialive-channel-videopositionrectangle";
    new {}
    set {
        height: i64 = "Height",
        width: i64 = "Width",
        x: i64 = "X",
        y: i64 = "Y",
    }
}

c::property! {
    VideoSelector, "medialive-channel-videoselector";
    new {}
    set {
        color_space: str = "ColorSpace",
        color_space_settings: VideoSelectorColorSpaceSettings = "ColorSpaceSettings",
        color_space_usage: str = "ColorSpaceUsage",
        selector_settings: VideoSelectorSettings = "SelectorSettings",
    }
}

c::property! {
    VideoSelectorColorSpaceSettings, "medialive-channel-videoselectorcolorspacesettings";
    new {}
    set {
        hdr10_settings: Hdr10Settings = "Hdr10Settings",
    }
}

c::property! {
    VideoSelectorPid, "medialive-channel-videoselectorpid";
    new {}
    set {
        pid: i64 = "Pid",
    }
}

c::property! {
    VideoSelectorProgramId, "medialive-channel-videoselectorprogramid";
    new {}
    set {
        program_id: i64 = "ProgramId",
    }
}

c::property! {
    VideoSelectorSettings, "medialive-channel-videoselectorsettings";
    new {}
    set {
        video_selector_pid: VideoSelectorPid = "VideoSelectorPid",
        video_selector_program_id: VideoSelectorProgramId = "VideoSelectorProgramId",
    }
}

c::property! {
    VpcOutputSettings, "medialive-channel-vpcoutputsettings";
    new {}
    set {
        public_address_allocation_ids: c::List<str> = "PublicAddressAllocationIds",
        security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        subnet_ids: c::List<str> = "SubnetIds",
    }
}

c::property! {
    WavSettings, "medialive-channel-wavsettings";
    new {}
    set {
        bit_depth: f64 = "BitDepth",
        coding_mode: str = "CodingMode",
        sample_rate: f64 = "SampleRate",
    }
}

c::property! {
    WebvttDestinationSettings, "medialive-channel-webvttdestinationsettings";
    new {}
    set {
        position: TextCaptionPositionSettings = "Position",
        style_control: str = "StyleControl",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/mediatailor.txt.

//! `AWS::MediaTailor::Program` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnProgram = "AWS::MediaTailor::Program", "mediatailor-program", reference arn;
    new CfnProgramRequired {
        /// an update replaces the resource
        A channel_name: str = "ChannelName",
        /// an update replaces the resource
        B program_name: str = "ProgramName",
        /// an update replaces the resource
        C source_location_name: str = "SourceLocationName",
    }
    set {
        ad_breaks: c::List<AdBreak> = "AdBreaks",
        audience_media: c::List<AudienceMedia> = "AudienceMedia",
        /// an update replaces the resource
        live_source_name: str = "LiveSourceName",
        /// AWS does not show it again
        schedule_configuration: ScheduleConfiguration = "ScheduleConfiguration",
        /// an update replaces the resource
        vod_source_name: str = "VodSourceName",
    }
    get {
        @arn "Arn",
        CLIP_RANGE: c::Json = "ClipRange",
        CREATION_TIME: str = "CreationTime",
        DURATION_MILLIS: i64 = "DurationMillis",
        SCHEDULED_START_TIME: str = "ScheduledStartTime",
    }
}

c::property! {
    AdBreak, "mediatailor-program-adbreak";
    new {
        A offset_millis: i64 = "OffsetMillis",
    }
    set {
        ad_break_metadata: c::List<KeyValuePair> = "AdBreakMetadata",
        message_type: AdBreakMessageType = "MessageType",
        slate: SlateSource = "Slate",
        splice_insert_message: SpliceInsertMessage = "SpliceInsertMessage",
        time_signal_message: TimeSignalMessage = "TimeSignalMessage",
    }
}

c::property! {
    AlternateMedia, "mediatailor-program-alternatemedia";
    new {}
    set {
        ad_breaks: c::List<AdBreak> = "AdBreaks",
        clip_range: ClipRange = "ClipRange",
        duration_millis: i64 = "DurationMillis",
        live_source_name: str = "LiveSourceName",
        scheduled_start_time_millis: i64 = "ScheduledStartTimeMillis",
        source_location_name: str = "SourceLocationName",
        vod_source_name: str = "VodSourceName",
    }
}

c::property! {
    AudienceMedia, "mediatailor-program-audiencemedia";
    new {}
    set {
        alternate_media: c::List<AlternateMedia> = "AlternateMedia",
        audience: str = "Audience",
    }
}

c::property! {
    ClipRange, "mediatailor-program-cliprange";
    new {}
    set {
        end_offset_millis: i64 = "EndOffsetMillis",
        start_offset_millis: i64 = "StartOffsetMillis",
    }
}

c::property! {
    KeyValuePair, "mediatailor-program-keyvaluepair";
    new KeyValuePairRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ScheduleConfiguration, "mediatailor-program-scheduleconfiguration";
    new {
        A transition: Transition = "Transition",
    }
    set {
        clip_range: ClipRange = "ClipRange",
    }
}

c::property! {
    SegmentationDescriptor, "mediatailor-program-segmentationdescriptor";
    new {}
    set {
        segment_num: i64 = "SegmentNum",
        segmentation_event_id: i64 = "SegmentationEventId",
        segmentation_type_id: i64 = "SegmentationTypeId",
        segmentation_upid: str = "SegmentationUpid",
        segmentation_upid_type: i64 = "SegmentationUpidType",
        segments_expected: i64 = "SegmentsExpected",
        sub_segment_num: i64 = "SubSegmentNum",
        sub_segments_expected: i64 = "SubSegmentsExpected",
    }
}

c::property! {
    SlateSource, "mediatailor-program-slatesource";
    new {}
    set {
        source_location_name: str = "SourceLocationName",
        vod_source_name: str = "VodSourceName",
    }
}

c::property! {
    SpliceInsertMessage, "mediatailor-program-spliceinsertmessage";
    new {}
    set {
        avail_num: i64 = "AvailNum",
        avails_expected: i64 = "AvailsExpected",
        splice_event_id: i64 = "SpliceEventId",
        unique_program_id: i64 = "UniqueProgramId",
    }
}

c::property! {
    TimeSignalMessage, "mediatailor-program-timesignalmessage";
    new {}
    set {
        segmentation_descriptors: c::List<SegmentationDescriptor> = "SegmentationDescriptors",
    }
}

c::property! {
    Transition, "mediatailor-program-transition";
    new TransitionRequired {
        A relative_position: TransitionRelativePosition = "RelativePosition",
        B r#type: str = "Type",
    }
    set {
        duration_millis: i64 = "DurationMillis",
        relative_program: str = "RelativeProgram",
        scheduled_start_time_millis: i64 = "ScheduledStartTimeMillis",
    }
}

c::open_enum! {
    AdBreakMessageType {
        SPLICE_INSERT = "SPLICE_INSERT",
        TIME_SIGNAL = "TIME_SIGNAL",
    }
}

c::open_enum! {
    TransitionRelativePosition {
        BEFORE_PROGRAM = "BEFORE_PROGRAM",
        AFTER_PROGRAM = "AFTER_PROGRAM",
    }
}

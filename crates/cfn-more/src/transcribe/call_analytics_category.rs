// Written by `cargo xtask codegen` from crates/registry/data/transcribe.txt.

//! `AWS::Transcribe::CallAnalyticsCategory` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCallAnalyticsCategory = "AWS::Transcribe::CallAnalyticsCategory", "transcribe-callanalyticscategory", reference arn,
        arn "arn:${Partition}:transcribe:${Region}:${Account}:analytics-category/${CategoryName}", tags List "Tags";
    new {
        /// 1 to 200 characters; matches `^[0-9a-zA-Z._-]+$`; an update replaces the resource
        A category_name: str = "CategoryName",
        /// 1 to 20 items
        B rules: c::List<Rule> = "Rules",
    }
    set {
        /// an update replaces the resource
        input_type: InputType = "InputType",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATE_TIME: str = "CreateTime",
        LAST_UPDATE_TIME: str = "LastUpdateTime",
    }
}

c::property! {
    AbsoluteTimeRange, "transcribe-callanalyticscategory-absolutetimerange";
    new {}
    set {
        /// 0 to 14400000
        end_time: i64 = "EndTime",
        /// 0 to 14400000
        first: i64 = "First",
        /// 0 to 14400000
        last: i64 = "Last",
        /// 0 to 14400000
        start_time: i64 = "StartTime",
    }
}

c::property! {
    InterruptionFilter, "transcribe-callanalyticscategory-interruptionfilter";
    new {}
    set {
        absolute_time_range: AbsoluteTimeRange = "AbsoluteTimeRange",
        negate: bool = "Negate",
        participant_role: InterruptionFilterParticipantRole = "ParticipantRole",
        relative_time_range: RelativeTimeRange = "RelativeTimeRange",
        /// 0 to 14400000
        threshold: i64 = "Threshold",
    }
}

c::property! {
    NonTalkTimeFilter, "transcribe-callanalyticscategory-nontalktimefilter";
    new {}
    set {
        absolute_time_range: AbsoluteTimeRange = "AbsoluteTimeRange",
        negate: bool = "Negate",
        relative_time_range: RelativeTimeRange = "RelativeTimeRange",
        /// 0 to 14400000
        threshold: i64 = "Threshold",
    }
}

c::property! {
    RelativeTimeRange, "transcribe-callanalyticscategory-relativetimerange";
    new {}
    set {
        /// 0 to 100
        end_percentage: i64 = "EndPercentage",
        /// 0 to 100
        first: i64 = "First",
        /// 0 to 100
        last: i64 = "Last",
        /// 0 to 100
        start_percentage: i64 = "StartPercentage",
    }
}

c::property! {
    Rule, "transcribe-callanalyticscategory-rule";
    new {}
    set {
        interruption_filter: InterruptionFilter = "InterruptionFilter",
        non_talk_time_filter: NonTalkTimeFilter = "NonTalkTimeFilter",
        sentiment_filter: SentimentFilter = "SentimentFilter",
        transcript_filter: TranscriptFilter = "TranscriptFilter",
    }
}

c::property! {
    SentimentFilter, "transcribe-callanalyticscategory-sentimentfilter";
    new {
        /// 1 item
        A sentiments: c::List<SentimentFilterSentiments> = "Sentiments",
    }
    set {
        absolute_time_range: AbsoluteTimeRange = "AbsoluteTimeRange",
        negate: bool = "Negate",
        participant_role: SentimentFilterParticipantRole = "ParticipantRole",
        relative_time_range: RelativeTimeRange = "RelativeTimeRange",
    }
}

c::property! {
    TranscriptFilter, "transcribe-callanalyticscategory-transcriptfilter";
    new {
        /// at least 1 item; each: 1 to 2000 characters
        A targets: c::List<str> = "Targets",
        B transcript_filter_type: TranscriptFilterTranscriptFilterType = "TranscriptFilterType",
    }
    set {
        absolute_time_range: AbsoluteTimeRange = "AbsoluteTimeRange",
        negate: bool = "Negate",
        participant_role: TranscriptFilterParticipantRole = "ParticipantRole",
        relative_time_range: RelativeTimeRange = "RelativeTimeRange",
    }
}

c::open_enum! {
    InputType {
        REAL_TIME = "REAL_TIME",
        POST_CALL = "POST_CALL",
    }
}

c::open_enum! {
    InterruptionFilterParticipantRole {
        AGENT = "AGENT",
        CUSTOMER = "CUSTOMER",
    }
}

c::open_enum! {
    SentimentFilterSentiments {
        POSITIVE = "POSITIVE",
        NEGATIVE = "NEGATIVE",
        NEUTRAL = "NEUTRAL",
        MIXED = "MIXED",
    }
}

c::open_enum! {
    SentimentFilterParticipantRole {
        AGENT = "AGENT",
        CUSTOMER = "CUSTOMER",
    }
}

c::open_enum! {
    TranscriptFilterTranscriptFilterType {
        EXACT = "EXACT",
    }
}

c::open_enum! {
    TranscriptFilterParticipantRole {
        AGENT = "AGENT",
        CUSTOMER = "CUSTOMER",
    }
}

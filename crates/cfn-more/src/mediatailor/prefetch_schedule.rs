// Written by `cargo xtask codegen` from crates/registry/data/mediatailor.txt.

//! `AWS::MediaTailor::PrefetchSchedule` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnPrefetchSchedule = "AWS::MediaTailor::PrefetchSchedule", "mediatailor-prefetchschedule", reference arn,
        arn "arn:${Partition}:mediatailor:${Region}:${Account}:prefetchSchedule/${ResourceId}", tags List "Tags";
    new CfnPrefetchScheduleRequired {
        /// an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B playback_configuration_name: str = "PlaybackConfigurationName",
    }
    set {
        /// an update replaces the resource
        consumption: PrefetchConsumption = "Consumption",
        /// an update replaces the resource
        recurring_prefetch_configuration: RecurringPrefetchConfiguration = "RecurringPrefetchConfiguration",
        /// an update replaces the resource
        retrieval: PrefetchRetrieval = "Retrieval",
        /// an update replaces the resource
        schedule_type: ScheduleType = "ScheduleType",
        /// an update replaces the resource
        stream_id: str = "StreamId",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AvailMatchingCriteria, "mediatailor-prefetchschedule-availmatchingcriteria";
    new AvailMatchingCriteriaRequired {
        A dynamic_variable: str = "DynamicVariable",
        B operator: AvailMatchingCriteriaOperator = "Operator",
    }
    set {}
}

c::property! {
    PrefetchConsumption, "mediatailor-prefetchschedule-prefetchconsumption";
    new {
        /// format date-time
        A end_time: str = "EndTime",
    }
    set {
        avail_matching_criteria: c::List<AvailMatchingCriteria> = "AvailMatchingCriteria",
        /// format date-time
        start_time: str = "StartTime",
    }
}

c::property! {
    PrefetchRetrieval, "mediatailor-prefetchschedule-prefetchretrieval";
    new {
        /// format date-time
        A end_time: str = "EndTime",
    }
    set {
        dynamic_variables: c::Map<str> = "DynamicVariables",
        /// format date-time
        start_time: str = "StartTime",
        traffic_shaping_retrieval_window: TrafficShapingRetrievalWindow = "TrafficShapingRetrievalWindow",
        traffic_shaping_tps_configuration: TrafficShapingTpsConfiguration = "TrafficShapingTpsConfiguration",
        traffic_shaping_type: PrefetchRetrievalTrafficShapingType = "TrafficShapingType",
    }
}

c::property! {
    RecurringConsumption, "mediatailor-prefetchschedule-recurringconsumption";
    new {}
    set {
        avail_matching_criteria: c::List<AvailMatchingCriteria> = "AvailMatchingCriteria",
        retrieved_ad_expiration_seconds: i64 = "RetrievedAdExpirationSeconds",
    }
}

c::property! {
    RecurringPrefetchConfiguration, "mediatailor-prefetchschedule-recurringprefetchconfiguration";
    new {
        /// format date-time
        A end_time: str = "EndTime",
        B recurring_consumption: RecurringConsumption = "RecurringConsumption",
        C recurring_retrieval: RecurringRetrieval = "RecurringRetrieval",
    }
    set {
        /// format date-time
        start_time: str = "StartTime",
    }
}

c::property! {
    RecurringRetrieval, "mediatailor-prefetchschedule-recurringretrieval";
    new {}
    set {
        delay_after_avail_end_seconds: i64 = "DelayAfterAvailEndSeconds",
        dynamic_variables: c::Map<str> = "DynamicVariables",
        traffic_shaping_retrieval_window: TrafficShapingRetrievalWindow = "TrafficShapingRetrievalWindow",
        traffic_shaping_tps_configuration: TrafficShapingTpsConfiguration = "TrafficShapingTpsConfiguration",
        traffic_shaping_type: RecurringRetrievalTrafficShapingType = "TrafficShapingType",
    }
}

c::property! {
    TrafficShapingRetrievalWindow, "mediatailor-prefetchschedule-trafficshapingretrievalwindow";
    new {}
    set {
        retrieval_window_duration_seconds: i64 = "RetrievalWindowDurationSeconds",
    }
}

c::property! {
    TrafficShapingTpsConfiguration, "mediatailor-prefetchschedule-trafficshapingtpsconfiguration";
    new {}
    set {
        peak_concurrent_users: i64 = "PeakConcurrentUsers",
        peak_tps: i64 = "PeakTps",
    }
}

c::open_enum! {
    ScheduleType {
        SINGLE = "SINGLE",
        RECURRING = "RECURRING",
    }
}

c::open_enum! {
    AvailMatchingCriteriaOperator {
        EQUALS = "EQUALS",
    }
}

c::open_enum! {
    PrefetchRetrievalTrafficShapingType {
        RETRIEVAL_WINDOW = "RETRIEVAL_WINDOW",
        TPS = "TPS",
    }
}

c::open_enum! {
    RecurringRetrievalTrafficShapingType {
        RETRIEVAL_WINDOW = "RETRIEVAL_WINDOW",
        TPS = "TPS",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::RefreshSchedule` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags.
    CfnRefreshSchedule = "AWS::QuickSight::RefreshSchedule", "quicksight-refreshschedule", reference text;
    new {}
    set {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        aws_account_id: str = "AwsAccountId",
        /// an update replaces the resource
        data_set_id: str = "DataSetId",
        schedule: RefreshScheduleMap = "Schedule",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    RefreshOnDay, "quicksight-refreshschedule-refreshonday";
    new {}
    set {
        /// 1 to 128 characters; matches `^(?:LAST_DAY_OF_MONTH|1[0-9]|2[0-8]|[12]|[3-9])$`
        day_of_month: str = "DayOfMonth",
        day_of_week: RefreshOnDayDayOfWeek = "DayOfWeek",
    }
}

c::property! {
    RefreshScheduleMap, "quicksight-refreshschedule-refreshschedulemap";
    new {}
    set {
        refresh_type: RefreshScheduleMapRefreshType = "RefreshType",
        schedule_frequency: ScheduleFrequency = "ScheduleFrequency",
        /// 1 to 128 characters; an update replaces the resource
        schedule_id: str = "ScheduleId",
        /// 1 to 128 characters
        start_after_date_time: str = "StartAfterDateTime",
    }
}

c::property! {
    ScheduleFrequency, "quicksight-refreshschedule-schedulefrequency";
    new {}
    set {
        interval: ScheduleFrequencyInterval = "Interval",
        refresh_on_day: RefreshOnDay = "RefreshOnDay",
        /// 1 to 128 characters
        time_of_the_day: str = "TimeOfTheDay",
        /// 1 to 128 characters
        time_zone: str = "TimeZone",
    }
}

c::open_enum! {
    RefreshOnDayDayOfWeek {
        SUNDAY = "SUNDAY",
        MONDAY = "MONDAY",
        TUESDAY = "TUESDAY",
        WEDNESDAY = "WEDNESDAY",
        THURSDAY = "THURSDAY",
        FRIDAY = "FRIDAY",
        SATURDAY = "SATURDAY",
    }
}

c::open_enum! {
    RefreshScheduleMapRefreshType {
        FULL_REFRESH = "FULL_REFRESH",
        INCREMENTAL_REFRESH = "INCREMENTAL_REFRESH",
    }
}

c::open_enum! {
    ScheduleFrequencyInterval {
        MINUTE15 = "MINUTE15",
        MINUTE30 = "MINUTE30",
        HOURLY = "HOURLY",
        DAILY = "DAILY",
        WEEKLY = "WEEKLY",
        MONTHLY = "MONTHLY",
    }
}

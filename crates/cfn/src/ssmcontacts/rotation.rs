// Written by `cargo xtask codegen` from crates/registry/data/ssmcontacts.txt.

//! `AWS::SSMContacts::Rotation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRotation = "AWS::SSMContacts::Rotation", "ssmcontacts-rotation", reference arn,
        arn "arn:${Partition}:ssm-contacts:${Region}:${Account}:rotation/${RotationId}", tags List "Tags";
    new CfnRotationRequired {
        /// 1 to 30 items; each: 1 to 2048 characters
        A contact_ids: c::List<str> = "ContactIds",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_]*$`
        B name: str = "Name",
        C recurrence: RecurrenceSettings = "Recurrence",
        /// matches `^([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2})$`
        D start_time: str = "StartTime",
        /// 1 to 255 characters; matches `^[:a-zA-Z0-9_\-\s\.\\/]*$`
        E time_zone_id: str = "TimeZoneId",
    }
    set {
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    CoverageTime, "ssmcontacts-rotation-coveragetime";
    new CoverageTimeRequired {
        /// matches `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`
        A end_time: str = "EndTime",
        /// matches `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`
        B start_time: str = "StartTime",
    }
    set {}
}

c::property! {
    MonthlySetting, "ssmcontacts-rotation-monthlysetting";
    new {
        /// 1 to 31
        A day_of_month: i64 = "DayOfMonth",
        /// matches `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`
        B hand_off_time: str = "HandOffTime",
    }
    set {}
}

c::property! {
    /// Exactly one of `NumberOfOnCalls` with `RecurrenceMultiplier` with `WeeklySettings`, `NumberOfOnCalls` with `RecurrenceMultiplier` with `MonthlySettings`, `NumberOfOnCalls` with `RecurrenceMultiplier` with `DailySettings`.
    RecurrenceSettings, "ssmcontacts-rotation-recurrencesettings";
    new {}
    set {
        /// each: matches `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`
        daily_settings: c::List<str> = "DailySettings",
        monthly_settings: c::List<MonthlySetting> = "MonthlySettings",
        /// at least 1
        number_of_on_calls: i64 = "NumberOfOnCalls",
        /// 1 to 100
        recurrence_multiplier: i64 = "RecurrenceMultiplier",
        shift_coverages: c::List<ShiftCoverage> = "ShiftCoverages",
        weekly_settings: c::List<WeeklySetting> = "WeeklySettings",
    }
}

c::property! {
    ShiftCoverage, "ssmcontacts-rotation-shiftcoverage";
    new {
        A coverage_times: c::List<CoverageTime> = "CoverageTimes",
        B day_of_week: DayOfWeek = "DayOfWeek",
    }
    set {}
}

c::property! {
    WeeklySetting, "ssmcontacts-rotation-weeklysetting";
    new WeeklySettingRequired {
        A day_of_week: DayOfWeek = "DayOfWeek",
        /// matches `^([0-9]|0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`
        B hand_off_time: str = "HandOffTime",
    }
    set {}
}

c::open_enum! {
    DayOfWeek {
        MON = "MON",
        TUE = "TUE",
        WED = "WED",
        THU = "THU",
        FRI = "FRI",
        SAT = "SAT",
        SUN = "SUN",
    }
}

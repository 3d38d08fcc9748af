// Written by `cargo xtask codegen` from crates/registry/data/inspectorv2.txt.

//! `AWS::InspectorV2::CisScanConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCisScanConfiguration = "AWS::InspectorV2::CisScanConfiguration", "inspectorv2-cisscanconfiguration", reference arn, tags Map "Tags";
    new CfnCisScanConfigurationRequired {
        /// at least 1 character
        A scan_name: str = "ScanName",
        B schedule: Schedule = "Schedule",
        C security_level: CisSecurityLevel = "SecurityLevel",
        D targets: CisTargets = "Targets",
    }
    set {
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    CisTargets, "inspectorv2-cisscanconfiguration-cistargets";
    new {
        /// 1 to 10000 items; no item twice; each: matches `^[0-9]{12}|ALL_ACCOUNTS|SELF$`
        A account_ids: c::List<str> = "AccountIds",
        /// at most 5 keys
        B target_resource_tags: c::Map<c::List<str>> = "TargetResourceTags",
    }
    set {}
}

c::property! {
    DailySchedule, "inspectorv2-cisscanconfiguration-dailyschedule";
    new {
        A start_time: Time = "StartTime",
    }
    set {}
}

c::property! {
    MonthlySchedule, "inspectorv2-cisscanconfiguration-monthlyschedule";
    new {
        A day: Day = "Day",
        B start_time: Time = "StartTime",
    }
    set {}
}

c::property! {
    Schedule, "inspectorv2-cisscanconfiguration-schedule";
    new {}
    set {
        daily: DailySchedule = "Daily",
        monthly: MonthlySchedule = "Monthly",
        one_time: c::Json = "OneTime",
        weekly: WeeklySchedule = "Weekly",
    }
}

c::property! {
    Time, "inspectorv2-cisscanconfiguration-time";
    new TimeRequired {
        /// matches `^([0-1]?[0-9]|2[0-3]):[0-5][0-9]$`
        A time_of_day: str = "TimeOfDay",
        B time_zone: str = "TimeZone",
    }
    set {}
}

c::property! {
    WeeklySchedule, "inspectorv2-cisscanconfiguration-weeklyschedule";
    new {
        /// 1 to 7 items; no item twice
        A days: c::List<Day> = "Days",
        B start_time: Time = "StartTime",
    }
    set {}
}

c::open_enum! {
    CisSecurityLevel {
        LEVEL_1 = "LEVEL_1",
        LEVEL_2 = "LEVEL_2",
    }
}

c::open_enum! {
    Day {
        MON = "MON",
        TUE = "TUE",
        WED = "WED",
        THU = "THU",
        FRI = "FRI",
        SAT = "SAT",
        SUN = "SUN",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::ScheduledAudit` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ScheduledAuditName`.
    CfnScheduledAudit = "AWS::IoT::ScheduledAudit", "iot-scheduledaudit", reference name, name_property "ScheduledAuditName",
        arn "arn:${Partition}:iot:${Region}:${Account}:scheduledaudit/${ScheduledAuditName}", tags List "Tags";
    new {
        A frequency: Frequency = "Frequency",
        /// no item twice
        B target_check_names: c::List<str> = "TargetCheckNames",
    }
    set {
        /// matches `^([1-9]|[12][0-9]|3[01])$|^LAST$|^UNSET_VALUE$`
        day_of_month: str = "DayOfMonth",
        day_of_week: DayOfWeek = "DayOfWeek",
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`; an update replaces the resource
        scheduled_audit_name: str = "ScheduledAuditName",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ScheduledAuditArn",
        SCHEDULED_AUDIT_ARN: c::Arn<CfnScheduledAudit> = "ScheduledAuditArn",
    }
}

c::open_enum! {
    Frequency {
        DAILY = "DAILY",
        WEEKLY = "WEEKLY",
        BIWEEKLY = "BIWEEKLY",
        MONTHLY = "MONTHLY",
    }
}

c::open_enum! {
    DayOfWeek {
        SUN = "SUN",
        MON = "MON",
        TUE = "TUE",
        WED = "WED",
        THU = "THU",
        FRI = "FRI",
        SAT = "SAT",
        UNSET_VALUE = "UNSET_VALUE",
    }
}

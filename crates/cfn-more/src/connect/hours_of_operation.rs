// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::HoursOfOperation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `HoursOfOperationArn`.
    CfnHoursOfOperation = "AWS::Connect::HoursOfOperation", "connect-hoursofoperation", reference arn, tags List "Tags";
    new CfnHoursOfOperationRequired {
        /// at most 100 items; no item twice
        A config: c::List<HoursOfOperationConfig> = "Config",
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`
        B instance_arn: c::Arn<crate::connect::CfnInstance> = "InstanceArn",
        /// 1 to 127 characters; matches `^[\P{C}\r\n\t]{1,127}$`
        C name: str = "Name",
        D time_zone: str = "TimeZone",
    }
    set {
        child_hours_of_operations: c::List<HoursOfOperationsIdentifier> = "ChildHoursOfOperations",
        /// 1 to 250 characters
        description: str = "Description",
        /// at most 50 items
        hours_of_operation_overrides: c::List<HoursOfOperationOverride> = "HoursOfOperationOverrides",
        parent_hours_of_operations: c::List<HoursOfOperationsIdentifier> = "ParentHoursOfOperations",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "HoursOfOperationArn",
        HOURS_OF_OPERATION_ARN: c::Arn<CfnHoursOfOperation> = "HoursOfOperationArn",
    }
}

c::property! {
    HoursOfOperationConfig, "connect-hoursofoperation-hoursofoperationconfig";
    new HoursOfOperationConfigRequired {
        A day: HoursOfOperationConfigDay = "Day",
        B end_time: HoursOfOperationTimeSlice = "EndTime",
        C start_time: HoursOfOperationTimeSlice = "StartTime",
    }
    set {}
}

c::property! {
    HoursOfOperationOverride, "connect-hoursofoperation-hoursofoperationoverride";
    new HoursOfOperationOverrideRequired {
        /// matches `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
        A effective_from: str = "EffectiveFrom",
        /// matches `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
        B effective_till: str = "EffectiveTill",
        /// at most 100 items; no item twice
        C override_config: c::List<HoursOfOperationOverrideConfig> = "OverrideConfig",
        /// 1 to 127 characters
        D override_name: str = "OverrideName",
    }
    set {
        /// matches `^[-a-zA-Z0-9]*$`
        hours_of_operation_override_id: str = "HoursOfOperationOverrideId",
        /// 1 to 250 characters
        override_description: str = "OverrideDescription",
        override_type: OverrideType = "OverrideType",
        recurrence_config: RecurrenceConfig = "RecurrenceConfig",
    }
}

c::property! {
    HoursOfOperationOverrideConfig, "connect-hoursofoperation-hoursofoperationoverrideconfig";
    new HoursOfOperationOverrideConfigRequired {
        A day: HoursOfOperationOverrideConfigDay = "Day",
        B end_time: OverrideTimeSlice = "EndTime",
        C start_time: OverrideTimeSlice = "StartTime",
    }
    set {}
}

c::property! {
    HoursOfOperationTimeSlice, "connect-hoursofoperation-hoursofoperationtimeslice";
    new HoursOfOperationTimeSliceRequired {
        /// 0 to 23
        A hours: i64 = "Hours",
        /// 0 to 59
        B minutes: i64 = "Minutes",
    }
    set {}
}

c::property! {
    HoursOfOperationsIdentifier, "connect-hoursofoperation-hoursofoperationsidentifier";
    new {
        A id: str = "Id",
    }
    set {
        /// 1 to 127 characters
        name: str = "Name",
    }
}

c::property! {
    OverrideTimeSlice, "connect-hoursofoperation-overridetimeslice";
    new OverrideTimeSliceRequired {
        /// 0 to 23
        A hours: i64 = "Hours",
        /// 0 to 59
        B minutes: i64 = "Minutes",
    }
    set {}
}

c::property! {
    RecurrenceConfig, "connect-hoursofoperation-recurrenceconfig";
    new {
        A recurrence_pattern: RecurrencePattern = "RecurrencePattern",
    }
    set {}
}

c::property! {
    RecurrencePattern, "connect-hoursofoperation-recurrencepattern";
    new {}
    set {
        /// each: 1 to 12
        by_month: c::List<i64> = "ByMonth",
        /// each: -1 to 31
        by_month_day: c::List<i64> = "ByMonthDay",
        /// at most 1 item; each: -1 to 4
        by_weekday_occurrence: c::List<i64> = "ByWeekdayOccurrence",
        frequency: RecurrenceFrequency = "Frequency",
        /// 1 to 6
        interval: i64 = "Interval",
    }
}

c::open_enum! {
    OverrideType {
        STANDARD = "STANDARD",
        OPEN = "OPEN",
        CLOSED = "CLOSED",
    }
}

c::open_enum! {
    RecurrenceFrequency {
        WEEKLY = "WEEKLY",
        MONTHLY = "MONTHLY",
        YEARLY = "YEARLY",
    }
}

c::open_enum! {
    HoursOfOperationConfigDay {
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
    HoursOfOperationOverrideConfigDay {
        SUNDAY = "SUNDAY",
        MONDAY = "MONDAY",
        TUESDAY = "TUESDAY",
        WEDNESDAY = "WEDNESDAY",
        THURSDAY = "THURSDAY",
        FRIDAY = "FRIDAY",
        SATURDAY = "SATURDAY",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::InstanceEventWindow` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnInstanceEventWindow = "AWS::EC2::InstanceEventWindow", "ec2-instanceeventwindow", reference arn, tags List "Tags";
    new {}
    set {
        cron_expression: str = "CronExpression",
        name: str = "Name",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        time_ranges: c::List<TimeRange> = "TimeRanges",
    }
    get {
        @arn "Arn",
        INSTANCE_EVENT_WINDOW_ID: str = "InstanceEventWindowId",
        STATE: str = "State",
    }
}

c::property! {
    TimeRange, "ec2-instanceeventwindow-timerange";
    new {}
    set {
        /// 0 to 23
        end_hour: i64 = "EndHour",
        end_week_day: TimeRangeEndWeekDay = "EndWeekDay",
        /// 0 to 23
        start_hour: i64 = "StartHour",
        start_week_day: TimeRangeStartWeekDay = "StartWeekDay",
    }
}

c::open_enum! {
    TimeRangeEndWeekDay {
        SUNDAY = "sunday",
        MONDAY = "monday",
        TUESDAY = "tuesday",
        WEDNESDAY = "wednesday",
        THURSDAY = "thursday",
        FRIDAY = "friday",
        SATURDAY = "saturday",
    }
}

c::open_enum! {
    TimeRangeStartWeekDay {
        SUNDAY = "sunday",
        MONDAY = "monday",
        TUESDAY = "tuesday",
        WEDNESDAY = "wednesday",
        THURSDAY = "thursday",
        FRIDAY = "friday",
        SATURDAY = "saturday",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/bcm.txt.

//! `AWS::BCM::ScheduledReport` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnScheduledReport = "AWS::BCM::ScheduledReport", "bcm-scheduledreport", reference arn, tags List "Tags";
    new CfnScheduledReportRequired {
        /// 20 to 2048 characters; matches `^arn:aws[-a-z0-9]*:bcm-dashboards::[0-9]{12}:dashboard/(\*|[-a-z0-9]+)$`
        A dashboard_arn: str = "DashboardArn",
        /// 2 to 50 characters; matches `^[a-zA-Z][a-zA-Z0-9 _-]{0,48}[a-zA-Z0-9_-]$`; does not match `^(?:.* {2})`
        B name: str = "Name",
        C schedule_config: ScheduleConfig = "ScheduleConfig",
        /// 20 to 2048 characters; matches `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+$`
        D scheduled_report_execution_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ScheduledReportExecutionRoleArn",
    }
    set {
        /// 1 to 200 characters; matches `^[ a-zA-Z0-9.,!?;:@#$%\&\-_/\\]*$`; does not match `^(?:.* {2})`
        description: str = "Description",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        widget_date_range_override: DateTimeRange = "WidgetDateRangeOverride",
        /// at most 1 item
        widget_ids: c::List<str> = "WidgetIds",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        HEALTH_STATUS: c::Json = "HealthStatus",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    DateTimeRange, "bcm-scheduledreport-datetimerange";
    new DateTimeRangeRequired {
        A end_time: DateTimeValue = "EndTime",
        B start_time: DateTimeValue = "StartTime",
    }
    set {}
}

c::property! {
    DateTimeValue, "bcm-scheduledreport-datetimevalue";
    new DateTimeValueRequired {
        A r#type: DateTimeType = "Type",
        /// at most 1024 characters; matches `^[\S\s]*$`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ScheduleConfig, "bcm-scheduledreport-scheduleconfig";
    new {}
    set {
        /// at most 1024 characters; matches `^[\S\s]*$`
        schedule_expression: str = "ScheduleExpression",
        /// at most 1024 characters; matches `^[\S\s]*$`
        schedule_expression_time_zone: str = "ScheduleExpressionTimeZone",
        schedule_period: SchedulePeriod = "SchedulePeriod",
        state: ScheduleState = "State",
    }
}

c::property! {
    SchedulePeriod, "bcm-scheduledreport-scheduleperiod";
    new {}
    set {
        /// format date-time
        end_time: str = "EndTime",
        /// format date-time
        start_time: str = "StartTime",
    }
}

c::open_enum! {
    DateTimeType {
        ABSOLUTE = "ABSOLUTE",
        RELATIVE = "RELATIVE",
    }
}

c::open_enum! {
    ScheduleState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

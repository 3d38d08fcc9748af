// Written by `cargo xtask codegen` from crates/registry/data/cloudtrail.txt.

//! `AWS::CloudTrail::Dashboard` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DashboardArn`.
    CfnDashboard = "AWS::CloudTrail::Dashboard", "cloudtrail-dashboard", reference arn,
        arn "arn:${Partition}:cloudtrail:${Region}:${Account}:dashboard/${DashboardName}", tags List "Tags";
    new {}
    set {
        /// 3 to 128 characters; matches `^[a-zA-Z0-9_-]+$`
        name: str = "Name",
        refresh_schedule: RefreshSchedule = "RefreshSchedule",
        tags: c::List<c::Tag> = "Tags",
        termination_protection_enabled: bool = "TerminationProtectionEnabled",
        /// no item twice
        widgets: c::List<Widget> = "Widgets",
    }
    get {
        @arn "DashboardArn",
        CREATED_TIMESTAMP: str = "CreatedTimestamp",
        DASHBOARD_ARN: c::Arn<CfnDashboard> = "DashboardArn",
        STATUS: str = "Status",
        TYPE: str = "Type",
        UPDATED_TIMESTAMP: str = "UpdatedTimestamp",
    }
}

c::property! {
    Frequency, "cloudtrail-dashboard-frequency";
    new {
        A unit: FrequencyUnit = "Unit",
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    RefreshSchedule, "cloudtrail-dashboard-refreshschedule";
    new {}
    set {
        frequency: Frequency = "Frequency",
        status: RefreshScheduleStatus = "Status",
        /// matches `^[0-9]{2}:[0-9]{2}`
        time_of_day: str = "TimeOfDay",
    }
}

c::property! {
    Widget, "cloudtrail-dashboard-widget";
    new {
        /// 1 to 10000 characters; matches `(?s).*`
        A query_statement: str = "QueryStatement",
    }
    set {
        /// 1 to 10 items; each: 1 to 1024 characters
        query_parameters: c::List<str> = "QueryParameters",
        view_properties: c::Map<str> = "ViewProperties",
    }
}

c::open_enum! {
    FrequencyUnit {
        HOURS = "HOURS",
        DAYS = "DAYS",
    }
}

c::open_enum! {
    RefreshScheduleStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

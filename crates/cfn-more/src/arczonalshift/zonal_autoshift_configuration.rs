// Written by `cargo xtask codegen` from crates/registry/data/arczonalshift.txt.

//! `AWS::ARCZonalShift::ZonalAutoshiftConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ResourceIdentifier`; it takes no tags; it has no attribute for its ARN.
    ///
    /// At least one of `ZonalAutoshiftStatus`, `PracticeRunConfiguration`.
    CfnZonalAutoshiftConfiguration = "AWS::ARCZonalShift::ZonalAutoshiftConfiguration", "arczonalshift-zonalautoshiftconfiguration", reference name, name_property "ResourceIdentifier";
    new {}
    set {
        practice_run_configuration: PracticeRunConfiguration = "PracticeRunConfiguration",
        /// 8 to 1024 characters; an update replaces the resource
        resource_identifier: str = "ResourceIdentifier",
        zonal_autoshift_status: ZonalAutoshiftStatus = "ZonalAutoshiftStatus",
    }
    get {}
}

c::property! {
    ControlCondition, "arczonalshift-zonalautoshiftconfiguration-controlcondition";
    new ControlConditionRequired {
        /// 8 to 1024 characters; matches `^.*$`
        A alarm_identifier: str = "AlarmIdentifier",
        /// 8 to 10 characters; matches `^[a-zA-Z]*$`
        B r#type: str = "Type",
    }
    set {}
}

c::property! {
    PracticeRunConfiguration, "arczonalshift-zonalautoshiftconfiguration-practicerunconfiguration";
    new {
        /// 1 item
        A outcome_alarms: c::List<ControlCondition> = "OutcomeAlarms",
    }
    set {
        /// at most 15 items; each: 10 characters, matches `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`
        blocked_dates: c::List<str> = "BlockedDates",
        /// at most 15 items; each: 19 characters
        blocked_windows: c::List<str> = "BlockedWindows",
        /// 1 item
        blocking_alarms: c::List<ControlCondition> = "BlockingAlarms",
    }
}

c::open_enum! {
    ZonalAutoshiftStatus {
        ENABLED = "ENABLED",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! `AWS::CloudWatch::AlarmMuteRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnAlarmMuteRule = "AWS::CloudWatch::AlarmMuteRule", "cloudwatch-alarmmuterule", reference arn,
        arn "arn:${Partition}:cloudwatch:${Region}:${Account}:alarm-mute-rule:${AlarmMuteRuleName}", tags List "Tags";
    new {
        A rule: Rule = "Rule",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        expire_date: str = "ExpireDate",
        mute_targets: MuteTargets = "MuteTargets",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        start_date: str = "StartDate",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        LAST_UPDATED_TIMESTAMP: str = "LastUpdatedTimestamp",
        MUTE_TYPE: str = "MuteType",
        STATUS: str = "Status",
    }
}

c::property! {
    MuteTargets, "cloudwatch-alarmmuterule-mutetargets";
    new {
        /// at most 500 items; no item twice; each: 1 to 255 characters
        A alarm_names: c::List<str> = "AlarmNames",
    }
    set {}
}

c::property! {
    Rule, "cloudwatch-alarmmuterule-rule";
    new {
        A schedule: Schedule = "Schedule",
    }
    set {}
}

c::property! {
    Schedule, "cloudwatch-alarmmuterule-schedule";
    new ScheduleRequired {
        /// 1 to 50 characters
        A duration: str = "Duration",
        /// 1 to 256 characters
        B expression: str = "Expression",
    }
    set {
        /// 1 to 50 characters
        timezone: str = "Timezone",
    }
}

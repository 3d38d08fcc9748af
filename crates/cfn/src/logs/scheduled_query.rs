// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::ScheduledQuery` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ScheduledQueryArn`.
    CfnScheduledQuery = "AWS::Logs::ScheduledQuery", "logs-scheduledquery", reference arn,
        arn "arn:${Partition}:logs:${Region}:${Account}:scheduled-query:${ScheduledQueryId}", tags List "Tags";
    new CfnScheduledQueryRequired {
        /// at least 1 character
        A execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_\-/.#]+$`; an update replaces the resource
        B name: str = "Name",
        C query_language: QueryLanguage = "QueryLanguage",
        /// at most 10000 characters
        D query_string: str = "QueryString",
        /// at most 256 characters
        E schedule_expression: str = "ScheduleExpression",
    }
    set {
        /// at most 1024 characters
        description: str = "Description",
        destination_configuration: DestinationConfiguration = "DestinationConfiguration",
        /// 1 to 50 items; each: 1 to 2048 characters, matches `^[0-9A-Za-z_#+=/:,.@-]*$`
        log_group_identifiers: c::List<str> = "LogGroupIdentifiers",
        /// at least 0
        schedule_end_time: f64 = "ScheduleEndTime",
        /// at least 0
        schedule_start_time: f64 = "ScheduleStartTime",
        start_time_offset: i64 = "StartTimeOffset",
        state: ScheduledQueryState = "State",
        tags: c::List<Tags> = "Tags",
        /// at least 1 character
        timezone: str = "Timezone",
    }
    get {
        @arn "ScheduledQueryArn",
        CREATION_TIME: f64 = "CreationTime",
        LAST_EXECUTION_STATUS: str = "LastExecutionStatus",
        LAST_TRIGGERED_TIME: f64 = "LastTriggeredTime",
        LAST_UPDATED_TIME: f64 = "LastUpdatedTime",
        SCHEDULED_QUERY_ARN: c::Arn<CfnScheduledQuery> = "ScheduledQueryArn",
    }
}

c::property! {
    DestinationConfiguration, "logs-scheduledquery-destinationconfiguration";
    new {}
    set {
        s3_configuration: S3Configuration = "S3Configuration",
    }
}

c::property! {
    S3Configuration, "logs-scheduledquery-s3configuration";
    new S3ConfigurationRequired {
        /// at most 1024 characters; matches `^s3://[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9](/.*)?`
        A destination_identifier: str = "DestinationIdentifier",
        /// at least 1 character
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {}
}

c::property! {
    Tags, "logs-scheduledquery-tags";
    new TagsRequired {
        /// 1 to 128 characters
        A key: str = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    ScheduledQueryState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    QueryLanguage {
        CWLI = "CWLI",
        PPL = "PPL",
        SQL = "SQL",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! `AWS::CloudWatch::LogAlarm` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AlarmName`.
    CfnLogAlarm = "AWS::CloudWatch::LogAlarm", "cloudwatch-logalarm", reference name, name_property "AlarmName", tags List "Tags";
    new CfnLogAlarmRequired {
        A comparison_operator: ComparisonOperator = "ComparisonOperator",
        /// at least 1
        B query_results_to_alarm: i64 = "QueryResultsToAlarm",
        /// at least 1
        C query_results_to_evaluate: i64 = "QueryResultsToEvaluate",
        D scheduled_query_configuration: ScheduledQueryConfiguration = "ScheduledQueryConfiguration",
        E threshold: f64 = "Threshold",
    }
    set {
        action_configuration: ActionConfiguration = "ActionConfiguration",
        /// 0 to 50
        action_log_line_count: i64 = "ActionLogLineCount",
        action_log_line_role_arn: c::Arn<crate::iam::CfnRole> = "ActionLogLineRoleArn",
        /// default `true`
        actions_enabled: bool = "ActionsEnabled",
        /// each: 1 to 1024 characters
        alarm_actions: c::List<str> = "AlarmActions",
        /// at most 1024 characters
        alarm_description: str = "AlarmDescription",
        /// 1 to 255 characters; an update replaces the resource
        alarm_name: str = "AlarmName",
        /// each: 1 to 1024 characters
        insufficient_data_actions: c::List<str> = "InsufficientDataActions",
        /// each: 1 to 1024 characters
        ok_actions: c::List<str> = "OKActions",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 255 characters
        treat_missing_data: str = "TreatMissingData",
        warm_up_configuration: WarmUpConfiguration = "WarmUpConfiguration",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    ActionConfiguration, "cloudwatch-logalarm-actionconfiguration";
    new {}
    set {
        alarm_tags_propagation: AlarmTagsPropagation = "AlarmTagsPropagation",
    }
}

c::property! {
    AlarmTagsPropagation, "cloudwatch-logalarm-alarmtagspropagation";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        /// 1 to 50 items; no item twice; each: 1 to 128 characters
        excluded_tag_keys: c::List<str> = "ExcludedTagKeys",
        /// 1 to 50 items; no item twice; each: 1 to 128 characters
        included_tag_keys: c::List<str> = "IncludedTagKeys",
    }
}

c::property! {
    ScheduleConfiguration, "cloudwatch-logalarm-scheduleconfiguration";
    new {
        /// 1 to 256 characters
        A schedule_expression: str = "ScheduleExpression",
        /// 1 to 2592000
        B start_time_offset: i64 = "StartTimeOffset",
    }
    set {
        /// 0 to 2592000
        end_time_offset: i64 = "EndTimeOffset",
    }
}

c::property! {
    ScheduledQueryConfiguration, "cloudwatch-logalarm-scheduledqueryconfiguration";
    new ScheduledQueryConfigurationRequired {
        /// 1 to 2048 characters
        A aggregation_expression: str = "AggregationExpression",
        /// at most 10000 characters
        B query_string: str = "QueryString",
        C schedule_configuration: ScheduleConfiguration = "ScheduleConfiguration",
        /// 1 to 1024 characters
        D scheduled_query_role_arn: c::Arn<crate::iam::CfnRole> = "ScheduledQueryRoleARN",
    }
    set {
        /// 1 to 50 items; each: 1 to 1024 characters
        log_group_identifiers: c::List<str> = "LogGroupIdentifiers",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    WarmUpConfiguration, "cloudwatch-logalarm-warmupconfiguration";
    new {}
    set {
        only_start_evaluating_after_warm_up_period_ends: bool = "OnlyStartEvaluatingAfterWarmUpPeriodEnds",
        /// 1 to 2880
        warm_up_period_duration_in_minutes: i64 = "WarmUpPeriodDurationInMinutes",
    }
}

c::open_enum! {
    ComparisonOperator {
        GREATER_THAN_OR_EQUAL_TO_THRESHOLD = "GreaterThanOrEqualToThreshold",
        GREATER_THAN_THRESHOLD = "GreaterThanThreshold",
        GREATER_THAN_UPPER_THRESHOLD = "GreaterThanUpperThreshold",
        LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD = "LessThanLowerOrGreaterThanUpperThreshold",
        LESS_THAN_LOWER_THRESHOLD = "LessThanLowerThreshold",
        LESS_THAN_OR_EQUAL_TO_THRESHOLD = "LessThanOrEqualToThreshold",
        LESS_THAN_THRESHOLD = "LessThanThreshold",
    }
}

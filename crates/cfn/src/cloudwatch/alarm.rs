// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! `AWS::CloudWatch::Alarm` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AlarmName`.
    ///
    /// Exactly one of `Metrics`, `MetricName`, `EvaluationCriteria`.
    ///
    /// `ExtendedStatistic` excludes `Statistic`.
    ///
    /// `Metrics` excludes `MetricName`, `Dimensions`, `Period`, `Namespace`, `Statistic`, `ExtendedStatistic`, `Unit`.
    ///
    /// `Statistic` excludes `ExtendedStatistic`.
    ///
    /// `Threshold` excludes `ThresholdMetricId`.
    ///
    /// `ThresholdMetricId` excludes `Threshold`.
    CfnAlarm = "AWS::CloudWatch::Alarm", "cloudwatch-alarm", reference name, name_property "AlarmName",
        arn "arn:${Partition}:cloudwatch:${Region}:${Account}:alarm:${AlarmName}", tags List "Tags";
    new {}
    set {
        action_configuration: ActionConfiguration = "ActionConfiguration",
        /// default `true`
        actions_enabled: bool = "ActionsEnabled",
        /// each: 1 to 1024 characters
        alarm_actions: c::List<str> = "AlarmActions",
        /// at most 1024 characters
        alarm_description: str = "AlarmDescription",
        /// at most 255 characters; an update replaces the resource
        alarm_name: str = "AlarmName",
        comparison_operator: ComparisonOperator = "ComparisonOperator",
        /// at least 1
        datapoints_to_alarm: i64 = "DatapointsToAlarm",
        /// at most 30 items
        dimensions: c::List<Dimension> = "Dimensions",
        /// 1 to 255 characters
        evaluate_low_sample_count_percentile: str = "EvaluateLowSampleCountPercentile",
        evaluation_criteria: EvaluationCriteria = "EvaluationCriteria",
        /// 10 to 3600
        evaluation_interval: i64 = "EvaluationInterval",
        /// at least 1
        evaluation_periods: i64 = "EvaluationPeriods",
        evaluation_window: EvaluationWindow = "EvaluationWindow",
        extended_statistic: str = "ExtendedStatistic",
        /// each: 1 to 1024 characters
        insufficient_data_actions: c::List<str> = "InsufficientDataActions",
        /// 1 to 255 characters
        metric_name: str = "MetricName",
        /// no item twice
        metrics: c::List<MetricDataQuery> = "Metrics",
        /// 1 to 255 characters; matches `^[^:]`
        namespace: str = "Namespace",
        /// each: 1 to 1024 characters
        ok_actions: c::List<str> = "OKActions",
        /// at least 1
        period: i64 = "Period",
        statistic: Statistic = "Statistic",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        threshold: f64 = "Threshold",
        /// 1 to 255 characters
        threshold_metric_id: str = "ThresholdMetricId",
        /// 1 to 255 characters
        treat_missing_data: TreatMissingData = "TreatMissingData",
        unit: Unit = "Unit",
        warm_up_configuration: WarmUpConfiguration = "WarmUpConfiguration",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    ActionConfiguration, "cloudwatch-alarm-actionconfiguration";
    new {}
    set {
        alarm_tags_propagation: AlarmTagsPropagation = "AlarmTagsPropagation",
    }
}

c::property! {
    AlarmPromQLCriteria, "cloudwatch-alarm-alarmpromqlcriteria";
    new {}
    set {
        pending_period: i64 = "PendingPeriod",
        query: str = "Query",
        recovery_period: i64 = "RecoveryPeriod",
    }
}

c::property! {
    AlarmTagsPropagation, "cloudwatch-alarm-alarmtagspropagation";
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
    Dimension, "cloudwatch-alarm-dimension";
    new DimensionRequired {
        /// 1 to 255 characters
        A name: str = "Name",
        /// 1 to 1024 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    EvaluationCriteria, "cloudwatch-alarm-evaluationcriteria";
    new {}
    set {
        prom_ql_criteria: AlarmPromQLCriteria = "PromQLCriteria",
    }
}

c::property! {
    /// Exactly one of `WallClockWindow`, `SlidingWindow`.
    EvaluationWindow, "cloudwatch-alarm-evaluationwindow";
    new {}
    set {
        sliding_window: SlidingWindow = "SlidingWindow",
        wall_clock_window: WallClockWindow = "WallClockWindow",
    }
}

c::property! {
    Metric, "cloudwatch-alarm-metric";
    new {}
    set {
        /// at most 30 items
        dimensions: c::List<Dimension> = "Dimensions",
        /// 1 to 255 characters
        metric_name: str = "MetricName",
        /// 1 to 255 characters; matches `^[^:]`
        namespace: str = "Namespace",
    }
}

c::property! {
    MetricDataQuery, "cloudwatch-alarm-metricdataquery";
    new {
        /// 1 to 255 characters; matches `^([a-z])([A-Za-z0-9\_]*)$`
        A id: str = "Id",
    }
    set {
        /// 1 to 255 characters
        account_id: str = "AccountId",
        /// 1 to 2048 characters
        expression: str = "Expression",
        label: str = "Label",
        metric_stat: MetricStat = "MetricStat",
        /// at least 1
        period: i64 = "Period",
        return_data: bool = "ReturnData",
    }
}

c::property! {
    MetricStat, "cloudwatch-alarm-metricstat";
    new {
        A metric: Metric = "Metric",
        /// at least 1
        B period: i64 = "Period",
        C stat: str = "Stat",
    }
    set {
        unit: MetricStatUnit = "Unit",
    }
}

c::property! {
    SlidingWindow, "cloudwatch-alarm-slidingwindow";
    new {}
    set {}
}

c::property! {
    WallClockWindow, "cloudwatch-alarm-wallclockwindow";
    new {}
    set {
        timezone: str = "Timezone",
    }
}

c::property! {
    WarmUpConfiguration, "cloudwatch-alarm-warmupconfiguration";
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

c::open_enum! {
    Statistic {
        AVERAGE = "Average",
        MAXIMUM = "Maximum",
        MINIMUM = "Minimum",
        SAMPLE_COUNT = "SampleCount",
        SUM = "Sum",
    }
}

c::open_enum! {
    TreatMissingData {
        BREACHING = "breaching",
        IGNORE = "ignore",
        MISSING = "missing",
        NOT_BREACHING = "notBreaching",
    }
}

c::open_enum! {
    Unit {
        BITS = "Bits",
        BITS_SECOND = "Bits/Second",
        BYTES = "Bytes",
        BYTES_SECOND = "Bytes/Second",
        COUNT = "Count",
        COUNT_SECOND = "Count/Second",
        GIGABITS = "Gigabits",
        GIGABITS_SECOND = "Gigabits/Second",
        GIGABYTES = "Gigabytes",
        GIGABYTES_SECOND = "Gigabytes/Second",
        KILOBITS = "Kilobits",
        KILOBITS_SECOND = "Kilobits/Second",
        KILOBYTES = "Kilobytes",
        KILOBYTES_SECOND = "Kilobytes/Second",
        MEGABITS = "Megabits",
        MEGABITS_SECOND = "Megabits/Second",
        MEGABYTES = "Megabytes",
        MEGABYTES_SECOND = "Megabytes/Second",
        MICROSECONDS = "Microseconds",
        MILLISECONDS = "Milliseconds",
        NONE = "None",
        PERCENT = "Percent",
        SECONDS = "Seconds",
        TERABITS = "Terabits",
        TERABITS_SECOND = "Terabits/Second",
        TERABYTES = "Terabytes",
        TERABYTES_SECOND = "Terabytes/Second",
    }
}

c::open_enum! {
    MetricStatUnit {
        BITS = "Bits",
        BITS_SECOND = "Bits/Second",
        BYTES = "Bytes",
        BYTES_SECOND = "Bytes/Second",
        COUNT = "Count",
        COUNT_SECOND = "Count/Second",
        GIGABITS = "Gigabits",
        GIGABITS_SECOND = "Gigabits/Second",
        GIGABYTES = "Gigabytes",
        GIGABYTES_SECOND = "Gigabytes/Second",
        KILOBITS = "Kilobits",
        KILOBITS_SECOND = "Kilobits/Second",
        KILOBYTES = "Kilobytes",
        KILOBYTES_SECOND = "Kilobytes/Second",
        MEGABITS = "Megabits",
        MEGABITS_SECOND = "Megabits/Second",
        MEGABYTES = "Megabytes",
        MEGABYTES_SECOND = "Megabytes/Second",
        MICROSECONDS = "Microseconds",
        MILLISECONDS = "Milliseconds",
        NONE = "None",
        PERCENT = "Percent",
        SECONDS = "Seconds",
        TERABITS = "Terabits",
        TERABITS_SECOND = "Terabits/Second",
        TERABYTES = "Terabytes",
        TERABYTES_SECOND = "Terabytes/Second",
    }
}

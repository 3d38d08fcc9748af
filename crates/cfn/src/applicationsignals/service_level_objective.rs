// Written by `cargo xtask codegen` from crates/registry/data/applicationsignals.txt.

//! `AWS::ApplicationSignals::ServiceLevelObjective` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnServiceLevelObjective = "AWS::ApplicationSignals::ServiceLevelObjective", "applicationsignals-servicelevelobjective", reference arn,
        arn "arn:${Partition}:application-signals:${Region}:${Account}:slo/${SloName}", tags List "Tags";
    new {
        /// matches `^[0-9A-Za-z][-._0-9A-Za-z ]{0,126}[0-9A-Za-z]$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 10 items; no item twice
        burn_rate_configurations: c::List<BurnRateConfiguration> = "BurnRateConfigurations",
        /// 1 to 1024 characters; default `"No description"`
        description: str = "Description",
        /// at most 10 items; no item twice
        exclusion_windows: c::List<ExclusionWindow> = "ExclusionWindows",
        goal: Goal = "Goal",
        request_based_sli: RequestBasedSli = "RequestBasedSli",
        sli: Sli = "Sli",
        /// 1 to 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: i64 = "CreatedTime",
        EVALUATION_TYPE: str = "EvaluationType",
        LAST_UPDATED_TIME: i64 = "LastUpdatedTime",
    }
}

c::property! {
    BurnRateConfiguration, "applicationsignals-servicelevelobjective-burnrateconfiguration";
    new {
        /// 1 to 10080
        A look_back_window_minutes: i64 = "LookBackWindowMinutes",
    }
    set {}
}

c::property! {
    CalendarInterval, "applicationsignals-servicelevelobjective-calendarinterval";
    new CalendarIntervalRequired {
        /// at least 1
        A duration: i64 = "Duration",
        B duration_unit: DurationUnit = "DurationUnit",
        /// at least 946684800
        C start_time: i64 = "StartTime",
    }
    set {}
}

c::property! {
    CompositeSliComponent, "applicationsignals-servicelevelobjective-compositeslicomponent";
    new {
        A operation_name: str = "OperationName",
    }
    set {}
}

c::property! {
    CompositeSliConfig, "applicationsignals-servicelevelobjective-compositesliconfig";
    new {
        A selection_config: SelectionConfig = "SelectionConfig",
    }
    set {
        /// 2 to 20 items
        composite_sli_components: c::List<CompositeSliComponent> = "CompositeSliComponents",
    }
}

c::property! {
    DependencyConfig, "applicationsignals-servicelevelobjective-dependencyconfig";
    new {
        A dependency_key_attributes: c::Map<str> = "DependencyKeyAttributes",
        /// 1 to 255 characters
        B dependency_operation_name: str = "DependencyOperationName",
    }
    set {}
}

c::property! {
    Dimension, "applicationsignals-servicelevelobjective-dimension";
    new DimensionRequired {
        A name: str = "Name",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ExclusionWindow, "applicationsignals-servicelevelobjective-exclusionwindow";
    new {
        A window: Window = "Window",
    }
    set {
        /// 1 to 1024 characters; default `"No reason"`
        reason: str = "Reason",
        recurrence_rule: RecurrenceRule = "RecurrenceRule",
        start_time: str = "StartTime",
    }
}

c::property! {
    Goal, "applicationsignals-servicelevelobjective-goal";
    new {}
    set {
        attainment_goal: f64 = "AttainmentGoal",
        interval: Interval = "Interval",
        warning_threshold: f64 = "WarningThreshold",
    }
}

c::property! {
    Interval, "applicationsignals-servicelevelobjective-interval";
    new {}
    set {
        calendar_interval: CalendarInterval = "CalendarInterval",
        rolling_interval: RollingInterval = "RollingInterval",
    }
}

c::property! {
    Metric, "applicationsignals-servicelevelobjective-metric";
    new {}
    set {
        dimensions: c::List<Dimension> = "Dimensions",
        metric_name: str = "MetricName",
        namespace: str = "Namespace",
    }
}

c::property! {
    MetricDataQuery, "applicationsignals-servicelevelobjective-metricdataquery";
    new {
        A id: str = "Id",
    }
    set {
        account_id: str = "AccountId",
        expression: str = "Expression",
        metric_stat: MetricStat = "MetricStat",
        return_data: bool = "ReturnData",
    }
}

c::property! {
    MetricSource, "applicationsignals-servicelevelobjective-metricsource";
    new {
        A metric_source_key_attributes: c::Map<str> = "MetricSourceKeyAttributes",
    }
    set {
        metric_source_attributes: c::Map<str> = "MetricSourceAttributes",
    }
}

c::property! {
    MetricStat, "applicationsignals-servicelevelobjective-metricstat";
    new {
        A metric: Metric = "Metric",
        B period: i64 = "Period",
        C stat: str = "Stat",
    }
    set {
        unit: str = "Unit",
    }
}

c::property! {
    MonitoredRequestCountMetric, "applicationsignals-servicelevelobjective-monitoredrequestcountmetric";
    new {}
    set {
        bad_count_metric: c::List<MetricDataQuery> = "BadCountMetric",
        good_count_metric: c::List<MetricDataQuery> = "GoodCountMetric",
    }
}

c::property! {
    RecurrenceRule, "applicationsignals-servicelevelobjective-recurrencerule";
    new {
        /// 1 to 1024 characters
        A expression: str = "Expression",
    }
    set {}
}

c::property! {
    RequestBasedSli, "applicationsignals-servicelevelobjective-requestbasedsli";
    new {
        A request_based_sli_metric: RequestBasedSliMetric = "RequestBasedSliMetric",
    }
    set {
        comparison_operator: RequestBasedSliComparisonOperator = "ComparisonOperator",
        metric_threshold: f64 = "MetricThreshold",
    }
}

c::property! {
    RequestBasedSliMetric, "applicationsignals-servicelevelobjective-requestbasedslimetric";
    new {}
    set {
        composite_sli_config: CompositeSliConfig = "CompositeSliConfig",
        dependency_config: DependencyConfig = "DependencyConfig",
        key_attributes: c::Map<str> = "KeyAttributes",
        /// 1 to 255 characters
        metric_name: str = "MetricName",
        metric_source: MetricSource = "MetricSource",
        metric_type: RequestBasedSliMetricMetricType = "MetricType",
        monitored_request_count_metric: MonitoredRequestCountMetric = "MonitoredRequestCountMetric",
        /// 1 to 255 characters
        operation_name: str = "OperationName",
        total_request_count_metric: c::List<MetricDataQuery> = "TotalRequestCountMetric",
    }
}

c::property! {
    RollingInterval, "applicationsignals-servicelevelobjective-rollinginterval";
    new {
        /// at least 1
        A duration: i64 = "Duration",
        B duration_unit: DurationUnit = "DurationUnit",
    }
    set {}
}

c::property! {
    SelectionConfig, "applicationsignals-servicelevelobjective-selectionconfig";
    new {
        A r#type: SelectionType = "Type",
    }
    set {
        /// matches `^.+$`
        pattern: str = "Pattern",
    }
}

c::property! {
    Sli, "applicationsignals-servicelevelobjective-sli";
    new {
        A comparison_operator: SliComparisonOperator = "ComparisonOperator",
        B metric_threshold: f64 = "MetricThreshold",
        C sli_metric: SliMetric = "SliMetric",
    }
    set {}
}

c::property! {
    SliMetric, "applicationsignals-servicelevelobjective-slimetric";
    new {}
    set {
        composite_sli_config: CompositeSliConfig = "CompositeSliConfig",
        dependency_config: DependencyConfig = "DependencyConfig",
        key_attributes: c::Map<str> = "KeyAttributes",
        metric_data_queries: c::List<MetricDataQuery> = "MetricDataQueries",
        /// 1 to 255 characters
        metric_name: str = "MetricName",
        metric_source: MetricSource = "MetricSource",
        metric_type: SliMetricMetricType = "MetricType",
        /// 1 to 255 characters
        operation_name: str = "OperationName",
        /// 60 to 900
        period_seconds: i64 = "PeriodSeconds",
        /// 1 to 20 characters
        statistic: str = "Statistic",
    }
}

c::property! {
    Window, "applicationsignals-servicelevelobjective-window";
    new {
        /// at least 1
        A duration: i64 = "Duration",
        B duration_unit: DurationUnit = "DurationUnit",
    }
    set {}
}

c::open_enum! {
    DurationUnit {
        MINUTE = "MINUTE",
        HOUR = "HOUR",
        DAY = "DAY",
        MONTH = "MONTH",
    }
}

c::open_enum! {
    SelectionType {
        EXPLICIT = "EXPLICIT",
        PREFIX = "PREFIX",
        REGEX = "REGEX",
    }
}

c::open_enum! {
    RequestBasedSliComparisonOperator {
        GREATER_THAN_OR_EQUAL_TO = "GreaterThanOrEqualTo",
        LESS_THAN_OR_EQUAL_TO = "LessThanOrEqualTo",
        LESS_THAN = "LessThan",
        GREATER_THAN = "GreaterThan",
    }
}

c::open_enum! {
    RequestBasedSliMetricMetricType {
        LATENCY = "LATENCY",
        AVAILABILITY = "AVAILABILITY",
    }
}

c::open_enum! {
    SliComparisonOperator {
        GREATER_THAN_OR_EQUAL_TO = "GreaterThanOrEqualTo",
        LESS_THAN_OR_EQUAL_TO = "LessThanOrEqualTo",
        LESS_THAN = "LessThan",
        GREATER_THAN = "GreaterThan",
    }
}

c::open_enum! {
    SliMetricMetricType {
        LATENCY = "LATENCY",
        AVAILABILITY = "AVAILABILITY",
    }
}

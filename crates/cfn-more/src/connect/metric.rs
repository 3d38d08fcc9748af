// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::Metric` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `MetricArn`.
    CfnMetric = "AWS::Connect::Metric", "connect-metric", reference arn, tags List "Tags";
    new CfnMetricRequired {
        /// matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        A instance_arn: str = "InstanceArn",
        B metric_calculation: MetricCalculation = "MetricCalculation",
        /// 1 to 128 characters
        C name: str = "Name",
        /// an update replaces the resource
        D status: Status = "Status",
        E unit: Unit = "Unit",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
        positive_trend_indicator: PositiveTrendIndicator = "PositiveTrendIndicator",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "MetricArn",
        CATEGORY: str = "Category",
        CREATED_TIME: f64 = "CreatedTime",
        CREATED_USER: c::Json = "CreatedUser",
        CREATION_METHOD: str = "CreationMethod",
        EFFECTIVE_TIME: f64 = "EffectiveTime",
        FILTERS: c::List<c::Json> = list "Filters",
        GROUPINGS: c::List<str> = list "Groupings",
        LAST_MODIFIED_REGION: str = "LastModifiedRegion",
        LAST_MODIFIED_TIME: f64 = "LastModifiedTime",
        LAST_MODIFIED_USER: c::Json = "LastModifiedUser",
        METRIC_ARN: c::Arn<CfnMetric> = "MetricArn",
        PRIMARY_EVENT_SOURCE: str = "PrimaryEventSource",
        PRIMARY_EVENT_SOURCE_EFFECTIVE_TIMESTAMP_TYPE: str = "PrimaryEventSourceEffectiveTimestampType",
        REFRESH_RATE: i64 = "RefreshRate",
        SUPPORTED_STATS: c::List<str> = list "SupportedStats",
        SUPPORTS_CUSTOM_CALCULATION: bool = "SupportsCustomCalculation",
        SUPPORTS_PREAGGREGATE_CALCULATION: bool = "SupportsPreaggregateCalculation",
        TYPE: str = "Type",
    }
}

c::property! {
    CalculationComponent, "connect-metric-calculationcomponent";
    new {
        /// 1 to 128 characters; matches `[a-zA-Z_][a-zA-Z0-9_]*`
        A alias: str = "Alias",
    }
    set {
        /// at most 5 items
        metric_filters: c::List<MetricFilter> = "MetricFilters",
        /// 1 to 150 characters
        metric_id: str = "MetricId",
        /// 1 to 128 characters
        metric_name: str = "MetricName",
    }
}

c::property! {
    MetricCalculation, "connect-metric-metriccalculation";
    new {
        /// 1 to 1024 characters
        A calculation: str = "Calculation",
        /// 1 to 5 items
        B calculation_components: c::List<CalculationComponent> = "CalculationComponents",
    }
    set {}
}

c::property! {
    MetricFilter, "connect-metric-metricfilter";
    new {
        /// 1 to 100 characters
        A metric_filter_key: str = "MetricFilterKey",
    }
    set {
        boolean_condition: MetricFilterBooleanCondition = "BooleanCondition",
        negate: bool = "Negate",
        number_condition: MetricFilterNumberCondition = "NumberCondition",
        string_condition: MetricFilterStringCondition = "StringCondition",
    }
}

c::property! {
    MetricFilterBooleanCondition, "connect-metric-metricfilterbooleancondition";
    new {
        A comparison: MetricFilterBooleanConditionComparison = "Comparison",
    }
    set {}
}

c::property! {
    MetricFilterNumberCondition, "connect-metric-metricfilternumbercondition";
    new {
        A comparison: MetricFilterNumberConditionComparison = "Comparison",
        /// 1 to 10 items
        B values: c::List<f64> = "Values",
    }
    set {}
}

c::property! {
    MetricFilterStringCondition, "connect-metric-metricfilterstringcondition";
    new {
        A comparison: MetricFilterStringConditionComparison = "Comparison",
        /// 1 to 15 items
        B values: c::List<str> = "Values",
    }
    set {}
}

c::open_enum! {
    Status {
        SAVED = "SAVED",
        PUBLISHED = "PUBLISHED",
    }
}

c::open_enum! {
    Unit {
        INTEGER = "INTEGER",
        DOUBLE = "DOUBLE",
        PERCENT = "PERCENT",
        SECONDS = "SECONDS",
    }
}

c::open_enum! {
    PositiveTrendIndicator {
        POSITIVE = "POSITIVE",
        NEGATIVE = "NEGATIVE",
        NEUTRAL = "NEUTRAL",
    }
}

c::open_enum! {
    MetricFilterBooleanConditionComparison {
        IS_TRUE = "IS_TRUE",
        IS_FALSE = "IS_FALSE",
    }
}

c::open_enum! {
    MetricFilterNumberConditionComparison {
        LESSER = "LESSER",
        LESSER_OR_EQUAL = "LESSER_OR_EQUAL",
        GREATER = "GREATER",
        GREATER_OR_EQUAL = "GREATER_OR_EQUAL",
    }
}

c::open_enum! {
    MetricFilterStringConditionComparison {
        MATCHES_ANY = "MATCHES_ANY",
        MATCHES_NONE = "MATCHES_NONE",
    }
}

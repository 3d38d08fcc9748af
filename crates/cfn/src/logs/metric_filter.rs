// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::MetricFilter` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnMetricFilter = "AWS::Logs::MetricFilter", "logs-metricfilter", reference text;
    new CfnMetricFilterRequired {
        /// at most 1024 characters
        A filter_pattern: str = "FilterPattern",
        /// 1 to 512 characters; matches `^[.\-_/#A-Za-z0-9]{1,512}`; an update replaces the resource
        B log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
        /// 1 item
        C metric_transformations: c::List<MetricTransformation> = "MetricTransformations",
    }
    set {
        apply_on_transformed_logs: bool = "ApplyOnTransformedLogs",
        emit_system_field_dimensions: c::List<str> = "EmitSystemFieldDimensions",
        /// at most 2000 characters
        field_selection_criteria: str = "FieldSelectionCriteria",
        /// 1 to 512 characters; matches `^[^:*]{1,512}`; an update replaces the resource
        filter_name: str = "FilterName",
    }
    get {}
}

c::property! {
    Dimension, "logs-metricfilter-dimension";
    new DimensionRequired {
        /// 1 to 255 characters
        A key: str = "Key",
        /// 1 to 255 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    MetricTransformation, "logs-metricfilter-metrictransformation";
    new MetricTransformationRequired {
        /// 1 to 255 characters
        A metric_name: str = "MetricName",
        /// 1 to 256 characters; matches `^[0-9a-zA-Z\.\-_\/#]{1,256}`
        B metric_namespace: str = "MetricNamespace",
        /// 1 to 100 characters; matches `^([+-]?([0-9]*\.?[0-9]*)|(\$.*))$`
        C metric_value: str = "MetricValue",
    }
    set {
        default_value: f64 = "DefaultValue",
        /// 1 to 3 items; no item twice
        dimensions: c::List<Dimension> = "Dimensions",
        unit: MetricTransformationUnit = "Unit",
    }
}

c::open_enum! {
    MetricTransformationUnit {
        SECONDS = "Seconds",
        MICROSECONDS = "Microseconds",
        MILLISECONDS = "Milliseconds",
        BYTES = "Bytes",
        KILOBYTES = "Kilobytes",
        MEGABYTES = "Megabytes",
        GIGABYTES = "Gigabytes",
        TERABYTES = "Terabytes",
        BITS = "Bits",
        KILOBITS = "Kilobits",
        MEGABITS = "Megabits",
        GIGABITS = "Gigabits",
        TERABITS = "Terabits",
        PERCENT = "Percent",
        COUNT = "Count",
        BYTES_SECOND = "Bytes/Second",
        KILOBYTES_SECOND = "Kilobytes/Second",
        MEGABYTES_SECOND = "Megabytes/Second",
        GIGABYTES_SECOND = "Gigabytes/Second",
        TERABYTES_SECOND = "Terabytes/Second",
        BITS_SECOND = "Bits/Second",
        KILOBITS_SECOND = "Kilobits/Second",
        MEGABITS_SECOND = "Megabits/Second",
        GIGABITS_SECOND = "Gigabits/Second",
        TERABITS_SECOND = "Terabits/Second",
        COUNT_SECOND = "Count/Second",
        NONE = "None",
    }
}

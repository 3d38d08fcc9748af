// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::FleetMetric` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `MetricName`; it has no attribute for its ARN.
    CfnFleetMetric = "AWS::IoT::FleetMetric", "iot-fleetmetric", reference name, name_property "MetricName",
        arn "arn:${Partition}:iot:${Region}:${Account}:fleetmetric/${FleetMetricName}", tags List "Tags";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_\-\.]+$`; an update replaces the resource
        A metric_name: str = "MetricName",
    }
    set {
        /// at least 1 character
        aggregation_field: str = "AggregationField",
        aggregation_type: AggregationType = "AggregationType",
        /// at most 1024 characters; matches `^[[:graph:]\x{20}]*$`
        description: str = "Description",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9:_-]+$`
        index_name: str = "IndexName",
        /// 60 to 86400
        period: i64 = "Period",
        /// at least 1 character
        query_string: str = "QueryString",
        query_version: str = "QueryVersion",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        unit: Unit = "Unit",
    }
    get {
        CREATION_DATE: str = "CreationDate",
        LAST_MODIFIED_DATE: str = "LastModifiedDate",
        METRIC_ARN: str = "MetricArn",
        VERSION: f64 = "Version",
    }
}

c::property! {
    AggregationType, "iot-fleetmetric-aggregationtype";
    new {
        A name: AggregationTypeName = "Name",
        /// each: 1 to 12 characters, matches `^[a-zA-Z0-9]+$`
        B values: c::List<str> = "Values",
    }
    set {}
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
    AggregationTypeName {
        CARDINALITY = "Cardinality",
        PERCENTILES = "Percentiles",
        STATISTICS = "Statistics",
    }
}

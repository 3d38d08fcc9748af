// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::CustomMetric` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `MetricName`; it has no attribute for its ARN.
    CfnCustomMetric = "AWS::IoT::CustomMetric", "iot-custommetric", reference name, name_property "MetricName",
        arn "arn:${Partition}:iot:${Region}:${Account}:custommetric/${MetricName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A metric_type: MetricType = "MetricType",
    }
    set {
        /// at most 128 characters; matches `^[[:graph:]\x{20}]*$`
        display_name: str = "DisplayName",
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`; an update replaces the resource
        metric_name: str = "MetricName",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        METRIC_ARN: str = "MetricArn",
    }
}

c::open_enum! {
    MetricType {
        STRING_LIST = "string-list",
        IP_ADDRESS_LIST = "ip-address-list",
        NUMBER_LIST = "number-list",
        NUMBER = "number",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! `AWS::CloudWatch::ResourceMetricsConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceArn`; it takes no tags; it has no attribute for its ARN.
    CfnResourceMetricsConfiguration = "AWS::CloudWatch::ResourceMetricsConfiguration", "cloudwatch-resourcemetricsconfiguration", reference name, name_property "ResourceArn";
    new {
        /// 20 to 2048 characters; matches `^arn:[a-zA-Z0-9-]+:[a-zA-Z0-9-]+:[a-zA-Z0-9-]*:[0-9]{12}:.+$`; an update replaces the resource
        A resource_arn: str = "ResourceArn",
    }
    set {
        /// 1 item
        metric_selections: c::List<ResourceMetricSelection> = "MetricSelections",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ResourceMetricSelection, "cloudwatch-resourcemetricsconfiguration-resourcemetricselection";
    new {
        /// 1 to 500 items; each: 1 to 255 characters
        A include_metrics: c::List<str> = "IncludeMetrics",
    }
    set {}
}

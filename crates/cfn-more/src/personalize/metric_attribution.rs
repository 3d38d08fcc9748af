// Written by `cargo xtask codegen` from crates/registry/data/personalize.txt.

//! `AWS::Personalize::MetricAttribution` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `MetricAttributionArn`; it takes no tags.
    CfnMetricAttribution = "AWS::Personalize::MetricAttribution", "personalize-metricattribution", reference arn,
        arn "arn:${Partition}:personalize:${Region}:${Account}:metric-attribution/${ResourceId}";
    new CfnMetricAttributionRequired {
        /// at most 256 characters; matches `^arn:([a-z0-9-]+):personalize:.*:.*:.+$`; an update replaces the resource
        A dataset_group_arn: str = "DatasetGroupArn",
        /// at most 10 items; an update replaces the resource
        B metrics: c::List<MetricAttribute> = "Metrics",
        C metrics_output_config: MetricsOutputConfig = "MetricsOutputConfig",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`; an update replaces the resource
        D name: str = "Name",
    }
    set {}
    get {
        @arn "MetricAttributionArn",
        METRIC_ATTRIBUTION_ARN: c::Arn<CfnMetricAttribution> = "MetricAttributionArn",
        STATUS: str = "Status",
    }
}

c::property! {
    MetricAttribute, "personalize-metricattribution-metricattribute";
    new MetricAttributeRequired {
        /// at most 256 characters
        A event_type: str = "EventType",
        /// at most 256 characters
        B expression: str = "Expression",
        /// at most 256 characters
        C metric_name: str = "MetricName",
    }
    set {}
}

c::property! {
    MetricsOutputConfig, "personalize-metricattribution-metricsoutputconfig";
    new {
        /// at most 256 characters; matches `^arn:([a-z0-9-]+):iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        s3_data_destination: S3DataDestination = "S3DataDestination",
    }
}

c::property! {
    S3DataDestination, "personalize-metricattribution-s3datadestination";
    new {
        /// at most 256 characters; matches `^(s3|http|https)://.+$`
        A path: str = "Path",
    }
    set {
        /// at most 2048 characters; matches `^arn:aws.*:kms:.*:[0-9]{12}:key/`
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
    }
}

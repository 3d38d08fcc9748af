// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! `AWS::CloudWatch::MetricStream` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    ///
    /// `IncludeFilters` excludes `ExcludeFilters`.
    CfnMetricStream = "AWS::CloudWatch::MetricStream", "cloudwatch-metricstream", reference name, name_property "Name",
        arn "arn:${Partition}:cloudwatch:${Region}:${Account}:metric-stream/${MetricStreamName}", tags List "Tags";
    new CfnMetricStreamRequired {
        /// 20 to 2048 characters
        A firehose_arn: str = "FirehoseArn",
        /// 1 to 255 characters
        B output_format: OutputFormat = "OutputFormat",
        /// 20 to 2048 characters
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// at most 1000 items; no item twice
        exclude_filters: c::List<MetricStreamFilter> = "ExcludeFilters",
        /// at most 1000 items; no item twice
        include_filters: c::List<MetricStreamFilter> = "IncludeFilters",
        include_linked_accounts_metrics: bool = "IncludeLinkedAccountsMetrics",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        /// at most 100 items; no item twice
        statistics_configurations: c::List<MetricStreamStatisticsConfiguration> = "StatisticsConfigurations",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_DATE: str = "CreationDate",
        LAST_UPDATE_DATE: str = "LastUpdateDate",
        STATE: str = "State",
    }
}

c::property! {
    MetricStreamFilter, "cloudwatch-metricstream-metricstreamfilter";
    new {
        /// 1 to 255 characters; matches `^[^:]`
        A namespace: str = "Namespace",
    }
    set {
        /// at most 999 items; each: 1 to 255 characters
        metric_names: c::List<str> = "MetricNames",
    }
}

c::property! {
    MetricStreamStatisticsConfiguration, "cloudwatch-metricstream-metricstreamstatisticsconfiguration";
    new {
        /// at most 20 items; no item twice
        A additional_statistics: c::List<str> = "AdditionalStatistics",
        /// at most 100 items; no item twice
        B include_metrics: c::List<MetricStreamStatisticsMetric> = "IncludeMetrics",
    }
    set {}
}

c::property! {
    MetricStreamStatisticsMetric, "cloudwatch-metricstream-metricstreamstatisticsmetric";
    new MetricStreamStatisticsMetricRequired {
        /// 1 to 255 characters
        A metric_name: str = "MetricName",
        /// 1 to 255 characters; matches `^[^:]`
        B namespace: str = "Namespace",
    }
    set {}
}

c::open_enum! {
    OutputFormat {
        JSON = "json",
        OPENTELEMETRY0_7 = "opentelemetry0.7",
        OPENTELEMETRY1_0 = "opentelemetry1.0",
    }
}

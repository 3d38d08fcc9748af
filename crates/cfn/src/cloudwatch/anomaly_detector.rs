// Written by `cargo xtask codegen` from crates/registry/data/cloudwatch.txt.

//! `AWS::CloudWatch::AnomalyDetector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnAnomalyDetector = "AWS::CloudWatch::AnomalyDetector", "cloudwatch-anomalydetector", reference name;
    new {}
    set {
        configuration: Configuration = "Configuration",
        /// an update replaces the resource
        dimensions: c::List<Dimension> = "Dimensions",
        /// an update replaces the resource
        metric_characteristics: MetricCharacteristics = "MetricCharacteristics",
        /// an update replaces the resource
        metric_math_anomaly_detector: MetricMathAnomalyDetector = "MetricMathAnomalyDetector",
        /// an update replaces the resource
        metric_name: str = "MetricName",
        /// an update replaces the resource
        namespace: str = "Namespace",
        /// an update replaces the resource
        single_metric_anomaly_detector: SingleMetricAnomalyDetector = "SingleMetricAnomalyDetector",
        /// an update replaces the resource
        stat: str = "Stat",
    }
    get {
        ID: c::Name<CfnAnomalyDetector> = "Id",
    }
}

c::property! {
    Configuration, "cloudwatch-anomalydetector-configuration";
    new {}
    set {
        excluded_time_ranges: c::List<Range> = "ExcludedTimeRanges",
        metric_time_zone: str = "MetricTimeZone",
    }
}

c::property! {
    Dimension, "cloudwatch-anomalydetector-dimension";
    new DimensionRequired {
        A name: str = "Name",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    Metric, "cloudwatch-anomalydetector-metric";
    new MetricRequired {
        A metric_name: str = "MetricName",
        B namespace: str = "Namespace",
    }
    set {
        dimensions: c::List<Dimension> = "Dimensions",
    }
}

c::property! {
    MetricCharacteristics, "cloudwatch-anomalydetector-metriccharacteristics";
    new {}
    set {
        periodic_spikes: bool = "PeriodicSpikes",
    }
}

c::property! {
    MetricDataQuery, "cloudwatch-anomalydetector-metricdataquery";
    new {
        A id: str = "Id",
    }
    set {
        account_id: str = "AccountId",
        expression: str = "Expression",
        label: str = "Label",
        metric_stat: MetricStat = "MetricStat",
        period: i64 = "Period",
        return_data: bool = "ReturnData",
    }
}

c::property! {
    MetricMathAnomalyDetector, "cloudwatch-anomalydetector-metricmathanomalydetector";
    new {}
    set {
        metric_data_queries: c::List<MetricDataQuery> = "MetricDataQueries",
    }
}

c::property! {
    MetricStat, "cloudwatch-anomalydetector-metricstat";
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
    Range, "cloudwatch-anomalydetector-range";
    new RangeRequired {
        A end_time: str = "EndTime",
        B start_time: str = "StartTime",
    }
    set {}
}

c::property! {
    SingleMetricAnomalyDetector, "cloudwatch-anomalydetector-singlemetricanomalydetector";
    new {}
    set {
        account_id: str = "AccountId",
        dimensions: c::List<Dimension> = "Dimensions",
        metric_name: str = "MetricName",
        namespace: str = "Namespace",
        stat: str = "Stat",
    }
}

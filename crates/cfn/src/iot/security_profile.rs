// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::SecurityProfile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SecurityProfileName`.
    CfnSecurityProfile = "AWS::IoT::SecurityProfile", "iot-securityprofile", reference name, name_property "SecurityProfileName",
        arn "arn:${Partition}:iot:${Region}:${Account}:securityprofile/${SecurityProfileName}", tags List "Tags";
    new {}
    set {
        /// no item twice
        additional_metrics_to_retain_v2: c::List<MetricToRetain> = "AdditionalMetricsToRetainV2",
        alert_targets: c::Map<AlertTarget> = "AlertTargets",
        /// at most 100 items; no item twice
        behaviors: c::List<Behavior> = "Behaviors",
        metrics_export_config: MetricsExportConfig = "MetricsExportConfig",
        /// at most 1000 characters; matches `^[[:graph:]\x{20}]*$`
        security_profile_description: str = "SecurityProfileDescription",
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`; an update replaces the resource
        security_profile_name: str = "SecurityProfileName",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// no item twice; each: at most 2048 characters
        target_arns: c::List<str> = "TargetArns",
    }
    get {
        @arn "SecurityProfileArn",
        SECURITY_PROFILE_ARN: c::Arn<CfnSecurityProfile> = "SecurityProfileArn",
    }
}

c::property! {
    AlertTarget, "iot-securityprofile-alerttarget";
    new AlertTargetRequired {
        /// at most 2048 characters
        A alert_target_arn: str = "AlertTargetArn",
        /// 20 to 2048 characters
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {}
}

c::property! {
    Behavior, "iot-securityprofile-behavior";
    new {
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`
        A name: str = "Name",
    }
    set {
        criteria: BehaviorCriteria = "Criteria",
        export_metric: bool = "ExportMetric",
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`
        metric: str = "Metric",
        metric_dimension: MetricDimension = "MetricDimension",
        suppress_alerts: bool = "SuppressAlerts",
    }
}

c::property! {
    BehaviorCriteria, "iot-securityprofile-behaviorcriteria";
    new {}
    set {
        comparison_operator: BehaviorCriteriaComparisonOperator = "ComparisonOperator",
        /// 1 to 10
        consecutive_datapoints_to_alarm: i64 = "ConsecutiveDatapointsToAlarm",
        /// 1 to 10
        consecutive_datapoints_to_clear: i64 = "ConsecutiveDatapointsToClear",
        duration_seconds: i64 = "DurationSeconds",
        ml_detection_config: MachineLearningDetectionConfig = "MlDetectionConfig",
        statistical_threshold: StatisticalThreshold = "StatisticalThreshold",
        value: MetricValue = "Value",
    }
}

c::property! {
    MachineLearningDetectionConfig, "iot-securityprofile-machinelearningdetectionconfig";
    new {}
    set {
        confidence_level: MachineLearningDetectionConfigConfidenceLevel = "ConfidenceLevel",
    }
}

c::property! {
    MetricDimension, "iot-securityprofile-metricdimension";
    new {
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`
        A dimension_name: str = "DimensionName",
    }
    set {
        operator: MetricDimensionOperator = "Operator",
    }
}

c::property! {
    MetricToRetain, "iot-securityprofile-metrictoretain";
    new {
        /// 1 to 128 characters; matches `[a-zA-Z0-9:_-]+`
        A metric: str = "Metric",
    }
    set {
        export_metric: bool = "ExportMetric",
        metric_dimension: MetricDimension = "MetricDimension",
    }
}

c::property! {
    MetricValue, "iot-securityprofile-metricvalue";
    new {}
    set {
        /// no item twice; each: 2 to 43 characters, matches `^[a-fA-F0-9:\.\/]+$`, format ipv4-network
        cidrs: c::List<str> = "Cidrs",
        count: str = "Count",
        number: f64 = "Number",
        /// no item twice
        numbers: c::List<f64> = "Numbers",
        /// no item twice; each: 0 to 65535
        ports: c::List<i64> = "Ports",
        /// no item twice
        strings: c::List<str> = "Strings",
    }
}

c::property! {
    MetricsExportConfig, "iot-securityprofile-metricsexportconfig";
    new MetricsExportConfigRequired {
        /// 1 to 512 characters
        A mqtt_topic: str = "MqttTopic",
        /// 20 to 2048 characters
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {}
}

c::property! {
    StatisticalThreshold, "iot-securityprofile-statisticalthreshold";
    new {}
    set {
        statistic: StatisticalThresholdStatistic = "Statistic",
    }
}

c::open_enum! {
    BehaviorCriteriaComparisonOperator {
        LESS_THAN = "less-than",
        LESS_THAN_EQUALS = "less-than-equals",
        GREATER_THAN = "greater-than",
        GREATER_THAN_EQUALS = "greater-than-equals",
        IN_CIDR_SET = "in-cidr-set",
        NOT_IN_CIDR_SET = "not-in-cidr-set",
        IN_PORT_SET = "in-port-set",
        NOT_IN_PORT_SET = "not-in-port-set",
        IN_SET = "in-set",
        NOT_IN_SET = "not-in-set",
    }
}

c::open_enum! {
    MachineLearningDetectionConfigConfidenceLevel {
        LOW = "LOW",
        MEDIUM = "MEDIUM",
        HIGH = "HIGH",
    }
}

c::open_enum! {
    MetricDimensionOperator {
        IN = "IN",
        NOT_IN = "NOT_IN",
    }
}

c::open_enum! {
    StatisticalThresholdStatistic {
        AVERAGE = "Average",
        P0 = "p0",
        P0_1 = "p0.1",
        P0_01 = "p0.01",
        P1 = "p1",
        P10 = "p10",
        P50 = "p50",
        P90 = "p90",
        P99 = "p99",
        P99_9 = "p99.9",
        P99_99 = "p99.99",
        P100 = "p100",
    }
}

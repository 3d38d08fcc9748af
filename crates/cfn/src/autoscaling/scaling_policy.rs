// Written by `cargo xtask codegen` from crates/registry/data/autoscaling.txt.

//! `AWS::AutoScaling::ScalingPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnScalingPolicy = "AWS::AutoScaling::ScalingPolicy", "autoscaling-scalingpolicy", reference arn;
    new {
        /// 1 to 255 characters; an update replaces the resource
        A auto_scaling_group_name: c::Name<crate::autoscaling::CfnAutoScalingGroup> = "AutoScalingGroupName",
    }
    set {
        /// 1 to 255 characters
        adjustment_type: AdjustmentType = "AdjustmentType",
        cooldown: str = "Cooldown",
        estimated_instance_warmup: i64 = "EstimatedInstanceWarmup",
        /// 1 to 32 characters
        metric_aggregation_type: MetricAggregationType = "MetricAggregationType",
        min_adjustment_magnitude: i64 = "MinAdjustmentMagnitude",
        /// 1 to 64 characters
        policy_type: PolicyType = "PolicyType",
        predictive_scaling_configuration: PredictiveScalingConfiguration = "PredictiveScalingConfiguration",
        scaling_adjustment: i64 = "ScalingAdjustment",
        /// no item twice
        step_adjustments: c::List<StepAdjustment> = "StepAdjustments",
        target_tracking_configuration: TargetTrackingConfiguration = "TargetTrackingConfiguration",
    }
    get {
        @arn "Arn",
        POLICY_NAME: str = "PolicyName",
    }
}

c::property! {
    CustomizedMetricSpecification, "autoscaling-scalingpolicy-customizedmetricspecification";
    new {}
    set {
        /// no item twice
        dimensions: c::List<MetricDimension> = "Dimensions",
        metric_name: str = "MetricName",
        /// no item twice
        metrics: c::List<TargetTrackingMetricDataQuery> = "Metrics",
        namespace: str = "Namespace",
        /// at least 1
        period: i64 = "Period",
        statistic: CustomizedMetricSpecificationStatistic = "Statistic",
        unit: str = "Unit",
    }
}

c::property! {
    Metric, "autoscaling-scalingpolicy-metric";
    new MetricRequired {
        A metric_name: str = "MetricName",
        B namespace: str = "Namespace",
    }
    set {
        /// no item twice
        dimensions: c::List<MetricDimension> = "Dimensions",
    }
}

c::property! {
    MetricDataQuery, "autoscaling-scalingpolicy-metricdataquery";
    new {
        /// 1 to 255 characters
        A id: str = "Id",
    }
    set {
        /// 1 to 1023 characters
        expression: str = "Expression",
        /// at most 2047 characters
        label: str = "Label",
        metric_stat: MetricStat = "MetricStat",
        return_data: bool = "ReturnData",
    }
}

c::property! {
    MetricDimension, "autoscaling-scalingpolicy-metricdimension";
    new MetricDimensionRequired {
        A name: str = "Name",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    MetricStat, "autoscaling-scalingpolicy-metricstat";
    new {
        A metric: Metric = "Metric",
        /// 1 to 100 characters
        B stat: str = "Stat",
    }
    set {
        unit: str = "Unit",
    }
}

c::property! {
    PredefinedMetricSpecification, "autoscaling-scalingpolicy-predefinedmetricspecification";
    new {
        A predefined_metric_type: PredefinedMetricSpecificationPredefinedMetricType = "PredefinedMetricType",
    }
    set {
        /// 1 to 1023 characters
        resource_label: str = "ResourceLabel",
    }
}

c::property! {
    PredictiveScalingConfiguration, "autoscaling-scalingpolicy-predictivescalingconfiguration";
    new {
        /// no item twice
        A metric_specifications: c::List<PredictiveScalingMetricSpecification> = "MetricSpecifications",
    }
    set {
        max_capacity_breach_behavior: PredictiveScalingConfigurationMaxCapacityBreachBehavior = "MaxCapacityBreachBehavior",
        /// 0 to 100
        max_capacity_buffer: i64 = "MaxCapacityBuffer",
        mode: PredictiveScalingConfigurationMode = "Mode",
        /// at least 0
        scheduling_buffer_time: i64 = "SchedulingBufferTime",
    }
}

c::property! {
    PredictiveScalingCustomizedCapacityMetric, "autoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric";
    new {
        /// no item twice
        A metric_data_queries: c::List<MetricDataQuery> = "MetricDataQueries",
    }
    set {}
}

c::property! {
    PredictiveScalingCustomizedLoadMetric, "autoscaling-scalingpolicy-predictivescalingcustomizedloadmetric";
    new {
        /// no item twice
        A metric_data_queries: c::List<MetricDataQuery> = "MetricDataQueries",
    }
    set {}
}

c::property! {
    PredictiveScalingCustomizedScalingMetric, "autoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric";
    new {
        /// no item twice
        A metric_data_queries: c::List<MetricDataQuery> = "MetricDataQueries",
    }
    set {}
}

c::property! {
    PredictiveScalingMetricSpecification, "autoscaling-scalingpolicy-predictivescalingmetricspecification";
    new {
        A target_value: f64 = "TargetValue",
    }
    set {
        customized_capacity_metric_specification: PredictiveScalingCustomizedCapacityMetric = "CustomizedCapacityMetricSpecification",
        customized_load_metric_specification: PredictiveScalingCustomizedLoadMetric = "CustomizedLoadMetricSpecification",
        customized_scaling_metric_specification: PredictiveScalingCustomizedScalingMetric = "CustomizedScalingMetricSpecification",
        predefined_load_metric_specification: PredictiveScalingPredefinedLoadMetric = "PredefinedLoadMetricSpecification",
        predefined_metric_pair_specification: PredictiveScalingPredefinedMetricPair = "PredefinedMetricPairSpecification",
        predefined_scaling_metric_specification: PredictiveScalingPredefinedScalingMetric = "PredefinedScalingMetricSpecification",
    }
}

c::property! {
    PredictiveScalingPredefinedLoadMetric, "autoscaling-scalingpolicy-predictivescalingpredefinedloadmetric";
    new {
        A predefined_metric_type: PredictiveScalingPredefinedLoadMetricPredefinedMetricType = "PredefinedMetricType",
    }
    set {
        /// 1 to 1023 characters
        resource_label: str = "ResourceLabel",
    }
}

c::property! {
    PredictiveScalingPredefinedMetricPair, "autoscaling-scalingpolicy-predictivescalingpredefinedmetricpair";
    new {
        A predefined_metric_type: PredictiveScalingPredefinedMetricPairPredefinedMetricType = "PredefinedMetricType",
    }
    set {
        /// 1 to 1023 characters
        resource_label: str = "ResourceLabel",
    }
}

c::property! {
    PredictiveScalingPredefinedScalingMetric, "autoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric";
    new {
        A predefined_metric_type: PredictiveScalingPredefinedScalingMetricPredefinedMetricType = "PredefinedMetricType",
    }
    set {
        /// 1 to 1023 characters
        resource_label: str = "ResourceLabel",
    }
}

c::property! {
    StepAdjustment, "autoscaling-scalingpolicy-stepadjustment";
    new {
        A scaling_adjustment: i64 = "ScalingAdjustment",
    }
    set {
        metric_interval_lower_bound: f64 = "MetricIntervalLowerBound",
        metric_interval_upper_bound: f64 = "MetricIntervalUpperBound",
    }
}

c::property! {
    TargetTrackingConfiguration, "autoscaling-scalingpolicy-targettrackingconfiguration";
    new {
        A target_value: f64 = "TargetValue",
    }
    set {
        customized_metric_specification: CustomizedMetricSpecification = "CustomizedMetricSpecification",
        disable_scale_in: bool = "DisableScaleIn",
        predefined_metric_specification: PredefinedMetricSpecification = "PredefinedMetricSpecification",
    }
}

c::property! {
    TargetTrackingMetricDataQuery, "autoscaling-scalingpolicy-targettrackingmetricdataquery";
    new {
        /// 1 to 64 characters
        A id: str = "Id",
    }
    set {
        /// 1 to 2047 characters
        expression: str = "Expression",
        /// at most 2047 characters
        label: str = "Label",
        metric_stat: TargetTrackingMetricStat = "MetricStat",
        /// at least 1
        period: i64 = "Period",
        return_data: bool = "ReturnData",
    }
}

c::property! {
    TargetTrackingMetricStat, "autoscaling-scalingpolicy-targettrackingmetricstat";
    new {
        A metric: Metric = "Metric",
        /// 1 to 100 characters
        B stat: str = "Stat",
    }
    set {
        /// at least 1
        period: i64 = "Period",
        unit: str = "Unit",
    }
}

c::open_enum! {
    AdjustmentType {
        CHANGE_IN_CAPACITY = "ChangeInCapacity",
        EXACT_CAPACITY = "ExactCapacity",
        PERCENT_CHANGE_IN_CAPACITY = "PercentChangeInCapacity",
    }
}

c::open_enum! {
    MetricAggregationType {
        AVERAGE = "Average",
        MAXIMUM = "Maximum",
        MINIMUM = "Minimum",
    }
}

c::open_enum! {
    PolicyType {
        PREDICTIVE_SCALING = "PredictiveScaling",
        SIMPLE_SCALING = "SimpleScaling",
        STEP_SCALING = "StepScaling",
        TARGET_TRACKING_SCALING = "TargetTrackingScaling",
    }
}

c::open_enum! {
    CustomizedMetricSpecificationStatistic {
        AVERAGE = "Average",
        MAXIMUM = "Maximum",
        MINIMUM = "Minimum",
        SAMPLE_COUNT = "SampleCount",
        SUM = "Sum",
    }
}

c::open_enum! {
    PredefinedMetricSpecificationPredefinedMetricType {
        ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
        ASG_AVERAGE_CPU_UTILIZATION = "ASGAverageCPUUtilization",
        ASG_AVERAGE_NETWORK_IN = "ASGAverageNetworkIn",
        ASG_AVERAGE_NETWORK_OUT = "ASGAverageNetworkOut",
    }
}

c::open_enum! {
    PredictiveScalingConfigurationMaxCapacityBreachBehavior {
        HONOR_MAX_CAPACITY = "HonorMaxCapacity",
        INCREASE_MAX_CAPACITY = "IncreaseMaxCapacity",
    }
}

c::open_enum! {
    PredictiveScalingConfigurationMode {
        FORECAST_AND_SCALE = "ForecastAndScale",
        FORECAST_ONLY = "ForecastOnly",
    }
}

c::open_enum! {
    PredictiveScalingPredefinedLoadMetricPredefinedMetricType {
        ALB_TARGET_GROUP_REQUEST_COUNT = "ALBTargetGroupRequestCount",
        ASG_TOTAL_CPU_UTILIZATION = "ASGTotalCPUUtilization",
        ASG_TOTAL_NETWORK_IN = "ASGTotalNetworkIn",
        ASG_TOTAL_NETWORK_OUT = "ASGTotalNetworkOut",
    }
}

c::open_enum! {
    PredictiveScalingPredefinedMetricPairPredefinedMetricType {
        ALB_REQUEST_COUNT = "ALBRequestCount",
        ASGCPU_UTILIZATION = "ASGCPUUtilization",
        ASG_NETWORK_IN = "ASGNetworkIn",
        ASG_NETWORK_OUT = "ASGNetworkOut",
    }
}

c::open_enum! {
    PredictiveScalingPredefinedScalingMetricPredefinedMetricType {
        ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
        ASG_AVERAGE_CPU_UTILIZATION = "ASGAverageCPUUtilization",
        ASG_AVERAGE_NETWORK_IN = "ASGAverageNetworkIn",
        ASG_AVERAGE_NETWORK_OUT = "ASGAverageNetworkOut",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/applicationautoscaling.txt.

//! `AWS::ApplicationAutoScaling::ScalingPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags.
    ///
    /// Exactly one of `ScalingTargetId`, `ResourceId`.
    ///
    /// `ResourceId` needs `ScalableDimension`, `ServiceNamespace`.
    CfnScalingPolicy = "AWS::ApplicationAutoScaling::ScalingPolicy", "applicationautoscaling-scalingpolicy", reference text;
    new CfnScalingPolicyRequired {
        /// 1 to 256 characters; matches `^[[:print:]]+$`; an update replaces the resource
        A policy_name: str = "PolicyName",
        B policy_type: PolicyType = "PolicyType",
    }
    set {
        predictive_scaling_policy_configuration: PredictiveScalingPolicyConfiguration = "PredictiveScalingPolicyConfiguration",
        /// 1 to 1600 characters; an update replaces the resource
        resource_id: str = "ResourceId",
        /// an update replaces the resource
        scalable_dimension: ScalableDimension = "ScalableDimension",
        /// an update replaces the resource; AWS does not show it again
        scaling_target_id: str = "ScalingTargetId",
        /// an update replaces the resource
        service_namespace: ServiceNamespace = "ServiceNamespace",
        step_scaling_policy_configuration: StepScalingPolicyConfiguration = "StepScalingPolicyConfiguration",
        target_tracking_scaling_policy_configuration: TargetTrackingScalingPolicyConfiguration = "TargetTrackingScalingPolicyConfiguration",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    CustomizedMetricSpecification, "applicationautoscaling-scalingpolicy-customizedmetricspecification";
    new {}
    set {
        dimensions: c::List<MetricDimension> = "Dimensions",
        metric_name: str = "MetricName",
        metrics: c::List<TargetTrackingMetricDataQuery> = "Metrics",
        namespace: str = "Namespace",
        statistic: CustomizedMetricSpecificationStatistic = "Statistic",
        unit: str = "Unit",
    }
}

c::property! {
    MetricDimension, "applicationautoscaling-scalingpolicy-metricdimension";
    new MetricDimensionRequired {
        A name: str = "Name",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    PredefinedMetricSpecification, "applicationautoscaling-scalingpolicy-predefinedmetricspecification";
    new {
        A predefined_metric_type: PredefinedMetricSpecificationPredefinedMetricType = "PredefinedMetricType",
    }
    set {
        /// 1 to 1023 characters; AWS does not show it again
        resource_label: str = "ResourceLabel",
    }
}

c::property! {
    PredictiveScalingCustomizedCapacityMetric, "applicationautoscaling-scalingpolicy-predictivescalingcustomizedcapacitymetric";
    new {
        /// no item twice
        A metric_data_queries: c::List<PredictiveScalingMetricDataQuery> = "MetricDataQueries",
    }
    set {}
}

c::property! {
    PredictiveScalingCustomizedLoadMetric, "applicationautoscaling-scalingpolicy-predictivescalingcustomizedloadmetric";
    new {
        /// no item twice
        A metric_data_queries: c::List<PredictiveScalingMetricDataQuery> = "MetricDataQueries",
    }
    set {}
}

c::property! {
    PredictiveScalingCustomizedScalingMetric, "applicationautoscaling-scalingpolicy-predictivescalingcustomizedscalingmetric";
    new {
        /// no item twice
        A metric_data_queries: c::List<PredictiveScalingMetricDataQuery> = "MetricDataQueries",
    }
    set {}
}

c::property! {
    PredictiveScalingMetric, "applicationautoscaling-scalingpolicy-predictivescalingmetric";
    new {}
    set {
        dimensions: c::List<PredictiveScalingMetricDimension> = "Dimensions",
        /// 1 to 255 characters
        metric_name: str = "MetricName",
        /// 1 to 255 characters
        namespace: str = "Namespace",
    }
}

c::property! {
    PredictiveScalingMetricDataQuery, "applicationautoscaling-scalingpolicy-predictivescalingmetricdataquery";
    new {}
    set {
        /// 1 to 2048 characters
        expression: str = "Expression",
        /// 1 to 255 characters
        id: str = "Id",
        label: str = "Label",
        metric_stat: PredictiveScalingMetricStat = "MetricStat",
        return_data: bool = "ReturnData",
    }
}

c::property! {
    PredictiveScalingMetricDimension, "applicationautoscaling-scalingpolicy-predictivescalingmetricdimension";
    new {}
    set {
        /// 1 to 255 characters
        name: str = "Name",
        /// 1 to 1024 characters
        value: str = "Value",
    }
}

c::property! {
    PredictiveScalingMetricSpecification, "applicationautoscaling-scalingpolicy-predictivescalingmetricspecification";
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
    PredictiveScalingMetricStat, "applicationautoscaling-scalingpolicy-predictivescalingmetricstat";
    new {}
    set {
        metric: PredictiveScalingMetric = "Metric",
        stat: str = "Stat",
        /// 1 to 1023 characters
        unit: str = "Unit",
    }
}

c::property! {
    PredictiveScalingPolicyConfiguration, "applicationautoscaling-scalingpolicy-predictivescalingpolicyconfiguration";
    new {
        /// no item twice
        A metric_specifications: c::List<PredictiveScalingMetricSpecification> = "MetricSpecifications",
    }
    set {
        max_capacity_breach_behavior: PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior = "MaxCapacityBreachBehavior",
        /// 0 to 100
        max_capacity_buffer: i64 = "MaxCapacityBuffer",
        mode: PredictiveScalingPolicyConfigurationMode = "Mode",
        /// 0 to 3600
        scheduling_buffer_time: i64 = "SchedulingBufferTime",
    }
}

c::property! {
    PredictiveScalingPredefinedLoadMetric, "applicationautoscaling-scalingpolicy-predictivescalingpredefinedloadmetric";
    new {
        /// 1 to 128 characters
        A predefined_metric_type: PredictiveScalingPredefinedLoadMetricPredefinedMetricType = "PredefinedMetricType",
    }
    set {
        /// 1 to 1023 characters
        resource_label: str = "ResourceLabel",
    }
}

c::property! {
    PredictiveScalingPredefinedMetricPair, "applicationautoscaling-scalingpolicy-predictivescalingpredefinedmetricpair";
    new {
        /// 1 to 128 characters
        A predefined_metric_type: PredictiveScalingPredefinedMetricPairPredefinedMetricType = "PredefinedMetricType",
    }
    set {
        /// 1 to 1023 characters
        resource_label: str = "ResourceLabel",
    }
}

c::property! {
    PredictiveScalingPredefinedScalingMetric, "applicationautoscaling-scalingpolicy-predictivescalingpredefinedscalingmetric";
    new {
        /// 1 to 128 characters
        A predefined_metric_type: PredictiveScalingPredefinedScalingMetricPredefinedMetricType = "PredefinedMetricType",
    }
    set {
        /// 1 to 1023 characters
        resource_label: str = "ResourceLabel",
    }
}

c::property! {
    StepAdjustment, "applicationautoscaling-scalingpolicy-stepadjustment";
    new {
        A scaling_adjustment: i64 = "ScalingAdjustment",
    }
    set {
        metric_interval_lower_bound: f64 = "MetricIntervalLowerBound",
        metric_interval_upper_bound: f64 = "MetricIntervalUpperBound",
    }
}

c::property! {
    StepScalingPolicyConfiguration, "applicationautoscaling-scalingpolicy-stepscalingpolicyconfiguration";
    new {}
    set {
        adjustment_type: StepScalingPolicyConfigurationAdjustmentType = "AdjustmentType",
        cooldown: i64 = "Cooldown",
        metric_aggregation_type: StepScalingPolicyConfigurationMetricAggregationType = "MetricAggregationType",
        min_adjustment_magnitude: i64 = "MinAdjustmentMagnitude",
        /// no item twice
        step_adjustments: c::List<StepAdjustment> = "StepAdjustments",
    }
}

c::property! {
    TargetTrackingMetric, "applicationautoscaling-scalingpolicy-targettrackingmetric";
    new {}
    set {
        dimensions: c::List<TargetTrackingMetricDimension> = "Dimensions",
        /// 1 to 255 characters
        metric_name: str = "MetricName",
        /// 1 to 255 characters
        namespace: str = "Namespace",
    }
}

c::property! {
    TargetTrackingMetricDataQuery, "applicationautoscaling-scalingpolicy-targettrackingmetricdataquery";
    new {}
    set {
        /// 1 to 2048 characters
        expression: str = "Expression",
        /// 1 to 255 characters
        id: str = "Id",
        label: str = "Label",
        metric_stat: TargetTrackingMetricStat = "MetricStat",
        return_data: bool = "ReturnData",
    }
}

c::property! {
    TargetTrackingMetricDimension, "applicationautoscaling-scalingpolicy-targettrackingmetricdimension";
    new {}
    set {
        /// 1 to 255 characters
        name: str = "Name",
        /// 1 to 1024 characters
        value: str = "Value",
    }
}

c::property! {
    TargetTrackingMetricStat, "applicationautoscaling-scalingpolicy-targettrackingmetricstat";
    new {}
    set {
        metric: TargetTrackingMetric = "Metric",
        stat: str = "Stat",
        /// 1 to 1023 characters
        unit: str = "Unit",
    }
}

c::property! {
    TargetTrackingScalingPolicyConfiguration, "applicationautoscaling-scalingpolicy-targettrackingscalingpolicyconfiguration";
    new {
        A target_value: f64 = "TargetValue",
    }
    set {
        customized_metric_specification: CustomizedMetricSpecification = "CustomizedMetricSpecification",
        disable_scale_in: bool = "DisableScaleIn",
        predefined_metric_specification: PredefinedMetricSpecification = "PredefinedMetricSpecification",
        scale_in_cooldown: i64 = "ScaleInCooldown",
        scale_out_cooldown: i64 = "ScaleOutCooldown",
    }
}

c::open_enum! {
    PolicyType {
        PREDICTIVE_SCALING = "PredictiveScaling",
        STEP_SCALING = "StepScaling",
        TARGET_TRACKING_SCALING = "TargetTrackingScaling",
    }
}

c::open_enum! {
    ScalableDimension {
        APPSTREAM_FLEET_DESIRED_CAPACITY = "appstream:fleet:DesiredCapacity",
        CASSANDRA_TABLE_READ_CAPACITY_UNITS = "cassandra:table:ReadCapacityUnits",
        CASSANDRA_TABLE_WRITE_CAPACITY_UNITS = "cassandra:table:WriteCapacityUnits",
        COMPREHEND_DOCUMENT_CLASSIFIER_ENDPOINT_DESIRED_INFERENCE_UNITS = "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
        COMPREHEND_ENTITY_RECOGNIZER_ENDPOINT_DESIRED_INFERENCE_UNITS = "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
        CUSTOM_RESOURCE_RESOURCE_TYPE_PROPERTY = "custom-resource:ResourceType:Property",
        DYNAMODB_INDEX_READ_CAPACITY_UNITS = "dynamodb:index:ReadCapacityUnits",
        DYNAMODB_INDEX_WRITE_CAPACITY_UNITS = "dynamodb:index:WriteCapacityUnits",
        DYNAMODB_TABLE_READ_CAPACITY_UNITS = "dynamodb:table:ReadCapacityUnits",
        DYNAMODB_TABLE_WRITE_CAPACITY_UNITS = "dynamodb:table:WriteCapacityUnits",
        EC2_SPOT_FLEET_REQUEST_TARGET_CAPACITY = "ec2:spot-fleet-request:TargetCapacity",
        ECS_SERVICE_DESIRED_COUNT = "ecs:service:DesiredCount",
        ELASTICACHE_CACHE_CLUSTER_NODES = "elasticache:cache-cluster:Nodes",
        ELASTICACHE_REPLICATION_GROUP_NODE_GROUPS = "elasticache:replication-group:NodeGroups",
        ELASTICACHE_REPLICATION_GROUP_REPLICAS = "elasticache:replication-group:Replicas",
        ELASTICMAPREDUCE_INSTANCEGROUP_INSTANCE_COUNT = "elasticmapreduce:instancegroup:InstanceCount",
        KAFKA_BROKER_STORAGE_VOLUME_SIZE = "kafka:broker-storage:VolumeSize",
        LAMBDA_FUNCTION_PROVISIONED_CONCURRENCY = "lambda:function:ProvisionedConcurrency",
        NEPTUNE_CLUSTER_READ_REPLICA_COUNT = "neptune:cluster:ReadReplicaCount",
        RDS_CLUSTER_READ_REPLICA_COUNT = "rds:cluster:ReadReplicaCount",
        SAGEMAKER_INFERENCE_COMPONENT_DESIRED_COPY_COUNT = "sagemaker:inference-component:DesiredCopyCount",
        SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT = "sagemaker:variant:DesiredInstanceCount",
        SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY = "sagemaker:variant:DesiredProvisionedConcurrency",
        WORKSPACES_WORKSPACESPOOL_DESIRED_USER_SESSIONS = "workspaces:workspacespool:DesiredUserSessions",
    }
}

c::open_enum! {
    ServiceNamespace {
        APPSTREAM = "appstream",
        CASSANDRA = "cassandra",
        COMPREHEND = "comprehend",
        CUSTOM_RESOURCE = "custom-resource",
        DYNAMODB = "dynamodb",
        EC2 = "ec2",
        ECS = "ecs",
        ELASTICACHE = "elasticache",
        ELASTICMAPREDUCE = "elasticmapreduce",
        KAFKA = "kafka",
        LAMBDA = "lambda",
        NEPTUNE = "neptune",
        RDS = "rds",
        SAGEMAKER = "sagemaker",
        WORKSPACES = "workspaces",
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
        APP_STREAM_AVERAGE_CAPACITY_UTILIZATION = "AppStreamAverageCapacityUtilization",
        CASSANDRA_READ_CAPACITY_UTILIZATION = "CassandraReadCapacityUtilization",
        CASSANDRA_WRITE_CAPACITY_UTILIZATION = "CassandraWriteCapacityUtilization",
        COMPREHEND_INFERENCE_UTILIZATION = "ComprehendInferenceUtilization",
        DYNAMO_DB_READ_CAPACITY_UTILIZATION = "DynamoDBReadCapacityUtilization",
        DYNAMO_DB_WRITE_CAPACITY_UTILIZATION = "DynamoDBWriteCapacityUtilization",
        EC2_SPOT_FLEET_REQUEST_AVERAGE_CPU_UTILIZATION = "EC2SpotFleetRequestAverageCPUUtilization",
        EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN = "EC2SpotFleetRequestAverageNetworkIn",
        EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT = "EC2SpotFleetRequestAverageNetworkOut",
        ECS_SERVICE_AVERAGE_CPU_UTILIZATION = "ECSServiceAverageCPUUtilization",
        ECS_SERVICE_AVERAGE_CPU_UTILIZATION_HIGH_RESOLUTION = "ECSServiceAverageCPUUtilizationHighResolution",
        ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION = "ECSServiceAverageMemoryUtilization",
        ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION_HIGH_RESOLUTION = "ECSServiceAverageMemoryUtilizationHighResolution",
        ELASTI_CACHE_DATABASE_CAPACITY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE = "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
        ELASTI_CACHE_DATABASE_MEMORY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE = "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
        ELASTI_CACHE_DATABASE_MEMORY_USAGE_PERCENTAGE = "ElastiCacheDatabaseMemoryUsagePercentage",
        ELASTI_CACHE_ENGINE_CPU_UTILIZATION = "ElastiCacheEngineCPUUtilization",
        ELASTI_CACHE_PRIMARY_ENGINE_CPU_UTILIZATION = "ElastiCachePrimaryEngineCPUUtilization",
        ELASTI_CACHE_REPLICA_ENGINE_CPU_UTILIZATION = "ElastiCacheReplicaEngineCPUUtilization",
        KAFKA_BROKER_STORAGE_UTILIZATION = "KafkaBrokerStorageUtilization",
        LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION = "LambdaProvisionedConcurrencyUtilization",
        NEPTUNE_READER_AVERAGE_CPU_UTILIZATION = "NeptuneReaderAverageCPUUtilization",
        RDS_READER_AVERAGE_CPU_UTILIZATION = "RDSReaderAverageCPUUtilization",
        RDS_READER_AVERAGE_DATABASE_CONNECTIONS = "RDSReaderAverageDatabaseConnections",
        SAGE_MAKER_INFERENCE_COMPONENT_CONCURRENT_REQUESTS_PER_COPY_HIGH_RESOLUTION = "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
        SAGE_MAKER_INFERENCE_COMPONENT_INVOCATIONS_PER_COPY = "SageMakerInferenceComponentInvocationsPerCopy",
        SAGE_MAKER_VARIANT_CONCURRENT_REQUESTS_PER_MODEL_HIGH_RESOLUTION = "SageMakerVariantConcurrentRequestsPerModelHighResolution",
        SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE = "SageMakerVariantInvocationsPerInstance",
        SAGE_MAKER_VARIANT_PROVISIONED_CONCURRENCY_UTILIZATION = "SageMakerVariantProvisionedConcurrencyUtilization",
        WORK_SPACES_AVERAGE_USER_SESSIONS_CAPACITY_UTILIZATION = "WorkSpacesAverageUserSessionsCapacityUtilization",
    }
}

c::open_enum! {
    PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior {
        HONOR_MAX_CAPACITY = "HonorMaxCapacity",
        INCREASE_MAX_CAPACITY = "IncreaseMaxCapacity",
    }
}

c::open_enum! {
    PredictiveScalingPolicyConfigurationMode {
        FORECAST_AND_SCALE = "ForecastAndScale",
        FORECAST_ONLY = "ForecastOnly",
    }
}

c::open_enum! {
    PredictiveScalingPredefinedLoadMetricPredefinedMetricType {
        ALB_REQUEST_COUNT = "ALBRequestCount",
        ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
        ECS_SERVICE_AVERAGE_CPU_UTILIZATION = "ECSServiceAverageCPUUtilization",
        ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION = "ECSServiceAverageMemoryUtilization",
        ECS_SERVICE_CPU_UTILIZATION = "ECSServiceCPUUtilization",
        ECS_SERVICE_MEMORY_UTILIZATION = "ECSServiceMemoryUtilization",
        ECS_SERVICE_TOTAL_CPU_UTILIZATION = "ECSServiceTotalCPUUtilization",
        ECS_SERVICE_TOTAL_MEMORY_UTILIZATION = "ECSServiceTotalMemoryUtilization",
        TOTAL_ALB_REQUEST_COUNT = "TotalALBRequestCount",
    }
}

c::open_enum! {
    PredictiveScalingPredefinedMetricPairPredefinedMetricType {
        ALB_REQUEST_COUNT = "ALBRequestCount",
        ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
        ECS_SERVICE_AVERAGE_CPU_UTILIZATION = "ECSServiceAverageCPUUtilization",
        ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION = "ECSServiceAverageMemoryUtilization",
        ECS_SERVICE_CPU_UTILIZATION = "ECSServiceCPUUtilization",
        ECS_SERVICE_MEMORY_UTILIZATION = "ECSServiceMemoryUtilization",
        ECS_SERVICE_TOTAL_CPU_UTILIZATION = "ECSServiceTotalCPUUtilization",
        ECS_SERVICE_TOTAL_MEMORY_UTILIZATION = "ECSServiceTotalMemoryUtilization",
        TOTAL_ALB_REQUEST_COUNT = "TotalALBRequestCount",
    }
}

c::open_enum! {
    PredictiveScalingPredefinedScalingMetricPredefinedMetricType {
        ALB_REQUEST_COUNT = "ALBRequestCount",
        ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
        ECS_SERVICE_AVERAGE_CPU_UTILIZATION = "ECSServiceAverageCPUUtilization",
        ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION = "ECSServiceAverageMemoryUtilization",
        ECS_SERVICE_CPU_UTILIZATION = "ECSServiceCPUUtilization",
        ECS_SERVICE_MEMORY_UTILIZATION = "ECSServiceMemoryUtilization",
        ECS_SERVICE_TOTAL_CPU_UTILIZATION = "ECSServiceTotalCPUUtilization",
        ECS_SERVICE_TOTAL_MEMORY_UTILIZATION = "ECSServiceTotalMemoryUtilization",
        TOTAL_ALB_REQUEST_COUNT = "TotalALBRequestCount",
    }
}

c::open_enum! {
    StepScalingPolicyConfigurationAdjustmentType {
        CHANGE_IN_CAPACITY = "ChangeInCapacity",
        EXACT_CAPACITY = "ExactCapacity",
        PERCENT_CHANGE_IN_CAPACITY = "PercentChangeInCapacity",
    }
}

c::open_enum! {
    StepScalingPolicyConfigurationMetricAggregationType {
        AVERAGE = "Average",
        MAXIMUM = "Maximum",
        MINIMUM = "Minimum",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/autoscalingplans.txt.

//! `AWS::AutoScalingPlans::ScalingPlan` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags.
    CfnScalingPlan = "AWS::AutoScalingPlans::ScalingPlan", "autoscalingplans-scalingplan", reference text;
    new {
        A application_source: ApplicationSource = "ApplicationSource",
        B scaling_instructions: c::List<ScalingInstruction> = "ScalingInstructions",
    }
    set {}
    get {
        @arn "ScalingPlanArn",
        ID: str = "Id",
        SCALING_PLAN_ARN: c::Arn<CfnScalingPlan> = "ScalingPlanArn",
        SCALING_PLAN_NAME: str = "ScalingPlanName",
        SCALING_PLAN_VERSION: str = "ScalingPlanVersion",
    }
}

c::property! {
    ApplicationSource, "autoscalingplans-scalingplan-applicationsource";
    new {}
    set {
        cloud_formation_stack_arn: str = "CloudFormationStackARN",
        /// at most 50 items
        tag_filters: c::List<TagFilter> = "TagFilters",
    }
}

c::property! {
    CustomizedLoadMetricSpecification, "autoscalingplans-scalingplan-customizedloadmetricspecification";
    new CustomizedLoadMetricSpecificationRequired {
        A metric_name: str = "MetricName",
        B namespace: str = "Namespace",
        C statistic: CustomizedLoadMetricSpecificationStatistic = "Statistic",
    }
    set {
        dimensions: c::List<MetricDimension> = "Dimensions",
        unit: str = "Unit",
    }
}

c::property! {
    CustomizedScalingMetricSpecification, "autoscalingplans-scalingplan-customizedscalingmetricspecification";
    new CustomizedScalingMetricSpecificationRequired {
        A metric_name: str = "MetricName",
        B namespace: str = "Namespace",
        C statistic: CustomizedScalingMetricSpecificationStatistic = "Statistic",
    }
    set {
        dimensions: c::List<MetricDimension> = "Dimensions",
        unit: str = "Unit",
    }
}

c::property! {
    MetricDimension, "autoscalingplans-scalingplan-metricdimension";
    new MetricDimensionRequired {
        A name: str = "Name",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    PredefinedLoadMetricSpecification, "autoscalingplans-scalingplan-predefinedloadmetricspecification";
    new {
        A predefined_load_metric_type: PredefinedLoadMetricSpecificationPredefinedLoadMetricType = "PredefinedLoadMetricType",
    }
    set {
        /// 1 to 1023 characters
        resource_label: str = "ResourceLabel",
    }
}

c::property! {
    PredefinedScalingMetricSpecification, "autoscalingplans-scalingplan-predefinedscalingmetricspecification";
    new {
        A predefined_scaling_metric_type: PredefinedScalingMetricSpecificationPredefinedScalingMetricType = "PredefinedScalingMetricType",
    }
    set {
        /// 1 to 1023 characters
        resource_label: str = "ResourceLabel",
    }
}

c::property! {
    ScalingInstruction, "autoscalingplans-scalingplan-scalinginstruction";
    new ScalingInstructionRequired {
        A max_capacity: i64 = "MaxCapacity",
        B min_capacity: i64 = "MinCapacity",
        /// 1 to 1600 characters
        C resource_id: str = "ResourceId",
        D scalable_dimension: ScalingInstructionScalableDimension = "ScalableDimension",
        E service_namespace: ScalingInstructionServiceNamespace = "ServiceNamespace",
        /// 1 to 10 items
        F target_tracking_configurations: c::List<TargetTrackingConfiguration> = "TargetTrackingConfigurations",
    }
    set {
        customized_load_metric_specification: CustomizedLoadMetricSpecification = "CustomizedLoadMetricSpecification",
        disable_dynamic_scaling: bool = "DisableDynamicScaling",
        predefined_load_metric_specification: PredefinedLoadMetricSpecification = "PredefinedLoadMetricSpecification",
        predictive_scaling_max_capacity_behavior: ScalingInstructionPredictiveScalingMaxCapacityBehavior = "PredictiveScalingMaxCapacityBehavior",
        predictive_scaling_max_capacity_buffer: i64 = "PredictiveScalingMaxCapacityBuffer",
        predictive_scaling_mode: ScalingInstructionPredictiveScalingMode = "PredictiveScalingMode",
        scaling_policy_update_behavior: ScalingInstructionScalingPolicyUpdateBehavior = "ScalingPolicyUpdateBehavior",
        /// at least 0
        scheduled_action_buffer_time: i64 = "ScheduledActionBufferTime",
    }
}

c::property! {
    TagFilter, "autoscalingplans-scalingplan-tagfilter";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 20 items; each: 1 to 256 characters
        values: c::List<str> = "Values",
    }
}

c::property! {
    TargetTrackingConfiguration, "autoscalingplans-scalingplan-targettrackingconfiguration";
    new {
        A target_value: f64 = "TargetValue",
    }
    set {
        customized_scaling_metric_specification: CustomizedScalingMetricSpecification = "CustomizedScalingMetricSpecification",
        disable_scale_in: bool = "DisableScaleIn",
        estimated_instance_warmup: i64 = "EstimatedInstanceWarmup",
        predefined_scaling_metric_specification: PredefinedScalingMetricSpecification = "PredefinedScalingMetricSpecification",
        scale_in_cooldown: i64 = "ScaleInCooldown",
        scale_out_cooldown: i64 = "ScaleOutCooldown",
    }
}

c::open_enum! {
    CustomizedLoadMetricSpecificationStatistic {
        AVERAGE = "Average",
        MAXIMUM = "Maximum",
        MINIMUM = "Minimum",
        SAMPLE_COUNT = "SampleCount",
        SUM = "Sum",
    }
}

c::open_enum! {
    CustomizedScalingMetricSpecificationStatistic {
        AVERAGE = "Average",
        MAXIMUM = "Maximum",
        MINIMUM = "Minimum",
        SAMPLE_COUNT = "SampleCount",
        SUM = "Sum",
    }
}

c::open_enum! {
    PredefinedLoadMetricSpecificationPredefinedLoadMetricType {
        ALB_TARGET_GROUP_REQUEST_COUNT = "ALBTargetGroupRequestCount",
        ASG_TOTAL_CPU_UTILIZATION = "ASGTotalCPUUtilization",
        ASG_TOTAL_NETWORK_IN = "ASGTotalNetworkIn",
        ASG_TOTAL_NETWORK_OUT = "ASGTotalNetworkOut",
    }
}

c::open_enum! {
    PredefinedScalingMetricSpecificationPredefinedScalingMetricType {
        ALB_REQUEST_COUNT_PER_TARGET = "ALBRequestCountPerTarget",
        ASG_AVERAGE_CPU_UTILIZATION = "ASGAverageCPUUtilization",
        ASG_AVERAGE_NETWORK_IN = "ASGAverageNetworkIn",
        ASG_AVERAGE_NETWORK_OUT = "ASGAverageNetworkOut",
        DYNAMO_DB_READ_CAPACITY_UTILIZATION = "DynamoDBReadCapacityUtilization",
        DYNAMO_DB_WRITE_CAPACITY_UTILIZATION = "DynamoDBWriteCapacityUtilization",
        EC2_SPOT_FLEET_REQUEST_AVERAGE_CPU_UTILIZATION = "EC2SpotFleetRequestAverageCPUUtilization",
        EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN = "EC2SpotFleetRequestAverageNetworkIn",
        EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT = "EC2SpotFleetRequestAverageNetworkOut",
        ECS_SERVICE_AVERAGE_CPU_UTILIZATION = "ECSServiceAverageCPUUtilization",
        ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION = "ECSServiceAverageMemoryUtilization",
        RDS_READER_AVERAGE_CPU_UTILIZATION = "RDSReaderAverageCPUUtilization",
        RDS_READER_AVERAGE_DATABASE_CONNECTIONS = "RDSReaderAverageDatabaseConnections",
    }
}

c::open_enum! {
    ScalingInstructionScalableDimension {
        AUTOSCALING_AUTO_SCALING_GROUP_DESIRED_CAPACITY = "autoscaling:autoScalingGroup:DesiredCapacity",
        DYNAMODB_INDEX_READ_CAPACITY_UNITS = "dynamodb:index:ReadCapacityUnits",
        DYNAMODB_INDEX_WRITE_CAPACITY_UNITS = "dynamodb:index:WriteCapacityUnits",
        DYNAMODB_TABLE_READ_CAPACITY_UNITS = "dynamodb:table:ReadCapacityUnits",
        DYNAMODB_TABLE_WRITE_CAPACITY_UNITS = "dynamodb:table:WriteCapacityUnits",
        EC2_SPOT_FLEET_REQUEST_TARGET_CAPACITY = "ec2:spot-fleet-request:TargetCapacity",
        ECS_SERVICE_DESIRED_COUNT = "ecs:service:DesiredCount",
        RDS_CLUSTER_READ_REPLICA_COUNT = "rds:cluster:ReadReplicaCount",
    }
}

c::open_enum! {
    ScalingInstructionServiceNamespace {
        AUTOSCALING = "autoscaling",
        DYNAMODB = "dynamodb",
        EC2 = "ec2",
        ECS = "ecs",
        RDS = "rds",
    }
}

c::open_enum! {
    ScalingInstructionPredictiveScalingMaxCapacityBehavior {
        SET_FORECAST_CAPACITY_TO_MAX_CAPACITY = "SetForecastCapacityToMaxCapacity",
        SET_MAX_CAPACITY_ABOVE_FORECAST_CAPACITY = "SetMaxCapacityAboveForecastCapacity",
        SET_MAX_CAPACITY_TO_FORECAST_CAPACITY = "SetMaxCapacityToForecastCapacity",
    }
}

c::open_enum! {
    ScalingInstructionPredictiveScalingMode {
        FORECAST_AND_SCALE = "ForecastAndScale",
        FORECAST_ONLY = "ForecastOnly",
    }
}

c::open_enum! {
    ScalingInstructionScalingPolicyUpdateBehavior {
        KEEP_EXTERNAL_POLICIES = "KeepExternalPolicies",
        REPLACE_EXTERNAL_POLICIES = "ReplaceExternalPolicies",
    }
}

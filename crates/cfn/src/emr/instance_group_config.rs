// Written by `cargo xtask codegen` from crates/registry/data/emr.txt.

//! `AWS::EMR::InstanceGroupConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnInstanceGroupConfig = "AWS::EMR::InstanceGroupConfig", "emr-instancegroupconfig", reference text;
    new CfnInstanceGroupConfigRequired {
        A instance_count: i64 = "InstanceCount",
        /// an update replaces the resource
        B instance_role: str = "InstanceRole",
        /// an update replaces the resource
        C instance_type: str = "InstanceType",
        /// at most 256 characters; an update replaces the resource
        D job_flow_id: str = "JobFlowId",
    }
    set {
        auto_scaling_policy: AutoScalingPolicy = "AutoScalingPolicy",
        /// an update replaces the resource
        bid_price: str = "BidPrice",
        /// an update replaces the resource
        configurations: c::List<AppConfiguration> = "Configurations",
        /// an update replaces the resource
        custom_ami_id: str = "CustomAmiId",
        /// an update replaces the resource
        ebs_configuration: EbsConfiguration = "EbsConfiguration",
        /// an update replaces the resource
        market: str = "Market",
        /// an update replaces the resource
        name: str = "Name",
    }
    get {
        INSTANCE_GROUP_ID: str = "InstanceGroupId",
    }
}

c::property! {
    AppConfiguration, "emr-instancegroupconfig-appconfiguration";
    new {}
    set {
        classification: str = "Classification",
        configuration_properties: c::Map<str> = "ConfigurationProperties",
        configurations: c::List<AppConfiguration> = "Configurations",
    }
}

c::property! {
    AutoScalingPolicy, "emr-instancegroupconfig-autoscalingpolicy";
    new {
        A constraints: ScalingConstraints = "Constraints",
        B rules: c::List<ScalingRule> = "Rules",
    }
    set {}
}

c::property! {
    CloudWatchAlarmDefinition, "emr-instancegroupconfig-cloudwatchalarmdefinition";
    new CloudWatchAlarmDefinitionRequired {
        A comparison_operator: str = "ComparisonOperator",
        B metric_name: str = "MetricName",
        C period: i64 = "Period",
        D threshold: f64 = "Threshold",
    }
    set {
        dimensions: c::List<MetricDimension> = "Dimensions",
        evaluation_periods: i64 = "EvaluationPeriods",
        namespace: str = "Namespace",
        statistic: str = "Statistic",
        unit: str = "Unit",
    }
}

c::property! {
    EbsBlockDeviceConfig, "emr-instancegroupconfig-ebsblockdeviceconfig";
    new {
        A volume_specification: VolumeSpecification = "VolumeSpecification",
    }
    set {
        /// AWS does not show it again
        volumes_per_instance: i64 = "VolumesPerInstance",
    }
}

c::property! {
    EbsConfiguration, "emr-instancegroupconfig-ebsconfiguration";
    new {}
    set {
        ebs_block_device_configs: c::List<EbsBlockDeviceConfig> = "EbsBlockDeviceConfigs",
        ebs_optimized: bool = "EbsOptimized",
    }
}

c::property! {
    MetricDimension, "emr-instancegroupconfig-metricdimension";
    new MetricDimensionRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ScalingAction, "emr-instancegroupconfig-scalingaction";
    new {
        A simple_scaling_policy_configuration: SimpleScalingPolicyConfiguration = "SimpleScalingPolicyConfiguration",
    }
    set {
        market: str = "Market",
    }
}

c::property! {
    ScalingConstraints, "emr-instancegroupconfig-scalingconstraints";
    new ScalingConstraintsRequired {
        A max_capacity: i64 = "MaxCapacity",
        B min_capacity: i64 = "MinCapacity",
    }
    set {}
}

c::property! {
    ScalingRule, "emr-instancegroupconfig-scalingrule";
    new {
        A action: ScalingAction = "Action",
        B name: str = "Name",
        C trigger: ScalingTrigger = "Trigger",
    }
    set {
        description: str = "Description",
    }
}

c::property! {
    ScalingTrigger, "emr-instancegroupconfig-scalingtrigger";
    new {
        A cloud_watch_alarm_definition: CloudWatchAlarmDefinition = "CloudWatchAlarmDefinition",
    }
    set {}
}

c::property! {
    SimpleScalingPolicyConfiguration, "emr-instancegroupconfig-simplescalingpolicyconfiguration";
    new {
        A scaling_adjustment: i64 = "ScalingAdjustment",
    }
    set {
        adjustment_type: str = "AdjustmentType",
        cool_down: i64 = "CoolDown",
    }
}

c::property! {
    VolumeSpecification, "emr-instancegroupconfig-volumespecification";
    new {
        A size_in_gb: i64 = "SizeInGB",
        B volume_type: str = "VolumeType",
    }
    set {
        iops: i64 = "Iops",
        throughput: i64 = "Throughput",
    }
}

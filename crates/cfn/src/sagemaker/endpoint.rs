// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Endpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EndpointArn`.
    CfnEndpoint = "AWS::SageMaker::Endpoint", "sagemaker-endpoint", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:endpoint/${EndpointName}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`
        A endpoint_config_name: str = "EndpointConfigName",
    }
    set {
        deployment_config: DeploymentConfig = "DeploymentConfig",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        endpoint_name: str = "EndpointName",
        /// AWS does not show it again
        exclude_retained_variant_properties: c::List<VariantProperty> = "ExcludeRetainedVariantProperties",
        /// AWS does not show it again
        retain_all_variant_properties: bool = "RetainAllVariantProperties",
        /// AWS does not show it again
        retain_deployment_config: bool = "RetainDeploymentConfig",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "EndpointArn",
        ENDPOINT_ARN: c::Arn<CfnEndpoint> = "EndpointArn",
        ENDPOINT_NAME: str = "EndpointName",
    }
}

c::property! {
    Alarm, "sagemaker-endpoint-alarm";
    new {
        /// 1 to 255 characters; matches `^.+$`; does not match `^(?:\s*$)`
        A alarm_name: str = "AlarmName",
    }
    set {}
}

c::property! {
    AutoRollbackConfig, "sagemaker-endpoint-autorollbackconfig";
    new {
        /// at most 10 items
        A alarms: c::List<Alarm> = "Alarms",
    }
    set {}
}

c::property! {
    BlueGreenUpdatePolicy, "sagemaker-endpoint-bluegreenupdatepolicy";
    new {
        A traffic_routing_configuration: TrafficRoutingConfig = "TrafficRoutingConfiguration",
    }
    set {
        /// 600 to 28800
        maximum_execution_timeout_in_seconds: i64 = "MaximumExecutionTimeoutInSeconds",
        /// 0 to 3600
        termination_wait_in_seconds: i64 = "TerminationWaitInSeconds",
    }
}

c::property! {
    CapacitySize, "sagemaker-endpoint-capacitysize";
    new {
        A r#type: CapacitySizeType = "Type",
        /// at least 1
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    DeploymentConfig, "sagemaker-endpoint-deploymentconfig";
    new {}
    set {
        auto_rollback_configuration: AutoRollbackConfig = "AutoRollbackConfiguration",
        blue_green_update_policy: BlueGreenUpdatePolicy = "BlueGreenUpdatePolicy",
        rolling_update_policy: RollingUpdatePolicy = "RollingUpdatePolicy",
    }
}

c::property! {
    RollingUpdatePolicy, "sagemaker-endpoint-rollingupdatepolicy";
    new {
        A maximum_batch_size: CapacitySize = "MaximumBatchSize",
        /// 0 to 3600
        B wait_interval_in_seconds: i64 = "WaitIntervalInSeconds",
    }
    set {
        /// 600 to 28800
        maximum_execution_timeout_in_seconds: i64 = "MaximumExecutionTimeoutInSeconds",
        rollback_maximum_batch_size: CapacitySize = "RollbackMaximumBatchSize",
    }
}

c::property! {
    TrafficRoutingConfig, "sagemaker-endpoint-trafficroutingconfig";
    new {
        A r#type: TrafficRoutingConfigType = "Type",
    }
    set {
        canary_size: CapacitySize = "CanarySize",
        linear_step_size: CapacitySize = "LinearStepSize",
        /// 0 to 3600
        wait_interval_in_seconds: i64 = "WaitIntervalInSeconds",
    }
}

c::property! {
    VariantProperty, "sagemaker-endpoint-variantproperty";
    new {}
    set {
        variant_property_type: str = "VariantPropertyType",
    }
}

c::open_enum! {
    CapacitySizeType {
        CAPACITY_PERCENT = "CAPACITY_PERCENT",
        INSTANCE_COUNT = "INSTANCE_COUNT",
    }
}

c::open_enum! {
    TrafficRoutingConfigType {
        ALL_AT_ONCE = "ALL_AT_ONCE",
        CANARY = "CANARY",
        LINEAR = "LINEAR",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::InferenceComponent` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `InferenceComponentArn`.
    ///
    /// Exactly one of `Specification`, `Specifications`.
    CfnInferenceComponent = "AWS::SageMaker::InferenceComponent", "sagemaker-inferencecomponent", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:inference-component/${InferenceComponentName}", tags List "Tags";
    new {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        A endpoint_name: str = "EndpointName",
    }
    set {
        /// AWS does not show it again
        deployment_config: InferenceComponentDeploymentConfig = "DeploymentConfig",
        /// 1 to 256 characters
        endpoint_arn: str = "EndpointArn",
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        inference_component_name: str = "InferenceComponentName",
        runtime_config: InferenceComponentRuntimeConfig = "RuntimeConfig",
        specification: InferenceComponentSpecification = "Specification",
        /// 2 to 5 items
        specifications: c::List<InferenceComponentSpecificationForInstanceType> = "Specifications",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        variant_name: str = "VariantName",
    }
    get {
        @arn "InferenceComponentArn",
        CREATION_TIME: str = "CreationTime",
        FAILURE_REASON: str = "FailureReason",
        INFERENCE_COMPONENT_ARN: c::Arn<CfnInferenceComponent> = "InferenceComponentArn",
        INFERENCE_COMPONENT_STATUS: c::Json = "InferenceComponentStatus",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        RUNTIME_CONFIG_CURRENT_COPY_COUNT: i64 = "RuntimeConfig.CurrentCopyCount",
        RUNTIME_CONFIG_DESIRED_COPY_COUNT: i64 = "RuntimeConfig.DesiredCopyCount",
        RUNTIME_CONFIG_PLACEMENT_STATUS: c::List<c::Json> = list "RuntimeConfig.PlacementStatus",
        SPECIFICATION_CONTAINER_DEPLOYED_IMAGE: c::Json = "Specification.Container.DeployedImage",
        SPECIFICATION_CURRENT_DATA_CACHE_CONFIG: c::Json = "Specification.CurrentDataCacheConfig",
    }
}

c::property! {
    Alarm, "sagemaker-inferencecomponent-alarm";
    new {
        /// 1 to 255 characters; matches `^.+`; does not match `^(?:\s*$)`
        A alarm_name: str = "AlarmName",
    }
    set {}
}

c::property! {
    AutoRollbackConfiguration, "sagemaker-inferencecomponent-autorollbackconfiguration";
    new {
        /// 1 to 10 items
        A alarms: c::List<Alarm> = "Alarms",
    }
    set {}
}

c::property! {
    ContainerMetricsConfig, "sagemaker-inferencecomponent-containermetricsconfig";
    new {
        /// 1 item
        A metrics_endpoints: c::List<MetricsEndpoint> = "MetricsEndpoints",
    }
    set {}
}

c::property! {
    InferenceComponentAvailabilityZoneBalance, "sagemaker-inferencecomponent-inferencecomponentavailabilityzonebalance";
    new {
        A enforcement_mode: AvailabilityZoneBalanceEnforcementMode = "EnforcementMode",
    }
    set {
        /// 0 to 100
        max_imbalance: i64 = "MaxImbalance",
    }
}

c::property! {
    InferenceComponentCapacitySize, "sagemaker-inferencecomponent-inferencecomponentcapacitysize";
    new {
        A r#type: InferenceComponentCapacitySizeType = "Type",
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    InferenceComponentComputeResourceRequirements, "sagemaker-inferencecomponent-inferencecomponentcomputeresourcerequirements";
    new {}
    set {
        /// at least 128
        max_memory_required_in_mb: i64 = "MaxMemoryRequiredInMb",
        /// at least 128
        min_memory_required_in_mb: i64 = "MinMemoryRequiredInMb",
        /// at least 1
        number_of_accelerator_devices_required: f64 = "NumberOfAcceleratorDevicesRequired",
        /// at least 0.25
        number_of_cpu_cores_required: f64 = "NumberOfCpuCoresRequired",
    }
}

c::property! {
    InferenceComponentContainerSpecification, "sagemaker-inferencecomponent-inferencecomponentcontainerspecification";
    new {}
    set {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        artifact_url: str = "ArtifactUrl",
        container_metrics_config: ContainerMetricsConfig = "ContainerMetricsConfig",
        /// at most 16 keys
        environment: c::Map<str> = "Environment",
        /// at most 255 characters; matches `[\S]+`; AWS does not show it again
        image: str = "Image",
    }
}

c::property! {
    InferenceComponentContainerSpecificationForInstanceType, "sagemaker-inferencecomponent-inferencecomponentcontainerspecificationforinstancetype";
    new {}
    set {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        artifact_url: str = "ArtifactUrl",
        container_metrics_config: ContainerMetricsConfig = "ContainerMetricsConfig",
        /// at most 16 keys
        environment: c::Map<str> = "Environment",
        /// at most 255 characters; matches `[\S]+`; AWS does not show it again
        image: str = "Image",
    }
}

c::property! {
    InferenceComponentDataCacheConfig, "sagemaker-inferencecomponent-inferencecomponentdatacacheconfig";
    new {
        A enable_caching: bool = "EnableCaching",
    }
    set {}
}

c::property! {
    InferenceComponentDeploymentConfig, "sagemaker-inferencecomponent-inferencecomponentdeploymentconfig";
    new {}
    set {
        auto_rollback_configuration: AutoRollbackConfiguration = "AutoRollbackConfiguration",
        rolling_update_policy: InferenceComponentRollingUpdatePolicy = "RollingUpdatePolicy",
    }
}

c::property! {
    InferenceComponentRollingUpdatePolicy, "sagemaker-inferencecomponent-inferencecomponentrollingupdatepolicy";
    new {}
    set {
        maximum_batch_size: InferenceComponentCapacitySize = "MaximumBatchSize",
        /// 600 to 28800
        maximum_execution_timeout_in_seconds: i64 = "MaximumExecutionTimeoutInSeconds",
        rollback_maximum_batch_size: InferenceComponentCapacitySize = "RollbackMaximumBatchSize",
        /// 0 to 3600
        wait_interval_in_seconds: i64 = "WaitIntervalInSeconds",
    }
}

c::property! {
    InferenceComponentRuntimeConfig, "sagemaker-inferencecomponent-inferencecomponentruntimeconfig";
    new {}
    set {
        /// at least 0; AWS does not show it again
        copy_count: i64 = "CopyCount",
    }
}

c::property! {
    InferenceComponentSchedulingConfig, "sagemaker-inferencecomponent-inferencecomponentschedulingconfig";
    new {
        A availability_zone_balance: InferenceComponentAvailabilityZoneBalance = "AvailabilityZoneBalance",
        B placement_strategy: InferenceComponentPlacementStrategy = "PlacementStrategy",
    }
    set {}
}

c::property! {
    InferenceComponentSpecification, "sagemaker-inferencecomponent-inferencecomponentspecification";
    new {}
    set {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        base_inference_component_name: str = "BaseInferenceComponentName",
        compute_resource_requirements: InferenceComponentComputeResourceRequirements = "ComputeResourceRequirements",
        container: InferenceComponentContainerSpecification = "Container",
        /// AWS does not show it again
        data_cache_config: InferenceComponentDataCacheConfig = "DataCacheConfig",
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        model_name: str = "ModelName",
        scheduling_config: InferenceComponentSchedulingConfig = "SchedulingConfig",
        startup_parameters: InferenceComponentStartupParameters = "StartupParameters",
    }
}

c::property! {
    InferenceComponentSpecificationForInstanceType, "sagemaker-inferencecomponent-inferencecomponentspecificationforinstancetype";
    new {
        /// at most 64 characters; matches `^ml\..*`
        A instance_type: str = "InstanceType",
    }
    set {
        compute_resource_requirements: InferenceComponentComputeResourceRequirements = "ComputeResourceRequirements",
        container: InferenceComponentContainerSpecificationForInstanceType = "Container",
        /// AWS does not show it again
        data_cache_config: InferenceComponentDataCacheConfig = "DataCacheConfig",
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        model_name: str = "ModelName",
        scheduling_config: InferenceComponentSchedulingConfig = "SchedulingConfig",
        startup_parameters: InferenceComponentStartupParameters = "StartupParameters",
    }
}

c::property! {
    InferenceComponentStartupParameters, "sagemaker-inferencecomponent-inferencecomponentstartupparameters";
    new {}
    set {
        /// 60 to 3600
        container_startup_health_check_timeout_in_seconds: i64 = "ContainerStartupHealthCheckTimeoutInSeconds",
        /// 60 to 3600
        model_data_download_timeout_in_seconds: i64 = "ModelDataDownloadTimeoutInSeconds",
    }
}

c::property! {
    MetricsEndpoint, "sagemaker-inferencecomponent-metricsendpoint";
    new {
        /// at most 256 characters
        A metrics_endpoint_path: str = "MetricsEndpointPath",
    }
    set {
        /// 10 to 300
        metric_publish_frequency_in_seconds: i64 = "MetricPublishFrequencyInSeconds",
    }
}

c::open_enum! {
    AvailabilityZoneBalanceEnforcementMode {
        PERMISSIVE = "PERMISSIVE",
    }
}

c::open_enum! {
    InferenceComponentCapacitySizeType {
        COPY_COUNT = "COPY_COUNT",
        CAPACITY_PERCENT = "CAPACITY_PERCENT",
    }
}

c::open_enum! {
    InferenceComponentPlacementStrategy {
        SPREAD = "SPREAD",
        BINPACK = "BINPACK",
    }
}

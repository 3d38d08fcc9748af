// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::EndpointConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EndpointConfigArn`.
    CfnEndpointConfig = "AWS::SageMaker::EndpointConfig", "sagemaker-endpointconfig", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:endpoint-config/${EndpointConfigName}", tags List "Tags";
    new {
        /// 1 to 10 items; an update replaces the resource
        A production_variants: c::List<ProductionVariant> = "ProductionVariants",
    }
    set {
        /// an update replaces the resource
        async_inference_config: AsyncInferenceConfig = "AsyncInferenceConfig",
        /// an update replaces the resource
        data_capture_config: DataCaptureConfig = "DataCaptureConfig",
        /// an update replaces the resource
        enable_network_isolation: bool = "EnableNetworkIsolation",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        endpoint_config_name: str = "EndpointConfigName",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`; an update replaces the resource
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        /// an update replaces the resource
        explainer_config: ExplainerConfig = "ExplainerConfig",
        /// at most 2048 characters; matches `^[a-zA-Z0-9:/_-]*$`; an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// an update replaces the resource
        metrics_config: MetricsConfig = "MetricsConfig",
        /// 1 to 10 items; an update replaces the resource
        shadow_production_variants: c::List<ProductionVariant> = "ShadowProductionVariants",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        vpc_config: VpcConfig = "VpcConfig",
    }
    get {
        @arn "EndpointConfigArn",
        ENDPOINT_CONFIG_ARN: c::Arn<CfnEndpointConfig> = "EndpointConfigArn",
        ENDPOINT_CONFIG_NAME: str = "EndpointConfigName",
    }
}

c::property! {
    AsyncInferenceClientConfig, "sagemaker-endpointconfig-asyncinferenceclientconfig";
    new {}
    set {
        /// 1 to 1000
        max_concurrent_invocations_per_instance: i64 = "MaxConcurrentInvocationsPerInstance",
    }
}

c::property! {
    AsyncInferenceConfig, "sagemaker-endpointconfig-asyncinferenceconfig";
    new {
        A output_config: AsyncInferenceOutputConfig = "OutputConfig",
    }
    set {
        client_config: AsyncInferenceClientConfig = "ClientConfig",
    }
}

c::property! {
    AsyncInferenceNotificationConfig, "sagemaker-endpointconfig-asyncinferencenotificationconfig";
    new {}
    set {
        /// at most 2048 characters; matches `^arn:aws[a-z-]*:sns:[a-z0-9-]*:[0-9]{12}:[a-zA-Z0-9_.-]+$`
        error_topic: str = "ErrorTopic",
        /// at most 2 items
        include_inference_response_in: c::List<AsyncInferenceNotificationConfigIncludeInferenceResponseIn> = "IncludeInferenceResponseIn",
        /// at most 2048 characters; matches `^arn:aws[a-z-]*:sns:[a-z0-9-]*:[0-9]{12}:[a-zA-Z0-9_.-]+$`
        success_topic: str = "SuccessTopic",
    }
}

c::property! {
    AsyncInferenceOutputConfig, "sagemaker-endpointconfig-asyncinferenceoutputconfig";
    new {}
    set {
        /// at most 2048 characters; matches `^[a-zA-Z0-9:/_-]*$`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        notification_config: AsyncInferenceNotificationConfig = "NotificationConfig",
        /// at most 512 characters; matches `^(https|s3)://([^/])/?(.*)$`
        s3_failure_path: str = "S3FailurePath",
        /// at most 512 characters; matches `^(https|s3)://([^/])/?(.*)$`
        s3_output_path: str = "S3OutputPath",
    }
}

c::property! {
    CapacityReservationConfig, "sagemaker-endpointconfig-capacityreservationconfig";
    new {}
    set {
        /// matches `capacity-reservations-only`
        capacity_reservation_preference: str = "CapacityReservationPreference",
        /// 20 to 258 characters; matches `^arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:[a-z0-9-]{1,14}/`
        ml_reservation_arn: str = "MlReservationArn",
    }
}

c::property! {
    CaptureContentTypeHeader, "sagemaker-endpointconfig-capturecontenttypeheader";
    new {}
    set {
        /// 1 to 10 items; each: 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*$`
        csv_content_types: c::List<str> = "CsvContentTypes",
        /// 1 to 10 items; each: 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*$`
        json_content_types: c::List<str> = "JsonContentTypes",
    }
}

c::property! {
    CaptureOption, "sagemaker-endpointconfig-captureoption";
    new {
        A capture_mode: CaptureOptionCaptureMode = "CaptureMode",
    }
    set {}
}

c::property! {
    ClarifyExplainerConfig, "sagemaker-endpointconfig-clarifyexplainerconfig";
    new {
        A shap_config: ClarifyShapConfig = "ShapConfig",
    }
    set {
        /// 1 to 64 characters
        enable_explanations: str = "EnableExplanations",
        inference_config: ClarifyInferenceConfig = "InferenceConfig",
    }
}

c::property! {
    ClarifyInferenceConfig, "sagemaker-endpointconfig-clarifyinferenceconfig";
    new {}
    set {
        /// 1 to 64 characters
        content_template: str = "ContentTemplate",
        /// 1 to 256 items; each: 1 to 64 characters
        feature_headers: c::List<str> = "FeatureHeaders",
        /// 1 to 256 items; each: matches `numerical|categorical|text`
        feature_types: c::List<str> = "FeatureTypes",
        /// 1 to 64 characters
        features_attribute: str = "FeaturesAttribute",
        /// 1 to 64 characters
        label_attribute: str = "LabelAttribute",
        /// 1 to 16 items; each: 1 to 64 characters
        label_headers: c::List<str> = "LabelHeaders",
        /// at least 0
        label_index: i64 = "LabelIndex",
        /// 1 to 25
        max_payload_in_mb: i64 = "MaxPayloadInMB",
        /// at least 1
        max_record_count: i64 = "MaxRecordCount",
        /// 1 to 64 characters
        probability_attribute: str = "ProbabilityAttribute",
        /// at least 0
        probability_index: i64 = "ProbabilityIndex",
    }
}

c::property! {
    ClarifyShapBaselineConfig, "sagemaker-endpointconfig-clarifyshapbaselineconfig";
    new {}
    set {
        /// at most 255 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*`
        mime_type: str = "MimeType",
        /// 1 to 4096 characters; matches `[\s\S]+`
        shap_baseline: str = "ShapBaseline",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        shap_baseline_uri: str = "ShapBaselineUri",
    }
}

c::property! {
    ClarifyShapConfig, "sagemaker-endpointconfig-clarifyshapconfig";
    new {
        A shap_baseline_config: ClarifyShapBaselineConfig = "ShapBaselineConfig",
    }
    set {
        /// at least 1
        number_of_samples: i64 = "NumberOfSamples",
        seed: i64 = "Seed",
        text_config: ClarifyTextConfig = "TextConfig",
        use_logit: bool = "UseLogit",
    }
}

c::property! {
    ClarifyTextConfig, "sagemaker-endpointconfig-clarifytextconfig";
    new ClarifyTextConfigRequired {
        /// matches `token|sentence|paragraph`
        A granularity: str = "Granularity",
        B language: str = "Language",
    }
    set {}
}

c::property! {
    CoreDumpConfig, "sagemaker-endpointconfig-coredumpconfig";
    new {
        /// at most 512 characters; matches `^(https|s3)://([^/])/?(.*)$`
        A destination_s3_uri: str = "DestinationS3Uri",
    }
    set {
        /// at most 2048 characters; matches `^[a-zA-Z0-9:/_-]*$`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    DataCaptureConfig, "sagemaker-endpointconfig-datacaptureconfig";
    new {
        /// 1 to 32 items
        A capture_options: c::List<CaptureOption> = "CaptureOptions",
        /// at most 512 characters; matches `^(https|s3)://([^/])/?(.*)$`
        B destination_s3_uri: str = "DestinationS3Uri",
        /// 0 to 100
        C initial_sampling_percentage: i64 = "InitialSamplingPercentage",
    }
    set {
        capture_content_type_header: CaptureContentTypeHeader = "CaptureContentTypeHeader",
        enable_capture: bool = "EnableCapture",
        /// at most 2048 characters; matches `^[a-zA-Z0-9:/_-]*$`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    ExplainerConfig, "sagemaker-endpointconfig-explainerconfig";
    new {}
    set {
        clarify_explainer_config: ClarifyExplainerConfig = "ClarifyExplainerConfig",
    }
}

c::property! {
    InstancePool, "sagemaker-endpointconfig-instancepool";
    new {
        A instance_type: InstancePoolInstanceType = "InstanceType",
        /// 1 to 5
        B priority: i64 = "Priority",
    }
    set {
        /// at most 63 characters; matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`
        model_name_override: str = "ModelNameOverride",
    }
}

c::property! {
    ManagedInstanceScaling, "sagemaker-endpointconfig-managedinstancescaling";
    new {}
    set {
        /// at least 1
        max_instance_count: i64 = "MaxInstanceCount",
        /// at least 0
        min_instance_count: i64 = "MinInstanceCount",
        scale_in_policy: ScaleInPolicy = "ScaleInPolicy",
        /// 1 to 10 characters
        status: ManagedInstanceScalingStatus = "Status",
    }
}

c::property! {
    MetricsConfig, "sagemaker-endpointconfig-metricsconfig";
    new {}
    set {
        enable_detailed_observability: bool = "EnableDetailedObservability",
        enable_enhanced_metrics: bool = "EnableEnhancedMetrics",
        /// one of 10, 30, 60, 120, 180, 240, 300
        metric_publish_frequency_in_seconds: i64 = "MetricPublishFrequencyInSeconds",
    }
}

c::property! {
    PrefixAwareRoutingConfig, "sagemaker-endpointconfig-prefixawareroutingconfig";
    new {}
    set {
        /// 1 to 1024
        concurrency_threshold: i64 = "ConcurrencyThreshold",
        /// 1024 to 65536
        prefix_length: i64 = "PrefixLength",
    }
}

c::property! {
    ProductionVariant, "sagemaker-endpointconfig-productionvariant";
    new {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`
        A variant_name: str = "VariantName",
    }
    set {
        capacity_reservation_config: CapacityReservationConfig = "CapacityReservationConfig",
        /// 60 to 3600
        container_startup_health_check_timeout_in_seconds: i64 = "ContainerStartupHealthCheckTimeoutInSeconds",
        core_dump_config: CoreDumpConfig = "CoreDumpConfig",
        enable_ssm_access: bool = "EnableSSMAccess",
        inference_ami_version: ProductionVariantInferenceAmiVersion = "InferenceAmiVersion",
        /// at least 1
        initial_instance_count: i64 = "InitialInstanceCount",
        /// at least 0
        initial_variant_weight: f64 = "InitialVariantWeight",
        /// 1 to 5 items
        instance_pools: c::List<InstancePool> = "InstancePools",
        instance_type: ProductionVariantInstanceType = "InstanceType",
        managed_instance_scaling: ManagedInstanceScaling = "ManagedInstanceScaling",
        /// 60 to 3600
        model_data_download_timeout_in_seconds: i64 = "ModelDataDownloadTimeoutInSeconds",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`
        model_name: str = "ModelName",
        routing_config: RoutingConfig = "RoutingConfig",
        serverless_config: ServerlessConfig = "ServerlessConfig",
        /// 300 to 3600
        variant_instance_provision_timeout_in_seconds: i64 = "VariantInstanceProvisionTimeoutInSeconds",
        /// 1 to 512
        volume_size_in_gb: i64 = "VolumeSizeInGB",
    }
}

c::property! {
    RoutingConfig, "sagemaker-endpointconfig-routingconfig";
    new {}
    set {
        prefix_aware_routing_config: PrefixAwareRoutingConfig = "PrefixAwareRoutingConfig",
        /// 1 to 63 characters
        routing_strategy: RoutingConfigRoutingStrategy = "RoutingStrategy",
    }
}

c::property! {
    ScaleInPolicy, "sagemaker-endpointconfig-scaleinpolicy";
    new {
        /// 1 to 63 characters
        A strategy: ScaleInPolicyStrategy = "Strategy",
    }
    set {
        /// 5 to 1440
        cooldown_in_minutes: i64 = "CooldownInMinutes",
        /// 1 to 100
        maximum_step_size: i64 = "MaximumStepSize",
    }
}

c::property! {
    ServerlessConfig, "sagemaker-endpointconfig-serverlessconfig";
    new ServerlessConfigRequired {
        /// 1 to 200
        A max_concurrency: i64 = "MaxConcurrency",
        /// 1024 to 6144
        B memory_size_in_mb: i64 = "MemorySizeInMB",
    }
    set {
        /// 1 to 200
        provisioned_concurrency: i64 = "ProvisionedConcurrency",
    }
}

c::property! {
    VpcConfig, "sagemaker-endpointconfig-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 5 items; each: at most 32 characters, matches `^[-0-9a-zA-Z]+$`
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; each: at most 32 characters, matches `^[-0-9a-zA-Z]+$`
        B subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    AsyncInferenceNotificationConfigIncludeInferenceResponseIn {
        ERROR_NOTIFICATION_TOPIC = "ERROR_NOTIFICATION_TOPIC",
        SUCCESS_NOTIFICATION_TOPIC = "SUCCESS_NOTIFICATION_TOPIC",
    }
}

c::open_enum! {
    CaptureOptionCaptureMode {
        INPUT = "Input",
        INPUT_AND_OUTPUT = "InputAndOutput",
        OUTPUT = "Output",
    }
}

c::open_enum! {
    InstancePoolInstanceType {
        ML_C4_2XLARGE = "ml.c4.2xlarge",
        ML_C4_4XLARGE = "ml.c4.4xlarge",
        ML_C4_8XLARGE = "ml.c4.8xlarge",
        ML_C4_LARGE = "ml.c4.large",
        ML_C4_XLARGE = "ml.c4.xlarge",
        ML_C5_18XLARGE = "ml.c5.18xlarge",
        ML_C5_2XLARGE = "ml.c5.2xlarge",
        ML_C5_4XLARGE = "ml.c5.4xlarge",
        ML_C5_9XLARGE = "ml.c5.9xlarge",
        ML_C5_LARGE = "ml.c5.large",
        ML_C5_XLARGE = "ml.c5.xlarge",
        ML_C5D_18XLARGE = "ml.c5d.18xlarge",
        ML_C5D_2XLARGE = "ml.c5d.2xlarge",
        ML_C5D_4XLARGE = "ml.c5d.4xlarge",
        ML_C5D_9XLARGE = "ml.c5d.9xlarge",
        ML_C5D_LARGE = "ml.c5d.large",
        ML_C5D_XLARGE = "ml.c5d.xlarge",
        ML_C6G_12XLARGE = "ml.c6g.12xlarge",
        ML_C6G_16XLARGE = "ml.c6g.16xlarge",
        ML_C6G_2XLARGE = "ml.c6g.2xlarge",
        ML_C6G_4XLARGE = "ml.c6g.4xlarge",
        ML_C6G_8XLARGE = "ml.c6g.8xlarge",
        ML_C6G_LARGE = "ml.c6g.large",
        ML_C6G_XLARGE = "ml.c6g.xlarge",
        ML_C6GD_12XLARGE = "ml.c6gd.12xlarge",
        ML_C6GD_16XLARGE = "ml.c6gd.16xlarge",
        ML_C6GD_2XLARGE = "ml.c6gd.2xlarge",
        ML_C6GD_4XLARGE = "ml.c6gd.4xlarge",
        ML_C6GD_8XLARGE = "ml.c6gd.8xlarge",
        ML_C6GD_LARGE = "ml.c6gd.large",
        ML_C6GD_XLARGE = "ml.c6gd.xlarge",
        ML_C6GN_12XLARGE = "ml.c6gn.12xlarge",
        ML_C6GN_16XLARGE = "ml.c6gn.16xlarge",
        ML_C6GN_2XLARGE = "ml.c6gn.2xlarge",
        ML_C6GN_4XLARGE = "ml.c6gn.4xlarge",
        ML_C6GN_8XLARGE = "ml.c6gn.8xlarge",
        ML_C6GN_LARGE = "ml.c6gn.large",
        ML_C6GN_XLARGE = "ml.c6gn.xlarge",
        ML_C6I_12XLARGE = "ml.c6i.12xlarge",
        ML_C6I_16XLARGE = "ml.c6i.16xlarge",
        ML_C6I_24XLARGE = "ml.c6i.24xlarge",
        ML_C6I_2XLARGE = "ml.c6i.2xlarge",
        ML_C6I_32XLARGE = "ml.c6i.32xlarge",
        ML_C6I_4XLARGE = "ml.c6i.4xlarge",
        ML_C6I_8XLARGE = "ml.c6i.8xlarge",
        ML_C6I_LARGE = "ml.c6i.large",
        ML_C6I_XLARGE = "ml.c6i.xlarge",
        ML_C6IN_12XLARGE = "ml.c6in.12xlarge",
        ML_C6IN_16XLARGE = "ml.c6in.16xlarge",
        ML_C6IN_24XLARGE = "ml.c6in.24xlarge",
        ML_C6IN_2XLARGE = "ml.c6in.2xlarge",
        ML_C6IN_32XLARGE = "ml.c6in.32xlarge",
        ML_C6IN_4XLARGE = "ml.c6in.4xlarge",
        ML_C6IN_8XLARGE = "ml.c6in.8xlarge",
        ML_C6IN_LARGE = "ml.c6in.large",
        ML_C6IN_XLARGE = "ml.c6in.xlarge",
        ML_C7G_12XLARGE = "ml.c7g.12xlarge",
        ML_C7G_16XLARGE = "ml.c7g.16xlarge",
        ML_C7G_2XLARGE = "ml.c7g.2xlarge",
        ML_C7G_4XLARGE = "ml.c7g.4xlarge",
        ML_C7G_8XLARGE = "ml.c7g.8xlarge",
        ML_C7G_LARGE = "ml.c7g.large",
        ML_C7G_XLARGE = "ml.c7g.xlarge",
        ML_C7I_12XLARGE = "ml.c7i.12xlarge",
        ML_C7I_16XLARGE = "ml.c7i.16xlarge",
        ML_C7I_24XLARGE = "ml.c7i.24xlarge",
        ML_C7I_2XLARGE = "ml.c7i.2xlarge",
        ML_C7I_48XLARGE = "ml.c7i.48xlarge",
        ML_C7I_4XLARGE = "ml.c7i.4xlarge",
        ML_C7I_8XLARGE = "ml.c7i.8xlarge",
        ML_C7I_LARGE = "ml.c7i.large",
        ML_C7I_XLARGE = "ml.c7i.xlarge",
        ML_C8G_12XLARGE = "ml.c8g.12xlarge",
        ML_C8G_16XLARGE = "ml.c8g.16xlarge",
        ML_C8G_24XLARGE = "ml.c8g.24xlarge",
        ML_C8G_2XLARGE = "ml.c8g.2xlarge",
        ML_C8G_48XLARGE = "ml.c8g.48xlarge",
        ML_C8G_4XLARGE = "ml.c8g.4xlarge",
        ML_C8G_8XLARGE = "ml.c8g.8xlarge",
        ML_C8G_LARGE = "ml.c8g.large",
        ML_C8G_MEDIUM = "ml.c8g.medium",
        ML_C8G_XLARGE = "ml.c8g.xlarge",
        ML_DL1_24XLARGE = "ml.dl1.24xlarge",
        ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
        ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
        ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
        ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
        ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
        ML_G4DN_XLARGE = "ml.g4dn.xlarge",
        ML_G5_12XLARGE = "ml.g5.12xlarge",
        ML_G5_16XLARGE = "ml.g5.16xlarge",
        ML_G5_24XLARGE = "ml.g5.24xlarge",
        ML_G5_2XLARGE = "ml.g5.2xlarge",
        ML_G5_48XLARGE = "ml.g5.48xlarge",
        ML_G5_4XLARGE = "ml.g5.4xlarge",
        ML_G5_8XLARGE = "ml.g5.8xlarge",
        ML_G5_XLARGE = "ml.g5.xlarge",
        ML_G6_12XLARGE = "ml.g6.12xlarge",
        ML_G6_16XLARGE = "ml.g6.16xlarge",
        ML_G6_24XLARGE = "ml.g6.24xlarge",
        ML_G6_2XLARGE = "ml.g6.2xlarge",
        ML_G6_48XLARGE = "ml.g6.48xlarge",
        ML_G6_4XLARGE = "ml.g6.4xlarge",
        ML_G6_8XLARGE = "ml.g6.8xlarge",
        ML_G6_XLARGE = "ml.g6.xlarge",
        ML_G6E_12XLARGE = "ml.g6e.12xlarge",
        ML_G6E_16XLARGE = "ml.g6e.16xlarge",
        ML_G6E_24XLARGE = "ml.g6e.24xlarge",
        ML_G6E_2XLARGE = "ml.g6e.2xlarge",
        ML_G6E_48XLARGE = "ml.g6e.48xlarge",
        ML_G6E_4XLARGE = "ml.g6e.4xlarge",
        ML_G6E_8XLARGE = "ml.g6e.8xlarge",
        ML_G6E_XLARGE = "ml.g6e.xlarge",
        ML_G7_12XLARGE = "ml.g7.12xlarge",
        ML_G7_24XLARGE = "ml.g7.24xlarge",
        ML_G7_2XLARGE = "ml.g7.2xlarge",
        ML_G7_48XLARGE = "ml.g7.48xlarge",
        ML_G7_4XLARGE = "ml.g7.4xlarge",
        ML_G7_8XLARGE = "ml.g7.8xlarge",
        ML_G7E_12XLARGE = "ml.g7e.12xlarge",
        ML_G7E_24XLARGE = "ml.g7e.24xlarge",
        ML_G7E_2XLARGE = "ml.g7e.2xlarge",
        ML_G7E_48XLARGE = "ml.g7e.48xlarge",
        ML_G7E_4XLARGE = "ml.g7e.4xlarge",
        ML_G7E_8XLARGE = "ml.g7e.8xlarge",
        ML_INF1_24XLARGE = "ml.inf1.24xlarge",
        ML_INF1_2XLARGE = "ml.inf1.2xlarge",
        ML_INF1_6XLARGE = "ml.inf1.6xlarge",
        ML_INF1_XLARGE = "ml.inf1.xlarge",
        ML_INF2_24XLARGE = "ml.inf2.24xlarge",
        ML_INF2_48XLARGE = "ml.inf2.48xlarge",
        ML_INF2_8XLARGE = "ml.inf2.8xlarge",
        ML_INF2_XLARGE = "ml.inf2.xlarge",
        ML_M4_10XLARGE = "ml.m4.10xlarge",
        ML_M4_16XLARGE = "ml.m4.16xlarge",
        ML_M4_2XLARGE = "ml.m4.2xlarge",
        ML_M4_4XLARGE = "ml.m4.4xlarge",
        ML_M4_XLARGE = "ml.m4.xlarge",
        ML_M5_12XLARGE = "ml.m5.12xlarge",
        ML_M5_24XLARGE = "ml.m5.24xlarge",
        ML_M5_2XLARGE = "ml.m5.2xlarge",
        ML_M5_4XLARGE = "ml.m5.4xlarge",
        ML_M5_LARGE = "ml.m5.large",
        ML_M5_XLARGE = "ml.m5.xlarge",
        ML_M5D_12XLARGE = "ml.m5d.12xlarge",
        ML_M5D_24XLARGE = "ml.m5d.24xlarge",
        ML_M5D_2XLARGE = "ml.m5d.2xlarge",
        ML_M5D_4XLARGE = "ml.m5d.4xlarge",
        ML_M5D_LARGE = "ml.m5d.large",
        ML_M5D_XLARGE = "ml.m5d.xlarge",
        ML_M6G_12XLARGE = "ml.m6g.12xlarge",
        ML_M6G_16XLARGE = "ml.m6g.16xlarge",
        ML_M6G_2XLARGE = "ml.m6g.2xlarge",
        ML_M6G_4XLARGE = "ml.m6g.4xlarge",
        ML_M6G_8XLARGE = "ml.m6g.8xlarge",
        ML_M6G_LARGE = "ml.m6g.large",
        ML_M6G_XLARGE = "ml.m6g.xlarge",
        ML_M6GD_12XLARGE = "ml.m6gd.12xlarge",
        ML_M6GD_16XLARGE = "ml.m6gd.16xlarge",
        ML_M6GD_2XLARGE = "ml.m6gd.2xlarge",
        ML_M6GD_4XLARGE = "ml.m6gd.4xlarge",
        ML_M6GD_8XLARGE = "ml.m6gd.8xlarge",
        ML_M6GD_LARGE = "ml.m6gd.large",
        ML_M6GD_XLARGE = "ml.m6gd.xlarge",
        ML_M6I_12XLARGE = "ml.m6i.12xlarge",
        ML_M6I_16XLARGE = "ml.m6i.16xlarge",
        ML_M6I_24XLARGE = "ml.m6i.24xlarge",
        ML_M6I_2XLARGE = "ml.m6i.2xlarge",
        ML_M6I_32XLARGE = "ml.m6i.32xlarge",
        ML_M6I_4XLARGE = "ml.m6i.4xlarge",
        ML_M6I_8XLARGE = "ml.m6i.8xlarge",
        ML_M6I_LARGE = "ml.m6i.large",
        ML_M6I_XLARGE = "ml.m6i.xlarge",
        ML_M7I_12XLARGE = "ml.m7i.12xlarge",
        ML_M7I_16XLARGE = "ml.m7i.16xlarge",
        ML_M7I_24XLARGE = "ml.m7i.24xlarge",
        ML_M7I_2XLARGE = "ml.m7i.2xlarge",
        ML_M7I_48XLARGE = "ml.m7i.48xlarge",
        ML_M7I_4XLARGE = "ml.m7i.4xlarge",
        ML_M7I_8XLARGE = "ml.m7i.8xlarge",
        ML_M7I_LARGE = "ml.m7i.large",
        ML_M7I_XLARGE = "ml.m7i.xlarge",
        ML_M8G_12XLARGE = "ml.m8g.12xlarge",
        ML_M8G_16XLARGE = "ml.m8g.16xlarge",
        ML_M8G_24XLARGE = "ml.m8g.24xlarge",
        ML_M8G_2XLARGE = "ml.m8g.2xlarge",
        ML_M8G_48XLARGE = "ml.m8g.48xlarge",
        ML_M8G_4XLARGE = "ml.m8g.4xlarge",
        ML_M8G_8XLARGE = "ml.m8g.8xlarge",
        ML_M8G_LARGE = "ml.m8g.large",
        ML_M8G_MEDIUM = "ml.m8g.medium",
        ML_M8G_XLARGE = "ml.m8g.xlarge",
        ML_P2_16XLARGE = "ml.p2.16xlarge",
        ML_P2_8XLARGE = "ml.p2.8xlarge",
        ML_P2_XLARGE = "ml.p2.xlarge",
        ML_P3_16XLARGE = "ml.p3.16xlarge",
        ML_P3_2XLARGE = "ml.p3.2xlarge",
        ML_P3_8XLARGE = "ml.p3.8xlarge",
        ML_P4D_24XLARGE = "ml.p4d.24xlarge",
        ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
        ML_P5_48XLARGE = "ml.p5.48xlarge",
        ML_P5_4XLARGE = "ml.p5.4xlarge",
        ML_P5E_48XLARGE = "ml.p5e.48xlarge",
        ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
        ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge",
        ML_P6_B300_48XLARGE = "ml.p6-b300.48xlarge",
        ML_P6E_GB200_36XLARGE = "ml.p6e-gb200.36xlarge",
        ML_R5_12XLARGE = "ml.r5.12xlarge",
        ML_R5_24XLARGE = "ml.r5.24xlarge",
        ML_R5_2XLARGE = "ml.r5.2xlarge",
        ML_R5_4XLARGE = "ml.r5.4xlarge",
        ML_R5_LARGE = "ml.r5.large",
        ML_R5_XLARGE = "ml.r5.xlarge",
        ML_R5D_12XLARGE = "ml.r5d.12xlarge",
        ML_R5D_24XLARGE = "ml.r5d.24xlarge",
        ML_R5D_2XLARGE = "ml.r5d.2xlarge",
        ML_R5D_4XLARGE = "ml.r5d.4xlarge",
        ML_R5D_LARGE = "ml.r5d.large",
        ML_R5D_XLARGE = "ml.r5d.xlarge",
        ML_R6G_12XLARGE = "ml.r6g.12xlarge",
        ML_R6G_16XLARGE = "ml.r6g.16xlarge",
        ML_R6G_2XLARGE = "ml.r6g.2xlarge",
        ML_R6G_4XLARGE = "ml.r6g.4xlarge",
        ML_R6G_8XLARGE = "ml.r6g.8xlarge",
        ML_R6G_LARGE = "ml.r6g.large",
        ML_R6G_XLARGE = "ml.r6g.xlarge",
        ML_R6GD_12XLARGE = "ml.r6gd.12xlarge",
        ML_R6GD_16XLARGE = "ml.r6gd.16xlarge",
        ML_R6GD_2XLARGE = "ml.r6gd.2xlarge",
        ML_R6GD_4XLARGE = "ml.r6gd.4xlarge",
        ML_R6GD_8XLARGE = "ml.r6gd.8xlarge",
        ML_R6GD_LARGE = "ml.r6gd.large",
        ML_R6GD_XLARGE = "ml.r6gd.xlarge",
        ML_R6I_12XLARGE = "ml.r6i.12xlarge",
        ML_R6I_16XLARGE = "ml.r6i.16xlarge",
        ML_R6I_24XLARGE = "ml.r6i.24xlarge",
        ML_R6I_2XLARGE = "ml.r6i.2xlarge",
        ML_R6I_32XLARGE = "ml.r6i.32xlarge",
        ML_R6I_4XLARGE = "ml.r6i.4xlarge",
        ML_R6I_8XLARGE = "ml.r6i.8xlarge",
        ML_R6I_LARGE = "ml.r6i.large",
        ML_R6I_XLARGE = "ml.r6i.xlarge",
        ML_R7GD_12XLARGE = "ml.r7gd.12xlarge",
        ML_R7GD_16XLARGE = "ml.r7gd.16xlarge",
        ML_R7GD_2XLARGE = "ml.r7gd.2xlarge",
        ML_R7GD_4XLARGE = "ml.r7gd.4xlarge",
        ML_R7GD_8XLARGE = "ml.r7gd.8xlarge",
        ML_R7GD_LARGE = "ml.r7gd.large",
        ML_R7GD_MEDIUM = "ml.r7gd.medium",
        ML_R7GD_XLARGE = "ml.r7gd.xlarge",
        ML_R7I_12XLARGE = "ml.r7i.12xlarge",
        ML_R7I_16XLARGE = "ml.r7i.16xlarge",
        ML_R7I_24XLARGE = "ml.r7i.24xlarge",
        ML_R7I_2XLARGE = "ml.r7i.2xlarge",
        ML_R7I_48XLARGE = "ml.r7i.48xlarge",
        ML_R7I_4XLARGE = "ml.r7i.4xlarge",
        ML_R7I_8XLARGE = "ml.r7i.8xlarge",
        ML_R7I_LARGE = "ml.r7i.large",
        ML_R7I_XLARGE = "ml.r7i.xlarge",
        ML_R8G_12XLARGE = "ml.r8g.12xlarge",
        ML_R8G_16XLARGE = "ml.r8g.16xlarge",
        ML_R8G_24XLARGE = "ml.r8g.24xlarge",
        ML_R8G_2XLARGE = "ml.r8g.2xlarge",
        ML_R8G_48XLARGE = "ml.r8g.48xlarge",
        ML_R8G_4XLARGE = "ml.r8g.4xlarge",
        ML_R8G_8XLARGE = "ml.r8g.8xlarge",
        ML_R8G_LARGE = "ml.r8g.large",
        ML_R8G_MEDIUM = "ml.r8g.medium",
        ML_R8G_XLARGE = "ml.r8g.xlarge",
        ML_T2_2XLARGE = "ml.t2.2xlarge",
        ML_T2_LARGE = "ml.t2.large",
        ML_T2_MEDIUM = "ml.t2.medium",
        ML_T2_XLARGE = "ml.t2.xlarge",
        ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
        ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
        ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
        ML_TRN2_48XLARGE = "ml.trn2.48xlarge",
    }
}

c::open_enum! {
    ManagedInstanceScalingStatus {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    ProductionVariantInferenceAmiVersion {
        AL2_AMI_SAGEMAKER_INFERENCE_GPU_2 = "al2-ami-sagemaker-inference-gpu-2",
        AL2_AMI_SAGEMAKER_INFERENCE_GPU_2_1 = "al2-ami-sagemaker-inference-gpu-2-1",
        AL2_AMI_SAGEMAKER_INFERENCE_GPU_3_1 = "al2-ami-sagemaker-inference-gpu-3-1",
        AL2_AMI_SAGEMAKER_INFERENCE_NEURON_2 = "al2-ami-sagemaker-inference-neuron-2",
        AL2023_AMI_SAGEMAKER_INFERENCE_GPU_4_1 = "al2023-ami-sagemaker-inference-gpu-4-1",
    }
}

c::open_enum! {
    ProductionVariantInstanceType {
        ML_C4_2XLARGE = "ml.c4.2xlarge",
        ML_C4_4XLARGE = "ml.c4.4xlarge",
        ML_C4_8XLARGE = "ml.c4.8xlarge",
        ML_C4_LARGE = "ml.c4.large",
        ML_C4_XLARGE = "ml.c4.xlarge",
        ML_C5_18XLARGE = "ml.c5.18xlarge",
        ML_C5_2XLARGE = "ml.c5.2xlarge",
        ML_C5_4XLARGE = "ml.c5.4xlarge",
        ML_C5_9XLARGE = "ml.c5.9xlarge",
        ML_C5_LARGE = "ml.c5.large",
        ML_C5_XLARGE = "ml.c5.xlarge",
        ML_C5D_18XLARGE = "ml.c5d.18xlarge",
        ML_C5D_2XLARGE = "ml.c5d.2xlarge",
        ML_C5D_4XLARGE = "ml.c5d.4xlarge",
        ML_C5D_9XLARGE = "ml.c5d.9xlarge",
        ML_C5D_LARGE = "ml.c5d.large",
        ML_C5D_XLARGE = "ml.c5d.xlarge",
        ML_C6G_12XLARGE = "ml.c6g.12xlarge",
        ML_C6G_16XLARGE = "ml.c6g.16xlarge",
        ML_C6G_2XLARGE = "ml.c6g.2xlarge",
        ML_C6G_4XLARGE = "ml.c6g.4xlarge",
        ML_C6G_8XLARGE = "ml.c6g.8xlarge",
        ML_C6G_LARGE = "ml.c6g.large",
        ML_C6G_XLARGE = "ml.c6g.xlarge",
        ML_C6GD_12XLARGE = "ml.c6gd.12xlarge",
        ML_C6GD_16XLARGE = "ml.c6gd.16xlarge",
        ML_C6GD_2XLARGE = "ml.c6gd.2xlarge",
        ML_C6GD_4XLARGE = "ml.c6gd.4xlarge",
        ML_C6GD_8XLARGE = "ml.c6gd.8xlarge",
        ML_C6GD_LARGE = "ml.c6gd.large",
        ML_C6GD_XLARGE = "ml.c6gd.xlarge",
        ML_C6GN_12XLARGE = "ml.c6gn.12xlarge",
        ML_C6GN_16XLARGE = "ml.c6gn.16xlarge",
        ML_C6GN_2XLARGE = "ml.c6gn.2xlarge",
        ML_C6GN_4XLARGE = "ml.c6gn.4xlarge",
        ML_C6GN_8XLARGE = "ml.c6gn.8xlarge",
        ML_C6GN_LARGE = "ml.c6gn.large",
        ML_C6GN_XLARGE = "ml.c6gn.xlarge",
        ML_C6I_12XLARGE = "ml.c6i.12xlarge",
        ML_C6I_16XLARGE = "ml.c6i.16xlarge",
        ML_C6I_24XLARGE = "ml.c6i.24xlarge",
        ML_C6I_2XLARGE = "ml.c6i.2xlarge",
        ML_C6I_32XLARGE = "ml.c6i.32xlarge",
        ML_C6I_4XLARGE = "ml.c6i.4xlarge",
        ML_C6I_8XLARGE = "ml.c6i.8xlarge",
        ML_C6I_LARGE = "ml.c6i.large",
        ML_C6I_XLARGE = "ml.c6i.xlarge",
        ML_C6IN_12XLARGE = "ml.c6in.12xlarge",
        ML_C6IN_16XLARGE = "ml.c6in.16xlarge",
        ML_C6IN_24XLARGE = "ml.c6in.24xlarge",
        ML_C6IN_2XLARGE = "ml.c6in.2xlarge",
        ML_C6IN_32XLARGE = "ml.c6in.32xlarge",
        ML_C6IN_4XLARGE = "ml.c6in.4xlarge",
        ML_C6IN_8XLARGE = "ml.c6in.8xlarge",
        ML_C6IN_LARGE = "ml.c6in.large",
        ML_C6IN_XLARGE = "ml.c6in.xlarge",
        ML_C7G_12XLARGE = "ml.c7g.12xlarge",
        ML_C7G_16XLARGE = "ml.c7g.16xlarge",
        ML_C7G_2XLARGE = "ml.c7g.2xlarge",
        ML_C7G_4XLARGE = "ml.c7g.4xlarge",
        ML_C7G_8XLARGE = "ml.c7g.8xlarge",
        ML_C7G_LARGE = "ml.c7g.large",
        ML_C7G_XLARGE = "ml.c7g.xlarge",
        ML_C7I_12XLARGE = "ml.c7i.12xlarge",
        ML_C7I_16XLARGE = "ml.c7i.16xlarge",
        ML_C7I_24XLARGE = "ml.c7i.24xlarge",
        ML_C7I_2XLARGE = "ml.c7i.2xlarge",
        ML_C7I_48XLARGE = "ml.c7i.48xlarge",
        ML_C7I_4XLARGE = "ml.c7i.4xlarge",
        ML_C7I_8XLARGE = "ml.c7i.8xlarge",
        ML_C7I_LARGE = "ml.c7i.large",
        ML_C7I_XLARGE = "ml.c7i.xlarge",
        ML_C8G_12XLARGE = "ml.c8g.12xlarge",
        ML_C8G_16XLARGE = "ml.c8g.16xlarge",
        ML_C8G_24XLARGE = "ml.c8g.24xlarge",
        ML_C8G_2XLARGE = "ml.c8g.2xlarge",
        ML_C8G_48XLARGE = "ml.c8g.48xlarge",
        ML_C8G_4XLARGE = "ml.c8g.4xlarge",
        ML_C8G_8XLARGE = "ml.c8g.8xlarge",
        ML_C8G_LARGE = "ml.c8g.large",
        ML_C8G_MEDIUM = "ml.c8g.medium",
        ML_C8G_XLARGE = "ml.c8g.xlarge",
        ML_DL1_24XLARGE = "ml.dl1.24xlarge",
        ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
        ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
        ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
        ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
        ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
        ML_G4DN_XLARGE = "ml.g4dn.xlarge",
        ML_G5_12XLARGE = "ml.g5.12xlarge",
        ML_G5_16XLARGE = "ml.g5.16xlarge",
        ML_G5_24XLARGE = "ml.g5.24xlarge",
        ML_G5_2XLARGE = "ml.g5.2xlarge",
        ML_G5_48XLARGE = "ml.g5.48xlarge",
        ML_G5_4XLARGE = "ml.g5.4xlarge",
        ML_G5_8XLARGE = "ml.g5.8xlarge",
        ML_G5_XLARGE = "ml.g5.xlarge",
        ML_G6_12XLARGE = "ml.g6.12xlarge",
        ML_G6_16XLARGE = "ml.g6.16xlarge",
        ML_G6_24XLARGE = "ml.g6.24xlarge",
        ML_G6_2XLARGE = "ml.g6.2xlarge",
        ML_G6_48XLARGE = "ml.g6.48xlarge",
        ML_G6_4XLARGE = "ml.g6.4xlarge",
        ML_G6_8XLARGE = "ml.g6.8xlarge",
        ML_G6_XLARGE = "ml.g6.xlarge",
        ML_G6E_12XLARGE = "ml.g6e.12xlarge",
        ML_G6E_16XLARGE = "ml.g6e.16xlarge",
        ML_G6E_24XLARGE = "ml.g6e.24xlarge",
        ML_G6E_2XLARGE = "ml.g6e.2xlarge",
        ML_G6E_48XLARGE = "ml.g6e.48xlarge",
        ML_G6E_4XLARGE = "ml.g6e.4xlarge",
        ML_G6E_8XLARGE = "ml.g6e.8xlarge",
        ML_G6E_XLARGE = "ml.g6e.xlarge",
        ML_G7_12XLARGE = "ml.g7.12xlarge",
        ML_G7_24XLARGE = "ml.g7.24xlarge",
        ML_G7_2XLARGE = "ml.g7.2xlarge",
        ML_G7_48XLARGE = "ml.g7.48xlarge",
        ML_G7_4XLARGE = "ml.g7.4xlarge",
        ML_G7_8XLARGE = "ml.g7.8xlarge",
        ML_G7E_12XLARGE = "ml.g7e.12xlarge",
        ML_G7E_24XLARGE = "ml.g7e.24xlarge",
        ML_G7E_2XLARGE = "ml.g7e.2xlarge",
        ML_G7E_48XLARGE = "ml.g7e.48xlarge",
        ML_G7E_4XLARGE = "ml.g7e.4xlarge",
        ML_G7E_8XLARGE = "ml.g7e.8xlarge",
        ML_INF1_24XLARGE = "ml.inf1.24xlarge",
        ML_INF1_2XLARGE = "ml.inf1.2xlarge",
        ML_INF1_6XLARGE = "ml.inf1.6xlarge",
        ML_INF1_XLARGE = "ml.inf1.xlarge",
        ML_INF2_24XLARGE = "ml.inf2.24xlarge",
        ML_INF2_48XLARGE = "ml.inf2.48xlarge",
        ML_INF2_8XLARGE = "ml.inf2.8xlarge",
        ML_INF2_XLARGE = "ml.inf2.xlarge",
        ML_M4_10XLARGE = "ml.m4.10xlarge",
        ML_M4_16XLARGE = "ml.m4.16xlarge",
        ML_M4_2XLARGE = "ml.m4.2xlarge",
        ML_M4_4XLARGE = "ml.m4.4xlarge",
        ML_M4_XLARGE = "ml.m4.xlarge",
        ML_M5_12XLARGE = "ml.m5.12xlarge",
        ML_M5_24XLARGE = "ml.m5.24xlarge",
        ML_M5_2XLARGE = "ml.m5.2xlarge",
        ML_M5_4XLARGE = "ml.m5.4xlarge",
        ML_M5_LARGE = "ml.m5.large",
        ML_M5_XLARGE = "ml.m5.xlarge",
        ML_M5D_12XLARGE = "ml.m5d.12xlarge",
        ML_M5D_24XLARGE = "ml.m5d.24xlarge",
        ML_M5D_2XLARGE = "ml.m5d.2xlarge",
        ML_M5D_4XLARGE = "ml.m5d.4xlarge",
        ML_M5D_LARGE = "ml.m5d.large",
        ML_M5D_XLARGE = "ml.m5d.xlarge",
        ML_M6G_12XLARGE = "ml.m6g.12xlarge",
        ML_M6G_16XLARGE = "ml.m6g.16xlarge",
        ML_M6G_2XLARGE = "ml.m6g.2xlarge",
        ML_M6G_4XLARGE = "ml.m6g.4xlarge",
        ML_M6G_8XLARGE = "ml.m6g.8xlarge",
        ML_M6G_LARGE = "ml.m6g.large",
        ML_M6G_XLARGE = "ml.m6g.xlarge",
        ML_M6GD_12XLARGE = "ml.m6gd.12xlarge",
        ML_M6GD_16XLARGE = "ml.m6gd.16xlarge",
        ML_M6GD_2XLARGE = "ml.m6gd.2xlarge",
        ML_M6GD_4XLARGE = "ml.m6gd.4xlarge",
        ML_M6GD_8XLARGE = "ml.m6gd.8xlarge",
        ML_M6GD_LARGE = "ml.m6gd.large",
        ML_M6GD_XLARGE = "ml.m6gd.xlarge",
        ML_M6I_12XLARGE = "ml.m6i.12xlarge",
        ML_M6I_16XLARGE = "ml.m6i.16xlarge",
        ML_M6I_24XLARGE = "ml.m6i.24xlarge",
        ML_M6I_2XLARGE = "ml.m6i.2xlarge",
        ML_M6I_32XLARGE = "ml.m6i.32xlarge",
        ML_M6I_4XLARGE = "ml.m6i.4xlarge",
        ML_M6I_8XLARGE = "ml.m6i.8xlarge",
        ML_M6I_LARGE = "ml.m6i.large",
        ML_M6I_XLARGE = "ml.m6i.xlarge",
        ML_M7I_12XLARGE = "ml.m7i.12xlarge",
        ML_M7I_16XLARGE = "ml.m7i.16xlarge",
        ML_M7I_24XLARGE = "ml.m7i.24xlarge",
        ML_M7I_2XLARGE = "ml.m7i.2xlarge",
        ML_M7I_48XLARGE = "ml.m7i.48xlarge",
        ML_M7I_4XLARGE = "ml.m7i.4xlarge",
        ML_M7I_8XLARGE = "ml.m7i.8xlarge",
        ML_M7I_LARGE = "ml.m7i.large",
        ML_M7I_XLARGE = "ml.m7i.xlarge",
        ML_M8G_12XLARGE = "ml.m8g.12xlarge",
        ML_M8G_16XLARGE = "ml.m8g.16xlarge",
        ML_M8G_24XLARGE = "ml.m8g.24xlarge",
        ML_M8G_2XLARGE = "ml.m8g.2xlarge",
        ML_M8G_48XLARGE = "ml.m8g.48xlarge",
        ML_M8G_4XLARGE = "ml.m8g.4xlarge",
        ML_M8G_8XLARGE = "ml.m8g.8xlarge",
        ML_M8G_LARGE = "ml.m8g.large",
        ML_M8G_MEDIUM = "ml.m8g.medium",
        ML_M8G_XLARGE = "ml.m8g.xlarge",
        ML_P2_16XLARGE = "ml.p2.16xlarge",
        ML_P2_8XLARGE = "ml.p2.8xlarge",
        ML_P2_XLARGE = "ml.p2.xlarge",
        ML_P3_16XLARGE = "ml.p3.16xlarge",
        ML_P3_2XLARGE = "ml.p3.2xlarge",
        ML_P3_8XLARGE = "ml.p3.8xlarge",
        ML_P4D_24XLARGE = "ml.p4d.24xlarge",
        ML_P4DE_24XLARGE = "ml.p4de.24xlarge",
        ML_P5_48XLARGE = "ml.p5.48xlarge",
        ML_P5_4XLARGE = "ml.p5.4xlarge",
        ML_P5E_48XLARGE = "ml.p5e.48xlarge",
        ML_P5EN_48XLARGE = "ml.p5en.48xlarge",
        ML_P6_B200_48XLARGE = "ml.p6-b200.48xlarge",
        ML_P6_B300_48XLARGE = "ml.p6-b300.48xlarge",
        ML_P6E_GB200_36XLARGE = "ml.p6e-gb200.36xlarge",
        ML_R5_12XLARGE = "ml.r5.12xlarge",
        ML_R5_24XLARGE = "ml.r5.24xlarge",
        ML_R5_2XLARGE = "ml.r5.2xlarge",
        ML_R5_4XLARGE = "ml.r5.4xlarge",
        ML_R5_LARGE = "ml.r5.large",
        ML_R5_XLARGE = "ml.r5.xlarge",
        ML_R5D_12XLARGE = "ml.r5d.12xlarge",
        ML_R5D_24XLARGE = "ml.r5d.24xlarge",
        ML_R5D_2XLARGE = "ml.r5d.2xlarge",
        ML_R5D_4XLARGE = "ml.r5d.4xlarge",
        ML_R5D_LARGE = "ml.r5d.large",
        ML_R5D_XLARGE = "ml.r5d.xlarge",
        ML_R6G_12XLARGE = "ml.r6g.12xlarge",
        ML_R6G_16XLARGE = "ml.r6g.16xlarge",
        ML_R6G_2XLARGE = "ml.r6g.2xlarge",
        ML_R6G_4XLARGE = "ml.r6g.4xlarge",
        ML_R6G_8XLARGE = "ml.r6g.8xlarge",
        ML_R6G_LARGE = "ml.r6g.large",
        ML_R6G_XLARGE = "ml.r6g.xlarge",
        ML_R6GD_12XLARGE = "ml.r6gd.12xlarge",
        ML_R6GD_16XLARGE = "ml.r6gd.16xlarge",
        ML_R6GD_2XLARGE = "ml.r6gd.2xlarge",
        ML_R6GD_4XLARGE = "ml.r6gd.4xlarge",
        ML_R6GD_8XLARGE = "ml.r6gd.8xlarge",
        ML_R6GD_LARGE = "ml.r6gd.large",
        ML_R6GD_XLARGE = "ml.r6gd.xlarge",
        ML_R6I_12XLARGE = "ml.r6i.12xlarge",
        ML_R6I_16XLARGE = "ml.r6i.16xlarge",
        ML_R6I_24XLARGE = "ml.r6i.24xlarge",
        ML_R6I_2XLARGE = "ml.r6i.2xlarge",
        ML_R6I_32XLARGE = "ml.r6i.32xlarge",
        ML_R6I_4XLARGE = "ml.r6i.4xlarge",
        ML_R6I_8XLARGE = "ml.r6i.8xlarge",
        ML_R6I_LARGE = "ml.r6i.large",
        ML_R6I_XLARGE = "ml.r6i.xlarge",
        ML_R7GD_12XLARGE = "ml.r7gd.12xlarge",
        ML_R7GD_16XLARGE = "ml.r7gd.16xlarge",
        ML_R7GD_2XLARGE = "ml.r7gd.2xlarge",
        ML_R7GD_4XLARGE = "ml.r7gd.4xlarge",
        ML_R7GD_8XLARGE = "ml.r7gd.8xlarge",
        ML_R7GD_LARGE = "ml.r7gd.large",
        ML_R7GD_MEDIUM = "ml.r7gd.medium",
        ML_R7GD_XLARGE = "ml.r7gd.xlarge",
        ML_R7I_12XLARGE = "ml.r7i.12xlarge",
        ML_R7I_16XLARGE = "ml.r7i.16xlarge",
        ML_R7I_24XLARGE = "ml.r7i.24xlarge",
        ML_R7I_2XLARGE = "ml.r7i.2xlarge",
        ML_R7I_48XLARGE = "ml.r7i.48xlarge",
        ML_R7I_4XLARGE = "ml.r7i.4xlarge",
        ML_R7I_8XLARGE = "ml.r7i.8xlarge",
        ML_R7I_LARGE = "ml.r7i.large",
        ML_R7I_XLARGE = "ml.r7i.xlarge",
        ML_R8G_12XLARGE = "ml.r8g.12xlarge",
        ML_R8G_16XLARGE = "ml.r8g.16xlarge",
        ML_R8G_24XLARGE = "ml.r8g.24xlarge",
        ML_R8G_2XLARGE = "ml.r8g.2xlarge",
        ML_R8G_48XLARGE = "ml.r8g.48xlarge",
        ML_R8G_4XLARGE = "ml.r8g.4xlarge",
        ML_R8G_8XLARGE = "ml.r8g.8xlarge",
        ML_R8G_LARGE = "ml.r8g.large",
        ML_R8G_MEDIUM = "ml.r8g.medium",
        ML_R8G_XLARGE = "ml.r8g.xlarge",
        ML_T2_2XLARGE = "ml.t2.2xlarge",
        ML_T2_LARGE = "ml.t2.large",
        ML_T2_MEDIUM = "ml.t2.medium",
        ML_T2_XLARGE = "ml.t2.xlarge",
        ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
        ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
        ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
        ML_TRN2_48XLARGE = "ml.trn2.48xlarge",
    }
}

c::open_enum! {
    RoutingConfigRoutingStrategy {
        LEAST_OUTSTANDING_REQUESTS = "LEAST_OUTSTANDING_REQUESTS",
        PREFIX_AWARE = "PREFIX_AWARE",
        RANDOM = "RANDOM",
    }
}

c::open_enum! {
    ScaleInPolicyStrategy {
        CONSOLIDATION = "CONSOLIDATION",
        IDLE_RELEASE = "IDLE_RELEASE",
    }
}

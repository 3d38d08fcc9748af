// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::InferenceExperiment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnInferenceExperiment = "AWS::SageMaker::InferenceExperiment", "sagemaker-inferenceexperiment", reference name, name_property "Name",
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:inference-experiment/${InferenceExperimentName}", tags List "Tags";
    new CfnInferenceExperimentRequired {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`; an update replaces the resource
        A endpoint_name: str = "EndpointName",
        /// 1 to 2 items
        B model_variants: c::List<ModelVariantConfig> = "ModelVariants",
        /// 1 to 120 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`; an update replaces the resource
        C name: str = "Name",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`; an update replaces the resource
        D role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// an update replaces the resource
        E r#type: Type = "Type",
    }
    set {
        data_storage_config: DataStorageConfig = "DataStorageConfig",
        /// 1 to 1024 characters
        description: str = "Description",
        /// AWS does not show it again
        desired_state: DesiredState = "DesiredState",
        /// at most 2048 characters; an update replaces the resource
        kms_key: str = "KmsKey",
        /// AWS does not show it again
        schedule: InferenceExperimentSchedule = "Schedule",
        shadow_mode_config: ShadowModeConfig = "ShadowModeConfig",
        /// 1 to 1024 characters; AWS does not show it again
        status_reason: str = "StatusReason",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        ENDPOINT_METADATA: c::Json = "EndpointMetadata",
        ENDPOINT_METADATA_ENDPOINT_CONFIG_NAME: str = "EndpointMetadata.EndpointConfigName",
        ENDPOINT_METADATA_ENDPOINT_NAME: str = "EndpointMetadata.EndpointName",
        ENDPOINT_METADATA_ENDPOINT_STATUS: str = "EndpointMetadata.EndpointStatus",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        STATUS: str = "Status",
    }
}

c::property! {
    CaptureContentTypeHeader, "sagemaker-inferenceexperiment-capturecontenttypeheader";
    new {}
    set {
        /// 1 to 10 items; each: 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*/[a-zA-Z0-9](-*[a-zA-Z0-9.])*`
        csv_content_types: c::List<str> = "CsvContentTypes",
        /// 1 to 10 items; each: 1 to 256 characters, matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*/[a-zA-Z0-9](-*[a-zA-Z0-9.])*`
        json_content_types: c::List<str> = "JsonContentTypes",
    }
}

c::property! {
    DataStorageConfig, "sagemaker-inferenceexperiment-datastorageconfig";
    new {
        /// at most 512 characters; matches `^(https|s3)://([^/])/?(.*)$`
        A destination: str = "Destination",
    }
    set {
        content_type: CaptureContentTypeHeader = "ContentType",
        /// at most 2048 characters
        kms_key: str = "KmsKey",
    }
}

c::property! {
    InferenceExperimentSchedule, "sagemaker-inferenceexperiment-inferenceexperimentschedule";
    new {}
    set {
        end_time: str = "EndTime",
        start_time: str = "StartTime",
    }
}

c::property! {
    ModelInfrastructureConfig, "sagemaker-inferenceexperiment-modelinfrastructureconfig";
    new {
        A infrastructure_type: ModelInfrastructureConfigInfrastructureType = "InfrastructureType",
        B real_time_inference_config: RealTimeInferenceConfig = "RealTimeInferenceConfig",
    }
    set {}
}

c::property! {
    ModelVariantConfig, "sagemaker-inferenceexperiment-modelvariantconfig";
    new ModelVariantConfigRequired {
        A infrastructure_config: ModelInfrastructureConfig = "InfrastructureConfig",
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`
        B model_name: str = "ModelName",
        /// at most 63 characters; matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`
        C variant_name: str = "VariantName",
    }
    set {}
}

c::property! {
    RealTimeInferenceConfig, "sagemaker-inferenceexperiment-realtimeinferenceconfig";
    new {
        /// at least 0
        A instance_count: i64 = "InstanceCount",
        B instance_type: str = "InstanceType",
    }
    set {}
}

c::property! {
    ShadowModeConfig, "sagemaker-inferenceexperiment-shadowmodeconfig";
    new {
        /// 1 item
        A shadow_model_variants: c::List<ShadowModelVariantConfig> = "ShadowModelVariants",
        /// at most 63 characters; matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`
        B source_model_variant_name: str = "SourceModelVariantName",
    }
    set {}
}

c::property! {
    ShadowModelVariantConfig, "sagemaker-inferenceexperiment-shadowmodelvariantconfig";
    new {
        /// at most 100
        A sampling_percentage: i64 = "SamplingPercentage",
        /// at most 63 characters; matches `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`
        B shadow_model_variant_name: str = "ShadowModelVariantName",
    }
    set {}
}

c::open_enum! {
    Type {
        SHADOW_MODE = "ShadowMode",
    }
}

c::open_enum! {
    DesiredState {
        RUNNING = "Running",
        COMPLETED = "Completed",
        CANCELLED = "Cancelled",
    }
}

c::open_enum! {
    ModelInfrastructureConfigInfrastructureType {
        REAL_TIME_INFERENCE = "RealTimeInference",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Algorithm` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AlgorithmArn`.
    CfnAlgorithm = "AWS::SageMaker::Algorithm", "sagemaker-algorithm", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:algorithm/${AlgorithmName}", tags List "Tags";
    new {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        A algorithm_name: str = "AlgorithmName",
        /// an update replaces the resource
        B training_specification: TrainingSpecification = "TrainingSpecification",
    }
    set {
        /// at most 1024 characters; matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`; an update replaces the resource
        algorithm_description: str = "AlgorithmDescription",
        /// an update replaces the resource
        certify_for_marketplace: bool = "CertifyForMarketplace",
        /// an update replaces the resource
        inference_specification: InferenceSpecification = "InferenceSpecification",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AlgorithmArn",
        ALGORITHM_ARN: c::Arn<CfnAlgorithm> = "AlgorithmArn",
        CREATION_TIME: str = "CreationTime",
    }
}

c::property! {
    CategoricalParameterRangeSpecification, "sagemaker-algorithm-categoricalparameterrangespecification";
    new {
        /// 1 to 30 items; each: at most 256 characters
        A values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    ChannelSpecification, "sagemaker-algorithm-channelspecification";
    new ChannelSpecificationRequired {
        /// 1 to 64 characters; matches `^[A-Za-z0-9\.\-_]+$`
        A name: str = "Name",
        /// each: at most 256 characters
        B supported_content_types: c::List<str> = "SupportedContentTypes",
        /// at least 1 item
        C supported_input_modes: c::List<ChannelSpecificationSupportedInputModes> = "SupportedInputModes",
    }
    set {
        /// at most 1024 characters; matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`
        description: str = "Description",
        is_required: bool = "IsRequired",
        supported_compression_types: c::List<ChannelSpecificationSupportedCompressionTypes> = "SupportedCompressionTypes",
    }
}

c::property! {
    ContinuousParameterRangeSpecification, "sagemaker-algorithm-continuousparameterrangespecification";
    new ContinuousParameterRangeSpecificationRequired {
        /// at most 256 characters
        A max_value: str = "MaxValue",
        /// at most 256 characters
        B min_value: str = "MinValue",
    }
    set {}
}

c::property! {
    HyperParameterSpecification, "sagemaker-algorithm-hyperparameterspecification";
    new HyperParameterSpecificationRequired {
        /// at most 256 characters; matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`
        A name: str = "Name",
        B r#type: HyperParameterSpecificationType = "Type",
    }
    set {
        /// at most 2500 characters
        default_value: str = "DefaultValue",
        /// at most 1024 characters; matches `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*$`
        description: str = "Description",
        is_required: bool = "IsRequired",
        is_tunable: bool = "IsTunable",
        range: ParameterRange = "Range",
    }
}

c::property! {
    HyperParameterTuningJobObjective, "sagemaker-algorithm-hyperparametertuningjobobjective";
    new HyperParameterTuningJobObjectiveRequired {
        /// 1 to 255 characters; matches `^.+$`
        A metric_name: str = "MetricName",
        B r#type: HyperParameterTuningJobObjectiveType = "Type",
    }
    set {}
}

c::property! {
    InferenceSpecification, "sagemaker-algorithm-inferencespecification";
    new {
        /// 1 to 15 items
        A containers: c::List<ModelPackageContainerDefinition> = "Containers",
    }
    set {
        /// each: at most 256 characters
        supported_content_types: c::List<str> = "SupportedContentTypes",
        supported_realtime_inference_instance_types: c::List<InferenceSpecificationSupportedRealtimeInferenceInstanceTypes> = "SupportedRealtimeInferenceInstanceTypes",
        /// each: at most 1024 characters, matches `^[\-0-9A-Za-z_]+\/.+$`
        supported_response_mime_types: c::List<str> = "SupportedResponseMIMETypes",
        /// at least 1 item
        supported_transform_instance_types: c::List<InferenceSpecificationSupportedTransformInstanceTypes> = "SupportedTransformInstanceTypes",
    }
}

c::property! {
    IntegerParameterRangeSpecification, "sagemaker-algorithm-integerparameterrangespecification";
    new IntegerParameterRangeSpecificationRequired {
        /// at most 256 characters
        A max_value: str = "MaxValue",
        /// at most 256 characters
        B min_value: str = "MinValue",
    }
    set {}
}

c::property! {
    MetricDefinition, "sagemaker-algorithm-metricdefinition";
    new MetricDefinitionRequired {
        /// 1 to 255 characters; matches `^.+$`
        A name: str = "Name",
        /// 1 to 500 characters; matches `^.+$`
        B regex: str = "Regex",
    }
    set {}
}

c::property! {
    ModelInput, "sagemaker-algorithm-modelinput";
    new {
        /// 1 to 16384 characters; matches `^[\S\s]+$`
        A data_input_config: str = "DataInputConfig",
    }
    set {}
}

c::property! {
    ModelPackageContainerDefinition, "sagemaker-algorithm-modelpackagecontainerdefinition";
    new {
        /// at most 255 characters; matches `^[\S]+$`
        A image: str = "Image",
    }
    set {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`
        container_hostname: str = "ContainerHostname",
        environment: c::Map<str> = "Environment",
        framework: str = "Framework",
        /// 3 to 10 characters; matches `^[0-9]\.[A-Za-z0-9.-]+$`
        framework_version: str = "FrameworkVersion",
        /// at most 72 characters; matches `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`
        image_digest: str = "ImageDigest",
        is_checkpoint: bool = "IsCheckpoint",
        model_input: ModelInput = "ModelInput",
        nearest_model_name: str = "NearestModelName",
    }
}

c::property! {
    ParameterRange, "sagemaker-algorithm-parameterrange";
    new {}
    set {
        categorical_parameter_range_specification: CategoricalParameterRangeSpecification = "CategoricalParameterRangeSpecification",
        continuous_parameter_range_specification: ContinuousParameterRangeSpecification = "ContinuousParameterRangeSpecification",
        integer_parameter_range_specification: IntegerParameterRangeSpecification = "IntegerParameterRangeSpecification",
    }
}

c::property! {
    TrainingSpecification, "sagemaker-algorithm-trainingspecification";
    new {
        A supported_training_instance_types: c::List<TrainingSpecificationSupportedTrainingInstanceTypes> = "SupportedTrainingInstanceTypes",
        /// 1 to 8 items
        B training_channels: c::List<ChannelSpecification> = "TrainingChannels",
        /// at most 255 characters; matches `^[\S]+$`
        C training_image: str = "TrainingImage",
    }
    set {
        /// at most 40 items
        metric_definitions: c::List<MetricDefinition> = "MetricDefinitions",
        /// at most 100 items
        supported_hyper_parameters: c::List<HyperParameterSpecification> = "SupportedHyperParameters",
        supported_tuning_job_objective_metrics: c::List<HyperParameterTuningJobObjective> = "SupportedTuningJobObjectiveMetrics",
        supports_distributed_training: bool = "SupportsDistributedTraining",
        /// at most 72 characters; matches `^[Ss][Hh][Aa]256:[0-9a-fA-F]{64}$`
        training_image_digest: str = "TrainingImageDigest",
    }
}

c::open_enum! {
    ChannelSpecificationSupportedInputModes {
        PIPE = "Pipe",
        FILE = "File",
        FAST_FILE = "FastFile",
    }
}

c::open_enum! {
    ChannelSpecificationSupportedCompressionTypes {
        NONE = "None",
        GZIP = "Gzip",
    }
}

c::open_enum! {
    HyperParameterSpecificationType {
        INTEGER = "Integer",
        CONTINUOUS = "Continuous",
        CATEGORICAL = "Categorical",
        FREE_TEXT = "FreeText",
    }
}

c::open_enum! {
    HyperParameterTuningJobObjectiveType {
        MAXIMIZE = "Maximize",
        MINIMIZE = "Minimize",
    }
}

c::open_enum! {
    InferenceSpecificationSupportedRealtimeInferenceInstanceTypes {
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
    InferenceSpecificationSupportedTransformInstanceTypes {
        ML_C4_2XLARGE = "ml.c4.2xlarge",
        ML_C4_4XLARGE = "ml.c4.4xlarge",
        ML_C4_8XLARGE = "ml.c4.8xlarge",
        ML_C4_XLARGE = "ml.c4.xlarge",
        ML_C5_18XLARGE = "ml.c5.18xlarge",
        ML_C5_2XLARGE = "ml.c5.2xlarge",
        ML_C5_4XLARGE = "ml.c5.4xlarge",
        ML_C5_9XLARGE = "ml.c5.9xlarge",
        ML_C5_XLARGE = "ml.c5.xlarge",
        ML_C6I_12XLARGE = "ml.c6i.12xlarge",
        ML_C6I_16XLARGE = "ml.c6i.16xlarge",
        ML_C6I_24XLARGE = "ml.c6i.24xlarge",
        ML_C6I_2XLARGE = "ml.c6i.2xlarge",
        ML_C6I_32XLARGE = "ml.c6i.32xlarge",
        ML_C6I_4XLARGE = "ml.c6i.4xlarge",
        ML_C6I_8XLARGE = "ml.c6i.8xlarge",
        ML_C6I_LARGE = "ml.c6i.large",
        ML_C6I_XLARGE = "ml.c6i.xlarge",
        ML_C7I_12XLARGE = "ml.c7i.12xlarge",
        ML_C7I_16XLARGE = "ml.c7i.16xlarge",
        ML_C7I_24XLARGE = "ml.c7i.24xlarge",
        ML_C7I_2XLARGE = "ml.c7i.2xlarge",
        ML_C7I_48XLARGE = "ml.c7i.48xlarge",
        ML_C7I_4XLARGE = "ml.c7i.4xlarge",
        ML_C7I_8XLARGE = "ml.c7i.8xlarge",
        ML_C7I_LARGE = "ml.c7i.large",
        ML_C7I_XLARGE = "ml.c7i.xlarge",
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
        ML_P2_16XLARGE = "ml.p2.16xlarge",
        ML_P2_8XLARGE = "ml.p2.8xlarge",
        ML_P2_XLARGE = "ml.p2.xlarge",
        ML_P3_16XLARGE = "ml.p3.16xlarge",
        ML_P3_2XLARGE = "ml.p3.2xlarge",
        ML_P3_8XLARGE = "ml.p3.8xlarge",
        ML_R6I_12XLARGE = "ml.r6i.12xlarge",
        ML_R6I_16XLARGE = "ml.r6i.16xlarge",
        ML_R6I_24XLARGE = "ml.r6i.24xlarge",
        ML_R6I_2XLARGE = "ml.r6i.2xlarge",
        ML_R6I_32XLARGE = "ml.r6i.32xlarge",
        ML_R6I_4XLARGE = "ml.r6i.4xlarge",
        ML_R6I_8XLARGE = "ml.r6i.8xlarge",
        ML_R6I_LARGE = "ml.r6i.large",
        ML_R6I_XLARGE = "ml.r6i.xlarge",
        ML_R7I_12XLARGE = "ml.r7i.12xlarge",
        ML_R7I_16XLARGE = "ml.r7i.16xlarge",
        ML_R7I_24XLARGE = "ml.r7i.24xlarge",
        ML_R7I_2XLARGE = "ml.r7i.2xlarge",
        ML_R7I_48XLARGE = "ml.r7i.48xlarge",
        ML_R7I_4XLARGE = "ml.r7i.4xlarge",
        ML_R7I_8XLARGE = "ml.r7i.8xlarge",
        ML_R7I_LARGE = "ml.r7i.large",
        ML_R7I_XLARGE = "ml.r7i.xlarge",
        ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
        ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
    }
}

c::open_enum! {
    TrainingSpecificationSupportedTrainingInstanceTypes {
        ML_C4_2XLARGE = "ml.c4.2xlarge",
        ML_C4_4XLARGE = "ml.c4.4xlarge",
        ML_C4_8XLARGE = "ml.c4.8xlarge",
        ML_C4_XLARGE = "ml.c4.xlarge",
        ML_C5_18XLARGE = "ml.c5.18xlarge",
        ML_C5_2XLARGE = "ml.c5.2xlarge",
        ML_C5_4XLARGE = "ml.c5.4xlarge",
        ML_C5_9XLARGE = "ml.c5.9xlarge",
        ML_C5_XLARGE = "ml.c5.xlarge",
        ML_C5N_18XLARGE = "ml.c5n.18xlarge",
        ML_C5N_2XLARGE = "ml.c5n.2xlarge",
        ML_C5N_4XLARGE = "ml.c5n.4xlarge",
        ML_C5N_9XLARGE = "ml.c5n.9xlarge",
        ML_C5N_XLARGE = "ml.c5n.xlarge",
        ML_C6I_12XLARGE = "ml.c6i.12xlarge",
        ML_C6I_16XLARGE = "ml.c6i.16xlarge",
        ML_C6I_24XLARGE = "ml.c6i.24xlarge",
        ML_C6I_2XLARGE = "ml.c6i.2xlarge",
        ML_C6I_32XLARGE = "ml.c6i.32xlarge",
        ML_C6I_4XLARGE = "ml.c6i.4xlarge",
        ML_C6I_8XLARGE = "ml.c6i.8xlarge",
        ML_C6I_XLARGE = "ml.c6i.xlarge",
        ML_C7I_FLEX_12XLARGE = "ml.c7i-flex.12xlarge",
        ML_C7I_FLEX_16XLARGE = "ml.c7i-flex.16xlarge",
        ML_C7I_FLEX_2XLARGE = "ml.c7i-flex.2xlarge",
        ML_C7I_FLEX_4XLARGE = "ml.c7i-flex.4xlarge",
        ML_C7I_FLEX_8XLARGE = "ml.c7i-flex.8xlarge",
        ML_C7I_FLEX_XLARGE = "ml.c7i-flex.xlarge",
        ML_C7I_12XLARGE = "ml.c7i.12xlarge",
        ML_C7I_16XLARGE = "ml.c7i.16xlarge",
        ML_C7I_24XLARGE = "ml.c7i.24xlarge",
        ML_C7I_2XLARGE = "ml.c7i.2xlarge",
        ML_C7I_48XLARGE = "ml.c7i.48xlarge",
        ML_C7I_4XLARGE = "ml.c7i.4xlarge",
        ML_C7I_8XLARGE = "ml.c7i.8xlarge",
        ML_C7I_LARGE = "ml.c7i.large",
        ML_C7I_XLARGE = "ml.c7i.xlarge",
        ML_C8I_FLEX_12XLARGE = "ml.c8i-flex.12xlarge",
        ML_C8I_FLEX_16XLARGE = "ml.c8i-flex.16xlarge",
        ML_C8I_FLEX_2XLARGE = "ml.c8i-flex.2xlarge",
        ML_C8I_FLEX_4XLARGE = "ml.c8i-flex.4xlarge",
        ML_C8I_FLEX_8XLARGE = "ml.c8i-flex.8xlarge",
        ML_C8I_FLEX_XLARGE = "ml.c8i-flex.xlarge",
        ML_C8I_12XLARGE = "ml.c8i.12xlarge",
        ML_C8I_16XLARGE = "ml.c8i.16xlarge",
        ML_C8I_24XLARGE = "ml.c8i.24xlarge",
        ML_C8I_2XLARGE = "ml.c8i.2xlarge",
        ML_C8I_32XLARGE = "ml.c8i.32xlarge",
        ML_C8I_48XLARGE = "ml.c8i.48xlarge",
        ML_C8I_4XLARGE = "ml.c8i.4xlarge",
        ML_C8I_8XLARGE = "ml.c8i.8xlarge",
        ML_C8I_96XLARGE = "ml.c8i.96xlarge",
        ML_C8I_XLARGE = "ml.c8i.xlarge",
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
        ML_M6I_12XLARGE = "ml.m6i.12xlarge",
        ML_M6I_16XLARGE = "ml.m6i.16xlarge",
        ML_M6I_24XLARGE = "ml.m6i.24xlarge",
        ML_M6I_2XLARGE = "ml.m6i.2xlarge",
        ML_M6I_32XLARGE = "ml.m6i.32xlarge",
        ML_M6I_4XLARGE = "ml.m6i.4xlarge",
        ML_M6I_8XLARGE = "ml.m6i.8xlarge",
        ML_M6I_LARGE = "ml.m6i.large",
        ML_M6I_XLARGE = "ml.m6i.xlarge",
        ML_M7I_FLEX_12XLARGE = "ml.m7i-flex.12xlarge",
        ML_M7I_FLEX_16XLARGE = "ml.m7i-flex.16xlarge",
        ML_M7I_FLEX_2XLARGE = "ml.m7i-flex.2xlarge",
        ML_M7I_FLEX_4XLARGE = "ml.m7i-flex.4xlarge",
        ML_M7I_FLEX_8XLARGE = "ml.m7i-flex.8xlarge",
        ML_M7I_FLEX_LARGE = "ml.m7i-flex.large",
        ML_M7I_FLEX_XLARGE = "ml.m7i-flex.xlarge",
        ML_M7I_12XLARGE = "ml.m7i.12xlarge",
        ML_M7I_16XLARGE = "ml.m7i.16xlarge",
        ML_M7I_24XLARGE = "ml.m7i.24xlarge",
        ML_M7I_2XLARGE = "ml.m7i.2xlarge",
        ML_M7I_48XLARGE = "ml.m7i.48xlarge",
        ML_M7I_4XLARGE = "ml.m7i.4xlarge",
        ML_M7I_8XLARGE = "ml.m7i.8xlarge",
        ML_M7I_LARGE = "ml.m7i.large",
        ML_M7I_XLARGE = "ml.m7i.xlarge",
        ML_M8I_FLEX_12XLARGE = "ml.m8i-flex.12xlarge",
        ML_M8I_FLEX_16XLARGE = "ml.m8i-flex.16xlarge",
        ML_M8I_FLEX_2XLARGE = "ml.m8i-flex.2xlarge",
        ML_M8I_FLEX_4XLARGE = "ml.m8i-flex.4xlarge",
        ML_M8I_FLEX_8XLARGE = "ml.m8i-flex.8xlarge",
        ML_M8I_FLEX_LARGE = "ml.m8i-flex.large",
        ML_M8I_FLEX_XLARGE = "ml.m8i-flex.xlarge",
        ML_M8I_12XLARGE = "ml.m8i.12xlarge",
        ML_M8I_16XLARGE = "ml.m8i.16xlarge",
        ML_M8I_24XLARGE = "ml.m8i.24xlarge",
        ML_M8I_2XLARGE = "ml.m8i.2xlarge",
        ML_M8I_32XLARGE = "ml.m8i.32xlarge",
        ML_M8I_48XLARGE = "ml.m8i.48xlarge",
        ML_M8I_4XLARGE = "ml.m8i.4xlarge",
        ML_M8I_8XLARGE = "ml.m8i.8xlarge",
        ML_M8I_96XLARGE = "ml.m8i.96xlarge",
        ML_M8I_LARGE = "ml.m8i.large",
        ML_M8I_XLARGE = "ml.m8i.xlarge",
        ML_P2_16XLARGE = "ml.p2.16xlarge",
        ML_P2_8XLARGE = "ml.p2.8xlarge",
        ML_P2_XLARGE = "ml.p2.xlarge",
        ML_P3_16XLARGE = "ml.p3.16xlarge",
        ML_P3_2XLARGE = "ml.p3.2xlarge",
        ML_P3_8XLARGE = "ml.p3.8xlarge",
        ML_P3DN_24XLARGE = "ml.p3dn.24xlarge",
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
        ML_R5_16XLARGE = "ml.r5.16xlarge",
        ML_R5_24XLARGE = "ml.r5.24xlarge",
        ML_R5_2XLARGE = "ml.r5.2xlarge",
        ML_R5_4XLARGE = "ml.r5.4xlarge",
        ML_R5_8XLARGE = "ml.r5.8xlarge",
        ML_R5_LARGE = "ml.r5.large",
        ML_R5_XLARGE = "ml.r5.xlarge",
        ML_R5D_12XLARGE = "ml.r5d.12xlarge",
        ML_R5D_16XLARGE = "ml.r5d.16xlarge",
        ML_R5D_24XLARGE = "ml.r5d.24xlarge",
        ML_R5D_2XLARGE = "ml.r5d.2xlarge",
        ML_R5D_4XLARGE = "ml.r5d.4xlarge",
        ML_R5D_8XLARGE = "ml.r5d.8xlarge",
        ML_R5D_LARGE = "ml.r5d.large",
        ML_R5D_XLARGE = "ml.r5d.xlarge",
        ML_R6I_12XLARGE = "ml.r6i.12xlarge",
        ML_R6I_16XLARGE = "ml.r6i.16xlarge",
        ML_R6I_24XLARGE = "ml.r6i.24xlarge",
        ML_R6I_2XLARGE = "ml.r6i.2xlarge",
        ML_R6I_32XLARGE = "ml.r6i.32xlarge",
        ML_R6I_4XLARGE = "ml.r6i.4xlarge",
        ML_R6I_8XLARGE = "ml.r6i.8xlarge",
        ML_R6I_LARGE = "ml.r6i.large",
        ML_R6I_XLARGE = "ml.r6i.xlarge",
        ML_R7I_12XLARGE = "ml.r7i.12xlarge",
        ML_R7I_16XLARGE = "ml.r7i.16xlarge",
        ML_R7I_24XLARGE = "ml.r7i.24xlarge",
        ML_R7I_2XLARGE = "ml.r7i.2xlarge",
        ML_R7I_48XLARGE = "ml.r7i.48xlarge",
        ML_R7I_4XLARGE = "ml.r7i.4xlarge",
        ML_R7I_8XLARGE = "ml.r7i.8xlarge",
        ML_R7I_LARGE = "ml.r7i.large",
        ML_R7I_XLARGE = "ml.r7i.xlarge",
        ML_R8I_FLEX_12XLARGE = "ml.r8i-flex.12xlarge",
        ML_R8I_FLEX_16XLARGE = "ml.r8i-flex.16xlarge",
        ML_R8I_FLEX_2XLARGE = "ml.r8i-flex.2xlarge",
        ML_R8I_FLEX_4XLARGE = "ml.r8i-flex.4xlarge",
        ML_R8I_FLEX_8XLARGE = "ml.r8i-flex.8xlarge",
        ML_R8I_FLEX_LARGE = "ml.r8i-flex.large",
        ML_R8I_FLEX_XLARGE = "ml.r8i-flex.xlarge",
        ML_R8I_12XLARGE = "ml.r8i.12xlarge",
        ML_R8I_16XLARGE = "ml.r8i.16xlarge",
        ML_R8I_24XLARGE = "ml.r8i.24xlarge",
        ML_R8I_2XLARGE = "ml.r8i.2xlarge",
        ML_R8I_32XLARGE = "ml.r8i.32xlarge",
        ML_R8I_48XLARGE = "ml.r8i.48xlarge",
        ML_R8I_4XLARGE = "ml.r8i.4xlarge",
        ML_R8I_8XLARGE = "ml.r8i.8xlarge",
        ML_R8I_96XLARGE = "ml.r8i.96xlarge",
        ML_R8I_LARGE = "ml.r8i.large",
        ML_R8I_XLARGE = "ml.r8i.xlarge",
        ML_T3_2XLARGE = "ml.t3.2xlarge",
        ML_T3_LARGE = "ml.t3.large",
        ML_T3_MEDIUM = "ml.t3.medium",
        ML_T3_XLARGE = "ml.t3.xlarge",
        ML_TRN1_2XLARGE = "ml.trn1.2xlarge",
        ML_TRN1_32XLARGE = "ml.trn1.32xlarge",
        ML_TRN1N_32XLARGE = "ml.trn1n.32xlarge",
        ML_TRN2_48XLARGE = "ml.trn2.48xlarge",
    }
}

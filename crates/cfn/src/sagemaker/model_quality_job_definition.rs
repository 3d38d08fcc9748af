// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::ModelQualityJobDefinition` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `JobDefinitionArn`.
    CfnModelQualityJobDefinition = "AWS::SageMaker::ModelQualityJobDefinition", "sagemaker-modelqualityjobdefinition", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:model-quality-job-definition/${ModelQualityJobDefinitionName}", tags List "Tags";
    new CfnModelQualityJobDefinitionRequired {
        /// an update replaces the resource
        A job_resources: MonitoringResources = "JobResources",
        /// an update replaces the resource
        B model_quality_app_specification: ModelQualityAppSpecification = "ModelQualityAppSpecification",
        /// an update replaces the resource
        C model_quality_job_input: ModelQualityJobInput = "ModelQualityJobInput",
        /// an update replaces the resource
        D model_quality_job_output_config: MonitoringOutputConfig = "ModelQualityJobOutputConfig",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`; an update replaces the resource
        E role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`; an update replaces the resource; AWS does not show it again
        endpoint_name: str = "EndpointName",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        job_definition_name: str = "JobDefinitionName",
        /// an update replaces the resource
        model_quality_baseline_config: ModelQualityBaselineConfig = "ModelQualityBaselineConfig",
        /// an update replaces the resource
        network_config: NetworkConfig = "NetworkConfig",
        /// an update replaces the resource
        stopping_condition: StoppingCondition = "StoppingCondition",
        /// at most 50 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "JobDefinitionArn",
        CREATION_TIME: str = "CreationTime",
        JOB_DEFINITION_ARN: c::Arn<CfnModelQualityJobDefinition> = "JobDefinitionArn",
    }
}

c::property! {
    BatchTransformInput, "sagemaker-modelqualityjobdefinition-batchtransforminput";
    new BatchTransformInputRequired {
        /// at most 512 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        A data_captured_destination_s3_uri: str = "DataCapturedDestinationS3Uri",
        B dataset_format: DatasetFormat = "DatasetFormat",
        /// at most 256 characters
        C local_path: str = "LocalPath",
    }
    set {
        /// 1 to 15 characters; matches `^.?P.*`
        end_time_offset: str = "EndTimeOffset",
        /// at most 256 characters
        inference_attribute: str = "InferenceAttribute",
        /// at most 256 characters
        probability_attribute: str = "ProbabilityAttribute",
        probability_threshold_attribute: f64 = "ProbabilityThresholdAttribute",
        s3_data_distribution_type: BatchTransformInputS3DataDistributionType = "S3DataDistributionType",
        s3_input_mode: BatchTransformInputS3InputMode = "S3InputMode",
        /// 1 to 15 characters; matches `^.?P.*`
        start_time_offset: str = "StartTimeOffset",
    }
}

c::property! {
    ClusterConfig, "sagemaker-modelqualityjobdefinition-clusterconfig";
    new ClusterConfigRequired {
        /// 1 to 100
        A instance_count: i64 = "InstanceCount",
        B instance_type: str = "InstanceType",
        /// 1 to 16384
        C volume_size_in_gb: i64 = "VolumeSizeInGB",
    }
    set {
        /// at most 2048 characters; matches `^[a-zA-Z0-9:/_-]*$`
        volume_kms_key_id: str = "VolumeKmsKeyId",
    }
}

c::property! {
    ConstraintsResource, "sagemaker-modelqualityjobdefinition-constraintsresource";
    new {}
    set {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        s3_uri: str = "S3Uri",
    }
}

c::property! {
    Csv, "sagemaker-modelqualityjobdefinition-csv";
    new {}
    set {
        header: bool = "Header",
    }
}

c::property! {
    DatasetFormat, "sagemaker-modelqualityjobdefinition-datasetformat";
    new {}
    set {
        csv: Csv = "Csv",
        json: Json = "Json",
        parquet: bool = "Parquet",
    }
}

c::property! {
    EndpointInput, "sagemaker-modelqualityjobdefinition-endpointinput";
    new EndpointInputRequired {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`
        A endpoint_name: str = "EndpointName",
        /// at most 256 characters
        B local_path: str = "LocalPath",
    }
    set {
        /// 1 to 15 characters; matches `^.?P.*`
        end_time_offset: str = "EndTimeOffset",
        /// at most 256 characters
        inference_attribute: str = "InferenceAttribute",
        /// at most 256 characters
        probability_attribute: str = "ProbabilityAttribute",
        probability_threshold_attribute: f64 = "ProbabilityThresholdAttribute",
        s3_data_distribution_type: EndpointInputS3DataDistributionType = "S3DataDistributionType",
        s3_input_mode: EndpointInputS3InputMode = "S3InputMode",
        /// 1 to 15 characters; matches `^.?P.*`
        start_time_offset: str = "StartTimeOffset",
    }
}

c::property! {
    Json, "sagemaker-modelqualityjobdefinition-json";
    new {}
    set {
        line: bool = "Line",
    }
}

c::property! {
    ModelQualityAppSpecification, "sagemaker-modelqualityjobdefinition-modelqualityappspecification";
    new ModelQualityAppSpecificationRequired {
        /// at most 255 characters
        A image_uri: str = "ImageUri",
        B problem_type: ProblemType = "ProblemType",
    }
    set {
        /// 1 to 50 items; each: 1 to 256 characters
        container_arguments: c::List<str> = "ContainerArguments",
        /// 1 to 100 items; each: 1 to 256 characters
        container_entrypoint: c::List<str> = "ContainerEntrypoint",
        environment: c::Map<str> = "Environment",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        post_analytics_processor_source_uri: str = "PostAnalyticsProcessorSourceUri",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        record_preprocessor_source_uri: str = "RecordPreprocessorSourceUri",
    }
}

c::property! {
    ModelQualityBaselineConfig, "sagemaker-modelqualityjobdefinition-modelqualitybaselineconfig";
    new {}
    set {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        baselining_job_name: str = "BaseliningJobName",
        constraints_resource: ConstraintsResource = "ConstraintsResource",
    }
}

c::property! {
    ModelQualityJobInput, "sagemaker-modelqualityjobdefinition-modelqualityjobinput";
    new {
        A ground_truth_s3_input: MonitoringGroundTruthS3Input = "GroundTruthS3Input",
    }
    set {
        batch_transform_input: BatchTransformInput = "BatchTransformInput",
        endpoint_input: EndpointInput = "EndpointInput",
    }
}

c::property! {
    MonitoringGroundTruthS3Input, "sagemaker-modelqualityjobdefinition-monitoringgroundtruths3input";
    new {
        /// at most 512 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        A s3_uri: str = "S3Uri",
    }
    set {}
}

c::property! {
    MonitoringOutput, "sagemaker-modelqualityjobdefinition-monitoringoutput";
    new {
        A s3_output: S3Output = "S3Output",
    }
    set {}
}

c::property! {
    MonitoringOutputConfig, "sagemaker-modelqualityjobdefinition-monitoringoutputconfig";
    new {
        /// 1 item
        A monitoring_outputs: c::List<MonitoringOutput> = "MonitoringOutputs",
    }
    set {
        /// at most 2048 characters
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    MonitoringResources, "sagemaker-modelqualityjobdefinition-monitoringresources";
    new {
        A cluster_config: ClusterConfig = "ClusterConfig",
    }
    set {}
}

c::property! {
    NetworkConfig, "sagemaker-modelqualityjobdefinition-networkconfig";
    new {}
    set {
        enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption",
        enable_network_isolation: bool = "EnableNetworkIsolation",
        vpc_config: VpcConfig = "VpcConfig",
    }
}

c::property! {
    S3Output, "sagemaker-modelqualityjobdefinition-s3output";
    new S3OutputRequired {
        /// at most 256 characters
        A local_path: str = "LocalPath",
        /// at most 512 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        B s3_uri: str = "S3Uri",
    }
    set {
        s3_upload_mode: S3OutputS3UploadMode = "S3UploadMode",
    }
}

c::property! {
    StoppingCondition, "sagemaker-modelqualityjobdefinition-stoppingcondition";
    new {
        /// 1 to 86400
        A max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds",
    }
    set {}
}

c::property! {
    VpcConfig, "sagemaker-modelqualityjobdefinition-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 5 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        B subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    ProblemType {
        BINARY_CLASSIFICATION = "BinaryClassification",
        MULTICLASS_CLASSIFICATION = "MulticlassClassification",
        REGRESSION = "Regression",
    }
}

c::open_enum! {
    BatchTransformInputS3DataDistributionType {
        FULLY_REPLICATED = "FullyReplicated",
        SHARDED_BY_S3_KEY = "ShardedByS3Key",
    }
}

c::open_enum! {
    BatchTransformInputS3InputMode {
        PIPE = "Pipe",
        FILE = "File",
    }
}

c::open_enum! {
    EndpointInputS3DataDistributionType {
        FULLY_REPLICATED = "FullyReplicated",
        SHARDED_BY_S3_KEY = "ShardedByS3Key",
    }
}

c::open_enum! {
    EndpointInputS3InputMode {
        PIPE = "Pipe",
        FILE = "File",
    }
}

c::open_enum! {
    S3OutputS3UploadMode {
        CONTINUOUS = "Continuous",
        END_OF_JOB = "EndOfJob",
    }
}

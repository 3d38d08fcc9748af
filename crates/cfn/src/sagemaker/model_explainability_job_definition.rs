// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::ModelExplainabilityJobDefinition` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `JobDefinitionArn`.
    CfnModelExplainabilityJobDefinition = "AWS::SageMaker::ModelExplainabilityJobDefinition", "sagemaker-modelexplainabilityjobdefinition", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:model-explainability-job-definition/${ModelExplainabilityJobDefinitionName}", tags List "Tags";
    new CfnModelExplainabilityJobDefinitionRequired {
        /// an update replaces the resource
        A job_resources: MonitoringResources = "JobResources",
        /// an update replaces the resource
        B model_explainability_app_specification: ModelExplainabilityAppSpecification = "ModelExplainabilityAppSpecification",
        /// an update replaces the resource
        C model_explainability_job_input: ModelExplainabilityJobInput = "ModelExplainabilityJobInput",
        /// an update replaces the resource
        D model_explainability_job_output_config: MonitoringOutputConfig = "ModelExplainabilityJobOutputConfig",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`; an update replaces the resource
        E role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`; an update replaces the resource; AWS does not show it again
        endpoint_name: str = "EndpointName",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        job_definition_name: str = "JobDefinitionName",
        /// an update replaces the resource
        model_explainability_baseline_config: ModelExplainabilityBaselineConfig = "ModelExplainabilityBaselineConfig",
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
        JOB_DEFINITION_ARN: c::Arn<CfnModelExplainabilityJobDefinition> = "JobDefinitionArn",
    }
}

c::property! {
    BatchTransformInput, "sagemaker-modelexplainabilityjobdefinition-batchtransforminput";
    new BatchTransformInputRequired {
        /// at most 512 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        A data_captured_destination_s3_uri: str = "DataCapturedDestinationS3Uri",
        B dataset_format: DatasetFormat = "DatasetFormat",
        /// at most 256 characters
        C local_path: str = "LocalPath",
    }
    set {
        /// at most 256 characters
        features_attribute: str = "FeaturesAttribute",
        /// at most 256 characters
        inference_attribute: str = "InferenceAttribute",
        /// at most 256 characters
        probability_attribute: str = "ProbabilityAttribute",
        s3_data_distribution_type: BatchTransformInputS3DataDistributionType = "S3DataDistributionType",
        s3_input_mode: BatchTransformInputS3InputMode = "S3InputMode",
    }
}

c::property! {
    ClusterConfig, "sagemaker-modelexplainabilityjobdefinition-clusterconfig";
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
    ConstraintsResource, "sagemaker-modelexplainabilityjobdefinition-constraintsresource";
    new {}
    set {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        s3_uri: str = "S3Uri",
    }
}

c::property! {
    Csv, "sagemaker-modelexplainabilityjobdefinition-csv";
    new {}
    set {
        header: bool = "Header",
    }
}

c::property! {
    DatasetFormat, "sagemaker-modelexplainabilityjobdefinition-datasetformat";
    new {}
    set {
        csv: Csv = "Csv",
        json: Json = "Json",
        parquet: bool = "Parquet",
    }
}

c::property! {
    EndpointInput, "sagemaker-modelexplainabilityjobdefinition-endpointinput";
    new EndpointInputRequired {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`
        A endpoint_name: str = "EndpointName",
        /// at most 256 characters
        B local_path: str = "LocalPath",
    }
    set {
        /// at most 256 characters
        features_attribute: str = "FeaturesAttribute",
        /// at most 256 characters
        inference_attribute: str = "InferenceAttribute",
        /// at most 256 characters
        probability_attribute: str = "ProbabilityAttribute",
        s3_data_distribution_type: EndpointInputS3DataDistributionType = "S3DataDistributionType",
        s3_input_mode: EndpointInputS3InputMode = "S3InputMode",
    }
}

c::property! {
    Json, "sagemaker-modelexplainabilityjobdefinition-json";
    new {}
    set {
        line: bool = "Line",
    }
}

c::property! {
    ModelExplainabilityAppSpecification, "sagemaker-modelexplainabilityjobdefinition-modelexplainabilityappspecification";
    new ModelExplainabilityAppSpecificationRequired {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        A config_uri: str = "ConfigUri",
        /// at most 255 characters
        B image_uri: str = "ImageUri",
    }
    set {
        environment: c::Map<str> = "Environment",
    }
}

c::property! {
    ModelExplainabilityBaselineConfig, "sagemaker-modelexplainabilityjobdefinition-modelexplainabilitybaselineconfig";
    new {}
    set {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        baselining_job_name: str = "BaseliningJobName",
        constraints_resource: ConstraintsResource = "ConstraintsResource",
    }
}

c::property! {
    ModelExplainabilityJobInput, "sagemaker-modelexplainabilityjobdefinition-modelexplainabilityjobinput";
    new {}
    set {
        batch_transform_input: BatchTransformInput = "BatchTransformInput",
        endpoint_input: EndpointInput = "EndpointInput",
    }
}

c::property! {
    MonitoringOutput, "sagemaker-modelexplainabilityjobdefinition-monitoringoutput";
    new {
        A s3_output: S3Output = "S3Output",
    }
    set {}
}

c::property! {
    MonitoringOutputConfig, "sagemaker-modelexplainabilityjobdefinition-monitoringoutputconfig";
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
    MonitoringResources, "sagemaker-modelexplainabilityjobdefinition-monitoringresources";
    new {
        A cluster_config: ClusterConfig = "ClusterConfig",
    }
    set {}
}

c::property! {
    NetworkConfig, "sagemaker-modelexplainabilityjobdefinition-networkconfig";
    new {}
    set {
        enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption",
        enable_network_isolation: bool = "EnableNetworkIsolation",
        vpc_config: VpcConfig = "VpcConfig",
    }
}

c::property! {
    S3Output, "sagemaker-modelexplainabilityjobdefinition-s3output";
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
    StoppingCondition, "sagemaker-modelexplainabilityjobdefinition-stoppingcondition";
    new {
        /// 1 to 86400
        A max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds",
    }
    set {}
}

c::property! {
    VpcConfig, "sagemaker-modelexplainabilityjobdefinition-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 5 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        B subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
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

// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::ProcessingJob` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProcessingJobArn`.
    CfnProcessingJob = "AWS::SageMaker::ProcessingJob", "sagemaker-processingjob", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:processing-job/${ProcessingJobName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A app_specification: AppSpecification = "AppSpecification",
        /// an update replaces the resource
        B processing_resources: ProcessingResources = "ProcessingResources",
        /// 20 to 2048 characters; matches `arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`; an update replaces the resource
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// an update replaces the resource
        environment: c::Map<str> = "Environment",
        /// an update replaces the resource
        experiment_config: ExperimentConfig = "ExperimentConfig",
        /// an update replaces the resource
        network_config: NetworkConfig = "NetworkConfig",
        /// at most 10 items; an update replaces the resource
        processing_inputs: c::List<ProcessingInputsObject> = "ProcessingInputs",
        /// 1 to 63 characters; matches `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`; an update replaces the resource
        processing_job_name: str = "ProcessingJobName",
        /// an update replaces the resource
        processing_output_config: ProcessingOutputConfig = "ProcessingOutputConfig",
        /// an update replaces the resource
        stopping_condition: StoppingCondition = "StoppingCondition",
        /// at most 50 items; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ProcessingJobArn",
        AUTO_ML_JOB_ARN: str = "AutoMLJobArn",
        CREATION_TIME: str = "CreationTime",
        EXIT_MESSAGE: str = "ExitMessage",
        FAILURE_REASON: str = "FailureReason",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        MONITORING_SCHEDULE_ARN: str = "MonitoringScheduleArn",
        PROCESSING_END_TIME: str = "ProcessingEndTime",
        PROCESSING_JOB_ARN: c::Arn<CfnProcessingJob> = "ProcessingJobArn",
        PROCESSING_JOB_STATUS: str = "ProcessingJobStatus",
        PROCESSING_START_TIME: str = "ProcessingStartTime",
        TRAINING_JOB_ARN: str = "TrainingJobArn",
    }
}

c::property! {
    AppSpecification, "sagemaker-processingjob-appspecification";
    new {
        /// at most 256 characters
        A image_uri: str = "ImageUri",
    }
    set {
        /// at most 100 items; each: at most 256 characters
        container_arguments: c::List<str> = "ContainerArguments",
        /// at most 100 items; each: at most 256 characters
        container_entrypoint: c::List<str> = "ContainerEntrypoint",
    }
}

c::property! {
    AthenaDatasetDefinition, "sagemaker-processingjob-athenadatasetdefinition";
    new AthenaDatasetDefinitionRequired {
        /// 1 to 256 characters
        A catalog: str = "Catalog",
        /// 1 to 255 characters
        B database: str = "Database",
        C output_format: AthenaDatasetDefinitionOutputFormat = "OutputFormat",
        /// at most 1024 characters; matches `(https|s3)://([^/]+)/?(.*)`
        D output_s3_uri: str = "OutputS3Uri",
        /// 1 to 4096 characters; matches `[\s\S]+`
        E query_string: str = "QueryString",
    }
    set {
        /// at most 2048 characters; matches `[a-zA-Z0-9:/_-]*`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        output_compression: AthenaDatasetDefinitionOutputCompression = "OutputCompression",
        /// 1 to 128 characters; matches `[a-zA-Z0-9._-]+`
        work_group: str = "WorkGroup",
    }
}

c::property! {
    ClusterConfig, "sagemaker-processingjob-clusterconfig";
    new ClusterConfigRequired {
        /// 1 to 100
        A instance_count: i64 = "InstanceCount",
        B instance_type: ClusterConfigInstanceType = "InstanceType",
        /// 1 to 16384
        C volume_size_in_gb: i64 = "VolumeSizeInGB",
    }
    set {
        /// at most 2048 characters; matches `[a-zA-Z0-9:/_-]*`
        volume_kms_key_id: str = "VolumeKmsKeyId",
    }
}

c::property! {
    DatasetDefinition, "sagemaker-processingjob-datasetdefinition";
    new {}
    set {
        athena_dataset_definition: AthenaDatasetDefinition = "AthenaDatasetDefinition",
        data_distribution_type: DatasetDefinitionDataDistributionType = "DataDistributionType",
        input_mode: DatasetDefinitionInputMode = "InputMode",
        /// at most 256 characters
        local_path: str = "LocalPath",
        redshift_dataset_definition: RedshiftDatasetDefinition = "RedshiftDatasetDefinition",
    }
}

c::property! {
    ExperimentConfig, "sagemaker-processingjob-experimentconfig";
    new {}
    set {
        /// at most 120 characters; matches `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`
        experiment_name: str = "ExperimentName",
        /// at most 120 characters; matches `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`
        run_name: str = "RunName",
        /// at most 120 characters; matches `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`
        trial_component_display_name: str = "TrialComponentDisplayName",
        /// at most 120 characters; matches `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`
        trial_name: str = "TrialName",
    }
}

c::property! {
    FeatureStoreOutput, "sagemaker-processingjob-featurestoreoutput";
    new {
        /// at most 64 characters; matches `[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}`
        A feature_group_name: str = "FeatureGroupName",
    }
    set {}
}

c::property! {
    NetworkConfig, "sagemaker-processingjob-networkconfig";
    new {}
    set {
        enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption",
        enable_network_isolation: bool = "EnableNetworkIsolation",
        vpc_config: VpcConfig = "VpcConfig",
    }
}

c::property! {
    ProcessingInputsObject, "sagemaker-processingjob-processinginputsobject";
    new {
        A input_name: str = "InputName",
    }
    set {
        app_managed: bool = "AppManaged",
        dataset_definition: DatasetDefinition = "DatasetDefinition",
        s3_input: S3Input = "S3Input",
    }
}

c::property! {
    ProcessingOutputConfig, "sagemaker-processingjob-processingoutputconfig";
    new {
        /// at most 10 items
        A outputs: c::List<ProcessingOutputsObject> = "Outputs",
    }
    set {
        /// at most 2048 characters; matches `[a-zA-Z0-9:/_-]*`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
    }
}

c::property! {
    ProcessingOutputsObject, "sagemaker-processingjob-processingoutputsobject";
    new {
        A output_name: str = "OutputName",
    }
    set {
        app_managed: bool = "AppManaged",
        feature_store_output: FeatureStoreOutput = "FeatureStoreOutput",
        s3_output: S3Output = "S3Output",
    }
}

c::property! {
    ProcessingResources, "sagemaker-processingjob-processingresources";
    new {
        A cluster_config: ClusterConfig = "ClusterConfig",
    }
    set {}
}

c::property! {
    RedshiftDatasetDefinition, "sagemaker-processingjob-redshiftdatasetdefinition";
    new RedshiftDatasetDefinitionRequired {
        /// 1 to 63 characters
        A cluster_id: str = "ClusterId",
        /// 20 to 2048 characters; matches `arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`
        B cluster_role_arn: c::Arn<crate::iam::CfnRole> = "ClusterRoleArn",
        /// 1 to 64 characters
        C database: str = "Database",
        /// 1 to 128 characters
        D db_user: str = "DbUser",
        E output_format: RedshiftDatasetDefinitionOutputFormat = "OutputFormat",
        /// at most 1024 characters; matches `(https|s3)://([^/]+)/?(.*)`
        F output_s3_uri: str = "OutputS3Uri",
        /// 1 to 4096 characters; matches `[\s\S]+`
        G query_string: str = "QueryString",
    }
    set {
        /// at most 2048 characters; matches `[a-zA-Z0-9:/_-]*`
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        output_compression: RedshiftDatasetDefinitionOutputCompression = "OutputCompression",
    }
}

c::property! {
    S3Input, "sagemaker-processingjob-s3input";
    new S3InputRequired {
        A s3_data_type: S3InputS3DataType = "S3DataType",
        /// at most 1024 characters; matches `(https|s3)://([^/]+)/?(.*)`
        B s3_uri: str = "S3Uri",
    }
    set {
        /// at most 256 characters
        local_path: str = "LocalPath",
        s3_compression_type: S3InputS3CompressionType = "S3CompressionType",
        s3_data_distribution_type: S3InputS3DataDistributionType = "S3DataDistributionType",
        s3_input_mode: S3InputS3InputMode = "S3InputMode",
    }
}

c::property! {
    S3Output, "sagemaker-processingjob-s3output";
    new S3OutputRequired {
        A s3_upload_mode: S3OutputS3UploadMode = "S3UploadMode",
        /// at most 1024 characters; matches `(https|s3)://([^/]+)/?(.*)`
        B s3_uri: str = "S3Uri",
    }
    set {
        /// at most 256 characters
        local_path: str = "LocalPath",
    }
}

c::property! {
    StoppingCondition, "sagemaker-processingjob-stoppingcondition";
    new {
        /// 1 to 777600
        A max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds",
    }
    set {}
}

c::property! {
    VpcConfig, "sagemaker-processingjob-vpcconfig";
    new VpcConfigRequired {
        /// at most 5 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// at most 16 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        B subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    AthenaDatasetDefinitionOutputFormat {
        PARQUET = "PARQUET",
        AVRO = "AVRO",
        ORC = "ORC",
        JSON = "JSON",
        TEXTFILE = "TEXTFILE",
    }
}

c::open_enum! {
    AthenaDatasetDefinitionOutputCompression {
        GZIP = "GZIP",
        SNAPPY = "SNAPPY",
        ZLIB = "ZLIB",
    }
}

c::open_enum! {
    ClusterConfigInstanceType {
        ML_T3_MEDIUM = "ml.t3.medium",
        ML_T3_LARGE = "ml.t3.large",
        ML_T3_XLARGE = "ml.t3.xlarge",
        ML_T3_2XLARGE = "ml.t3.2xlarge",
        ML_M4_XLARGE = "ml.m4.xlarge",
        ML_M4_2XLARGE = "ml.m4.2xlarge",
        ML_M4_4XLARGE = "ml.m4.4xlarge",
        ML_M4_10XLARGE = "ml.m4.10xlarge",
        ML_M4_16XLARGE = "ml.m4.16xlarge",
        ML_C4_XLARGE = "ml.c4.xlarge",
        ML_C4_2XLARGE = "ml.c4.2xlarge",
        ML_C4_4XLARGE = "ml.c4.4xlarge",
        ML_C4_8XLARGE = "ml.c4.8xlarge",
        ML_C5_XLARGE = "ml.c5.xlarge",
        ML_C5_2XLARGE = "ml.c5.2xlarge",
        ML_C5_4XLARGE = "ml.c5.4xlarge",
        ML_C5_9XLARGE = "ml.c5.9xlarge",
        ML_C5_18XLARGE = "ml.c5.18xlarge",
        ML_M5_LARGE = "ml.m5.large",
        ML_M5_XLARGE = "ml.m5.xlarge",
        ML_M5_2XLARGE = "ml.m5.2xlarge",
        ML_M5_4XLARGE = "ml.m5.4xlarge",
        ML_M5_12XLARGE = "ml.m5.12xlarge",
        ML_M5_24XLARGE = "ml.m5.24xlarge",
        ML_R5_LARGE = "ml.r5.large",
        ML_R5_XLARGE = "ml.r5.xlarge",
        ML_R5_2XLARGE = "ml.r5.2xlarge",
        ML_R5_4XLARGE = "ml.r5.4xlarge",
        ML_R5_8XLARGE = "ml.r5.8xlarge",
        ML_R5_12XLARGE = "ml.r5.12xlarge",
        ML_R5_16XLARGE = "ml.r5.16xlarge",
        ML_R5_24XLARGE = "ml.r5.24xlarge",
        ML_G4DN_XLARGE = "ml.g4dn.xlarge",
        ML_G4DN_2XLARGE = "ml.g4dn.2xlarge",
        ML_G4DN_4XLARGE = "ml.g4dn.4xlarge",
        ML_G4DN_8XLARGE = "ml.g4dn.8xlarge",
        ML_G4DN_12XLARGE = "ml.g4dn.12xlarge",
        ML_G4DN_16XLARGE = "ml.g4dn.16xlarge",
        ML_G5_XLARGE = "ml.g5.xlarge",
        ML_G5_2XLARGE = "ml.g5.2xlarge",
        ML_G5_4XLARGE = "ml.g5.4xlarge",
        ML_G5_8XLARGE = "ml.g5.8xlarge",
        ML_G5_16XLARGE = "ml.g5.16xlarge",
        ML_G5_12XLARGE = "ml.g5.12xlarge",
        ML_G5_24XLARGE = "ml.g5.24xlarge",
        ML_G5_48XLARGE = "ml.g5.48xlarge",
        ML_R5D_LARGE = "ml.r5d.large",
        ML_R5D_XLARGE = "ml.r5d.xlarge",
        ML_R5D_2XLARGE = "ml.r5d.2xlarge",
        ML_R5D_4XLARGE = "ml.r5d.4xlarge",
        ML_R5D_8XLARGE = "ml.r5d.8xlarge",
        ML_R5D_12XLARGE = "ml.r5d.12xlarge",
        ML_R5D_16XLARGE = "ml.r5d.16xlarge",
        ML_R5D_24XLARGE = "ml.r5d.24xlarge",
        ML_G6_XLARGE = "ml.g6.xlarge",
        ML_G6_2XLARGE = "ml.g6.2xlarge",
        ML_G6_4XLARGE = "ml.g6.4xlarge",
        ML_G6_8XLARGE = "ml.g6.8xlarge",
        ML_G6_12XLARGE = "ml.g6.12xlarge",
        ML_G6_16XLARGE = "ml.g6.16xlarge",
        ML_G6_24XLARGE = "ml.g6.24xlarge",
        ML_G6_48XLARGE = "ml.g6.48xlarge",
        ML_G6E_XLARGE = "ml.g6e.xlarge",
        ML_G6E_2XLARGE = "ml.g6e.2xlarge",
        ML_G6E_4XLARGE = "ml.g6e.4xlarge",
        ML_G6E_8XLARGE = "ml.g6e.8xlarge",
        ML_G6E_12XLARGE = "ml.g6e.12xlarge",
        ML_G6E_16XLARGE = "ml.g6e.16xlarge",
        ML_G6E_24XLARGE = "ml.g6e.24xlarge",
        ML_G6E_48XLARGE = "ml.g6e.48xlarge",
        ML_M6I_LARGE = "ml.m6i.large",
        ML_M6I_XLARGE = "ml.m6i.xlarge",
        ML_M6I_2XLARGE = "ml.m6i.2xlarge",
        ML_M6I_4XLARGE = "ml.m6i.4xlarge",
        ML_M6I_8XLARGE = "ml.m6i.8xlarge",
        ML_M6I_12XLARGE = "ml.m6i.12xlarge",
        ML_M6I_16XLARGE = "ml.m6i.16xlarge",
        ML_M6I_24XLARGE = "ml.m6i.24xlarge",
        ML_M6I_32XLARGE = "ml.m6i.32xlarge",
        ML_C6I_XLARGE = "ml.c6i.xlarge",
        ML_C6I_2XLARGE = "ml.c6i.2xlarge",
        ML_C6I_4XLARGE = "ml.c6i.4xlarge",
        ML_C6I_8XLARGE = "ml.c6i.8xlarge",
        ML_C6I_12XLARGE = "ml.c6i.12xlarge",
        ML_C6I_16XLARGE = "ml.c6i.16xlarge",
        ML_C6I_24XLARGE = "ml.c6i.24xlarge",
        ML_C6I_32XLARGE = "ml.c6i.32xlarge",
        ML_M7I_LARGE = "ml.m7i.large",
        ML_M7I_XLARGE = "ml.m7i.xlarge",
        ML_M7I_2XLARGE = "ml.m7i.2xlarge",
        ML_M7I_4XLARGE = "ml.m7i.4xlarge",
        ML_M7I_8XLARGE = "ml.m7i.8xlarge",
        ML_M7I_12XLARGE = "ml.m7i.12xlarge",
        ML_M7I_16XLARGE = "ml.m7i.16xlarge",
        ML_M7I_24XLARGE = "ml.m7i.24xlarge",
        ML_M7I_48XLARGE = "ml.m7i.48xlarge",
        ML_C7I_LARGE = "ml.c7i.large",
        ML_C7I_XLARGE = "ml.c7i.xlarge",
        ML_C7I_2XLARGE = "ml.c7i.2xlarge",
        ML_C7I_4XLARGE = "ml.c7i.4xlarge",
        ML_C7I_8XLARGE = "ml.c7i.8xlarge",
        ML_C7I_12XLARGE = "ml.c7i.12xlarge",
        ML_C7I_16XLARGE = "ml.c7i.16xlarge",
        ML_C7I_24XLARGE = "ml.c7i.24xlarge",
        ML_C7I_48XLARGE = "ml.c7i.48xlarge",
        ML_R7I_LARGE = "ml.r7i.large",
        ML_R7I_XLARGE = "ml.r7i.xlarge",
        ML_R7I_2XLARGE = "ml.r7i.2xlarge",
        ML_R7I_4XLARGE = "ml.r7i.4xlarge",
        ML_R7I_8XLARGE = "ml.r7i.8xlarge",
        ML_R7I_12XLARGE = "ml.r7i.12xlarge",
        ML_R7I_16XLARGE = "ml.r7i.16xlarge",
        ML_R7I_24XLARGE = "ml.r7i.24xlarge",
        ML_R7I_48XLARGE = "ml.r7i.48xlarge",
    }
}

c::open_enum! {
    DatasetDefinitionDataDistributionType {
        FULLY_REPLICATED = "FullyReplicated",
        SHARDED_BY_S3_KEY = "ShardedByS3Key",
    }
}

c::open_enum! {
    DatasetDefinitionInputMode {
        FILE = "File",
        PIPE = "Pipe",
    }
}

c::open_enum! {
    RedshiftDatasetDefinitionOutputFormat {
        PARQUET = "PARQUET",
        CSV = "CSV",
    }
}

c::open_enum! {
    RedshiftDatasetDefinitionOutputCompression {
        NONE = "None",
        GZIP = "GZIP",
        SNAPPY = "SNAPPY",
        ZSTD = "ZSTD",
        BZIP2 = "BZIP2",
    }
}

c::open_enum! {
    S3InputS3DataType {
        MANIFEST_FILE = "ManifestFile",
        S3_PREFIX = "S3Prefix",
    }
}

c::open_enum! {
    S3InputS3CompressionType {
        NONE = "None",
        GZIP = "Gzip",
    }
}

c::open_enum! {
    S3InputS3DataDistributionType {
        FULLY_REPLICATED = "FullyReplicated",
        SHARDED_BY_S3_KEY = "ShardedByS3Key",
    }
}

c::open_enum! {
    S3InputS3InputMode {
        FILE = "File",
        PIPE = "Pipe",
    }
}

c::open_enum! {
    S3OutputS3UploadMode {
        CONTINUOUS = "Continuous",
        END_OF_JOB = "EndOfJob",
    }
}

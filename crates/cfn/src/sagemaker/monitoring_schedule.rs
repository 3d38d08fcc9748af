// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::MonitoringSchedule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `MonitoringScheduleArn`.
    CfnMonitoringSchedule = "AWS::SageMaker::MonitoringSchedule", "sagemaker-monitoringschedule", reference arn,
        arn "arn:${Partition}:sagemaker:${Region}:${Account}:monitoring-schedule/${MonitoringScheduleName}", tags List "Tags";
    new {
        A monitoring_schedule_config: MonitoringScheduleConfig = "MonitoringScheduleConfig",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        B monitoring_schedule_name: str = "MonitoringScheduleName",
    }
    set {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`
        endpoint_name: str = "EndpointName",
        /// 1 to 1024 characters
        failure_reason: str = "FailureReason",
        last_monitoring_execution_summary: MonitoringExecutionSummary = "LastMonitoringExecutionSummary",
        monitoring_schedule_status: MonitoringScheduleStatus = "MonitoringScheduleStatus",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "MonitoringScheduleArn",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        MONITORING_SCHEDULE_ARN: c::Arn<CfnMonitoringSchedule> = "MonitoringScheduleArn",
    }
}

c::property! {
    BaselineConfig, "sagemaker-monitoringschedule-baselineconfig";
    new {}
    set {
        constraints_resource: ConstraintsResource = "ConstraintsResource",
        statistics_resource: StatisticsResource = "StatisticsResource",
    }
}

c::property! {
    BatchTransformInput, "sagemaker-monitoringschedule-batchtransforminput";
    new BatchTransformInputRequired {
        /// at most 512 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        A data_captured_destination_s3_uri: str = "DataCapturedDestinationS3Uri",
        B dataset_format: DatasetFormat = "DatasetFormat",
        /// at most 256 characters
        C local_path: str = "LocalPath",
    }
    set {
        /// at most 100 characters
        exclude_features_attribute: str = "ExcludeFeaturesAttribute",
        s3_data_distribution_type: BatchTransformInputS3DataDistributionType = "S3DataDistributionType",
        s3_input_mode: BatchTransformInputS3InputMode = "S3InputMode",
    }
}

c::property! {
    ClusterConfig, "sagemaker-monitoringschedule-clusterconfig";
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
    ConstraintsResource, "sagemaker-monitoringschedule-constraintsresource";
    new {}
    set {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        s3_uri: str = "S3Uri",
    }
}

c::property! {
    Csv, "sagemaker-monitoringschedule-csv";
    new {}
    set {
        header: bool = "Header",
    }
}

c::property! {
    DatasetFormat, "sagemaker-monitoringschedule-datasetformat";
    new {}
    set {
        csv: Csv = "Csv",
        json: Json = "Json",
        parquet: bool = "Parquet",
    }
}

c::property! {
    EndpointInput, "sagemaker-monitoringschedule-endpointinput";
    new EndpointInputRequired {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`
        A endpoint_name: str = "EndpointName",
        /// at most 256 characters
        B local_path: str = "LocalPath",
    }
    set {
        /// at most 100 characters
        exclude_features_attribute: str = "ExcludeFeaturesAttribute",
        s3_data_distribution_type: EndpointInputS3DataDistributionType = "S3DataDistributionType",
        s3_input_mode: EndpointInputS3InputMode = "S3InputMode",
    }
}

c::property! {
    Json, "sagemaker-monitoringschedule-json";
    new {}
    set {
        line: bool = "Line",
    }
}

c::property! {
    MonitoringAppSpecification, "sagemaker-monitoringschedule-monitoringappspecification";
    new {
        /// at most 255 characters
        A image_uri: str = "ImageUri",
    }
    set {
        /// 1 to 50 items; each: 1 to 256 characters
        container_arguments: c::List<str> = "ContainerArguments",
        /// 1 to 100 items; each: 1 to 256 characters
        container_entrypoint: c::List<str> = "ContainerEntrypoint",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        post_analytics_processor_source_uri: str = "PostAnalyticsProcessorSourceUri",
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        record_preprocessor_source_uri: str = "RecordPreprocessorSourceUri",
    }
}

c::property! {
    MonitoringExecutionSummary, "sagemaker-monitoringschedule-monitoringexecutionsummary";
    new MonitoringExecutionSummaryRequired {
        A creation_time: str = "CreationTime",
        B last_modified_time: str = "LastModifiedTime",
        C monitoring_execution_status: MonitoringExecutionSummaryMonitoringExecutionStatus = "MonitoringExecutionStatus",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        D monitoring_schedule_name: str = "MonitoringScheduleName",
        E scheduled_time: str = "ScheduledTime",
    }
    set {
        /// at most 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`
        endpoint_name: str = "EndpointName",
        /// at most 1024 characters
        failure_reason: str = "FailureReason",
        /// at most 256 characters; matches `aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:processing-job/.*`
        processing_job_arn: str = "ProcessingJobArn",
    }
}

c::property! {
    MonitoringInput, "sagemaker-monitoringschedule-monitoringinput";
    new {}
    set {
        batch_transform_input: BatchTransformInput = "BatchTransformInput",
        endpoint_input: EndpointInput = "EndpointInput",
    }
}

c::property! {
    MonitoringJobDefinition, "sagemaker-monitoringschedule-monitoringjobdefinition";
    new MonitoringJobDefinitionRequired {
        A monitoring_app_specification: MonitoringAppSpecification = "MonitoringAppSpecification",
        /// 1 item
        B monitoring_inputs: c::List<MonitoringInput> = "MonitoringInputs",
        C monitoring_output_config: MonitoringOutputConfig = "MonitoringOutputConfig",
        D monitoring_resources: MonitoringResources = "MonitoringResources",
        /// 20 to 2048 characters; matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`
        E role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        baseline_config: BaselineConfig = "BaselineConfig",
        environment: c::Map<str> = "Environment",
        network_config: NetworkConfig = "NetworkConfig",
        stopping_condition: StoppingCondition = "StoppingCondition",
    }
}

c::property! {
    MonitoringOutput, "sagemaker-monitoringschedule-monitoringoutput";
    new {
        A s3_output: S3Output = "S3Output",
    }
    set {}
}

c::property! {
    MonitoringOutputConfig, "sagemaker-monitoringschedule-monitoringoutputconfig";
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
    MonitoringResources, "sagemaker-monitoringschedule-monitoringresources";
    new {
        A cluster_config: ClusterConfig = "ClusterConfig",
    }
    set {}
}

c::property! {
    MonitoringScheduleConfig, "sagemaker-monitoringschedule-monitoringscheduleconfig";
    new {}
    set {
        monitoring_job_definition: MonitoringJobDefinition = "MonitoringJobDefinition",
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`
        monitoring_job_definition_name: str = "MonitoringJobDefinitionName",
        monitoring_type: MonitoringType = "MonitoringType",
        schedule_config: ScheduleConfig = "ScheduleConfig",
    }
}

c::property! {
    NetworkConfig, "sagemaker-monitoringschedule-networkconfig";
    new {}
    set {
        enable_inter_container_traffic_encryption: bool = "EnableInterContainerTrafficEncryption",
        enable_network_isolation: bool = "EnableNetworkIsolation",
        vpc_config: VpcConfig = "VpcConfig",
    }
}

c::property! {
    S3Output, "sagemaker-monitoringschedule-s3output";
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
    ScheduleConfig, "sagemaker-monitoringschedule-scheduleconfig";
    new {
        /// 1 to 256 characters
        A schedule_expression: str = "ScheduleExpression",
    }
    set {
        /// 1 to 15 characters; matches `^.?P.*`
        data_analysis_end_time: str = "DataAnalysisEndTime",
        /// 1 to 15 characters; matches `^.?P.*`
        data_analysis_start_time: str = "DataAnalysisStartTime",
    }
}

c::property! {
    StatisticsResource, "sagemaker-monitoringschedule-statisticsresource";
    new {}
    set {
        /// at most 1024 characters; matches `^(https|s3)://([^/]+)/?(.*)$`
        s3_uri: str = "S3Uri",
    }
}

c::property! {
    StoppingCondition, "sagemaker-monitoringschedule-stoppingcondition";
    new {
        /// 1 to 86400
        A max_runtime_in_seconds: i64 = "MaxRuntimeInSeconds",
    }
    set {}
}

c::property! {
    VpcConfig, "sagemaker-monitoringschedule-vpcconfig";
    new VpcConfigRequired {
        /// 1 to 5 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; each: at most 32 characters, matches `[-0-9a-zA-Z]+`
        B subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
    set {}
}

c::open_enum! {
    MonitoringType {
        DATA_QUALITY = "DataQuality",
        MODEL_QUALITY = "ModelQuality",
        MODEL_BIAS = "ModelBias",
        MODEL_EXPLAINABILITY = "ModelExplainability",
    }
}

c::open_enum! {
    MonitoringScheduleStatus {
        PENDING = "Pending",
        FAILED = "Failed",
        SCHEDULED = "Scheduled",
        STOPPED = "Stopped",
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
    MonitoringExecutionSummaryMonitoringExecutionStatus {
        PENDING = "Pending",
        COMPLETED = "Completed",
        COMPLETED_WITH_VIOLATIONS = "CompletedWithViolations",
        IN_PROGRESS = "InProgress",
        FAILED = "Failed",
        STOPPING = "Stopping",
        STOPPED = "Stopped",
    }
}

c::open_enum! {
    S3OutputS3UploadMode {
        CONTINUOUS = "Continuous",
        END_OF_JOB = "EndOfJob",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/pipes.txt.

//! `AWS::Pipes::Pipe` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnPipe = "AWS::Pipes::Pipe", "pipes-pipe", reference name, name_property "Name",
        arn "arn:${Partition}:pipes:${Region}:${Account}:pipe/${Name}", tags Map "Tags";
    new CfnPipeRequired {
        /// 1 to 1600 characters; matches `^arn:(aws[a-zA-Z-]*)?:iam::[0-9]{12}:role/?[a-zA-Z0-9+=,.@\-_/]+$`
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// 1 to 1600 characters; an update replaces the resource
        B source: str = "Source",
        /// 1 to 1600 characters
        C target: str = "Target",
    }
    set {
        /// at most 512 characters; matches `^.*$`
        description: str = "Description",
        desired_state: RequestedPipeState = "DesiredState",
        /// at most 1600 characters
        enrichment: str = "Enrichment",
        enrichment_parameters: PipeEnrichmentParameters = "EnrichmentParameters",
        /// at most 2048 characters; matches `^[a-zA-Z0-9_\-/:]*$`
        kms_key_identifier: str = "KmsKeyIdentifier",
        log_configuration: PipeLogConfiguration = "LogConfiguration",
        /// 1 to 64 characters; matches `^[\.\-_A-Za-z0-9]+$`; an update replaces the resource
        name: str = "Name",
        /// AWS does not show it again
        source_parameters: PipeSourceParameters = "SourceParameters",
        /// 1 to 50 keys
        tags: c::Map<str> = "Tags",
        /// AWS does not show it again
        target_parameters: PipeTargetParameters = "TargetParameters",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        CURRENT_STATE: c::Json = "CurrentState",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        STATE_REASON: str = "StateReason",
    }
}

c::property! {
    AwsVpcConfiguration, "pipes-pipe-awsvpcconfiguration";
    new {
        /// at most 16 items; each: 1 to 1024 characters, matches `^subnet-[0-9a-z]*|(\$(\.[0-9A-Za-z_/_-]+(\[([0-9]+|\*)\])*)*)$`
        A subnets: c::List<str> = "Subnets",
    }
    set {
        assign_public_ip: AssignPublicIp = "AssignPublicIp",
        /// at most 5 items; each: 1 to 1024 characters, matches `^sg-[0-9a-zA-Z]*|(\$(\.[0-9A-Za-z_/_-]+(\[([0-9]+|\*)\])*)*)$`
        security_groups: c::List<str> = "SecurityGroups",
    }
}

c::property! {
    BatchArrayProperties, "pipes-pipe-batcharrayproperties";
    new {}
    set {
        /// 2 to 10000; default `0`
        size: i64 = "Size",
    }
}

c::property! {
    BatchContainerOverrides, "pipes-pipe-batchcontaineroverrides";
    new {}
    set {
        command: c::List<str> = "Command",
        environment: c::List<BatchEnvironmentVariable> = "Environment",
        instance_type: str = "InstanceType",
        resource_requirements: c::List<BatchResourceRequirement> = "ResourceRequirements",
    }
}

c::property! {
    BatchEnvironmentVariable, "pipes-pipe-batchenvironmentvariable";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

c::property! {
    BatchJobDependency, "pipes-pipe-batchjobdependency";
    new {}
    set {
        job_id: str = "JobId",
        r#type: BatchJobDependencyType = "Type",
    }
}

c::property! {
    BatchResourceRequirement, "pipes-pipe-batchresourcerequirement";
    new BatchResourceRequirementRequired {
        A r#type: BatchResourceRequirementType = "Type",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    BatchRetryStrategy, "pipes-pipe-batchretrystrategy";
    new {}
    set {
        /// 1 to 10; default `0`
        attempts: i64 = "Attempts",
    }
}

c::property! {
    CapacityProviderStrategyItem, "pipes-pipe-capacityproviderstrategyitem";
    new {
        /// 1 to 255 characters
        A capacity_provider: str = "CapacityProvider",
    }
    set {
        /// 0 to 100000; default `0`
        base: i64 = "Base",
        /// 0 to 1000; default `0`
        weight: i64 = "Weight",
    }
}

c::property! {
    CloudwatchLogsLogDestination, "pipes-pipe-cloudwatchlogslogdestination";
    new {}
    set {
        /// 1 to 1600 characters
        log_group_arn: str = "LogGroupArn",
    }
}

c::property! {
    DeadLetterConfig, "pipes-pipe-deadletterconfig";
    new {}
    set {
        /// 1 to 1600 characters
        arn: str = "Arn",
    }
}

c::property! {
    DimensionMapping, "pipes-pipe-dimensionmapping";
    new DimensionMappingRequired {
        /// 1 to 256 characters
        A dimension_name: str = "DimensionName",
        /// 1 to 2048 characters
        B dimension_value: str = "DimensionValue",
        C dimension_value_type: DimensionValueType = "DimensionValueType",
    }
    set {}
}

c::property! {
    EcsContainerOverride, "pipes-pipe-ecscontaineroverride";
    new {}
    set {
        command: c::List<str> = "Command",
        cpu: i64 = "Cpu",
        environment: c::List<EcsEnvironmentVariable> = "Environment",
        environment_files: c::List<EcsEnvironmentFile> = "EnvironmentFiles",
        memory: i64 = "Memory",
        memory_reservation: i64 = "MemoryReservation",
        name: str = "Name",
        resource_requirements: c::List<EcsResourceRequirement> = "ResourceRequirements",
    }
}

c::property! {
    EcsEnvironmentFile, "pipes-pipe-ecsenvironmentfile";
    new EcsEnvironmentFileRequired {
        A r#type: EcsEnvironmentFileType = "Type",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    EcsEnvironmentVariable, "pipes-pipe-ecsenvironmentvariable";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

c::property! {
    EcsEphemeralStorage, "pipes-pipe-ecsephemeralstorage";
    new {
        /// 21 to 200; default `0`
        A size_in_gi_b: i64 = "SizeInGiB",
    }
    set {}
}

c::property! {
    EcsInferenceAcceleratorOverride, "pipes-pipe-ecsinferenceacceleratoroverride";
    new {}
    set {
        device_name: str = "DeviceName",
        device_type: str = "DeviceType",
    }
}

c::property! {
    EcsResourceRequirement, "pipes-pipe-ecsresourcerequirement";
    new EcsResourceRequirementRequired {
        A r#type: EcsResourceRequirementType = "Type",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    EcsTaskOverride, "pipes-pipe-ecstaskoverride";
    new {}
    set {
        container_overrides: c::List<EcsContainerOverride> = "ContainerOverrides",
        cpu: str = "Cpu",
        ephemeral_storage: EcsEphemeralStorage = "EphemeralStorage",
        /// 1 to 1600 characters
        execution_role_arn: c::Arn<crate::iam::CfnRole> = "ExecutionRoleArn",
        inference_accelerator_overrides: c::List<EcsInferenceAcceleratorOverride> = "InferenceAcceleratorOverrides",
        memory: str = "Memory",
        /// 1 to 1600 characters
        task_role_arn: c::Arn<crate::iam::CfnRole> = "TaskRoleArn",
    }
}

c::property! {
    Filter, "pipes-pipe-filter";
    new {}
    set {
        /// at most 4096 characters
        pattern: str = "Pattern",
    }
}

c::property! {
    FilterCriteria, "pipes-pipe-filtercriteria";
    new {}
    set {
        /// at most 5 items
        filters: c::List<Filter> = "Filters",
    }
}

c::property! {
    FirehoseLogDestination, "pipes-pipe-firehoselogdestination";
    new {}
    set {
        /// 1 to 1600 characters
        delivery_stream_arn: str = "DeliveryStreamArn",
    }
}

c::property! {
    /// Exactly one of `BasicAuth`.
    MQBrokerAccessCredentials, "pipes-pipe-mqbrokeraccesscredentials";
    new {}
    set {
        /// 1 to 1600 characters
        basic_auth: str = "BasicAuth",
    }
}

c::property! {
    /// Exactly one of `SaslScram512Auth`, `ClientCertificateTlsAuth`.
    MSKAccessCredentials, "pipes-pipe-mskaccesscredentials";
    new {}
    set {
        /// 1 to 1600 characters
        client_certificate_tls_auth: str = "ClientCertificateTlsAuth",
        /// 1 to 1600 characters
        sasl_scram512_auth: str = "SaslScram512Auth",
    }
}

c::property! {
    MultiMeasureAttributeMapping, "pipes-pipe-multimeasureattributemapping";
    new MultiMeasureAttributeMappingRequired {
        /// 1 to 2048 characters
        A measure_value: str = "MeasureValue",
        B measure_value_type: MeasureValueType = "MeasureValueType",
        /// 1 to 256 characters
        C multi_measure_attribute_name: str = "MultiMeasureAttributeName",
    }
    set {}
}

c::property! {
    MultiMeasureMapping, "pipes-pipe-multimeasuremapping";
    new {
        /// 1 to 256 items
        A multi_measure_attribute_mappings: c::List<MultiMeasureAttributeMapping> = "MultiMeasureAttributeMappings",
        /// 1 to 256 characters
        B multi_measure_name: str = "MultiMeasureName",
    }
    set {}
}

c::property! {
    NetworkConfiguration, "pipes-pipe-networkconfiguration";
    new {}
    set {
        awsvpc_configuration: AwsVpcConfiguration = "AwsvpcConfiguration",
    }
}

c::property! {
    PipeEnrichmentHttpParameters, "pipes-pipe-pipeenrichmenthttpparameters";
    new {}
    set {
        header_parameters: c::Map<str> = "HeaderParameters",
        path_parameter_values: c::List<str> = "PathParameterValues",
        query_string_parameters: c::Map<str> = "QueryStringParameters",
    }
}

c::property! {
    PipeEnrichmentParameters, "pipes-pipe-pipeenrichmentparameters";
    new {}
    set {
        http_parameters: PipeEnrichmentHttpParameters = "HttpParameters",
        /// at most 8192 characters
        input_template: str = "InputTemplate",
    }
}

c::property! {
    PipeLogConfiguration, "pipes-pipe-pipelogconfiguration";
    new {}
    set {
        cloudwatch_logs_log_destination: CloudwatchLogsLogDestination = "CloudwatchLogsLogDestination",
        firehose_log_destination: FirehoseLogDestination = "FirehoseLogDestination",
        /// no item twice
        include_execution_data: c::List<IncludeExecutionDataOption> = "IncludeExecutionData",
        level: LogLevel = "Level",
        s3_log_destination: S3LogDestination = "S3LogDestination",
    }
}

c::property! {
    PipeSourceActiveMQBrokerParameters, "pipes-pipe-pipesourceactivemqbrokerparameters";
    new {
        A credentials: MQBrokerAccessCredentials = "Credentials",
        /// 1 to 1000 characters; matches `^[\s\S]*$`; an update replaces the resource
        B queue_name: str = "QueueName",
    }
    set {
        /// 1 to 10000
        batch_size: i64 = "BatchSize",
        /// 0 to 300
        maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds",
    }
}

c::property! {
    PipeSourceDynamoDBStreamParameters, "pipes-pipe-pipesourcedynamodbstreamparameters";
    new {
        /// an update replaces the resource
        A starting_position: DynamoDBStreamStartPosition = "StartingPosition",
    }
    set {
        /// 1 to 10000
        batch_size: i64 = "BatchSize",
        dead_letter_config: DeadLetterConfig = "DeadLetterConfig",
        /// 0 to 300
        maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds",
        /// -1 to 604800
        maximum_record_age_in_seconds: i64 = "MaximumRecordAgeInSeconds",
        /// -1 to 10000
        maximum_retry_attempts: i64 = "MaximumRetryAttempts",
        on_partial_batch_item_failure: OnPartialBatchItemFailureStreams = "OnPartialBatchItemFailure",
        /// 1 to 10
        parallelization_factor: i64 = "ParallelizationFactor",
    }
}

c::property! {
    PipeSourceKinesisStreamParameters, "pipes-pipe-pipesourcekinesisstreamparameters";
    new {
        /// an update replaces the resource
        A starting_position: KinesisStreamStartPosition = "StartingPosition",
    }
    set {
        /// 1 to 10000
        batch_size: i64 = "BatchSize",
        dead_letter_config: DeadLetterConfig = "DeadLetterConfig",
        /// 0 to 300
        maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds",
        /// -1 to 604800
        maximum_record_age_in_seconds: i64 = "MaximumRecordAgeInSeconds",
        /// -1 to 10000
        maximum_retry_attempts: i64 = "MaximumRetryAttempts",
        on_partial_batch_item_failure: OnPartialBatchItemFailureStreams = "OnPartialBatchItemFailure",
        /// 1 to 10
        parallelization_factor: i64 = "ParallelizationFactor",
        /// format date-time; an update replaces the resource
        starting_position_timestamp: str = "StartingPositionTimestamp",
    }
}

c::property! {
    PipeSourceManagedStreamingKafkaParameters, "pipes-pipe-pipesourcemanagedstreamingkafkaparameters";
    new {
        /// 1 to 249 characters; matches `^[^.]([a-zA-Z0-9\-_.]+)$`; an update replaces the resource
        A topic_name: str = "TopicName",
    }
    set {
        /// 1 to 10000
        batch_size: i64 = "BatchSize",
        /// 1 to 200 characters; matches `^[a-zA-Z0-9-\/*:_+=.@-]*$`; an update replaces the resource
        consumer_group_id: str = "ConsumerGroupID",
        credentials: MSKAccessCredentials = "Credentials",
        /// 0 to 300
        maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds",
        /// an update replaces the resource
        starting_position: MSKStartPosition = "StartingPosition",
    }
}

c::property! {
    PipeSourceParameters, "pipes-pipe-pipesourceparameters";
    new {}
    set {
        active_mq_broker_parameters: PipeSourceActiveMQBrokerParameters = "ActiveMQBrokerParameters",
        dynamo_db_stream_parameters: PipeSourceDynamoDBStreamParameters = "DynamoDBStreamParameters",
        filter_criteria: FilterCriteria = "FilterCriteria",
        kinesis_stream_parameters: PipeSourceKinesisStreamParameters = "KinesisStreamParameters",
        managed_streaming_kafka_parameters: PipeSourceManagedStreamingKafkaParameters = "ManagedStreamingKafkaParameters",
        rabbit_mq_broker_parameters: PipeSourceRabbitMQBrokerParameters = "RabbitMQBrokerParameters",
        self_managed_kafka_parameters: PipeSourceSelfManagedKafkaParameters = "SelfManagedKafkaParameters",
        sqs_queue_parameters: PipeSourceSqsQueueParameters = "SqsQueueParameters",
    }
}

c::property! {
    PipeSourceRabbitMQBrokerParameters, "pipes-pipe-pipesourcerabbitmqbrokerparameters";
    new {
        A credentials: MQBrokerAccessCredentials = "Credentials",
        /// 1 to 1000 characters; matches `^[\s\S]*$`; an update replaces the resource
        B queue_name: str = "QueueName",
    }
    set {
        /// 1 to 10000
        batch_size: i64 = "BatchSize",
        /// 0 to 300
        maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds",
        /// 1 to 200 characters; matches `^[a-zA-Z0-9-\/*:_+=.@-]*$`; an update replaces the resource
        virtual_host: str = "VirtualHost",
    }
}

c::property! {
    PipeSourceSelfManagedKafkaParameters, "pipes-pipe-pipesourceselfmanagedkafkaparameters";
    new {
        /// 1 to 249 characters; matches `^[^.]([a-zA-Z0-9\-_.]+)$`; an update replaces the resource
        A topic_name: str = "TopicName",
    }
    set {
        /// at most 2 items; each: 1 to 300 characters; an update replaces the resource
        additional_bootstrap_servers: c::List<str> = "AdditionalBootstrapServers",
        /// 1 to 10000
        batch_size: i64 = "BatchSize",
        /// 1 to 200 characters; matches `^[a-zA-Z0-9-\/*:_+=.@-]*$`; an update replaces the resource
        consumer_group_id: str = "ConsumerGroupID",
        credentials: SelfManagedKafkaAccessConfigurationCredentials = "Credentials",
        /// 0 to 300
        maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds",
        /// 1 to 1600 characters
        server_root_ca_certificate: str = "ServerRootCaCertificate",
        /// an update replaces the resource
        starting_position: SelfManagedKafkaStartPosition = "StartingPosition",
        vpc: SelfManagedKafkaAccessConfigurationVpc = "Vpc",
    }
}

c::property! {
    PipeSourceSqsQueueParameters, "pipes-pipe-pipesourcesqsqueueparameters";
    new {}
    set {
        /// 1 to 10000
        batch_size: i64 = "BatchSize",
        /// 0 to 300
        maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds",
    }
}

c::property! {
    PipeTargetBatchJobParameters, "pipes-pipe-pipetargetbatchjobparameters";
    new PipeTargetBatchJobParametersRequired {
        A job_definition: str = "JobDefinition",
        B job_name: str = "JobName",
    }
    set {
        array_properties: BatchArrayProperties = "ArrayProperties",
        container_overrides: BatchContainerOverrides = "ContainerOverrides",
        /// at most 20 items
        depends_on: c::List<BatchJobDependency> = "DependsOn",
        parameters: c::Map<str> = "Parameters",
        retry_strategy: BatchRetryStrategy = "RetryStrategy",
    }
}

c::property! {
    PipeTargetCloudWatchLogsParameters, "pipes-pipe-pipetargetcloudwatchlogsparameters";
    new {}
    set {
        /// 1 to 256 characters
        log_stream_name: str = "LogStreamName",
        /// 1 to 256 characters; matches `^\$(\.[0-9A-Za-z__-]+(\[([0-9]+|\*)\])*)*$`
        timestamp: str = "Timestamp",
    }
}

c::property! {
    PipeTargetEcsTaskParameters, "pipes-pipe-pipetargetecstaskparameters";
    new {
        /// 1 to 1600 characters
        A task_definition_arn: str = "TaskDefinitionArn",
    }
    set {
        /// at most 6 items
        capacity_provider_strategy: c::List<CapacityProviderStrategyItem> = "CapacityProviderStrategy",
        /// default `false`
        enable_ecs_managed_tags: bool = "EnableECSManagedTags",
        /// default `false`
        enable_execute_command: bool = "EnableExecuteCommand",
        group: str = "Group",
        launch_type: LaunchType = "LaunchType",
        network_configuration: NetworkConfiguration = "NetworkConfiguration",
        overrides: EcsTaskOverride = "Overrides",
        /// at most 10 items
        placement_constraints: c::List<PlacementConstraint> = "PlacementConstraints",
        /// at most 5 items
        placement_strategy: c::List<PlacementStrategy> = "PlacementStrategy",
        platform_version: str = "PlatformVersion",
        propagate_tags: PropagateTags = "PropagateTags",
        /// at most 1024 characters
        reference_id: str = "ReferenceId",
        tags: c::List<c::Tag> = "Tags",
        /// at least 1
        task_count: i64 = "TaskCount",
    }
}

c::property! {
    PipeTargetEventBridgeEventBusParameters, "pipes-pipe-pipetargeteventbridgeeventbusparameters";
    new {}
    set {
        /// 1 to 128 characters
        detail_type: str = "DetailType",
        /// 1 to 50 characters; matches `^[A-Za-z0-9-]+[\.][A-Za-z0-9-]+$`
        endpoint_id: str = "EndpointId",
        /// at most 10 items; each: 1 to 1600 characters
        resources: c::List<str> = "Resources",
        /// 1 to 256 characters
        source: str = "Source",
        /// 1 to 256 characters; matches `^\$(\.[0-9A-Za-z_/_-]+(\[([0-9]+|\*)\])*)*$`
        time: str = "Time",
    }
}

c::property! {
    PipeTargetHttpParameters, "pipes-pipe-pipetargethttpparameters";
    new {}
    set {
        header_parameters: c::Map<str> = "HeaderParameters",
        path_parameter_values: c::List<str> = "PathParameterValues",
        query_string_parameters: c::Map<str> = "QueryStringParameters",
    }
}

c::property! {
    PipeTargetKinesisStreamParameters, "pipes-pipe-pipetargetkinesisstreamparameters";
    new {
        /// at most 256 characters
        A partition_key: str = "PartitionKey",
    }
    set {}
}

c::property! {
    PipeTargetLambdaFunctionParameters, "pipes-pipe-pipetargetlambdafunctionparameters";
    new {}
    set {
        invocation_type: PipeTargetInvocationType = "InvocationType",
    }
}

c::property! {
    PipeTargetParameters, "pipes-pipe-pipetargetparameters";
    new {}
    set {
        batch_job_parameters: PipeTargetBatchJobParameters = "BatchJobParameters",
        cloud_watch_logs_parameters: PipeTargetCloudWatchLogsParameters = "CloudWatchLogsParameters",
        ecs_task_parameters: PipeTargetEcsTaskParameters = "EcsTaskParameters",
        event_bridge_event_bus_parameters: PipeTargetEventBridgeEventBusParameters = "EventBridgeEventBusParameters",
        http_parameters: PipeTargetHttpParameters = "HttpParameters",
        /// at most 8192 characters
        input_template: str = "InputTemplate",
        kinesis_stream_parameters: PipeTargetKinesisStreamParameters = "KinesisStreamParameters",
        lambda_function_parameters: PipeTargetLambdaFunctionParameters = "LambdaFunctionParameters",
        redshift_data_parameters: PipeTargetRedshiftDataParameters = "RedshiftDataParameters",
        sage_maker_pipeline_parameters: PipeTargetSageMakerPipelineParameters = "SageMakerPipelineParameters",
        sqs_queue_parameters: PipeTargetSqsQueueParameters = "SqsQueueParameters",
        step_function_state_machine_parameters: PipeTargetStateMachineParameters = "StepFunctionStateMachineParameters",
        timestream_parameters: PipeTargetTimestreamParameters = "TimestreamParameters",
    }
}

c::property! {
    PipeTargetRedshiftDataParameters, "pipes-pipe-pipetargetredshiftdataparameters";
    new {
        /// 1 to 64 characters
        A database: str = "Database",
        /// 1 to 40 items; each: 1 to 100000 characters
        B sqls: c::List<str> = "Sqls",
    }
    set {
        /// 1 to 128 characters
        db_user: str = "DbUser",
        /// 1 to 1600 characters
        secret_manager_arn: str = "SecretManagerArn",
        /// 1 to 500 characters
        statement_name: str = "StatementName",
        /// default `false`
        with_event: bool = "WithEvent",
    }
}

c::property! {
    PipeTargetSageMakerPipelineParameters, "pipes-pipe-pipetargetsagemakerpipelineparameters";
    new {}
    set {
        /// at most 200 items
        pipeline_parameter_list: c::List<SageMakerPipelineParameter> = "PipelineParameterList",
    }
}

c::property! {
    PipeTargetSqsQueueParameters, "pipes-pipe-pipetargetsqsqueueparameters";
    new {}
    set {
        /// at most 100 characters
        message_deduplication_id: str = "MessageDeduplicationId",
        /// at most 100 characters
        message_group_id: str = "MessageGroupId",
    }
}

c::property! {
    PipeTargetStateMachineParameters, "pipes-pipe-pipetargetstatemachineparameters";
    new {}
    set {
        invocation_type: PipeTargetInvocationType = "InvocationType",
    }
}

c::property! {
    PipeTargetTimestreamParameters, "pipes-pipe-pipetargettimestreamparameters";
    new PipeTargetTimestreamParametersRequired {
        /// 1 to 128 items
        A dimension_mappings: c::List<DimensionMapping> = "DimensionMappings",
        /// 1 to 256 characters
        B time_value: str = "TimeValue",
        /// 1 to 256 characters
        C version_value: str = "VersionValue",
    }
    set {
        epoch_time_unit: EpochTimeUnit = "EpochTimeUnit",
        /// at most 1024 items
        multi_measure_mappings: c::List<MultiMeasureMapping> = "MultiMeasureMappings",
        /// at most 8192 items
        single_measure_mappings: c::List<SingleMeasureMapping> = "SingleMeasureMappings",
        time_field_type: TimeFieldType = "TimeFieldType",
        /// 1 to 256 characters
        timestamp_format: str = "TimestampFormat",
    }
}

c::property! {
    PlacementConstraint, "pipes-pipe-placementconstraint";
    new {}
    set {
        /// at most 2000 characters
        expression: str = "Expression",
        r#type: PlacementConstraintType = "Type",
    }
}

c::property! {
    PlacementStrategy, "pipes-pipe-placementstrategy";
    new {}
    set {
        /// at most 255 characters
        field: str = "Field",
        r#type: PlacementStrategyType = "Type",
    }
}

c::property! {
    S3LogDestination, "pipes-pipe-s3logdestination";
    new {}
    set {
        bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        bucket_owner: str = "BucketOwner",
        output_format: S3OutputFormat = "OutputFormat",
        prefix: str = "Prefix",
    }
}

c::property! {
    SageMakerPipelineParameter, "pipes-pipe-sagemakerpipelineparameter";
    new SageMakerPipelineParameterRequired {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*|(\$(\.[0-9A-Za-z_/_-]+(\[([0-9]+|\*)\])*)*)$`
        A name: str = "Name",
        /// at most 1024 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    /// Exactly one of `BasicAuth`, `SaslScram512Auth`, `SaslScram256Auth`, `ClientCertificateTlsAuth`.
    SelfManagedKafkaAccessConfigurationCredentials, "pipes-pipe-selfmanagedkafkaaccessconfigurationcredentials";
    new {}
    set {
        /// 1 to 1600 characters
        basic_auth: str = "BasicAuth",
        /// 1 to 1600 characters
        client_certificate_tls_auth: str = "ClientCertificateTlsAuth",
        /// 1 to 1600 characters
        sasl_scram256_auth: str = "SaslScram256Auth",
        /// 1 to 1600 characters
        sasl_scram512_auth: str = "SaslScram512Auth",
    }
}

c::property! {
    SelfManagedKafkaAccessConfigurationVpc, "pipes-pipe-selfmanagedkafkaaccessconfigurationvpc";
    new {}
    set {
        /// at most 5 items; each: 1 to 1024 characters, matches `^sg-[0-9a-zA-Z]*$`
        security_group: c::List<str> = "SecurityGroup",
        /// at most 16 items; each: 1 to 1024 characters, matches `^subnet-[0-9a-z]*$`
        subnets: c::List<str> = "Subnets",
    }
}

c::property! {
    SingleMeasureMapping, "pipes-pipe-singlemeasuremapping";
    new SingleMeasureMappingRequired {
        /// 1 to 1024 characters
        A measure_name: str = "MeasureName",
        /// 1 to 2048 characters
        B measure_value: str = "MeasureValue",
        C measure_value_type: MeasureValueType = "MeasureValueType",
    }
    set {}
}

c::open_enum! {
    AssignPublicIp {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    BatchJobDependencyType {
        N_TO_N = "N_TO_N",
        SEQUENTIAL = "SEQUENTIAL",
    }
}

c::open_enum! {
    BatchResourceRequirementType {
        GPU = "GPU",
        MEMORY = "MEMORY",
        VCPU = "VCPU",
    }
}

c::open_enum! {
    DimensionValueType {
        VARCHAR = "VARCHAR",
    }
}

c::open_enum! {
    DynamoDBStreamStartPosition {
        TRIM_HORIZON = "TRIM_HORIZON",
        LATEST = "LATEST",
    }
}

c::open_enum! {
    EcsEnvironmentFileType {
        S3 = "s3",
    }
}

c::open_enum! {
    EcsResourceRequirementType {
        GPU = "GPU",
        INFERENCE_ACCELERATOR = "InferenceAccelerator",
    }
}

c::open_enum! {
    EpochTimeUnit {
        MILLISECONDS = "MILLISECONDS",
        SECONDS = "SECONDS",
        MICROSECONDS = "MICROSECONDS",
        NANOSECONDS = "NANOSECONDS",
    }
}

c::open_enum! {
    IncludeExecutionDataOption {
        ALL = "ALL",
    }
}

c::open_enum! {
    KinesisStreamStartPosition {
        TRIM_HORIZON = "TRIM_HORIZON",
        LATEST = "LATEST",
        AT_TIMESTAMP = "AT_TIMESTAMP",
    }
}

c::open_enum! {
    LaunchType {
        EC2 = "EC2",
        FARGATE = "FARGATE",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    LogLevel {
        OFF = "OFF",
        ERROR = "ERROR",
        INFO = "INFO",
        TRACE = "TRACE",
    }
}

c::open_enum! {
    MSKStartPosition {
        TRIM_HORIZON = "TRIM_HORIZON",
        LATEST = "LATEST",
    }
}

c::open_enum! {
    MeasureValueType {
        DOUBLE = "DOUBLE",
        BIGINT = "BIGINT",
        VARCHAR = "VARCHAR",
        BOOLEAN = "BOOLEAN",
        TIMESTAMP = "TIMESTAMP",
    }
}

c::open_enum! {
    OnPartialBatchItemFailureStreams {
        AUTOMATIC_BISECT = "AUTOMATIC_BISECT",
    }
}

c::open_enum! {
    PipeTargetInvocationType {
        REQUEST_RESPONSE = "REQUEST_RESPONSE",
        FIRE_AND_FORGET = "FIRE_AND_FORGET",
    }
}

c::open_enum! {
    PlacementConstraintType {
        DISTINCT_INSTANCE = "distinctInstance",
        MEMBER_OF = "memberOf",
    }
}

c::open_enum! {
    PlacementStrategyType {
        RANDOM = "random",
        SPREAD = "spread",
        BINPACK = "binpack",
    }
}

c::open_enum! {
    PropagateTags {
        TASK_DEFINITION = "TASK_DEFINITION",
    }
}

c::open_enum! {
    RequestedPipeState {
        RUNNING = "RUNNING",
        STOPPED = "STOPPED",
    }
}

c::open_enum! {
    S3OutputFormat {
        JSON = "json",
        PLAIN = "plain",
        W3C = "w3c",
    }
}

c::open_enum! {
    SelfManagedKafkaStartPosition {
        TRIM_HORIZON = "TRIM_HORIZON",
        LATEST = "LATEST",
    }
}

c::open_enum! {
    TimeFieldType {
        EPOCH = "EPOCH",
        TIMESTAMP_FORMAT = "TIMESTAMP_FORMAT",
    }
}

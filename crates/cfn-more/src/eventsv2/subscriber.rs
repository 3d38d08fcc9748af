// Written by `cargo xtask codegen` from crates/registry/data/eventsv2.txt.

//! `AWS::EventsV2::Subscriber` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `SubscriberArn`.
    CfnSubscriber = "AWS::EventsV2::Subscriber", "eventsv2-subscriber", reference arn, tags List "Tags";
    new CfnSubscriberRequired {
        /// 1 to 1011 characters; an update replaces the resource
        A event_bus_arn: str = "EventBusArn",
        B invoke_configuration: InvokeConfiguration = "InvokeConfiguration",
        /// 1 to 256 characters; matches `^[A-Za-z0-9][\.\-_A-Za-z0-9]*$`; an update replaces the resource
        C name: str = "Name",
    }
    set {
        batch_configuration: BatchConfiguration = "BatchConfiguration",
        /// at most 512 characters
        description: str = "Description",
        filter_configuration: FilterConfiguration = "FilterConfiguration",
        log_configuration: LogConfiguration = "LogConfiguration",
        on_failure_configuration: OnFailureConfiguration = "OnFailureConfiguration",
        /// an update replaces the resource
        point_in_time_configuration: PointInTimeConfiguration = "PointInTimeConfiguration",
        /// AWS does not show it again
        resume_position: ResumePosition = "ResumePosition",
        retry_policy: RetryPolicy = "RetryPolicy",
        /// an update replaces the resource
        starting_position: StartingPosition = "StartingPosition",
        state: State = "State",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        transformer: Transformer = "Transformer",
        /// an update replaces the resource
        r#type: Type = "Type",
    }
    get {
        @arn "SubscriberArn",
        BUS_NAME: str = "BusName",
        CREATION_TIME: str = "CreationTime",
        LAST_MODIFIED_TIME: str = "LastModifiedTime",
        SUBSCRIBER_ARN: c::Arn<CfnSubscriber> = "SubscriberArn",
    }
}

c::property! {
    BatchConfiguration, "eventsv2-subscriber-batchconfiguration";
    new {}
    set {
        /// 1 to 500
        max_batch_size: i64 = "MaxBatchSize",
        /// 0 to 300
        max_batch_window_in_seconds: i64 = "MaxBatchWindowInSeconds",
    }
}

c::property! {
    DeduplicationConfiguration, "eventsv2-subscriber-deduplicationconfiguration";
    new {
        A deduplication_type: DeduplicationConfigurationDeduplicationType = "DeduplicationType",
    }
    set {}
}

c::property! {
    EventBusV2Parameters, "eventsv2-subscriber-eventbusv2parameters";
    new {}
    set {
        deduplication_configuration: DeduplicationConfiguration = "DeduplicationConfiguration",
        /// at most 100 keys
        metadata: c::Map<str> = "Metadata",
        system_metadata: EventBusV2SystemMetadata = "SystemMetadata",
    }
}

c::property! {
    EventBusV2SystemMetadata, "eventsv2-subscriber-eventbusv2systemmetadata";
    new {}
    set {
        deduplication_id: str = "DeduplicationId",
        event_group_id: str = "EventGroupId",
    }
}

c::property! {
    Filter, "eventsv2-subscriber-filter";
    new FilterRequired {
        /// at most 4096 characters
        A pattern: str = "Pattern",
        B scope: FilterScope = "Scope",
    }
    set {}
}

c::property! {
    FilterConfiguration, "eventsv2-subscriber-filterconfiguration";
    new {
        /// 1 to 50 items
        A filters: c::List<Filter> = "Filters",
    }
    set {
        language: FilterConfigurationLanguage = "Language",
    }
}

c::property! {
    HttpParameters, "eventsv2-subscriber-httpparameters";
    new {}
    set {
        /// at most 50 keys
        header_parameters: c::Map<str> = "HeaderParameters",
        invocation_timeout_seconds: str = "InvocationTimeoutSeconds",
        /// at most 50 items; each: matches `^.+$`, does not match `^(?:\s*$)`
        path_parameter_values: c::List<str> = "PathParameterValues",
        /// at most 50 keys
        query_string_parameters: c::Map<str> = "QueryStringParameters",
    }
}

c::property! {
    InvokeConfiguration, "eventsv2-subscriber-invokeconfiguration";
    new InvokeConfigurationRequired {
        /// 1 to 1600 characters; matches `^arn:aws(-[a-z0-9]+)*:iam::[0-9]{12}:role\/[0-9A-Za-z_+=,.@/-]+$`
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// 1 to 1600 characters; matches `^arn:`; an update replaces the resource
        B target_arn: str = "TargetArn",
    }
    set {
        event_bus_v2_parameters: EventBusV2Parameters = "EventBusV2Parameters",
        http_parameters: HttpParameters = "HttpParameters",
        kinesis_parameters: KinesisParameters = "KinesisParameters",
        lambda_parameters: LambdaParameters = "LambdaParameters",
        sns_parameters: SnsParameters = "SnsParameters",
        sqs_parameters: SqsParameters = "SqsParameters",
        step_functions_parameters: StepFunctionsParameters = "StepFunctionsParameters",
        universal_target_parameters: UniversalTargetParameters = "UniversalTargetParameters",
    }
}

c::property! {
    JsonataConfiguration, "eventsv2-subscriber-jsonataconfiguration";
    new {
        /// 1 to 8192 characters
        A expression: str = "Expression",
    }
    set {}
}

c::property! {
    KinesisParameters, "eventsv2-subscriber-kinesisparameters";
    new {}
    set {
        explicit_hash_key: str = "ExplicitHashKey",
        partition_key: str = "PartitionKey",
    }
}

c::property! {
    LambdaParameters, "eventsv2-subscriber-lambdaparameters";
    new {}
    set {
        durable_execution_name: str = "DurableExecutionName",
        invocation_timeout_seconds: str = "InvocationTimeoutSeconds",
        invocation_type: str = "InvocationType",
        qualifier: str = "Qualifier",
        tenant_id: str = "TenantId",
    }
}

c::property! {
    LogConfiguration, "eventsv2-subscriber-logconfiguration";
    new {}
    set {
        include_payload: LogConfigurationIncludePayload = "IncludePayload",
        level: LogConfigurationLevel = "Level",
    }
}

c::property! {
    MessageAttributeValue, "eventsv2-subscriber-messageattributevalue";
    new {
        A data_type: str = "DataType",
    }
    set {
        binary_value: str = "BinaryValue",
        string_value: str = "StringValue",
    }
}

c::property! {
    OnFailureConfiguration, "eventsv2-subscriber-onfailureconfiguration";
    new {}
    set {
        /// 1 to 1600 characters
        arn: str = "Arn",
    }
}

c::property! {
    PointInTimeConfiguration, "eventsv2-subscriber-pointintimeconfiguration";
    new {
        A point_type: PointInTimeConfigurationPointType = "PointType",
    }
    set {
        end_point: i64 = "EndPoint",
        starting_point: i64 = "StartingPoint",
    }
}

c::property! {
    RetryPolicy, "eventsv2-subscriber-retrypolicy";
    new {}
    set {
        /// 60 to 86400
        max_event_age_in_seconds: i64 = "MaxEventAgeInSeconds",
        /// 0 to 185
        max_retry_attempts: i64 = "MaxRetryAttempts",
        retry_strategy: RetryPolicyRetryStrategy = "RetryStrategy",
    }
}

c::property! {
    SnsParameters, "eventsv2-subscriber-snsparameters";
    new {}
    set {
        /// at most 50 keys
        message_attributes: c::Map<MessageAttributeValue> = "MessageAttributes",
        message_deduplication_id: str = "MessageDeduplicationId",
        message_group_id: str = "MessageGroupId",
        message_structure: str = "MessageStructure",
        subject: str = "Subject",
    }
}

c::property! {
    SqsParameters, "eventsv2-subscriber-sqsparameters";
    new {}
    set {
        delay_seconds: str = "DelaySeconds",
        /// at most 50 keys
        message_attributes: c::Map<MessageAttributeValue> = "MessageAttributes",
        message_deduplication_id: str = "MessageDeduplicationId",
        message_group_id: str = "MessageGroupId",
        /// at most 50 keys
        message_system_attributes: c::Map<MessageAttributeValue> = "MessageSystemAttributes",
    }
}

c::property! {
    StepFunctionsParameters, "eventsv2-subscriber-stepfunctionsparameters";
    new {}
    set {
        invocation_timeout_seconds: str = "InvocationTimeoutSeconds",
        invocation_type: str = "InvocationType",
        name: str = "Name",
        trace_header: str = "TraceHeader",
    }
}

c::property! {
    Transformer, "eventsv2-subscriber-transformer";
    new {}
    set {
        jsonata_configuration: JsonataConfiguration = "JsonataConfiguration",
        r#type: TransformerType = "Type",
    }
}

c::property! {
    UniversalTargetParameters, "eventsv2-subscriber-universaltargetparameters";
    new {
        /// 1 to 262144 characters
        A input: str = "Input",
    }
    set {
        invocation_timeout_seconds: str = "InvocationTimeoutSeconds",
    }
}

c::open_enum! {
    ResumePosition {
        LAST_PROCESSED = "LAST_PROCESSED",
        LATEST = "LATEST",
    }
}

c::open_enum! {
    StartingPosition {
        LATEST = "LATEST",
        POINT_IN_TIME = "POINT_IN_TIME",
    }
}

c::open_enum! {
    State {
        RUNNING = "RUNNING",
        STOPPED = "STOPPED",
    }
}

c::open_enum! {
    Type {
        FIFO = "FIFO",
        UNORDERED = "UNORDERED",
    }
}

c::open_enum! {
    DeduplicationConfigurationDeduplicationType {
        CONTENT_BASED = "CONTENT_BASED",
    }
}

c::open_enum! {
    FilterScope {
        DATA = "DATA",
        METADATA = "METADATA",
        SYSTEM_METADATA = "SYSTEM_METADATA",
    }
}

c::open_enum! {
    FilterConfigurationLanguage {
        EVENT_BRIDGE_PATTERN = "EVENT_BRIDGE_PATTERN",
    }
}

c::open_enum! {
    LogConfigurationIncludePayload {
        FULL = "FULL",
        ON_ERROR_ONLY = "ON_ERROR_ONLY",
    }
}

c::open_enum! {
    LogConfigurationLevel {
        OFF = "OFF",
        ERROR = "ERROR",
        INFO = "INFO",
    }
}

c::open_enum! {
    PointInTimeConfigurationPointType {
        HORIZON = "HORIZON",
        TIMESTAMP = "TIMESTAMP",
    }
}

c::open_enum! {
    RetryPolicyRetryStrategy {
        ALL = "ALL",
    }
}

c::open_enum! {
    TransformerType {
        RAW = "RAW",
        WITH_METADATA = "WITH_METADATA",
        JSONATA = "JSONATA",
    }
}

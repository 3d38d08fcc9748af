// Written by `cargo xtask codegen` from crates/registry/data/lambda.txt.

//! `AWS::Lambda::EventSourceMapping` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnEventSourceMapping = "AWS::Lambda::EventSourceMapping", "lambda-eventsourcemapping", reference name,
        arn "arn:${Partition}:lambda:${Region}:${Account}:event-source-mapping:${UUID}", tags List "Tags";
    new {
        /// 1 to 140 characters
        A function_name: str = "FunctionName",
    }
    set {
        amazon_managed_kafka_event_source_config: AmazonManagedKafkaEventSourceConfig = "AmazonManagedKafkaEventSourceConfig",
        /// 1 to 10000
        batch_size: i64 = "BatchSize",
        bisect_batch_on_function_error: bool = "BisectBatchOnFunctionError",
        destination_config: DestinationConfig = "DestinationConfig",
        document_db_event_source_config: DocumentDBEventSourceConfig = "DocumentDBEventSourceConfig",
        enabled: bool = "Enabled",
        /// 12 to 1024 characters; an update replaces the resource
        event_source_arn: str = "EventSourceArn",
        filter_criteria: FilterCriteria = "FilterCriteria",
        /// at most 1 item; no item twice
        function_response_types: c::List<FunctionResponseTypes> = "FunctionResponseTypes",
        /// 12 to 2048 characters; matches `(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        logging_config: LoggingConfig = "LoggingConfig",
        /// 0 to 300
        maximum_batching_window_in_seconds: i64 = "MaximumBatchingWindowInSeconds",
        /// -1 to 604800
        maximum_record_age_in_seconds: i64 = "MaximumRecordAgeInSeconds",
        /// -1 to 10000
        maximum_retry_attempts: i64 = "MaximumRetryAttempts",
        metrics_config: MetricsConfig = "MetricsConfig",
        /// 1 to 10
        parallelization_factor: i64 = "ParallelizationFactor",
        provisioned_poller_config: ProvisionedPollerConfig = "ProvisionedPollerConfig",
        /// 1 item; no item twice; each: 1 to 1000 characters, matches `[\s\S]*`
        queues: c::List<str> = "Queues",
        scaling_config: ScalingConfig = "ScalingConfig",
        /// an update replaces the resource
        self_managed_event_source: SelfManagedEventSource = "SelfManagedEventSource",
        self_managed_kafka_event_source_config: SelfManagedKafkaEventSourceConfig = "SelfManagedKafkaEventSourceConfig",
        /// 1 to 29 items; no item twice
        source_access_configurations: c::List<SourceAccessConfiguration> = "SourceAccessConfigurations",
        /// 6 to 12 characters; matches `(LATEST|TRIM_HORIZON|AT_TIMESTAMP)+`; an update replaces the resource
        starting_position: str = "StartingPosition",
        /// an update replaces the resource
        starting_position_timestamp: f64 = "StartingPositionTimestamp",
        /// no item twice
        tags: c::List<Tag> = "Tags",
        /// 1 item; no item twice; each: 1 to 249 characters, matches `^[^.]([a-zA-Z0-9\-_.]+)`
        topics: c::List<str> = "Topics",
        /// 0 to 900
        tumbling_window_in_seconds: i64 = "TumblingWindowInSeconds",
    }
    get {
        @arn "EventSourceMappingArn",
        EVENT_SOURCE_MAPPING_ARN: c::Arn<CfnEventSourceMapping> = "EventSourceMappingArn",
        ID: c::Name<CfnEventSourceMapping> = "Id",
    }
}

c::property! {
    AmazonManagedKafkaEventSourceConfig, "lambda-eventsourcemapping-amazonmanagedkafkaeventsourceconfig";
    new {}
    set {
        /// 1 to 200 characters; matches `[a-zA-Z0-9-\/*:_+=.@-]*`
        consumer_group_id: str = "ConsumerGroupId",
        schema_registry_config: SchemaRegistryConfig = "SchemaRegistryConfig",
    }
}

c::property! {
    DestinationConfig, "lambda-eventsourcemapping-destinationconfig";
    new {}
    set {
        on_failure: OnFailure = "OnFailure",
    }
}

c::property! {
    DocumentDBEventSourceConfig, "lambda-eventsourcemapping-documentdbeventsourceconfig";
    new {}
    set {
        /// 1 to 57 characters
        collection_name: str = "CollectionName",
        /// 1 to 63 characters; matches `^[^ /\.$\x{22}]*$`
        database_name: str = "DatabaseName",
        full_document: DocumentDBEventSourceConfigFullDocument = "FullDocument",
    }
}

c::property! {
    Endpoints, "lambda-eventsourcemapping-endpoints";
    new {}
    set {
        /// 1 to 10 items; no item twice; each: 1 to 300 characters
        kafka_bootstrap_servers: c::List<str> = "KafkaBootstrapServers",
    }
}

c::property! {
    Filter, "lambda-eventsourcemapping-filter";
    new {}
    set {
        /// at most 4096 characters
        pattern: str = "Pattern",
    }
}

c::property! {
    FilterCriteria, "lambda-eventsourcemapping-filtercriteria";
    new {}
    set {
        /// 1 to 20 items; no item twice
        filters: c::List<Filter> = "Filters",
    }
}

c::property! {
    LoggingConfig, "lambda-eventsourcemapping-loggingconfig";
    new {}
    set {
        system_log_level: LoggingConfigSystemLogLevel = "SystemLogLevel",
    }
}

c::property! {
    MetricsConfig, "lambda-eventsourcemapping-metricsconfig";
    new {}
    set {
        /// at most 3 items; no item twice
        metrics: c::List<MetricsConfigMetrics> = "Metrics",
    }
}

c::property! {
    OnFailure, "lambda-eventsourcemapping-onfailure";
    new {}
    set {
        /// 12 to 1024 characters
        destination: str = "Destination",
    }
}

c::property! {
    ProvisionedPollerConfig, "lambda-eventsourcemapping-provisionedpollerconfig";
    new {}
    set {
        /// 1 to 10000
        maximum_pollers: i64 = "MaximumPollers",
        /// 1 to 200
        minimum_pollers: i64 = "MinimumPollers",
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]*$`
        poller_group_name: str = "PollerGroupName",
    }
}

c::property! {
    ScalingConfig, "lambda-eventsourcemapping-scalingconfig";
    new {}
    set {
        /// 2 to 1000
        maximum_concurrency: i64 = "MaximumConcurrency",
    }
}

c::property! {
    SchemaRegistryAccessConfig, "lambda-eventsourcemapping-schemaregistryaccessconfig";
    new {}
    set {
        r#type: SchemaRegistryAccessConfigType = "Type",
        /// 1 to 10000 characters
        uri: str = "URI",
    }
}

c::property! {
    SchemaRegistryConfig, "lambda-eventsourcemapping-schemaregistryconfig";
    new {}
    set {
        /// at most 2 items; no item twice
        access_configs: c::List<SchemaRegistryAccessConfig> = "AccessConfigs",
        event_record_format: SchemaRegistryConfigEventRecordFormat = "EventRecordFormat",
        /// 1 to 10000 characters; matches `[a-zA-Z0-9-/*:_+=.@-]*`
        schema_registry_uri: str = "SchemaRegistryURI",
        /// 1 to 2 items; no item twice
        schema_validation_configs: c::List<SchemaValidationConfig> = "SchemaValidationConfigs",
    }
}

c::property! {
    SchemaValidationConfig, "lambda-eventsourcemapping-schemavalidationconfig";
    new {}
    set {
        attribute: SchemaValidationConfigAttribute = "Attribute",
    }
}

c::property! {
    SelfManagedEventSource, "lambda-eventsourcemapping-selfmanagedeventsource";
    new {}
    set {
        endpoints: Endpoints = "Endpoints",
    }
}

c::property! {
    SelfManagedKafkaEventSourceConfig, "lambda-eventsourcemapping-selfmanagedkafkaeventsourceconfig";
    new {}
    set {
        /// 1 to 200 characters; matches `[a-zA-Z0-9-\/*:_+=.@-]*`
        consumer_group_id: str = "ConsumerGroupId",
        consumption_mode: ConsumptionMode = "ConsumptionMode",
        schema_registry_config: SchemaRegistryConfig = "SchemaRegistryConfig",
    }
}

c::property! {
    SourceAccessConfiguration, "lambda-eventsourcemapping-sourceaccessconfiguration";
    new {}
    set {
        r#type: SourceAccessConfigurationType = "Type",
        /// 1 to 200 characters; matches `[a-zA-Z0-9-\/*:_+=.@-]*`
        uri: str = "URI",
    }
}

c::property! {
    Tag, "lambda-eventsourcemapping-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    ConsumptionMode {
        STREAM = "Stream",
        QUEUE = "Queue",
    }
}

c::open_enum! {
    FunctionResponseTypes {
        REPORT_BATCH_ITEM_FAILURES = "ReportBatchItemFailures",
    }
}

c::open_enum! {
    DocumentDBEventSourceConfigFullDocument {
        UPDATE_LOOKUP = "UpdateLookup",
        DEFAULT = "Default",
    }
}

c::open_enum! {
    LoggingConfigSystemLogLevel {
        DEBUG = "DEBUG",
        INFO = "INFO",
        WARN = "WARN",
    }
}

c::open_enum! {
    MetricsConfigMetrics {
        EVENT_COUNT = "EventCount",
        ERROR_COUNT = "ErrorCount",
        KAFKA_METRICS = "KafkaMetrics",
    }
}

c::open_enum! {
    SchemaRegistryAccessConfigType {
        BASIC_AUTH = "BASIC_AUTH",
        CLIENT_CERTIFICATE_TLS_AUTH = "CLIENT_CERTIFICATE_TLS_AUTH",
        SERVER_ROOT_CA_CERTIFICATE = "SERVER_ROOT_CA_CERTIFICATE",
        OAUTHBEARER_AUTH = "OAUTHBEARER_AUTH",
    }
}

c::open_enum! {
    SchemaRegistryConfigEventRecordFormat {
        JSON = "JSON",
        SOURCE = "SOURCE",
    }
}

c::open_enum! {
    SchemaValidationConfigAttribute {
        KEY = "KEY",
        VALUE = "VALUE",
    }
}

c::open_enum! {
    SourceAccessConfigurationType {
        BASIC_AUTH = "BASIC_AUTH",
        VPC_SUBNET = "VPC_SUBNET",
        VPC_SECURITY_GROUP = "VPC_SECURITY_GROUP",
        SASL_SCRAM_512_AUTH = "SASL_SCRAM_512_AUTH",
        SASL_SCRAM_256_AUTH = "SASL_SCRAM_256_AUTH",
        VIRTUAL_HOST = "VIRTUAL_HOST",
        CLIENT_CERTIFICATE_TLS_AUTH = "CLIENT_CERTIFICATE_TLS_AUTH",
        SERVER_ROOT_CA_CERTIFICATE = "SERVER_ROOT_CA_CERTIFICATE",
        OAUTHBEARER_AUTH = "OAUTHBEARER_AUTH",
        OAUTHBEARER_SCOPE = "OAUTHBEARER_SCOPE",
        OAUTHBEARER_AUDIENCE = "OAUTHBEARER_AUDIENCE",
        OAUTHBEARER_LOGICAL_CLUSTER = "OAUTHBEARER_LOGICAL_CLUSTER",
        OAUTHBEARER_IDENTITY_POOL = "OAUTHBEARER_IDENTITY_POOL",
        IAM_AUTH = "IAM_AUTH",
        IAM_OAUTHBEARER_AUTH = "IAM_OAUTHBEARER_AUTH",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::TopicRule` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RuleName`.
    CfnTopicRule = "AWS::IoT::TopicRule", "iot-topicrule", reference name, name_property "RuleName",
        arn "arn:${Partition}:iot:${Region}:${Account}:rule/${RuleName}", tags List "Tags";
    new {
        A topic_rule_payload: TopicRulePayload = "TopicRulePayload",
    }
    set {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_]+$`; an update replaces the resource
        rule_name: str = "RuleName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Action, "iot-topicrule-action";
    new {}
    set {
        cloudwatch_alarm: CloudwatchAlarmAction = "CloudwatchAlarm",
        cloudwatch_logs: CloudwatchLogsAction = "CloudwatchLogs",
        cloudwatch_metric: CloudwatchMetricAction = "CloudwatchMetric",
        dynamo_db: DynamoDBAction = "DynamoDB",
        dynamo_d_bv2: DynamoDBv2Action = "DynamoDBv2",
        elasticsearch: ElasticsearchAction = "Elasticsearch",
        firehose: FirehoseAction = "Firehose",
        http: HttpAction = "Http",
        influx_db: InfluxDBAction = "InfluxDB",
        iot_analytics: IotAnalyticsAction = "IotAnalytics",
        iot_events: IotEventsAction = "IotEvents",
        iot_site_wise: IotSiteWiseAction = "IotSiteWise",
        kafka: KafkaAction = "Kafka",
        kinesis: KinesisAction = "Kinesis",
        lambda: LambdaAction = "Lambda",
        location: LocationAction = "Location",
        open_search: OpenSearchAction = "OpenSearch",
        republish: RepublishAction = "Republish",
        s3: S3Action = "S3",
        sns: SnsAction = "Sns",
        sqs: SqsAction = "Sqs",
        step_functions: StepFunctionsAction = "StepFunctions",
        timestream: TimestreamAction = "Timestream",
    }
}

c::property! {
    AssetPropertyTimestamp, "iot-topicrule-assetpropertytimestamp";
    new {
        A time_in_seconds: str = "TimeInSeconds",
    }
    set {
        offset_in_nanos: str = "OffsetInNanos",
    }
}

c::property! {
    AssetPropertyValue, "iot-topicrule-assetpropertyvalue";
    new {
        A timestamp: AssetPropertyTimestamp = "Timestamp",
        B value: AssetPropertyVariant = "Value",
    }
    set {
        quality: str = "Quality",
    }
}

c::property! {
    AssetPropertyVariant, "iot-topicrule-assetpropertyvariant";
    new {}
    set {
        boolean_value: str = "BooleanValue",
        double_value: str = "DoubleValue",
        integer_value: str = "IntegerValue",
        string_value: str = "StringValue",
    }
}

c::property! {
    BatchConfig, "iot-topicrule-batchconfig";
    new {}
    set {
        batch_across_topics: bool = "BatchAcrossTopics",
        /// 5 to 200
        max_batch_open_ms: i64 = "MaxBatchOpenMs",
        /// 2 to 10
        max_batch_size: i64 = "MaxBatchSize",
        /// 100 to 131072
        max_batch_size_bytes: i64 = "MaxBatchSizeBytes",
    }
}

c::property! {
    CloudwatchAlarmAction, "iot-topicrule-cloudwatchalarmaction";
    new CloudwatchAlarmActionRequired {
        A alarm_name: str = "AlarmName",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        C state_reason: str = "StateReason",
        D state_value: str = "StateValue",
    }
    set {}
}

c::property! {
    CloudwatchLogsAction, "iot-topicrule-cloudwatchlogsaction";
    new CloudwatchLogsActionRequired {
        A log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        batch_mode: bool = "BatchMode",
    }
}

c::property! {
    CloudwatchMetricAction, "iot-topicrule-cloudwatchmetricaction";
    new CloudwatchMetricActionRequired {
        A metric_name: str = "MetricName",
        B metric_namespace: str = "MetricNamespace",
        C metric_unit: str = "MetricUnit",
        D metric_value: str = "MetricValue",
        E role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        metric_timestamp: str = "MetricTimestamp",
    }
}

c::property! {
    DynamoDBAction, "iot-topicrule-dynamodbaction";
    new DynamoDBActionRequired {
        A hash_key_field: str = "HashKeyField",
        B hash_key_value: str = "HashKeyValue",
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        D table_name: str = "TableName",
    }
    set {
        hash_key_type: DynamoDBActionHashKeyType = "HashKeyType",
        payload_field: str = "PayloadField",
        range_key_field: str = "RangeKeyField",
        range_key_type: DynamoDBActionRangeKeyType = "RangeKeyType",
        range_key_value: str = "RangeKeyValue",
    }
}

c::property! {
    DynamoDBv2Action, "iot-topicrule-dynamodbv2action";
    new {}
    set {
        put_item: PutItemInput = "PutItem",
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
}

c::property! {
    ElasticsearchAction, "iot-topicrule-elasticsearchaction";
    new ElasticsearchActionRequired {
        /// matches `^https?://`
        A endpoint: str = "Endpoint",
        B id: str = "Id",
        C index: str = "Index",
        D role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        E r#type: str = "Type",
    }
    set {}
}

c::property! {
    FirehoseAction, "iot-topicrule-firehoseaction";
    new FirehoseActionRequired {
        A delivery_stream_name: c::Name<crate::kinesisfirehose::CfnDeliveryStream> = "DeliveryStreamName",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        batch_mode: bool = "BatchMode",
        /// matches `^([\n\t])|(\r\n)|(,)$`
        separator: str = "Separator",
    }
}

c::property! {
    HttpAction, "iot-topicrule-httpaction";
    new {
        /// at most 2000 characters
        A url: str = "Url",
    }
    set {
        auth: HttpAuthorization = "Auth",
        batch_config: BatchConfig = "BatchConfig",
        /// at most 2000 characters
        confirmation_url: str = "ConfirmationUrl",
        enable_batching: bool = "EnableBatching",
        /// at most 100 items; no item twice
        headers: c::List<HttpActionHeader> = "Headers",
    }
}

c::property! {
    HttpActionHeader, "iot-topicrule-httpactionheader";
    new HttpActionHeaderRequired {
        /// 1 to 256 characters
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    HttpAuthorization, "iot-topicrule-httpauthorization";
    new {}
    set {
        sigv4: SigV4Authorization = "Sigv4",
    }
}

c::property! {
    InfluxDBAction, "iot-topicrule-influxdbaction";
    new InfluxDBActionRequired {
        /// 2 to 64 characters; matches `^[^_\"][^\"]+$`
        A database_name: str = "DatabaseName",
        B destination_arn: str = "DestinationArn",
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// 1 to 1024 characters; matches `^[^_].*$`
        D table_name: str = "TableName",
    }
    set {
        batch_config: InfluxDBBatchConfig = "BatchConfig",
        /// 1 to 64 characters
        organization: str = "Organization",
        tags: c::Map<str> = "Tags",
        timestamp_unit: InfluxDBActionTimestampUnit = "TimestampUnit",
    }
}

c::property! {
    InfluxDBBatchConfig, "iot-topicrule-influxdbbatchconfig";
    new {}
    set {
        batch_across_topics: bool = "BatchAcrossTopics",
        /// 5 to 1000
        max_batch_open_ms: i64 = "MaxBatchOpenMs",
        /// 1 to 500
        max_batch_size: i64 = "MaxBatchSize",
        /// 100 to 131072
        max_batch_size_bytes: i64 = "MaxBatchSizeBytes",
    }
}

c::property! {
    IotAnalyticsAction, "iot-topicrule-iotanalyticsaction";
    new IotAnalyticsActionRequired {
        A channel_name: str = "ChannelName",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        batch_mode: bool = "BatchMode",
    }
}

c::property! {
    IotEventsAction, "iot-topicrule-ioteventsaction";
    new IotEventsActionRequired {
        /// 1 to 128 characters
        A input_name: c::Name<crate::iotevents::CfnInput> = "InputName",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        batch_mode: bool = "BatchMode",
        /// at most 128 characters
        message_id: str = "MessageId",
    }
}

c::property! {
    IotSiteWiseAction, "iot-topicrule-iotsitewiseaction";
    new {
        /// at least 1 item; no item twice
        A put_asset_property_value_entries: c::List<PutAssetPropertyValueEntry> = "PutAssetPropertyValueEntries",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {}
}

c::property! {
    KafkaAction, "iot-topicrule-kafkaaction";
    new KafkaActionRequired {
        /// at least 1 key
        A client_properties: c::Map<str> = "ClientProperties",
        B destination_arn: str = "DestinationArn",
        C topic: str = "Topic",
    }
    set {
        /// 1 to 100 items; no item twice
        headers: c::List<KafkaActionHeader> = "Headers",
        key: str = "Key",
        partition: str = "Partition",
    }
}

c::property! {
    KafkaActionHeader, "iot-topicrule-kafkaactionheader";
    new KafkaActionHeaderRequired {
        /// at most 16384 characters
        A key: str = "Key",
        /// at most 16384 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    KinesisAction, "iot-topicrule-kinesisaction";
    new KinesisActionRequired {
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        B stream_name: str = "StreamName",
    }
    set {
        partition_key: str = "PartitionKey",
    }
}

c::property! {
    LambdaAction, "iot-topicrule-lambdaaction";
    new {}
    set {
        function_arn: c::Arn<crate::lambda::CfnFunction> = "FunctionArn",
    }
}

c::property! {
    LocationAction, "iot-topicrule-locationaction";
    new LocationActionRequired {
        A device_id: str = "DeviceId",
        B latitude: str = "Latitude",
        C longitude: str = "Longitude",
        D role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        E tracker_name: str = "TrackerName",
    }
    set {
        timestamp: Timestamp = "Timestamp",
    }
}

c::property! {
    OpenSearchAction, "iot-topicrule-opensearchaction";
    new OpenSearchActionRequired {
        /// matches `^https?://`
        A endpoint: str = "Endpoint",
        B id: str = "Id",
        C index: str = "Index",
        D role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        E r#type: str = "Type",
    }
    set {}
}

c::property! {
    PutAssetPropertyValueEntry, "iot-topicrule-putassetpropertyvalueentry";
    new {
        /// at least 1 item; no item twice
        A property_values: c::List<AssetPropertyValue> = "PropertyValues",
    }
    set {
        asset_id: str = "AssetId",
        entry_id: str = "EntryId",
        /// at least 1 character
        property_alias: str = "PropertyAlias",
        property_id: str = "PropertyId",
    }
}

c::property! {
    PutItemInput, "iot-topicrule-putiteminput";
    new {
        A table_name: c::Name<crate::dynamodb::CfnTable> = "TableName",
    }
    set {}
}

c::property! {
    RepublishAction, "iot-topicrule-republishaction";
    new RepublishActionRequired {
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        B topic: str = "Topic",
    }
    set {
        headers: RepublishActionHeaders = "Headers",
        /// 0 to 1
        qos: i64 = "Qos",
    }
}

c::property! {
    RepublishActionHeaders, "iot-topicrule-republishactionheaders";
    new {}
    set {
        /// at most 1024 characters
        content_type: str = "ContentType",
        /// at most 1024 characters
        correlation_data: str = "CorrelationData",
        /// at most 1024 characters
        message_expiry: str = "MessageExpiry",
        /// at most 1024 characters
        payload_format_indicator: str = "PayloadFormatIndicator",
        /// at most 1024 characters
        response_topic: str = "ResponseTopic",
        /// 1 to 100 items
        user_properties: c::List<UserProperty> = "UserProperties",
    }
}

c::property! {
    S3Action, "iot-topicrule-s3action";
    new S3ActionRequired {
        A bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        B key: str = "Key",
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        canned_acl: CannedAccessControlList = "CannedAcl",
    }
}

c::property! {
    SigV4Authorization, "iot-topicrule-sigv4authorization";
    new SigV4AuthorizationRequired {
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        B service_name: str = "ServiceName",
        C signing_region: str = "SigningRegion",
    }
    set {}
}

c::property! {
    SnsAction, "iot-topicrule-snsaction";
    new SnsActionRequired {
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        B target_arn: str = "TargetArn",
    }
    set {
        message_format: SnsActionMessageFormat = "MessageFormat",
    }
}

c::property! {
    SqsAction, "iot-topicrule-sqsaction";
    new SqsActionRequired {
        A queue_url: c::Name<crate::sqs::CfnQueue> = "QueueUrl",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        use_base64: bool = "UseBase64",
    }
}

c::property! {
    StepFunctionsAction, "iot-topicrule-stepfunctionsaction";
    new StepFunctionsActionRequired {
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        B state_machine_name: str = "StateMachineName",
    }
    set {
        execution_name_prefix: str = "ExecutionNamePrefix",
    }
}

c::property! {
    Timestamp, "iot-topicrule-timestamp";
    new {
        A value: str = "Value",
    }
    set {
        unit: str = "Unit",
    }
}

c::property! {
    TimestreamAction, "iot-topicrule-timestreamaction";
    new TimestreamActionRequired {
        A database_name: str = "DatabaseName",
        /// 1 to 128 items
        B dimensions: c::List<TimestreamDimension> = "Dimensions",
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        D table_name: str = "TableName",
    }
    set {
        timestamp: TimestreamTimestamp = "Timestamp",
    }
}

c::property! {
    TimestreamDimension, "iot-topicrule-timestreamdimension";
    new TimestreamDimensionRequired {
        A name: str = "Name",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    TimestreamTimestamp, "iot-topicrule-timestreamtimestamp";
    new TimestreamTimestampRequired {
        A unit: str = "Unit",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    TopicRulePayload, "iot-topicrule-topicrulepayload";
    new {
        /// at most 10 items
        A actions: c::List<Action> = "Actions",
        B sql: str = "Sql",
    }
    set {
        aws_iot_sql_version: str = "AwsIotSqlVersion",
        description: str = "Description",
        error_action: Action = "ErrorAction",
        rule_disabled: bool = "RuleDisabled",
    }
}

c::property! {
    UserProperty, "iot-topicrule-userproperty";
    new UserPropertyRequired {
        /// at most 1024 characters
        A key: str = "Key",
        /// at most 1024 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    CannedAccessControlList {
        PRIVATE = "private",
        PUBLIC_READ = "public-read",
        PUBLIC_READ_WRITE = "public-read-write",
        AWS_EXEC_READ = "aws-exec-read",
        AUTHENTICATED_READ = "authenticated-read",
        BUCKET_OWNER_READ = "bucket-owner-read",
        BUCKET_OWNER_FULL_CONTROL = "bucket-owner-full-control",
        LOG_DELIVERY_WRITE = "log-delivery-write",
    }
}

c::open_enum! {
    DynamoDBActionHashKeyType {
        NUMBER = "NUMBER",
        STRING = "STRING",
    }
}

c::open_enum! {
    DynamoDBActionRangeKeyType {
        NUMBER = "NUMBER",
        STRING = "STRING",
    }
}

c::open_enum! {
    InfluxDBActionTimestampUnit {
        MS = "ms",
        NS = "ns",
        S = "s",
        US = "us",
    }
}

c::open_enum! {
    SnsActionMessageFormat {
        JSON = "JSON",
        RAW = "RAW",
    }
}

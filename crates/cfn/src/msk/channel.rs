// Written by `cargo xtask codegen` from crates/registry/data/msk.txt.

//! `AWS::MSK::Channel` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ChannelArn`.
    CfnChannel = "AWS::MSK::Channel", "msk-channel", reference arn, tags Map "Tags";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9._-]+$`; an update replaces the resource
        A channel_name: str = "ChannelName",
        /// 1 item; an update replaces the resource
        B topic_configuration_list: c::List<TopicConfiguration> = "TopicConfigurationList",
    }
    set {
        /// matches `^arn:[0-9A-Za-z_-]+:kafka:[0-9A-Za-z_-]+:[0-9]+:cluster.*$`; an update replaces the resource; AWS does not show it again
        cluster_arn: str = "ClusterArn",
        /// an update replaces the resource
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        iceberg_destination_configuration: IcebergDestinationConfiguration = "IcebergDestinationConfiguration",
        /// an update replaces the resource
        logging_info: ChannelLoggingInfo = "LoggingInfo",
        s3_destination_configuration: S3DestinationConfiguration = "S3DestinationConfiguration",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "ChannelArn",
        CHANNEL_ARN: c::Arn<CfnChannel> = "ChannelArn",
        STATE_INFO: c::Json = "StateInfo",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    Catalog, "msk-channel-catalog";
    new {}
    set {
        /// matches `^arn:[0-9A-Za-z_-]+:glue:[0-9A-Za-z_-]+:[0-9]+:catalog.*$`; an update replaces the resource
        catalog_arn: str = "CatalogArn",
        /// an update replaces the resource
        warehouse_location: str = "WarehouseLocation",
    }
}

c::property! {
    ChannelLoggingInfo, "msk-channel-channellogginginfo";
    new {}
    set {
        cloud_watch_logs: CloudWatchLogsLogDestination = "CloudWatchLogs",
        firehose: FirehoseLogDestination = "Firehose",
        s3: S3LogDestination = "S3",
    }
}

c::property! {
    CloudWatchLogsLogDestination, "msk-channel-cloudwatchlogslogdestination";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        log_group: str = "LogGroup",
    }
}

c::property! {
    DeadLetterQueueS3, "msk-channel-deadletterqueues3";
    new DeadLetterQueueS3Required {
        /// matches `^arn:[0-9A-Za-z_-]+:s3:::.*$`
        A bucket_arn: str = "BucketArn",
        B error_output_prefix: str = "ErrorOutputPrefix",
    }
    set {
        expected_bucket_owner: str = "ExpectedBucketOwner",
    }
}

c::property! {
    DestinationTable, "msk-channel-destinationtable";
    new DestinationTableRequired {
        /// an update replaces the resource
        A destination_database_name: str = "DestinationDatabaseName",
        /// an update replaces the resource
        B destination_table_name: str = "DestinationTableName",
    }
    set {
        /// an update replaces the resource
        partition_spec: PartitionSpec = "PartitionSpec",
    }
}

c::property! {
    EncryptionConfiguration, "msk-channel-encryptionconfiguration";
    new {
        /// matches `^arn:[0-9A-Za-z_-]+:kms:[0-9A-Za-z_-]+:[0-9]+:key.*$`
        A kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
    }
    set {}
}

c::property! {
    FirehoseLogDestination, "msk-channel-firehoselogdestination";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        delivery_stream: str = "DeliveryStream",
    }
}

c::property! {
    IcebergDestinationConfiguration, "msk-channel-icebergdestinationconfiguration";
    new IcebergDestinationConfigurationRequired {
        /// default `true`; an update replaces the resource
        A append_only: bool = "AppendOnly",
        /// an update replaces the resource
        B dead_letter_queue_s3: DeadLetterQueueS3 = "DeadLetterQueueS3",
        /// 1 item; an update replaces the resource
        C destination_table_list: c::List<DestinationTable> = "DestinationTableList",
        /// an update replaces the resource
        D schema_evolution: SchemaEvolution = "SchemaEvolution",
        /// matches `^arn:[0-9A-Za-z_-]+:iam::[0-9A-Za-z_-]+:role.*$`; an update replaces the resource
        E service_execution_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceExecutionRoleArn",
        /// an update replaces the resource
        F table_creation: TableCreation = "TableCreation",
    }
    set {
        /// an update replaces the resource
        catalog: Catalog = "Catalog",
        /// an update replaces the resource
        compression_type: IcebergCompressionType = "CompressionType",
        /// 60 to 900
        data_freshness_in_seconds: i64 = "DataFreshnessInSeconds",
    }
}

c::property! {
    PartitionSource, "msk-channel-partitionsource";
    new {}
    set {
        /// an update replaces the resource
        source_name: str = "SourceName",
    }
}

c::property! {
    PartitionSpec, "msk-channel-partitionspec";
    new {
        /// an update replaces the resource
        A partition_strategy: PartitionStrategy = "PartitionStrategy",
    }
    set {
        /// an update replaces the resource
        source_list: c::List<PartitionSource> = "SourceList",
    }
}

c::property! {
    RecordConverter, "msk-channel-recordconverter";
    new {
        A value_converter: ValueConverter = "ValueConverter",
    }
    set {}
}

c::property! {
    RecordSchema, "msk-channel-recordschema";
    new {
        A gsr_arn: str = "GsrArn",
    }
    set {}
}

c::property! {
    S3DestinationConfiguration, "msk-channel-s3destinationconfiguration";
    new {
        /// an update replaces the resource
        A dead_letter_queue_s3: DeadLetterQueueS3 = "DeadLetterQueueS3",
        /// matches `^arn:[0-9A-Za-z_-]+:iam::[0-9A-Za-z_-]+:role.*$`; an update replaces the resource
        B service_execution_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceExecutionRoleArn",
        /// an update replaces the resource
        C storage: S3Storage = "Storage",
    }
    set {
        /// 60 to 900
        data_freshness_in_seconds: i64 = "DataFreshnessInSeconds",
    }
}

c::property! {
    S3LogDestination, "msk-channel-s3logdestination";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        bucket: str = "Bucket",
        prefix: str = "Prefix",
    }
}

c::property! {
    S3Storage, "msk-channel-s3storage";
    new S3StorageRequired {
        /// matches `^arn:[0-9A-Za-z_-]+:s3:::.*$`; an update replaces the resource
        A bucket_arn: str = "BucketArn",
        /// an update replaces the resource
        B compression_type: S3CompressionType = "CompressionType",
        /// an update replaces the resource
        C storage_class: S3StorageClass = "StorageClass",
    }
    set {
        /// an update replaces the resource
        expected_bucket_owner: str = "ExpectedBucketOwner",
        /// an update replaces the resource
        output_key_template: str = "OutputKeyTemplate",
        /// an update replaces the resource
        output_prefix: str = "OutputPrefix",
    }
}

c::property! {
    SchemaEvolution, "msk-channel-schemaevolution";
    new {
        /// default `false`; an update replaces the resource
        A enable_schema_evolution: bool = "EnableSchemaEvolution",
    }
    set {}
}

c::property! {
    TableCreation, "msk-channel-tablecreation";
    new {
        /// default `true`; an update replaces the resource
        A enable_table_creation: bool = "EnableTableCreation",
    }
    set {}
}

c::property! {
    TopicConfiguration, "msk-channel-topicconfiguration";
    new {
        A record_converter: RecordConverter = "RecordConverter",
        /// matches `^arn:[0-9A-Za-z_-]+:kafka:[0-9A-Za-z_-]+:[0-9]+:topic.*$`
        B topic_arn: str = "TopicArn",
    }
    set {
        record_schema: RecordSchema = "RecordSchema",
    }
}

c::open_enum! {
    IcebergCompressionType {
        ZSTD = "ZSTD",
        SNAPPY = "SNAPPY",
    }
}

c::open_enum! {
    PartitionStrategy {
        TIME_HOUR = "TIME_HOUR",
    }
}

c::open_enum! {
    S3CompressionType {
        NONE = "NONE",
        GZIP = "GZIP",
        ZSTD = "ZSTD",
    }
}

c::open_enum! {
    S3StorageClass {
        STANDARD = "STANDARD",
        INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
        GLACIER_IR = "GLACIER_IR",
    }
}

c::open_enum! {
    ValueConverter {
        BYTE_ARRAY = "BYTE_ARRAY",
        JSON = "JSON",
        JSON_SCHEMA_GSR = "JSON_SCHEMA_GSR",
        STRING = "STRING",
    }
}

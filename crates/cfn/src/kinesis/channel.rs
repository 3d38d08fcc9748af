// Written by `cargo xtask codegen` from crates/registry/data/kinesis.txt.

//! `AWS::Kinesis::Channel` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ChannelARN`.
    ///
    /// Exactly one of `S3DestinationConfiguration`, `S3TablesDestinationConfiguration`.
    CfnChannel = "AWS::Kinesis::Channel", "kinesis-channel", reference arn,
        arn "arn:${Partition}:kinesis:${Region}:${Account}:channel/${ChannelId}", tags List "Tags";
    new CfnChannelRequired {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_.-]+$`; an update replaces the resource
        A channel_name: str = "ChannelName",
        /// 1 to 512 characters; matches `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[a-zA-Z_0-9+=,.@\-_/]+$`; an update replaces the resource
        B service_execution_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceExecutionRoleARN",
        /// 1 to 10000 items; an update replaces the resource
        C stream_configuration_list: c::List<StreamConfiguration> = "StreamConfigurationList",
    }
    set {
        /// an update replaces the resource
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        logging_configuration: LoggingConfiguration = "LoggingConfiguration",
        s3_destination_configuration: S3DestinationConfiguration = "S3DestinationConfiguration",
        s3_tables_destination_configuration: S3TablesDestinationConfiguration = "S3TablesDestinationConfiguration",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ChannelARN",
        CHANNEL_ARN: c::Arn<CfnChannel> = "ChannelARN",
        CHANNEL_CREATION_TIMESTAMP: str = "ChannelCreationTimestamp",
        CHANNEL_ID: str = "ChannelId",
        CHANNEL_STATUS: str = "ChannelStatus",
    }
}

c::property! {
    CloudWatchLogsConfiguration, "kinesis-channel-cloudwatchlogsconfiguration";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        /// 1 to 512 characters; matches `^[\.\-_/#A-Za-z0-9]+$`
        log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
        /// 1 to 512 characters; matches `^[^:*]+$`; default `"DestinationDelivery"`
        log_stream_name: str = "LogStreamName",
    }
}

c::property! {
    DeadLetterQueueS3Configuration, "kinesis-channel-deadletterqueues3configuration";
    new DeadLetterQueueS3ConfigurationRequired {
        /// 1 to 2048 characters; matches `^arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}$`
        A bucket_arn: str = "BucketARN",
        /// 12 characters; matches `^[0-9]{12}$`
        B expected_bucket_owner: str = "ExpectedBucketOwner",
    }
    set {
        /// 1 to 512 characters; matches `^[0-9A-Za-z!\-_'.*()\/]+$`
        error_output_prefix: str = "ErrorOutputPrefix",
    }
}

c::property! {
    EncryptionConfiguration, "kinesis-channel-encryptionconfiguration";
    new EncryptionConfigurationRequired {
        A encryption_type: EncryptionConfigurationEncryptionType = "EncryptionType",
        /// 1 to 2048 characters
        B key_id: str = "KeyId",
    }
    set {}
}

c::property! {
    LoggingConfiguration, "kinesis-channel-loggingconfiguration";
    new {
        A cloud_watch_logs: CloudWatchLogsConfiguration = "CloudWatchLogs",
    }
    set {}
}

c::property! {
    PartitionField, "kinesis-channel-partitionfield";
    new PartitionFieldRequired {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9._]+$`
        A source_name: str = "SourceName",
        B transform: PartitionFieldTransform = "Transform",
    }
    set {}
}

c::property! {
    PartitionSpec, "kinesis-channel-partitionspec";
    new {
        /// 1 to 10 items
        A partition_fields: c::List<PartitionField> = "PartitionFields",
    }
    set {}
}

c::property! {
    RecordConfiguration, "kinesis-channel-recordconfiguration";
    new {
        A record_format_type: RecordConfigurationRecordFormatType = "RecordFormatType",
    }
    set {
        /// 1 to 512 characters
        gsr_schema_arn: str = "GSRSchemaARN",
    }
}

c::property! {
    S3DestinationConfiguration, "kinesis-channel-s3destinationconfiguration";
    new {
        /// an update replaces the resource
        A storage_configuration: S3StorageConfiguration = "StorageConfiguration",
    }
    set {
        /// default `300`
        data_freshness_in_seconds: i64 = "DataFreshnessInSeconds",
        /// an update replaces the resource
        dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration = "DeadLetterQueueS3Configuration",
    }
}

c::property! {
    S3StorageConfiguration, "kinesis-channel-s3storageconfiguration";
    new S3StorageConfigurationRequired {
        /// 1 to 2048 characters; matches `^arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}$`
        A bucket_arn: str = "BucketARN",
        B compression_type: S3StorageConfigurationCompressionType = "CompressionType",
        /// 12 characters; matches `^[0-9]{12}$`
        C expected_bucket_owner: str = "ExpectedBucketOwner",
    }
    set {
        /// 1 to 1024 characters; matches `^[0-9A-Za-z!\-_'.*()\/=:{}]+$`
        output_key_template: str = "OutputKeyTemplate",
        /// default `"STANDARD"`
        storage_class: S3StorageConfigurationStorageClass = "StorageClass",
    }
}

c::property! {
    S3TableConfiguration, "kinesis-channel-s3tableconfiguration";
    new S3TableConfigurationRequired {
        A compression_type: S3TableConfigurationCompressionType = "CompressionType",
        /// 1 to 255 characters; matches `^[0-9a-z_]+$`
        B namespace: str = "Namespace",
        /// 1 to 2048 characters; matches `^arn:aws[-a-z0-9]*:s3tables:[-a-z0-9]+:[0-9]{12}:bucket/[a-z0-9_-]{3,63}$`
        C table_bucket_arn: str = "TableBucketARN",
        /// 1 to 255 characters; matches `^[0-9a-z_]+$`
        D table_name: str = "TableName",
    }
    set {
        partition_spec: PartitionSpec = "PartitionSpec",
    }
}

c::property! {
    S3TablesDestinationConfiguration, "kinesis-channel-s3tablesdestinationconfiguration";
    new {
        /// an update replaces the resource
        A dead_letter_queue_s3_configuration: DeadLetterQueueS3Configuration = "DeadLetterQueueS3Configuration",
        /// 1 to 10000 items; an update replaces the resource
        B s3_tables_configuration_list: c::List<S3TableConfiguration> = "S3TablesConfigurationList",
    }
    set {
        /// default `300`
        data_freshness_in_seconds: i64 = "DataFreshnessInSeconds",
    }
}

c::property! {
    StreamConfiguration, "kinesis-channel-streamconfiguration";
    new {
        A record_configuration: RecordConfiguration = "RecordConfiguration",
        /// 1 to 2048 characters; matches `^arn:aws.*:kinesis:.*:[0-9]{12}:stream/\S+`
        B stream_arn: str = "StreamARN",
    }
    set {}
}

c::open_enum! {
    EncryptionConfigurationEncryptionType {
        KMS = "KMS",
    }
}

c::open_enum! {
    PartitionFieldTransform {
        TIME_HOUR = "TIME_HOUR",
    }
}

c::open_enum! {
    RecordConfigurationRecordFormatType {
        GSR_JSON = "GSR_JSON",
        JSON = "JSON",
        STRING = "STRING",
        BYTE_ARRAY = "BYTE_ARRAY",
    }
}

c::open_enum! {
    S3StorageConfigurationCompressionType {
        NONE = "NONE",
        GZIP = "GZIP",
        ZSTD = "ZSTD",
    }
}

c::open_enum! {
    S3StorageConfigurationStorageClass {
        STANDARD = "STANDARD",
        INTELLIGENT_TIERING = "INTELLIGENT_TIERING",
        GLACIER_IR = "GLACIER_IR",
    }
}

c::open_enum! {
    S3TableConfigurationCompressionType {
        NONE = "NONE",
        ZSTD = "ZSTD",
        SNAPPY = "SNAPPY",
    }
}

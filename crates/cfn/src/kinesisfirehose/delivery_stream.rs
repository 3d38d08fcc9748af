// Written by `cargo xtask codegen` from crates/registry/data/kinesisfirehose.txt.

//! `AWS::KinesisFirehose::DeliveryStream` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DeliveryStreamName`.
    CfnDeliveryStream = "AWS::KinesisFirehose::DeliveryStream", "kinesisfirehose-deliverystream", reference name, name_property "DeliveryStreamName",
        arn "arn:${Partition}:firehose:${Region}:${Account}:deliverystream/${DeliveryStreamName}", tags List "Tags";
    new {}
    set {
        /// AWS does not show it again
        amazon_open_search_serverless_destination_configuration: AmazonOpenSearchServerlessDestinationConfiguration = "AmazonOpenSearchServerlessDestinationConfiguration",
        /// AWS does not show it again
        amazonopensearchservice_destination_configuration: AmazonopensearchserviceDestinationConfiguration = "AmazonopensearchserviceDestinationConfiguration",
        /// an update replaces the resource; AWS does not show it again
        database_source_configuration: DatabaseSourceConfiguration = "DatabaseSourceConfiguration",
        delivery_stream_encryption_configuration_input: DeliveryStreamEncryptionConfigurationInput = "DeliveryStreamEncryptionConfigurationInput",
        /// 1 to 64 characters; matches `[a-zA-Z0-9._-]+`; an update replaces the resource
        delivery_stream_name: str = "DeliveryStreamName",
        /// an update replaces the resource
        delivery_stream_type: DeliveryStreamType = "DeliveryStreamType",
        /// an update replaces the resource
        direct_put_source_configuration: DirectPutSourceConfiguration = "DirectPutSourceConfiguration",
        /// AWS does not show it again
        elasticsearch_destination_configuration: ElasticsearchDestinationConfiguration = "ElasticsearchDestinationConfiguration",
        extended_s3_destination_configuration: ExtendedS3DestinationConfiguration = "ExtendedS3DestinationConfiguration",
        http_endpoint_destination_configuration: HttpEndpointDestinationConfiguration = "HttpEndpointDestinationConfiguration",
        /// AWS does not show it again
        iceberg_destination_configuration: IcebergDestinationConfiguration = "IcebergDestinationConfiguration",
        /// an update replaces the resource; AWS does not show it again
        kinesis_stream_source_configuration: KinesisStreamSourceConfiguration = "KinesisStreamSourceConfiguration",
        /// an update replaces the resource; AWS does not show it again
        msk_source_configuration: MSKSourceConfiguration = "MSKSourceConfiguration",
        redshift_destination_configuration: RedshiftDestinationConfiguration = "RedshiftDestinationConfiguration",
        /// AWS does not show it again
        s3_destination_configuration: S3DestinationConfiguration = "S3DestinationConfiguration",
        /// AWS does not show it again
        snowflake_destination_configuration: SnowflakeDestinationConfiguration = "SnowflakeDestinationConfiguration",
        splunk_destination_configuration: SplunkDestinationConfiguration = "SplunkDestinationConfiguration",
        /// 1 to 50 items
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    AmazonOpenSearchServerlessBufferingHints, "kinesisfirehose-deliverystream-amazonopensearchserverlessbufferinghints";
    new {}
    set {
        /// 0 to 900
        interval_in_seconds: i64 = "IntervalInSeconds",
        /// 1 to 100
        size_in_mbs: i64 = "SizeInMBs",
    }
}

c::property! {
    AmazonOpenSearchServerlessDestinationConfiguration, "kinesisfirehose-deliverystream-amazonopensearchserverlessdestinationconfiguration";
    new AmazonOpenSearchServerlessDestinationConfigurationRequired {
        /// 1 to 80 characters
        A index_name: str = "IndexName",
        /// 1 to 512 characters; matches `arn:.*`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        C s3_configuration: S3DestinationConfiguration = "S3Configuration",
    }
    set {
        buffering_hints: AmazonOpenSearchServerlessBufferingHints = "BufferingHints",
        cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions",
        /// 1 to 512 characters; matches `https:.*`
        collection_endpoint: str = "CollectionEndpoint",
        processing_configuration: ProcessingConfiguration = "ProcessingConfiguration",
        retry_options: AmazonOpenSearchServerlessRetryOptions = "RetryOptions",
        s3_backup_mode: AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode = "S3BackupMode",
        /// an update replaces the resource
        vpc_configuration: VpcConfiguration = "VpcConfiguration",
    }
}

c::property! {
    AmazonOpenSearchServerlessRetryOptions, "kinesisfirehose-deliverystream-amazonopensearchserverlessretryoptions";
    new {}
    set {
        /// 0 to 7200
        duration_in_seconds: i64 = "DurationInSeconds",
    }
}

c::property! {
    AmazonopensearchserviceBufferingHints, "kinesisfirehose-deliverystream-amazonopensearchservicebufferinghints";
    new {}
    set {
        /// 0 to 900
        interval_in_seconds: i64 = "IntervalInSeconds",
        /// 1 to 100
        size_in_mbs: i64 = "SizeInMBs",
    }
}

c::property! {
    AmazonopensearchserviceDestinationConfiguration, "kinesisfirehose-deliverystream-amazonopensearchservicedestinationconfiguration";
    new AmazonopensearchserviceDestinationConfigurationRequired {
        /// 1 to 80 characters
        A index_name: str = "IndexName",
        /// 1 to 512 characters; matches `arn:.*`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        C s3_configuration: S3DestinationConfiguration = "S3Configuration",
    }
    set {
        buffering_hints: AmazonopensearchserviceBufferingHints = "BufferingHints",
        cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions",
        /// 1 to 512 characters; matches `https:.*`
        cluster_endpoint: str = "ClusterEndpoint",
        document_id_options: DocumentIdOptions = "DocumentIdOptions",
        /// 1 to 512 characters; matches `arn:.*`
        domain_arn: c::Arn<crate::opensearchservice::CfnDomain> = "DomainARN",
        index_rotation_period: AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod = "IndexRotationPeriod",
        processing_configuration: ProcessingConfiguration = "ProcessingConfiguration",
        retry_options: AmazonopensearchserviceRetryOptions = "RetryOptions",
        s3_backup_mode: AmazonopensearchserviceDestinationConfigurationS3BackupMode = "S3BackupMode",
        /// at most 100 characters
        type_name: str = "TypeName",
        /// an update replaces the resource
        vpc_configuration: VpcConfiguration = "VpcConfiguration",
    }
}

c::property! {
    AmazonopensearchserviceRetryOptions, "kinesisfirehose-deliverystream-amazonopensearchserviceretryoptions";
    new {}
    set {
        /// 0 to 7200
        duration_in_seconds: i64 = "DurationInSeconds",
    }
}

c::property! {
    AuthenticationConfiguration, "kinesisfirehose-deliverystream-authenticationconfiguration";
    new AuthenticationConfigurationRequired {
        A connectivity: AuthenticationConfigurationConnectivity = "Connectivity",
        /// 1 to 512 characters; matches `arn:.*`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
    set {}
}

c::property! {
    BufferingHints, "kinesisfirehose-deliverystream-bufferinghints";
    new {}
    set {
        /// 0 to 900
        interval_in_seconds: i64 = "IntervalInSeconds",
        /// 1 to 128
        size_in_mbs: i64 = "SizeInMBs",
    }
}

c::property! {
    CatalogConfiguration, "kinesisfirehose-deliverystream-catalogconfiguration";
    new {}
    set {
        /// 1 to 512 characters; matches `arn:.*`
        catalog_arn: str = "CatalogArn",
        /// 1 to 2048 characters; matches `s3:\/\/.*`
        warehouse_location: str = "WarehouseLocation",
    }
}

c::property! {
    CloudWatchLoggingOptions, "kinesisfirehose-deliverystream-cloudwatchloggingoptions";
    new {}
    set {
        enabled: bool = "Enabled",
        /// at most 512 characters; matches `^[\.\-_/#A-Za-z0-9]*$`
        log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
        /// at most 512 characters; matches `^[^:*]*$`
        log_stream_name: str = "LogStreamName",
    }
}

c::property! {
    CopyCommand, "kinesisfirehose-deliverystream-copycommand";
    new {
        /// 1 to 512 characters
        A data_table_name: str = "DataTableName",
    }
    set {
        /// at most 204800 characters
        copy_options: str = "CopyOptions",
        /// at most 204800 characters
        data_table_columns: str = "DataTableColumns",
    }
}

c::property! {
    DataFormatConversionConfiguration, "kinesisfirehose-deliverystream-dataformatconversionconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
        input_format_configuration: InputFormatConfiguration = "InputFormatConfiguration",
        output_format_configuration: OutputFormatConfiguration = "OutputFormatConfiguration",
        schema_configuration: SchemaConfiguration = "SchemaConfiguration",
    }
}

c::property! {
    DatabaseColumns, "kinesisfirehose-deliverystream-databasecolumns";
    new {}
    set {
        /// each: 1 to 194 characters, matches `[\x{0001}-\x{FFFF}]*`
        exclude: c::List<str> = "Exclude",
        /// each: 1 to 194 characters, matches `[\x{0001}-\x{FFFF}]*`
        include: c::List<str> = "Include",
    }
}

c::property! {
    DatabaseSourceAuthenticationConfiguration, "kinesisfirehose-deliverystream-databasesourceauthenticationconfiguration";
    new {
        A secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration",
    }
    set {}
}

c::property! {
    DatabaseSourceConfiguration, "kinesisfirehose-deliverystream-databasesourceconfiguration";
    new DatabaseSourceConfigurationRequired {
        A database_source_authentication_configuration: DatabaseSourceAuthenticationConfiguration = "DatabaseSourceAuthenticationConfiguration",
        B database_source_vpc_configuration: DatabaseSourceVPCConfiguration = "DatabaseSourceVPCConfiguration",
        C databases: Databases = "Databases",
        /// 1 to 255 characters; matches `^.+`; does not match `^(?:\s*$)`
        D endpoint: str = "Endpoint",
        /// 0 to 65535
        E port: i64 = "Port",
        /// 1 to 129 characters; matches `[\x{0001}-\x{FFFF}]*`
        F snapshot_watermark_table: str = "SnapshotWatermarkTable",
        G tables: DatabaseTables = "Tables",
        H r#type: DatabaseSourceConfigurationType = "Type",
    }
    set {
        columns: DatabaseColumns = "Columns",
        /// 1 to 512 characters
        digest: str = "Digest",
        /// 1 to 4096 characters
        public_certificate: str = "PublicCertificate",
        ssl_mode: DatabaseSourceConfigurationSSLMode = "SSLMode",
        /// each: 1 to 1024 characters, matches `^\S+$`
        surrogate_keys: c::List<str> = "SurrogateKeys",
    }
}

c::property! {
    DatabaseSourceVPCConfiguration, "kinesisfirehose-deliverystream-databasesourcevpcconfiguration";
    new {
        /// 47 to 255 characters; matches `([a-zA-Z0-9\-\_]+\.){2,3}vpce\.[a-zA-Z0-9-]*\.vpce-svc\-[a-zA-Z0-9-]{17}$`
        A vpc_endpoint_service_name: str = "VpcEndpointServiceName",
    }
    set {}
}

c::property! {
    DatabaseTables, "kinesisfirehose-deliverystream-databasetables";
    new {}
    set {
        /// each: 1 to 129 characters, matches `[\x{0001}-\x{FFFF}]*`
        exclude: c::List<str> = "Exclude",
        /// each: 1 to 129 characters, matches `[\x{0001}-\x{FFFF}]*`
        include: c::List<str> = "Include",
    }
}

c::property! {
    Databases, "kinesisfirehose-deliverystream-databases";
    new {}
    set {
        /// each: 1 to 64 characters, matches `[\x{0001}-\x{FFFF}]*`
        exclude: c::List<str> = "Exclude",
        /// each: 1 to 64 characters, matches `[\x{0001}-\x{FFFF}]*`
        include: c::List<str> = "Include",
    }
}

c::property! {
    DeliveryStreamEncryptionConfigurationInput, "kinesisfirehose-deliverystream-deliverystreamencryptionconfigurationinput";
    new {
        A key_type: DeliveryStreamEncryptionConfigurationInputKeyType = "KeyType",
    }
    set {
        /// 1 to 512 characters; matches `arn:.*`
        key_arn: c::Arn<crate::kms::CfnKey> = "KeyARN",
    }
}

c::property! {
    Deserializer, "kinesisfirehose-deliverystream-deserializer";
    new {}
    set {
        hive_json_ser_de: HiveJsonSerDe = "HiveJsonSerDe",
        open_x_json_ser_de: OpenXJsonSerDe = "OpenXJsonSerDe",
    }
}

c::property! {
    DestinationTableConfiguration, "kinesisfirehose-deliverystream-destinationtableconfiguration";
    new DestinationTableConfigurationRequired {
        /// 1 to 512 characters; matches `^[a-zA-Z0-9\.\_]+$`
        A destination_database_name: str = "DestinationDatabaseName",
        /// 1 to 512 characters; matches `^[a-zA-Z0-9\.\_]+$`
        B destination_table_name: str = "DestinationTableName",
    }
    set {
        partition_spec: PartitionSpec = "PartitionSpec",
        /// 1 to 1024 characters
        s3_error_output_prefix: str = "S3ErrorOutputPrefix",
        /// no item twice; each: 1 to 512 characters, matches `^\S+$`
        unique_keys: c::List<str> = "UniqueKeys",
    }
}

c::property! {
    DirectPutSourceConfiguration, "kinesisfirehose-deliverystream-directputsourceconfiguration";
    new {}
    set {
        /// 1 to 100; AWS does not show it again
        throughput_hint_in_mbs: i64 = "ThroughputHintInMBs",
    }
}

c::property! {
    DocumentIdOptions, "kinesisfirehose-deliverystream-documentidoptions";
    new {
        A default_document_id_format: DocumentIdOptionsDefaultDocumentIdFormat = "DefaultDocumentIdFormat",
    }
    set {}
}

c::property! {
    DynamicPartitioningConfiguration, "kinesisfirehose-deliverystream-dynamicpartitioningconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
        retry_options: RetryOptions = "RetryOptions",
    }
}

c::property! {
    ElasticsearchBufferingHints, "kinesisfirehose-deliverystream-elasticsearchbufferinghints";
    new {}
    set {
        /// 0 to 900
        interval_in_seconds: i64 = "IntervalInSeconds",
        /// 1 to 100
        size_in_mbs: i64 = "SizeInMBs",
    }
}

c::property! {
    ElasticsearchDestinationConfiguration, "kinesisfirehose-deliverystream-elasticsearchdestinationconfiguration";
    new ElasticsearchDestinationConfigurationRequired {
        /// 1 to 80 characters
        A index_name: str = "IndexName",
        /// 1 to 512 characters; matches `arn:.*`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        C s3_configuration: S3DestinationConfiguration = "S3Configuration",
    }
    set {
        buffering_hints: ElasticsearchBufferingHints = "BufferingHints",
        cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions",
        /// 1 to 512 characters; matches `https:.*`
        cluster_endpoint: str = "ClusterEndpoint",
        document_id_options: DocumentIdOptions = "DocumentIdOptions",
        /// 1 to 512 characters; matches `arn:.*`
        domain_arn: str = "DomainARN",
        index_rotation_period: ElasticsearchDestinationConfigurationIndexRotationPeriod = "IndexRotationPeriod",
        processing_configuration: ProcessingConfiguration = "ProcessingConfiguration",
        retry_options: ElasticsearchRetryOptions = "RetryOptions",
        s3_backup_mode: ElasticsearchDestinationConfigurationS3BackupMode = "S3BackupMode",
        /// at most 100 characters
        type_name: str = "TypeName",
        /// an update replaces the resource
        vpc_configuration: VpcConfiguration = "VpcConfiguration",
    }
}

c::property! {
    ElasticsearchRetryOptions, "kinesisfirehose-deliverystream-elasticsearchretryoptions";
    new {}
    set {
        /// 0 to 7200
        duration_in_seconds: i64 = "DurationInSeconds",
    }
}

c::property! {
    EncryptionConfiguration, "kinesisfirehose-deliverystream-encryptionconfiguration";
    new {}
    set {
        kms_encryption_config: KMSEncryptionConfig = "KMSEncryptionConfig",
        no_encryption_config: EncryptionConfigurationNoEncryptionConfig = "NoEncryptionConfig",
    }
}

c::property! {
    ExtendedS3DestinationConfiguration, "kinesisfirehose-deliverystream-extendeds3destinationconfiguration";
    new ExtendedS3DestinationConfigurationRequired {
        /// 1 to 2048 characters; matches `arn:.*`
        A bucket_arn: c::Arn<crate::s3::CfnBucket> = "BucketARN",
        /// 1 to 512 characters; matches `arn:.*`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
    set {
        buffering_hints: BufferingHints = "BufferingHints",
        cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions",
        compression_format: ExtendedS3DestinationConfigurationCompressionFormat = "CompressionFormat",
        /// at most 50 characters; matches `^$|[a-zA-Z/_]+$`; AWS does not show it again
        custom_time_zone: str = "CustomTimeZone",
        data_format_conversion_configuration: DataFormatConversionConfiguration = "DataFormatConversionConfiguration",
        dynamic_partitioning_configuration: DynamicPartitioningConfiguration = "DynamicPartitioningConfiguration",
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        /// at most 1024 characters
        error_output_prefix: str = "ErrorOutputPrefix",
        /// at most 128 characters; matches `^$|\.[0-9a-z!\-_.*'()]+`; AWS does not show it again
        file_extension: str = "FileExtension",
        /// at most 1024 characters
        prefix: str = "Prefix",
        processing_configuration: ProcessingConfiguration = "ProcessingConfiguration",
        s3_backup_configuration: S3DestinationConfiguration = "S3BackupConfiguration",
        s3_backup_mode: ExtendedS3DestinationConfigurationS3BackupMode = "S3BackupMode",
    }
}

c::property! {
    HiveJsonSerDe, "kinesisfirehose-deliverystream-hivejsonserde";
    new {}
    set {
        /// no item twice; each: 1 to 1024 characters, matches `^.+$`, does not match `^(?:\s*$)`
        timestamp_formats: c::List<str> = "TimestampFormats",
    }
}

c::property! {
    HttpEndpointCommonAttribute, "kinesisfirehose-deliverystream-httpendpointcommonattribute";
    new HttpEndpointCommonAttributeRequired {
        /// 1 to 256 characters; matches `^.+$`; does not match `^(?:\s*$)`
        A attribute_name: str = "AttributeName",
        /// at most 1024 characters
        B attribute_value: str = "AttributeValue",
    }
    set {}
}

c::property! {
    HttpEndpointConfiguration, "kinesisfirehose-deliverystream-httpendpointconfiguration";
    new {
        /// 1 to 1000 characters; matches `^https://`
        A url: str = "Url",
    }
    set {
        /// at most 4096 characters; AWS does not show it again
        access_key: str = "AccessKey",
        /// 1 to 256 characters; matches `^.+$`; does not match `^(?:\s*$)`
        name: str = "Name",
    }
}

c::property! {
    HttpEndpointDestinationConfiguration, "kinesisfirehose-deliverystream-httpendpointdestinationconfiguration";
    new {
        A endpoint_configuration: HttpEndpointConfiguration = "EndpointConfiguration",
        B s3_configuration: S3DestinationConfiguration = "S3Configuration",
    }
    set {
        buffering_hints: BufferingHints = "BufferingHints",
        cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions",
        /// AWS does not show it again
        processing_configuration: ProcessingConfiguration = "ProcessingConfiguration",
        request_configuration: HttpEndpointRequestConfiguration = "RequestConfiguration",
        retry_options: RetryOptions = "RetryOptions",
        /// 1 to 512 characters; matches `arn:.*`
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        s3_backup_mode: HttpEndpointDestinationConfigurationS3BackupMode = "S3BackupMode",
        /// AWS does not show it again
        secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration",
    }
}

c::property! {
    HttpEndpointRequestConfiguration, "kinesisfirehose-deliverystream-httpendpointrequestconfiguration";
    new {}
    set {
        /// at most 50 items; no item twice
        common_attributes: c::List<HttpEndpointCommonAttribute> = "CommonAttributes",
        content_encoding: HttpEndpointRequestConfigurationContentEncoding = "ContentEncoding",
    }
}

c::property! {
    IcebergDestinationConfiguration, "kinesisfirehose-deliverystream-icebergdestinationconfiguration";
    new {
        /// an update replaces the resource
        A catalog_configuration: CatalogConfiguration = "CatalogConfiguration",
        /// 1 to 512 characters; matches `arn:.*`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        C s3_configuration: S3DestinationConfiguration = "S3Configuration",
    }
    set {
        append_only: bool = "AppendOnly",
        buffering_hints: BufferingHints = "BufferingHints",
        cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions",
        destination_table_configuration_list: c::List<DestinationTableConfiguration> = "DestinationTableConfigurationList",
        processing_configuration: ProcessingConfiguration = "ProcessingConfiguration",
        retry_options: RetryOptions = "RetryOptions",
        schema_evolution_configuration: SchemaEvolutionConfiguration = "SchemaEvolutionConfiguration",
        table_creation_configuration: TableCreationConfiguration = "TableCreationConfiguration",
        s3_backup_mode: IcebergDestinationConfigurationS3BackupMode = "s3BackupMode",
    }
}

c::property! {
    InputFormatConfiguration, "kinesisfirehose-deliverystream-inputformatconfiguration";
    new {}
    set {
        deserializer: Deserializer = "Deserializer",
    }
}

c::property! {
    KMSEncryptionConfig, "kinesisfirehose-deliverystream-kmsencryptionconfig";
    new {
        /// 1 to 512 characters; matches `^arn:.*:kms:[a-zA-Z0-9-]+:[0-9]{12}:(key|alias)/[a-zA-Z_0-9+=,.@\-_/]+$`
        A aws_kms_key_arn: c::Arn<crate::kms::CfnKey> = "AWSKMSKeyARN",
    }
    set {}
}

c::property! {
    KinesisStreamSourceConfiguration, "kinesisfirehose-deliverystream-kinesisstreamsourceconfiguration";
    new KinesisStreamSourceConfigurationRequired {
        /// 1 to 512 characters; matches `arn:.*`
        A kinesis_stream_arn: c::Arn<crate::kinesis::CfnStream> = "KinesisStreamARN",
        /// 1 to 512 characters; matches `arn:.*`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
    set {}
}

c::property! {
    MSKSourceConfiguration, "kinesisfirehose-deliverystream-msksourceconfiguration";
    new MSKSourceConfigurationRequired {
        A authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration",
        /// 1 to 512 characters; matches `arn:.*`
        B msk_cluster_arn: str = "MSKClusterARN",
        /// 1 to 255 characters; matches `[a-zA-Z0-9\._-]+`
        C topic_name: str = "TopicName",
    }
    set {
        read_from_timestamp: str = "ReadFromTimestamp",
    }
}

c::property! {
    OpenXJsonSerDe, "kinesisfirehose-deliverystream-openxjsonserde";
    new {}
    set {
        case_insensitive: bool = "CaseInsensitive",
        column_to_json_key_mappings: c::Map<str> = "ColumnToJsonKeyMappings",
        convert_dots_in_json_keys_to_underscores: bool = "ConvertDotsInJsonKeysToUnderscores",
    }
}

c::property! {
    OrcSerDe, "kinesisfirehose-deliverystream-orcserde";
    new {}
    set {
        /// at least 67108864
        block_size_bytes: i64 = "BlockSizeBytes",
        /// no item twice; each: 1 to 1024 characters, matches `^\S+$`
        bloom_filter_columns: c::List<str> = "BloomFilterColumns",
        /// 0 to 1
        bloom_filter_false_positive_probability: f64 = "BloomFilterFalsePositiveProbability",
        compression: OrcSerDeCompression = "Compression",
        /// 0 to 1
        dictionary_key_threshold: f64 = "DictionaryKeyThreshold",
        enable_padding: bool = "EnablePadding",
        format_version: OrcSerDeFormatVersion = "FormatVersion",
        /// 0 to 1
        padding_tolerance: f64 = "PaddingTolerance",
        /// at least 1000
        row_index_stride: i64 = "RowIndexStride",
        /// at least 8388608
        stripe_size_bytes: i64 = "StripeSizeBytes",
    }
}

c::property! {
    OutputFormatConfiguration, "kinesisfirehose-deliverystream-outputformatconfiguration";
    new {}
    set {
        serializer: Serializer = "Serializer",
    }
}

c::property! {
    ParquetSerDe, "kinesisfirehose-deliverystream-parquetserde";
    new {}
    set {
        /// at least 67108864
        block_size_bytes: i64 = "BlockSizeBytes",
        compression: ParquetSerDeCompression = "Compression",
        enable_dictionary_compression: bool = "EnableDictionaryCompression",
        /// at least 0
        max_padding_bytes: i64 = "MaxPaddingBytes",
        /// at least 65536
        page_size_bytes: i64 = "PageSizeBytes",
        writer_version: ParquetSerDeWriterVersion = "WriterVersion",
    }
}

c::property! {
    PartitionField, "kinesisfirehose-deliverystream-partitionfield";
    new {
        /// 1 to 255 characters; matches `^\S+$`
        A source_name: str = "SourceName",
    }
    set {}
}

c::property! {
    PartitionSpec, "kinesisfirehose-deliverystream-partitionspec";
    new {}
    set {
        /// no item twice
        identity: c::List<PartitionField> = "Identity",
    }
}

c::property! {
    ProcessingConfiguration, "kinesisfirehose-deliverystream-processingconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
        /// no item twice
        processors: c::List<Processor> = "Processors",
    }
}

c::property! {
    Processor, "kinesisfirehose-deliverystream-processor";
    new {
        A r#type: ProcessorType = "Type",
    }
    set {
        /// no item twice
        parameters: c::List<ProcessorParameter> = "Parameters",
    }
}

c::property! {
    ProcessorParameter, "kinesisfirehose-deliverystream-processorparameter";
    new ProcessorParameterRequired {
        A parameter_name: ProcessorParameterParameterName = "ParameterName",
        /// 1 to 5120 characters; matches `^.+$`; does not match `^(?:\s*$)`
        B parameter_value: str = "ParameterValue",
    }
    set {}
}

c::property! {
    RedshiftDestinationConfiguration, "kinesisfirehose-deliverystream-redshiftdestinationconfiguration";
    new RedshiftDestinationConfigurationRequired {
        /// 1 to 512 characters
        A cluster_jdbcurl: str = "ClusterJDBCURL",
        B copy_command: CopyCommand = "CopyCommand",
        /// 1 to 512 characters; matches `arn:.*`
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        D s3_configuration: S3DestinationConfiguration = "S3Configuration",
    }
    set {
        cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions",
        /// 6 to 512 characters; AWS does not show it again
        password: str = "Password",
        /// AWS does not show it again
        processing_configuration: ProcessingConfiguration = "ProcessingConfiguration",
        retry_options: RedshiftRetryOptions = "RetryOptions",
        s3_backup_configuration: S3DestinationConfiguration = "S3BackupConfiguration",
        s3_backup_mode: RedshiftDestinationConfigurationS3BackupMode = "S3BackupMode",
        secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration",
        /// 1 to 512 characters
        username: str = "Username",
    }
}

c::property! {
    RedshiftRetryOptions, "kinesisfirehose-deliverystream-redshiftretryoptions";
    new {}
    set {
        /// 0 to 7200
        duration_in_seconds: i64 = "DurationInSeconds",
    }
}

c::property! {
    RetryOptions, "kinesisfirehose-deliverystream-retryoptions";
    new {}
    set {
        /// 0 to 7200
        duration_in_seconds: i64 = "DurationInSeconds",
    }
}

c::property! {
    S3DestinationConfiguration, "kinesisfirehose-deliverystream-s3destinationconfiguration";
    new S3DestinationConfigurationRequired {
        /// 1 to 2048 characters; matches `arn:.*`
        A bucket_arn: c::Arn<crate::s3::CfnBucket> = "BucketARN",
        /// 1 to 512 characters; matches `arn:.*`
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
    }
    set {
        buffering_hints: BufferingHints = "BufferingHints",
        cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions",
        compression_format: S3DestinationConfigurationCompressionFormat = "CompressionFormat",
        encryption_configuration: EncryptionConfiguration = "EncryptionConfiguration",
        /// at most 1024 characters
        error_output_prefix: str = "ErrorOutputPrefix",
        /// at most 1024 characters
        prefix: str = "Prefix",
    }
}

c::property! {
    SchemaConfiguration, "kinesisfirehose-deliverystream-schemaconfiguration";
    new {}
    set {
        /// 1 to 1024 characters; matches `^\S+$`
        catalog_id: str = "CatalogId",
        /// 1 to 1024 characters; matches `^\S+$`
        database_name: str = "DatabaseName",
        /// 1 to 1024 characters; matches `^\S+$`
        region: str = "Region",
        /// 1 to 512 characters; matches `arn:.*`
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        /// 1 to 1024 characters; matches `^\S+$`
        table_name: str = "TableName",
        /// 1 to 1024 characters; matches `^\S+$`
        version_id: str = "VersionId",
    }
}

c::property! {
    SchemaEvolutionConfiguration, "kinesisfirehose-deliverystream-schemaevolutionconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    SecretsManagerConfiguration, "kinesisfirehose-deliverystream-secretsmanagerconfiguration";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        /// 1 to 512 characters; matches `arn:.*:iam::[0-9]{12}:role/[a-zA-Z_0-9+=,.@\-_/]+`
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        /// 1 to 2048 characters; matches `arn:.*:secretsmanager:[a-zA-Z0-9-]+:[0-9]{12}:secret:[a-zA-Z0-9\-/_+=.@]+`
        secret_arn: str = "SecretARN",
    }
}

c::property! {
    Serializer, "kinesisfirehose-deliverystream-serializer";
    new {}
    set {
        orc_ser_de: OrcSerDe = "OrcSerDe",
        parquet_ser_de: ParquetSerDe = "ParquetSerDe",
    }
}

c::property! {
    SnowflakeBufferingHints, "kinesisfirehose-deliverystream-snowflakebufferinghints";
    new {}
    set {
        /// 0 to 900
        interval_in_seconds: i64 = "IntervalInSeconds",
        /// 1 to 128
        size_in_mbs: i64 = "SizeInMBs",
    }
}

c::property! {
    SnowflakeDestinationConfiguration, "kinesisfirehose-deliverystream-snowflakedestinationconfiguration";
    new SnowflakeDestinationConfigurationRequired {
        /// 24 to 2048 characters; matches `.+?\.snowflakecomputing\.com`
        A account_url: str = "AccountUrl",
        /// 1 to 255 characters
        B database: str = "Database",
        /// 1 to 512 characters; matches `arn:.*`
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        D s3_configuration: S3DestinationConfiguration = "S3Configuration",
        /// 1 to 255 characters
        E schema: str = "Schema",
        /// 1 to 255 characters
        F table: str = "Table",
    }
    set {
        buffering_hints: SnowflakeBufferingHints = "BufferingHints",
        cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions",
        /// 1 to 255 characters
        content_column_name: str = "ContentColumnName",
        data_loading_option: SnowflakeDestinationConfigurationDataLoadingOption = "DataLoadingOption",
        /// 7 to 255 characters
        key_passphrase: str = "KeyPassphrase",
        /// 1 to 255 characters
        meta_data_column_name: str = "MetaDataColumnName",
        /// 256 to 4096 characters; matches `^(?:[A-Za-z0-9+\/]{4})*(?:[A-Za-z0-9+\/]{2}==|[A-Za-z0-9+\/]{3}=)?$`
        private_key: str = "PrivateKey",
        processing_configuration: ProcessingConfiguration = "ProcessingConfiguration",
        retry_options: SnowflakeRetryOptions = "RetryOptions",
        s3_backup_mode: SnowflakeDestinationConfigurationS3BackupMode = "S3BackupMode",
        secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration",
        snowflake_role_configuration: SnowflakeRoleConfiguration = "SnowflakeRoleConfiguration",
        /// an update replaces the resource; AWS does not show it again
        snowflake_vpc_configuration: SnowflakeVpcConfiguration = "SnowflakeVpcConfiguration",
        /// 1 to 255 characters
        user: str = "User",
    }
}

c::property! {
    SnowflakeRetryOptions, "kinesisfirehose-deliverystream-snowflakeretryoptions";
    new {}
    set {
        /// 0 to 7200
        duration_in_seconds: i64 = "DurationInSeconds",
    }
}

c::property! {
    SnowflakeRoleConfiguration, "kinesisfirehose-deliverystream-snowflakeroleconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
        /// 1 to 255 characters
        snowflake_role: str = "SnowflakeRole",
    }
}

c::property! {
    SnowflakeVpcConfiguration, "kinesisfirehose-deliverystream-snowflakevpcconfiguration";
    new {
        /// 47 to 255 characters; matches `([a-zA-Z0-9\-\_]+\.){2,3}vpce\.[a-zA-Z0-9-]*\.vpce-svc\-[a-zA-Z0-9-]{17}$`
        A private_link_vpce_id: str = "PrivateLinkVpceId",
    }
    set {}
}

c::property! {
    SplunkBufferingHints, "kinesisfirehose-deliverystream-splunkbufferinghints";
    new {}
    set {
        /// 0 to 60
        interval_in_seconds: i64 = "IntervalInSeconds",
        /// 1 to 5
        size_in_mbs: i64 = "SizeInMBs",
    }
}

c::property! {
    SplunkDestinationConfiguration, "kinesisfirehose-deliverystream-splunkdestinationconfiguration";
    new SplunkDestinationConfigurationRequired {
        /// at most 2048 characters
        A hec_endpoint: str = "HECEndpoint",
        B hec_endpoint_type: SplunkDestinationConfigurationHECEndpointType = "HECEndpointType",
        C s3_configuration: S3DestinationConfiguration = "S3Configuration",
    }
    set {
        /// AWS does not show it again
        buffering_hints: SplunkBufferingHints = "BufferingHints",
        /// AWS does not show it again
        cloud_watch_logging_options: CloudWatchLoggingOptions = "CloudWatchLoggingOptions",
        /// 180 to 600
        hec_acknowledgment_timeout_in_seconds: i64 = "HECAcknowledgmentTimeoutInSeconds",
        /// at most 2048 characters
        hec_token: str = "HECToken",
        /// AWS does not show it again
        processing_configuration: ProcessingConfiguration = "ProcessingConfiguration",
        retry_options: SplunkRetryOptions = "RetryOptions",
        s3_backup_mode: SplunkDestinationConfigurationS3BackupMode = "S3BackupMode",
        /// AWS does not show it again
        secrets_manager_configuration: SecretsManagerConfiguration = "SecretsManagerConfiguration",
    }
}

c::property! {
    SplunkRetryOptions, "kinesisfirehose-deliverystream-splunkretryoptions";
    new {}
    set {
        /// 0 to 7200
        duration_in_seconds: i64 = "DurationInSeconds",
    }
}

c::property! {
    TableCreationConfiguration, "kinesisfirehose-deliverystream-tablecreationconfiguration";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    Tag, "kinesisfirehose-deliverystream-tag";
    new {
        /// 1 to 128 characters; matches `^[\p{L}\p{Z}\p{N}_.:\/=+\-@%]*$`; does not match `^(?:aws:)`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters; matches `^[\p{L}\p{Z}\p{N}_.:\/=+\-@%]*$`
        value: str = "Value",
    }
}

c::property! {
    VpcConfiguration, "kinesisfirehose-deliverystream-vpcconfiguration";
    new VpcConfigurationRequired {
        /// 1 to 512 characters; matches `arn:.*`
        A role_arn: c::Arn<crate::iam::CfnRole> = "RoleARN",
        /// 1 to 5 items; no item twice; each: 1 to 1024 characters, matches `^\S+$`
        B security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items; no item twice; each: 1 to 1024 characters, matches `^\S+$`
        C subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
    }
    set {}
}

c::open_enum! {
    DeliveryStreamType {
        DATABASE_AS_SOURCE = "DatabaseAsSource",
        DIRECT_PUT = "DirectPut",
        KINESIS_STREAM_AS_SOURCE = "KinesisStreamAsSource",
        MSKAS_SOURCE = "MSKAsSource",
    }
}

c::open_enum! {
    AmazonOpenSearchServerlessDestinationConfigurationS3BackupMode {
        FAILED_DOCUMENTS_ONLY = "FailedDocumentsOnly",
        ALL_DOCUMENTS = "AllDocuments",
    }
}

c::open_enum! {
    AmazonopensearchserviceDestinationConfigurationIndexRotationPeriod {
        NO_ROTATION = "NoRotation",
        ONE_HOUR = "OneHour",
        ONE_DAY = "OneDay",
        ONE_WEEK = "OneWeek",
        ONE_MONTH = "OneMonth",
    }
}

c::open_enum! {
    AmazonopensearchserviceDestinationConfigurationS3BackupMode {
        FAILED_DOCUMENTS_ONLY = "FailedDocumentsOnly",
        ALL_DOCUMENTS = "AllDocuments",
    }
}

c::open_enum! {
    AuthenticationConfigurationConnectivity {
        PUBLIC = "PUBLIC",
        PRIVATE = "PRIVATE",
    }
}

c::open_enum! {
    DatabaseSourceConfigurationType {
        MY_SQL = "MySQL",
        POSTGRE_SQL = "PostgreSQL",
    }
}

c::open_enum! {
    DatabaseSourceConfigurationSSLMode {
        DISABLED = "Disabled",
        ENABLED = "Enabled",
    }
}

c::open_enum! {
    DeliveryStreamEncryptionConfigurationInputKeyType {
        AWS_OWNED_CMK = "AWS_OWNED_CMK",
        CUSTOMER_MANAGED_CMK = "CUSTOMER_MANAGED_CMK",
    }
}

c::open_enum! {
    DocumentIdOptionsDefaultDocumentIdFormat {
        FIREHOSE_DEFAULT = "FIREHOSE_DEFAULT",
        NO_DOCUMENT_ID = "NO_DOCUMENT_ID",
    }
}

c::open_enum! {
    ElasticsearchDestinationConfigurationIndexRotationPeriod {
        NO_ROTATION = "NoRotation",
        ONE_HOUR = "OneHour",
        ONE_DAY = "OneDay",
        ONE_WEEK = "OneWeek",
        ONE_MONTH = "OneMonth",
    }
}

c::open_enum! {
    ElasticsearchDestinationConfigurationS3BackupMode {
        FAILED_DOCUMENTS_ONLY = "FailedDocumentsOnly",
        ALL_DOCUMENTS = "AllDocuments",
    }
}

c::open_enum! {
    EncryptionConfigurationNoEncryptionConfig {
        NO_ENCRYPTION = "NoEncryption",
    }
}

c::open_enum! {
    ExtendedS3DestinationConfigurationCompressionFormat {
        UNCOMPRESSED = "UNCOMPRESSED",
        GZIP = "GZIP",
        ZIP = "ZIP",
        SNAPPY = "Snappy",
        HADOOP_SNAPPY = "HADOOP_SNAPPY",
    }
}

c::open_enum! {
    ExtendedS3DestinationConfigurationS3BackupMode {
        DISABLED = "Disabled",
        ENABLED = "Enabled",
    }
}

c::open_enum! {
    HttpEndpointDestinationConfigurationS3BackupMode {
        ALL_DATA = "AllData",
        FAILED_DATA_ONLY = "FailedDataOnly",
    }
}

c::open_enum! {
    HttpEndpointRequestConfigurationContentEncoding {
        NONE = "NONE",
        GZIP = "GZIP",
    }
}

c::open_enum! {
    IcebergDestinationConfigurationS3BackupMode {
        ALL_DATA = "AllData",
        FAILED_DATA_ONLY = "FailedDataOnly",
    }
}

c::open_enum! {
    OrcSerDeCompression {
        NONE = "NONE",
        SNAPPY = "SNAPPY",
        ZLIB = "ZLIB",
    }
}

c::open_enum! {
    OrcSerDeFormatVersion {
        V0_11 = "V0_11",
        V0_12 = "V0_12",
    }
}

c::open_enum! {
    ParquetSerDeCompression {
        GZIP = "GZIP",
        SNAPPY = "SNAPPY",
        UNCOMPRESSED = "UNCOMPRESSED",
    }
}

c::open_enum! {
    ParquetSerDeWriterVersion {
        V1 = "V1",
        V2 = "V2",
    }
}

c::open_enum! {
    ProcessorType {
        RECORD_DE_AGGREGATION = "RecordDeAggregation",
        DECOMPRESSION = "Decompression",
        CLOUD_WATCH_LOG_PROCESSING = "CloudWatchLogProcessing",
        LAMBDA = "Lambda",
        METADATA_EXTRACTION = "MetadataExtraction",
        APPEND_DELIMITER_TO_RECORD = "AppendDelimiterToRecord",
    }
}

c::open_enum! {
    ProcessorParameterParameterName {
        BUFFER_INTERVAL_IN_SECONDS = "BufferIntervalInSeconds",
        BUFFER_SIZE_IN_MBS = "BufferSizeInMBs",
        COMPRESSION_FORMAT = "CompressionFormat",
        DATA_MESSAGE_EXTRACTION = "DataMessageExtraction",
        DELIMITER = "Delimiter",
        JSON_PARSING_ENGINE = "JsonParsingEngine",
        LAMBDA_ARN = "LambdaArn",
        METADATA_EXTRACTION_QUERY = "MetadataExtractionQuery",
        NUMBER_OF_RETRIES = "NumberOfRetries",
        ROLE_ARN = "RoleArn",
        SUB_RECORD_TYPE = "SubRecordType",
    }
}

c::open_enum! {
    RedshiftDestinationConfigurationS3BackupMode {
        DISABLED = "Disabled",
        ENABLED = "Enabled",
    }
}

c::open_enum! {
    S3DestinationConfigurationCompressionFormat {
        UNCOMPRESSED = "UNCOMPRESSED",
        GZIP = "GZIP",
        ZIP = "ZIP",
        SNAPPY = "Snappy",
        HADOOP_SNAPPY = "HADOOP_SNAPPY",
    }
}

c::open_enum! {
    SnowflakeDestinationConfigurationDataLoadingOption {
        JSON_MAPPING = "JSON_MAPPING",
        VARIANT_CONTENT_MAPPING = "VARIANT_CONTENT_MAPPING",
        VARIANT_CONTENT_AND_METADATA_MAPPING = "VARIANT_CONTENT_AND_METADATA_MAPPING",
    }
}

c::open_enum! {
    SnowflakeDestinationConfigurationS3BackupMode {
        FAILED_DATA_ONLY = "FailedDataOnly",
        ALL_DATA = "AllData",
    }
}

c::open_enum! {
    SplunkDestinationConfigurationHECEndpointType {
        RAW = "Raw",
        EVENT = "Event",
    }
}

c::open_enum! {
    SplunkDestinationConfigurationS3BackupMode {
        ALL_EVENTS = "AllEvents",
        FAILED_EVENTS_ONLY = "FailedEventsOnly",
    }
}

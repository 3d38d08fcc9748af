// Written by `cargo xtask codegen` from crates/registry/data/dms.txt.

//! `AWS::DMS::Endpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EndpointArn`.
    CfnEndpoint = "AWS::DMS::Endpoint", "dms-endpoint", reference arn,
        arn "arn:${Partition}:dms:${Region}:${Account}:endpoint:${EndpointId}", tags List "Tags";
    new CfnEndpointRequired {
        A endpoint_type: str = "EndpointType",
        B engine_name: str = "EngineName",
    }
    set {
        certificate_arn: str = "CertificateArn",
        database_name: str = "DatabaseName",
        doc_db_settings: DocDbSettings = "DocDbSettings",
        dynamo_db_settings: DynamoDbSettings = "DynamoDbSettings",
        elasticsearch_settings: ElasticsearchSettings = "ElasticsearchSettings",
        endpoint_identifier: str = "EndpointIdentifier",
        /// AWS does not show it again
        extra_connection_attributes: str = "ExtraConnectionAttributes",
        gcp_my_sql_settings: GcpMySQLSettings = "GcpMySQLSettings",
        ibm_db2_settings: IbmDb2Settings = "IbmDb2Settings",
        kafka_settings: KafkaSettings = "KafkaSettings",
        kinesis_settings: KinesisSettings = "KinesisSettings",
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        microsoft_sql_server_settings: MicrosoftSqlServerSettings = "MicrosoftSqlServerSettings",
        mongo_db_settings: MongoDbSettings = "MongoDbSettings",
        my_sql_settings: MySqlSettings = "MySqlSettings",
        neptune_settings: NeptuneSettings = "NeptuneSettings",
        oracle_settings: OracleSettings = "OracleSettings",
        /// AWS does not show it again
        password: str = "Password",
        port: i64 = "Port",
        postgre_sql_settings: PostgreSqlSettings = "PostgreSqlSettings",
        redis_settings: RedisSettings = "RedisSettings",
        redshift_settings: RedshiftSettings = "RedshiftSettings",
        /// an update replaces the resource; AWS does not show it again
        resource_identifier: str = "ResourceIdentifier",
        s3_settings: S3Settings = "S3Settings",
        server_name: str = "ServerName",
        ssl_mode: str = "SslMode",
        sybase_settings: SybaseSettings = "SybaseSettings",
        tags: c::List<c::Tag> = "Tags",
        username: str = "Username",
    }
    get {
        @arn "EndpointArn",
        ENDPOINT_ARN: c::Arn<CfnEndpoint> = "EndpointArn",
        EXTERNAL_ID: str = "ExternalId",
    }
}

c::property! {
    DocDbSettings, "dms-endpoint-docdbsettings";
    new {}
    set {
        docs_to_investigate: i64 = "DocsToInvestigate",
        extract_doc_id: bool = "ExtractDocId",
        nesting_level: str = "NestingLevel",
        secrets_manager_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretsManagerAccessRoleArn",
        /// AWS does not show it again
        secrets_manager_secret_id: str = "SecretsManagerSecretId",
    }
}

c::property! {
    DynamoDbSettings, "dms-endpoint-dynamodbsettings";
    new {}
    set {
        service_access_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceAccessRoleArn",
    }
}

c::property! {
    ElasticsearchSettings, "dms-endpoint-elasticsearchsettings";
    new {}
    set {
        /// an update replaces the resource
        endpoint_uri: str = "EndpointUri",
        error_retry_duration: i64 = "ErrorRetryDuration",
        full_load_error_percentage: i64 = "FullLoadErrorPercentage",
        service_access_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceAccessRoleArn",
    }
}

c::property! {
    GcpMySQLSettings, "dms-endpoint-gcpmysqlsettings";
    new {}
    set {
        after_connect_script: str = "AfterConnectScript",
        clean_source_metadata_on_mismatch: bool = "CleanSourceMetadataOnMismatch",
        database_name: str = "DatabaseName",
        events_poll_interval: i64 = "EventsPollInterval",
        max_file_size: i64 = "MaxFileSize",
        parallel_load_threads: i64 = "ParallelLoadThreads",
        /// AWS does not show it again
        password: str = "Password",
        port: i64 = "Port",
        secrets_manager_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretsManagerAccessRoleArn",
        secrets_manager_secret_id: str = "SecretsManagerSecretId",
        server_name: str = "ServerName",
        server_timezone: str = "ServerTimezone",
        username: str = "Username",
    }
}

c::property! {
    IbmDb2Settings, "dms-endpoint-ibmdb2settings";
    new {}
    set {
        current_lsn: str = "CurrentLsn",
        keep_csv_files: bool = "KeepCsvFiles",
        load_timeout: i64 = "LoadTimeout",
        max_file_size: i64 = "MaxFileSize",
        max_k_bytes_per_read: i64 = "MaxKBytesPerRead",
        secrets_manager_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretsManagerAccessRoleArn",
        secrets_manager_secret_id: str = "SecretsManagerSecretId",
        set_data_capture_changes: bool = "SetDataCaptureChanges",
        write_buffer_size: i64 = "WriteBufferSize",
    }
}

c::property! {
    KafkaSettings, "dms-endpoint-kafkasettings";
    new {}
    set {
        broker: str = "Broker",
        include_control_details: bool = "IncludeControlDetails",
        include_null_and_empty: bool = "IncludeNullAndEmpty",
        include_partition_value: bool = "IncludePartitionValue",
        include_table_alter_operations: bool = "IncludeTableAlterOperations",
        include_transaction_details: bool = "IncludeTransactionDetails",
        message_format: str = "MessageFormat",
        message_max_bytes: i64 = "MessageMaxBytes",
        no_hex_prefix: bool = "NoHexPrefix",
        partition_include_schema_table: bool = "PartitionIncludeSchemaTable",
        /// AWS does not show it again
        sasl_password: str = "SaslPassword",
        sasl_user_name: str = "SaslUserName",
        security_protocol: str = "SecurityProtocol",
        ssl_ca_certificate_arn: str = "SslCaCertificateArn",
        ssl_client_certificate_arn: str = "SslClientCertificateArn",
        ssl_client_key_arn: str = "SslClientKeyArn",
        /// AWS does not show it again
        ssl_client_key_password: str = "SslClientKeyPassword",
        topic: str = "Topic",
    }
}

c::property! {
    KinesisSettings, "dms-endpoint-kinesissettings";
    new {}
    set {
        include_control_details: bool = "IncludeControlDetails",
        include_null_and_empty: bool = "IncludeNullAndEmpty",
        include_partition_value: bool = "IncludePartitionValue",
        include_table_alter_operations: bool = "IncludeTableAlterOperations",
        include_transaction_details: bool = "IncludeTransactionDetails",
        message_format: str = "MessageFormat",
        no_hex_prefix: bool = "NoHexPrefix",
        partition_include_schema_table: bool = "PartitionIncludeSchemaTable",
        service_access_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceAccessRoleArn",
        stream_arn: str = "StreamArn",
    }
}

c::property! {
    MicrosoftSqlServerSettings, "dms-endpoint-microsoftsqlserversettings";
    new {}
    set {
        bcp_packet_size: i64 = "BcpPacketSize",
        control_tables_file_group: str = "ControlTablesFileGroup",
        database_name: str = "DatabaseName",
        force_lob_lookup: bool = "ForceLobLookup",
        /// AWS does not show it again
        password: str = "Password",
        port: i64 = "Port",
        query_single_always_on_node: bool = "QuerySingleAlwaysOnNode",
        read_backup_only: bool = "ReadBackupOnly",
        safeguard_policy: str = "SafeguardPolicy",
        secrets_manager_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretsManagerAccessRoleArn",
        secrets_manager_secret_id: str = "SecretsManagerSecretId",
        server_name: str = "ServerName",
        tlog_access_mode: str = "TlogAccessMode",
        trim_space_in_char: bool = "TrimSpaceInChar",
        use_bcp_full_load: bool = "UseBcpFullLoad",
        use_third_party_backup_device: bool = "UseThirdPartyBackupDevice",
        username: str = "Username",
    }
}

c::property! {
    MongoDbSettings, "dms-endpoint-mongodbsettings";
    new {}
    set {
        auth_mechanism: str = "AuthMechanism",
        auth_source: str = "AuthSource",
        /// an update replaces the resource
        auth_type: str = "AuthType",
        database_name: str = "DatabaseName",
        docs_to_investigate: str = "DocsToInvestigate",
        extract_doc_id: str = "ExtractDocId",
        nesting_level: str = "NestingLevel",
        /// AWS does not show it again
        password: str = "Password",
        port: i64 = "Port",
        secrets_manager_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretsManagerAccessRoleArn",
        secrets_manager_secret_id: str = "SecretsManagerSecretId",
        server_name: str = "ServerName",
        username: str = "Username",
    }
}

c::property! {
    MySqlSettings, "dms-endpoint-mysqlsettings";
    new {}
    set {
        after_connect_script: str = "AfterConnectScript",
        clean_source_metadata_on_mismatch: bool = "CleanSourceMetadataOnMismatch",
        events_poll_interval: i64 = "EventsPollInterval",
        max_file_size: i64 = "MaxFileSize",
        parallel_load_threads: i64 = "ParallelLoadThreads",
        secrets_manager_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretsManagerAccessRoleArn",
        secrets_manager_secret_id: str = "SecretsManagerSecretId",
        server_timezone: str = "ServerTimezone",
        target_db_type: str = "TargetDbType",
    }
}

c::property! {
    NeptuneSettings, "dms-endpoint-neptunesettings";
    new {}
    set {
        error_retry_duration: i64 = "ErrorRetryDuration",
        iam_auth_enabled: bool = "IamAuthEnabled",
        max_file_size: i64 = "MaxFileSize",
        max_retry_count: i64 = "MaxRetryCount",
        s3_bucket_folder: str = "S3BucketFolder",
        s3_bucket_name: c::Name<crate::s3::CfnBucket> = "S3BucketName",
        service_access_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceAccessRoleArn",
    }
}

c::property! {
    OracleSettings, "dms-endpoint-oraclesettings";
    new {}
    set {
        access_alternate_directly: bool = "AccessAlternateDirectly",
        add_supplemental_logging: bool = "AddSupplementalLogging",
        additional_archived_log_dest_id: i64 = "AdditionalArchivedLogDestId",
        allow_select_nested_tables: bool = "AllowSelectNestedTables",
        archived_log_dest_id: i64 = "ArchivedLogDestId",
        archived_logs_only: bool = "ArchivedLogsOnly",
        /// AWS does not show it again
        asm_password: str = "AsmPassword",
        asm_server: str = "AsmServer",
        asm_user: str = "AsmUser",
        char_length_semantics: str = "CharLengthSemantics",
        direct_path_no_log: bool = "DirectPathNoLog",
        direct_path_parallel_load: bool = "DirectPathParallelLoad",
        enable_homogenous_tablespace: bool = "EnableHomogenousTablespace",
        extra_archived_log_dest_ids: c::List<i64> = "ExtraArchivedLogDestIds",
        fail_tasks_on_lob_truncation: bool = "FailTasksOnLobTruncation",
        number_datatype_scale: i64 = "NumberDatatypeScale",
        oracle_path_prefix: str = "OraclePathPrefix",
        parallel_asm_read_threads: i64 = "ParallelAsmReadThreads",
        read_ahead_blocks: i64 = "ReadAheadBlocks",
        read_table_space_name: bool = "ReadTableSpaceName",
        replace_path_prefix: bool = "ReplacePathPrefix",
        retry_interval: i64 = "RetryInterval",
        secrets_manager_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretsManagerAccessRoleArn",
        secrets_manager_oracle_asm_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretsManagerOracleAsmAccessRoleArn",
        secrets_manager_oracle_asm_secret_id: str = "SecretsManagerOracleAsmSecretId",
        secrets_manager_secret_id: str = "SecretsManagerSecretId",
        /// AWS does not show it again
        security_db_encryption: str = "SecurityDbEncryption",
        /// AWS does not show it again
        security_db_encryption_name: str = "SecurityDbEncryptionName",
        spatial_data_option_to_geo_json_function_name: str = "SpatialDataOptionToGeoJsonFunctionName",
        standby_delay_time: i64 = "StandbyDelayTime",
        use_alternate_folder_for_online: bool = "UseAlternateFolderForOnline",
        use_b_file: bool = "UseBFile",
        use_direct_path_full_load: bool = "UseDirectPathFullLoad",
        use_logminer_reader: bool = "UseLogminerReader",
        use_path_prefix: str = "UsePathPrefix",
    }
}

c::property! {
    PostgreSqlSettings, "dms-endpoint-postgresqlsettings";
    new {}
    set {
        after_connect_script: str = "AfterConnectScript",
        babelfish_database_name: str = "BabelfishDatabaseName",
        capture_ddls: bool = "CaptureDdls",
        database_mode: str = "DatabaseMode",
        ddl_artifacts_schema: str = "DdlArtifactsSchema",
        execute_timeout: i64 = "ExecuteTimeout",
        fail_tasks_on_lob_truncation: bool = "FailTasksOnLobTruncation",
        heartbeat_enable: bool = "HeartbeatEnable",
        heartbeat_frequency: i64 = "HeartbeatFrequency",
        heartbeat_schema: str = "HeartbeatSchema",
        map_boolean_as_boolean: bool = "MapBooleanAsBoolean",
        max_file_size: i64 = "MaxFileSize",
        plugin_name: str = "PluginName",
        secrets_manager_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretsManagerAccessRoleArn",
        secrets_manager_secret_id: str = "SecretsManagerSecretId",
        slot_name: str = "SlotName",
    }
}

c::property! {
    RedisSettings, "dms-endpoint-redissettings";
    new {}
    set {
        /// AWS does not show it again
        auth_password: str = "AuthPassword",
        auth_type: str = "AuthType",
        auth_user_name: str = "AuthUserName",
        port: f64 = "Port",
        server_name: str = "ServerName",
        ssl_ca_certificate_arn: str = "SslCaCertificateArn",
        ssl_security_protocol: str = "SslSecurityProtocol",
    }
}

c::property! {
    RedshiftSettings, "dms-endpoint-redshiftsettings";
    new {}
    set {
        accept_any_date: bool = "AcceptAnyDate",
        after_connect_script: str = "AfterConnectScript",
        bucket_folder: str = "BucketFolder",
        bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        case_sensitive_names: bool = "CaseSensitiveNames",
        comp_update: bool = "CompUpdate",
        connection_timeout: i64 = "ConnectionTimeout",
        date_format: str = "DateFormat",
        empty_as_null: bool = "EmptyAsNull",
        encryption_mode: str = "EncryptionMode",
        explicit_ids: bool = "ExplicitIds",
        file_transfer_upload_streams: i64 = "FileTransferUploadStreams",
        load_timeout: i64 = "LoadTimeout",
        map_boolean_as_boolean: bool = "MapBooleanAsBoolean",
        max_file_size: i64 = "MaxFileSize",
        remove_quotes: bool = "RemoveQuotes",
        replace_chars: str = "ReplaceChars",
        replace_invalid_chars: str = "ReplaceInvalidChars",
        secrets_manager_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretsManagerAccessRoleArn",
        secrets_manager_secret_id: str = "SecretsManagerSecretId",
        /// AWS does not show it again
        server_side_encryption_kms_key_id: str = "ServerSideEncryptionKmsKeyId",
        service_access_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceAccessRoleArn",
        time_format: str = "TimeFormat",
        trim_blanks: bool = "TrimBlanks",
        /// AWS does not show it again
        truncate_columns: bool = "TruncateColumns",
        write_buffer_size: i64 = "WriteBufferSize",
    }
}

c::property! {
    S3Settings, "dms-endpoint-s3settings";
    new {}
    set {
        add_column_name: bool = "AddColumnName",
        add_trailing_padding_character: bool = "AddTrailingPaddingCharacter",
        bucket_folder: str = "BucketFolder",
        bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        canned_acl_for_objects: str = "CannedAclForObjects",
        cdc_inserts_and_updates: bool = "CdcInsertsAndUpdates",
        cdc_inserts_only: bool = "CdcInsertsOnly",
        cdc_max_batch_interval: i64 = "CdcMaxBatchInterval",
        cdc_min_file_size: i64 = "CdcMinFileSize",
        cdc_path: str = "CdcPath",
        compression_type: str = "CompressionType",
        csv_delimiter: str = "CsvDelimiter",
        csv_no_sup_value: str = "CsvNoSupValue",
        csv_null_value: str = "CsvNullValue",
        csv_row_delimiter: str = "CsvRowDelimiter",
        data_format: str = "DataFormat",
        data_page_size: i64 = "DataPageSize",
        date_partition_delimiter: str = "DatePartitionDelimiter",
        date_partition_enabled: bool = "DatePartitionEnabled",
        date_partition_sequence: str = "DatePartitionSequence",
        date_partition_timezone: str = "DatePartitionTimezone",
        dict_page_size_limit: i64 = "DictPageSizeLimit",
        enable_statistics: bool = "EnableStatistics",
        encoding_type: str = "EncodingType",
        encryption_mode: str = "EncryptionMode",
        expected_bucket_owner: str = "ExpectedBucketOwner",
        external_table_definition: str = "ExternalTableDefinition",
        glue_catalog_generation: bool = "GlueCatalogGeneration",
        ignore_header_rows: i64 = "IgnoreHeaderRows",
        include_op_for_full_load: bool = "IncludeOpForFullLoad",
        max_file_size: i64 = "MaxFileSize",
        parquet_timestamp_in_millisecond: bool = "ParquetTimestampInMillisecond",
        parquet_version: str = "ParquetVersion",
        preserve_transactions: bool = "PreserveTransactions",
        rfc4180: bool = "Rfc4180",
        row_group_length: i64 = "RowGroupLength",
        /// AWS does not show it again
        server_side_encryption_kms_key_id: str = "ServerSideEncryptionKmsKeyId",
        service_access_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceAccessRoleArn",
        timestamp_column_name: str = "TimestampColumnName",
        use_csv_no_sup_value: bool = "UseCsvNoSupValue",
        use_task_start_time_for_full_load_timestamp: bool = "UseTaskStartTimeForFullLoadTimestamp",
    }
}

c::property! {
    SybaseSettings, "dms-endpoint-sybasesettings";
    new {}
    set {
        secrets_manager_access_role_arn: c::Arn<crate::iam::CfnRole> = "SecretsManagerAccessRoleArn",
        secrets_manager_secret_id: str = "SecretsManagerSecretId",
    }
}

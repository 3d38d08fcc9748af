// Written by `cargo xtask codegen` from crates/registry/data/kinesisanalyticsv2.txt.

//! `AWS::KinesisAnalyticsV2::Application` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationName`; it has no attribute for its ARN.
    CfnApplication = "AWS::KinesisAnalyticsV2::Application", "kinesisanalyticsv2-application", reference name, name_property "ApplicationName",
        arn "arn:${Partition}:kinesisanalytics:${Region}:${Account}:application/${ApplicationName}", tags List "Tags";
    new CfnApplicationRequired {
        A runtime_environment: RuntimeEnvironment = "RuntimeEnvironment",
        /// 1 to 2048 characters; matches `^arn:.*$`
        B service_execution_role: c::Arn<crate::iam::CfnRole> = "ServiceExecutionRole",
    }
    set {
        application_configuration: ApplicationConfiguration = "ApplicationConfiguration",
        /// at most 1024 characters; default `""`
        application_description: str = "ApplicationDescription",
        application_maintenance_configuration: ApplicationMaintenanceConfiguration = "ApplicationMaintenanceConfiguration",
        /// an update replaces the resource
        application_mode: ApplicationMode = "ApplicationMode",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_.-]+$`; an update replaces the resource
        application_name: str = "ApplicationName",
        /// AWS does not show it again
        run_configuration: RunConfiguration = "RunConfiguration",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    ApplicationCodeConfiguration, "kinesisanalyticsv2-application-applicationcodeconfiguration";
    new {
        A code_content: CodeContent = "CodeContent",
        B code_content_type: ApplicationCodeConfigurationCodeContentType = "CodeContentType",
    }
    set {}
}

c::property! {
    ApplicationConfiguration, "kinesisanalyticsv2-application-applicationconfiguration";
    new {}
    set {
        application_code_configuration: ApplicationCodeConfiguration = "ApplicationCodeConfiguration",
        application_encryption_configuration: ApplicationEncryptionConfiguration = "ApplicationEncryptionConfiguration",
        application_snapshot_configuration: ApplicationSnapshotConfiguration = "ApplicationSnapshotConfiguration",
        application_system_rollback_configuration: ApplicationSystemRollbackConfiguration = "ApplicationSystemRollbackConfiguration",
        /// AWS does not show it again
        environment_properties: EnvironmentProperties = "EnvironmentProperties",
        flink_application_configuration: FlinkApplicationConfiguration = "FlinkApplicationConfiguration",
        sql_application_configuration: SqlApplicationConfiguration = "SqlApplicationConfiguration",
        /// at most 1 item
        vpc_configurations: c::List<VpcConfiguration> = "VpcConfigurations",
        zeppelin_application_configuration: ZeppelinApplicationConfiguration = "ZeppelinApplicationConfiguration",
    }
}

c::property! {
    ApplicationEncryptionConfiguration, "kinesisanalyticsv2-application-applicationencryptionconfiguration";
    new {
        A key_type: ApplicationEncryptionConfigurationKeyType = "KeyType",
    }
    set {
        /// 1 to 2048 characters
        key_id: str = "KeyId",
    }
}

c::property! {
    ApplicationMaintenanceConfiguration, "kinesisanalyticsv2-application-applicationmaintenanceconfiguration";
    new {
        /// matches `^([01][0-9]|2[0-3]):[0-5][0-9]$`
        A application_maintenance_window_start_time: str = "ApplicationMaintenanceWindowStartTime",
    }
    set {}
}

c::property! {
    ApplicationRestoreConfiguration, "kinesisanalyticsv2-application-applicationrestoreconfiguration";
    new {
        A application_restore_type: ApplicationRestoreConfigurationApplicationRestoreType = "ApplicationRestoreType",
    }
    set {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_.-]+$`
        snapshot_name: str = "SnapshotName",
    }
}

c::property! {
    ApplicationSnapshotConfiguration, "kinesisanalyticsv2-application-applicationsnapshotconfiguration";
    new {
        A snapshots_enabled: bool = "SnapshotsEnabled",
    }
    set {}
}

c::property! {
    ApplicationSystemRollbackConfiguration, "kinesisanalyticsv2-application-applicationsystemrollbackconfiguration";
    new {
        A rollback_enabled: bool = "RollbackEnabled",
    }
    set {}
}

c::property! {
    CSVMappingParameters, "kinesisanalyticsv2-application-csvmappingparameters";
    new CSVMappingParametersRequired {
        /// 1 to 1024 characters
        A record_column_delimiter: str = "RecordColumnDelimiter",
        /// 1 to 1024 characters
        B record_row_delimiter: str = "RecordRowDelimiter",
    }
    set {}
}

c::property! {
    CatalogConfiguration, "kinesisanalyticsv2-application-catalogconfiguration";
    new {}
    set {
        glue_data_catalog_configuration: GlueDataCatalogConfiguration = "GlueDataCatalogConfiguration",
    }
}

c::property! {
    CheckpointConfiguration, "kinesisanalyticsv2-application-checkpointconfiguration";
    new {
        A configuration_type: CheckpointConfigurationConfigurationType = "ConfigurationType",
    }
    set {
        /// 1 to 9223372036854775807
        checkpoint_interval: i64 = "CheckpointInterval",
        checkpointing_enabled: bool = "CheckpointingEnabled",
        /// 0 to 9223372036854775807
        min_pause_between_checkpoints: i64 = "MinPauseBetweenCheckpoints",
    }
}

c::property! {
    CodeContent, "kinesisanalyticsv2-application-codecontent";
    new {}
    set {
        s3_content_location: S3ContentLocation = "S3ContentLocation",
        /// 1 to 102400 characters
        text_content: str = "TextContent",
        /// AWS does not show it again
        zip_file_content: str = "ZipFileContent",
    }
}

c::property! {
    CustomArtifactConfiguration, "kinesisanalyticsv2-application-customartifactconfiguration";
    new {
        A artifact_type: CustomArtifactConfigurationArtifactType = "ArtifactType",
    }
    set {
        maven_reference: MavenReference = "MavenReference",
        s3_content_location: S3ContentLocation = "S3ContentLocation",
    }
}

c::property! {
    DeployAsApplicationConfiguration, "kinesisanalyticsv2-application-deployasapplicationconfiguration";
    new {
        A s3_content_location: S3ContentBaseLocation = "S3ContentLocation",
    }
    set {}
}

c::property! {
    EnvironmentProperties, "kinesisanalyticsv2-application-environmentproperties";
    new {}
    set {
        /// at most 50 items
        property_groups: c::List<PropertyGroup> = "PropertyGroups",
    }
}

c::property! {
    FlinkApplicationConfiguration, "kinesisanalyticsv2-application-flinkapplicationconfiguration";
    new {}
    set {
        checkpoint_configuration: CheckpointConfiguration = "CheckpointConfiguration",
        monitoring_configuration: MonitoringConfiguration = "MonitoringConfiguration",
        parallelism_configuration: ParallelismConfiguration = "ParallelismConfiguration",
    }
}

c::property! {
    FlinkRunConfiguration, "kinesisanalyticsv2-application-flinkrunconfiguration";
    new {}
    set {
        allow_non_restored_state: bool = "AllowNonRestoredState",
    }
}

c::property! {
    GlueDataCatalogConfiguration, "kinesisanalyticsv2-application-gluedatacatalogconfiguration";
    new {}
    set {
        /// 1 to 2048 characters; matches `^arn:.*$`
        database_arn: str = "DatabaseARN",
    }
}

c::property! {
    Input, "kinesisanalyticsv2-application-input";
    new {
        A input_schema: InputSchema = "InputSchema",
        /// 1 to 32 characters; matches `^[^\-\s<>\&]*$`
        B name_prefix: str = "NamePrefix",
    }
    set {
        input_parallelism: InputParallelism = "InputParallelism",
        input_processing_configuration: InputProcessingConfiguration = "InputProcessingConfiguration",
        kinesis_firehose_input: KinesisFirehoseInput = "KinesisFirehoseInput",
        kinesis_streams_input: KinesisStreamsInput = "KinesisStreamsInput",
    }
}

c::property! {
    InputLambdaProcessor, "kinesisanalyticsv2-application-inputlambdaprocessor";
    new {
        /// 1 to 2048 characters; matches `^arn:.*$`
        A resource_arn: str = "ResourceARN",
    }
    set {}
}

c::property! {
    InputParallelism, "kinesisanalyticsv2-application-inputparallelism";
    new {}
    set {
        /// 1 to 64
        count: i64 = "Count",
    }
}

c::property! {
    InputProcessingConfiguration, "kinesisanalyticsv2-application-inputprocessingconfiguration";
    new {}
    set {
        input_lambda_processor: InputLambdaProcessor = "InputLambdaProcessor",
    }
}

c::property! {
    InputSchema, "kinesisanalyticsv2-application-inputschema";
    new {
        /// 1 to 1000 items
        A record_columns: c::List<RecordColumn> = "RecordColumns",
        B record_format: RecordFormat = "RecordFormat",
    }
    set {
        /// 5 characters
        record_encoding: InputSchemaRecordEncoding = "RecordEncoding",
    }
}

c::property! {
    JSONMappingParameters, "kinesisanalyticsv2-application-jsonmappingparameters";
    new {
        /// 1 to 65535 characters; matches `^(?:^\$)`; matches `^(?:^\S+$)`; matches `^.*$`
        A record_row_path: str = "RecordRowPath",
    }
    set {}
}

c::property! {
    KinesisFirehoseInput, "kinesisanalyticsv2-application-kinesisfirehoseinput";
    new {
        /// 1 to 2048 characters; matches `^arn:.*$`
        A resource_arn: str = "ResourceARN",
    }
    set {}
}

c::property! {
    KinesisStreamsInput, "kinesisanalyticsv2-application-kinesisstreamsinput";
    new {
        /// 1 to 2048 characters; matches `^arn:.*$`
        A resource_arn: str = "ResourceARN",
    }
    set {}
}

c::property! {
    MappingParameters, "kinesisanalyticsv2-application-mappingparameters";
    new {}
    set {
        csv_mapping_parameters: CSVMappingParameters = "CSVMappingParameters",
        json_mapping_parameters: JSONMappingParameters = "JSONMappingParameters",
    }
}

c::property! {
    MavenReference, "kinesisanalyticsv2-application-mavenreference";
    new MavenReferenceRequired {
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_.-]+$`
        A artifact_id: str = "ArtifactId",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_.-]+$`
        B group_id: str = "GroupId",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_.-]+$`
        C version: str = "Version",
    }
    set {}
}

c::property! {
    MonitoringConfiguration, "kinesisanalyticsv2-application-monitoringconfiguration";
    new {
        A configuration_type: MonitoringConfigurationConfigurationType = "ConfigurationType",
    }
    set {
        log_level: MonitoringConfigurationLogLevel = "LogLevel",
        metrics_level: MonitoringConfigurationMetricsLevel = "MetricsLevel",
    }
}

c::property! {
    ParallelismConfiguration, "kinesisanalyticsv2-application-parallelismconfiguration";
    new {
        A configuration_type: ParallelismConfigurationConfigurationType = "ConfigurationType",
    }
    set {
        auto_scaling_enabled: bool = "AutoScalingEnabled",
        /// at least 1
        parallelism: i64 = "Parallelism",
        /// at least 1
        parallelism_per_kpu: i64 = "ParallelismPerKPU",
    }
}

c::property! {
    PropertyGroup, "kinesisanalyticsv2-application-propertygroup";
    new {}
    set {
        /// 1 to 50 characters; matches `^[a-zA-Z0-9_.-]+$`
        property_group_id: str = "PropertyGroupId",
        /// at most 50 keys
        property_map: c::Map<str> = "PropertyMap",
    }
}

c::property! {
    RecordColumn, "kinesisanalyticsv2-application-recordcolumn";
    new RecordColumnRequired {
        /// 1 to 256 characters; matches `^[^\-\s<>\&]*$`
        A name: str = "Name",
        /// 1 to 100 characters
        B sql_type: str = "SqlType",
    }
    set {
        /// 1 to 65535 characters
        mapping: str = "Mapping",
    }
}

c::property! {
    RecordFormat, "kinesisanalyticsv2-application-recordformat";
    new {
        A record_format_type: RecordFormatRecordFormatType = "RecordFormatType",
    }
    set {
        mapping_parameters: MappingParameters = "MappingParameters",
    }
}

c::property! {
    RunConfiguration, "kinesisanalyticsv2-application-runconfiguration";
    new {}
    set {
        application_restore_configuration: ApplicationRestoreConfiguration = "ApplicationRestoreConfiguration",
        flink_run_configuration: FlinkRunConfiguration = "FlinkRunConfiguration",
    }
}

c::property! {
    S3ContentBaseLocation, "kinesisanalyticsv2-application-s3contentbaselocation";
    new {
        /// 1 to 2048 characters; matches `^arn:.*$`
        A bucket_arn: str = "BucketARN",
    }
    set {
        /// 1 to 1024 characters; matches `^[a-zA-Z0-9/!-_.*'()]+$`
        base_path: str = "BasePath",
    }
}

c::property! {
    S3ContentLocation, "kinesisanalyticsv2-application-s3contentlocation";
    new S3ContentLocationRequired {
        /// 1 to 2048 characters; matches `^arn:.*$`
        A bucket_arn: str = "BucketARN",
        /// 1 to 1024 characters
        B file_key: str = "FileKey",
    }
    set {
        /// 1 to 1024 characters
        object_version: str = "ObjectVersion",
    }
}

c::property! {
    SqlApplicationConfiguration, "kinesisanalyticsv2-application-sqlapplicationconfiguration";
    new {}
    set {
        /// at most 1 item
        inputs: c::List<Input> = "Inputs",
    }
}

c::property! {
    VpcConfiguration, "kinesisanalyticsv2-application-vpcconfiguration";
    new VpcConfigurationRequired {
        /// 1 to 5 items
        A security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// 1 to 16 items
        B subnet_ids: c::List<str> = "SubnetIds",
    }
    set {}
}

c::property! {
    ZeppelinApplicationConfiguration, "kinesisanalyticsv2-application-zeppelinapplicationconfiguration";
    new {}
    set {
        catalog_configuration: CatalogConfiguration = "CatalogConfiguration",
        /// at most 50 items
        custom_artifacts_configuration: c::List<CustomArtifactConfiguration> = "CustomArtifactsConfiguration",
        deploy_as_application_configuration: DeployAsApplicationConfiguration = "DeployAsApplicationConfiguration",
        monitoring_configuration: ZeppelinMonitoringConfiguration = "MonitoringConfiguration",
    }
}

c::property! {
    ZeppelinMonitoringConfiguration, "kinesisanalyticsv2-application-zeppelinmonitoringconfiguration";
    new {}
    set {
        log_level: ZeppelinMonitoringConfigurationLogLevel = "LogLevel",
    }
}

c::open_enum! {
    RuntimeEnvironment {
        FLINK_1_11 = "FLINK-1_11",
        FLINK_1_13 = "FLINK-1_13",
        FLINK_1_15 = "FLINK-1_15",
        FLINK_1_18 = "FLINK-1_18",
        FLINK_1_19 = "FLINK-1_19",
        FLINK_1_20 = "FLINK-1_20",
        FLINK_1_6 = "FLINK-1_6",
        FLINK_1_8 = "FLINK-1_8",
        FLINK_2_2 = "FLINK-2_2",
        FLINK_2_3 = "FLINK-2_3",
        SQL_1_0 = "SQL-1_0",
        ZEPPELIN_FLINK_1_0 = "ZEPPELIN-FLINK-1_0",
        ZEPPELIN_FLINK_2_0 = "ZEPPELIN-FLINK-2_0",
        ZEPPELIN_FLINK_3_0 = "ZEPPELIN-FLINK-3_0",
    }
}

c::open_enum! {
    ApplicationMode {
        INTERACTIVE = "INTERACTIVE",
        STREAMING = "STREAMING",
    }
}

c::open_enum! {
    ApplicationCodeConfigurationCodeContentType {
        PLAINTEXT = "PLAINTEXT",
        ZIPFILE = "ZIPFILE",
    }
}

c::open_enum! {
    ApplicationEncryptionConfigurationKeyType {
        AWS_OWNED_KEY = "AWS_OWNED_KEY",
        CUSTOMER_MANAGED_KEY = "CUSTOMER_MANAGED_KEY",
    }
}

c::open_enum! {
    ApplicationRestoreConfigurationApplicationRestoreType {
        SKIP_RESTORE_FROM_SNAPSHOT = "SKIP_RESTORE_FROM_SNAPSHOT",
        RESTORE_FROM_LATEST_SNAPSHOT = "RESTORE_FROM_LATEST_SNAPSHOT",
        RESTORE_FROM_CUSTOM_SNAPSHOT = "RESTORE_FROM_CUSTOM_SNAPSHOT",
    }
}

c::open_enum! {
    CheckpointConfigurationConfigurationType {
        DEFAULT = "DEFAULT",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    CustomArtifactConfigurationArtifactType {
        DEPENDENCY_JAR = "DEPENDENCY_JAR",
        UDF = "UDF",
    }
}

c::open_enum! {
    InputSchemaRecordEncoding {
        UTF_8 = "UTF-8",
    }
}

c::open_enum! {
    MonitoringConfigurationConfigurationType {
        DEFAULT = "DEFAULT",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    MonitoringConfigurationLogLevel {
        DEBUG = "DEBUG",
        INFO = "INFO",
        WARN = "WARN",
        ERROR = "ERROR",
    }
}

c::open_enum! {
    MonitoringConfigurationMetricsLevel {
        APPLICATION = "APPLICATION",
        OPERATOR = "OPERATOR",
        PARALLELISM = "PARALLELISM",
        TASK = "TASK",
    }
}

c::open_enum! {
    ParallelismConfigurationConfigurationType {
        CUSTOM = "CUSTOM",
        DEFAULT = "DEFAULT",
    }
}

c::open_enum! {
    RecordFormatRecordFormatType {
        CSV = "CSV",
        JSON = "JSON",
    }
}

c::open_enum! {
    ZeppelinMonitoringConfigurationLogLevel {
        DEBUG = "DEBUG",
        INFO = "INFO",
        WARN = "WARN",
        ERROR = "ERROR",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/appflow.txt.

//! `AWS::AppFlow::Flow` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `FlowName`.
    CfnFlow = "AWS::AppFlow::Flow", "appflow-flow", reference name, name_property "FlowName",
        arn "arn:${Partition}:appflow:${Region}:${Account}:flow/${FlowName}", tags List "Tags";
    new CfnFlowRequired {
        A destination_flow_config_list: c::List<DestinationFlowConfig> = "DestinationFlowConfigList",
        /// 1 to 256 characters; matches `[a-zA-Z0-9][0-9A-Za-z_!@#.-]+`; an update replaces the resource
        B flow_name: str = "FlowName",
        C source_flow_config: SourceFlowConfig = "SourceFlowConfig",
        D tasks: c::List<Task> = "Tasks",
        E trigger_config: TriggerConfig = "TriggerConfig",
    }
    set {
        /// at most 2048 characters; matches `[0-9A-Za-z_!@#\-.?,\s]*`
        description: str = "Description",
        flow_status: FlowStatus = "FlowStatus",
        /// 20 to 2048 characters; matches `arn:aws:kms:.*:[0-9]+:.*`; an update replaces the resource
        kms_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KMSArn",
        metadata_catalog_config: MetadataCatalogConfig = "MetadataCatalogConfig",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "FlowArn",
        FLOW_ARN: c::Arn<CfnFlow> = "FlowArn",
    }
}

c::property! {
    AggregationConfig, "appflow-flow-aggregationconfig";
    new {}
    set {
        aggregation_type: AggregationType = "AggregationType",
        target_file_size: i64 = "TargetFileSize",
    }
}

c::property! {
    AmplitudeSourceProperties, "appflow-flow-amplitudesourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    ConnectorOperator, "appflow-flow-connectoroperator";
    new {}
    set {
        amplitude: AmplitudeConnectorOperator = "Amplitude",
        custom_connector: Operator = "CustomConnector",
        datadog: DatadogConnectorOperator = "Datadog",
        dynatrace: DynatraceConnectorOperator = "Dynatrace",
        google_analytics: GoogleAnalyticsConnectorOperator = "GoogleAnalytics",
        infor_nexus: InforNexusConnectorOperator = "InforNexus",
        marketo: MarketoConnectorOperator = "Marketo",
        pardot: PardotConnectorOperator = "Pardot",
        s3: S3ConnectorOperator = "S3",
        sapo_data: SAPODataConnectorOperator = "SAPOData",
        salesforce: SalesforceConnectorOperator = "Salesforce",
        service_now: ServiceNowConnectorOperator = "ServiceNow",
        singular: SingularConnectorOperator = "Singular",
        slack: SlackConnectorOperator = "Slack",
        trendmicro: TrendmicroConnectorOperator = "Trendmicro",
        veeva: VeevaConnectorOperator = "Veeva",
        zendesk: ZendeskConnectorOperator = "Zendesk",
    }
}

c::property! {
    CustomConnectorDestinationProperties, "appflow-flow-customconnectordestinationproperties";
    new {
        /// at most 1024 characters; matches `\S+`
        A entity_name: str = "EntityName",
    }
    set {
        custom_properties: c::Map<str> = "CustomProperties",
        error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig",
        /// each: at most 128 characters, matches `^\S+$`
        id_field_names: c::List<str> = "IdFieldNames",
        write_operation_type: WriteOperationType = "WriteOperationType",
    }
}

c::property! {
    CustomConnectorSourceProperties, "appflow-flow-customconnectorsourceproperties";
    new {
        /// at most 1024 characters; matches `\S+`
        A entity_name: str = "EntityName",
    }
    set {
        custom_properties: c::Map<str> = "CustomProperties",
        data_transfer_api: CustomConnectorSourcePropertiesDataTransferApi = "DataTransferApi",
    }
}

c::property! {
    CustomConnectorSourcePropertiesDataTransferApi, "appflow-flow-customconnectorsourcepropertiesdatatransferapi";
    new CustomConnectorSourcePropertiesDataTransferApiRequired {
        /// at most 64 characters; matches `[0-9A-Za-z_/-]+`
        A name: str = "Name",
        B r#type: CustomConnectorSourcePropertiesDataTransferApiType = "Type",
    }
    set {}
}

c::property! {
    DatadogSourceProperties, "appflow-flow-datadogsourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    DestinationConnectorProperties, "appflow-flow-destinationconnectorproperties";
    new {}
    set {
        custom_connector: CustomConnectorDestinationProperties = "CustomConnector",
        event_bridge: EventBridgeDestinationProperties = "EventBridge",
        lookout_metrics: LookoutMetricsDestinationProperties = "LookoutMetrics",
        marketo: MarketoDestinationProperties = "Marketo",
        redshift: RedshiftDestinationProperties = "Redshift",
        s3: S3DestinationProperties = "S3",
        sapo_data: SAPODataDestinationProperties = "SAPOData",
        salesforce: SalesforceDestinationProperties = "Salesforce",
        snowflake: SnowflakeDestinationProperties = "Snowflake",
        upsolver: UpsolverDestinationProperties = "Upsolver",
        zendesk: ZendeskDestinationProperties = "Zendesk",
    }
}

c::property! {
    DestinationFlowConfig, "appflow-flow-destinationflowconfig";
    new {
        A connector_type: ConnectorType = "ConnectorType",
        B destination_connector_properties: DestinationConnectorProperties = "DestinationConnectorProperties",
    }
    set {
        /// at most 256 characters; matches `\S+`
        api_version: str = "ApiVersion",
        /// at most 256 characters; matches `[0-9A-Za-z_/!@#+=.-]+`
        connector_profile_name: str = "ConnectorProfileName",
    }
}

c::property! {
    DynatraceSourceProperties, "appflow-flow-dynatracesourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    ErrorHandlingConfig, "appflow-flow-errorhandlingconfig";
    new {}
    set {
        /// 3 to 63 characters; matches `\S+`
        bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
        /// at most 512 characters
        bucket_prefix: str = "BucketPrefix",
        fail_on_first_error: bool = "FailOnFirstError",
    }
}

c::property! {
    EventBridgeDestinationProperties, "appflow-flow-eventbridgedestinationproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {
        error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig",
    }
}

c::property! {
    GlueDataCatalog, "appflow-flow-gluedatacatalog";
    new GlueDataCatalogRequired {
        /// at most 255 characters
        A database_name: str = "DatabaseName",
        /// at most 512 characters; matches `arn:aws:iam:.*:[0-9]+:.*`
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 128 characters
        C table_prefix: str = "TablePrefix",
    }
    set {}
}

c::property! {
    GoogleAnalyticsSourceProperties, "appflow-flow-googleanalyticssourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    IncrementalPullConfig, "appflow-flow-incrementalpullconfig";
    new {}
    set {
        /// at most 256 characters
        datetime_type_field_name: str = "DatetimeTypeFieldName",
    }
}

c::property! {
    InforNexusSourceProperties, "appflow-flow-infornexussourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    LookoutMetricsDestinationProperties, "appflow-flow-lookoutmetricsdestinationproperties";
    new {}
    set {
        /// at most 512 characters; matches `\S+`
        object: str = "Object",
    }
}

c::property! {
    MarketoDestinationProperties, "appflow-flow-marketodestinationproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {
        error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig",
    }
}

c::property! {
    MarketoSourceProperties, "appflow-flow-marketosourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    MetadataCatalogConfig, "appflow-flow-metadatacatalogconfig";
    new {}
    set {
        glue_data_catalog: GlueDataCatalog = "GlueDataCatalog",
    }
}

c::property! {
    PardotSourceProperties, "appflow-flow-pardotsourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    PrefixConfig, "appflow-flow-prefixconfig";
    new {}
    set {
        path_prefix_hierarchy: c::List<PathPrefix> = "PathPrefixHierarchy",
        prefix_format: PrefixFormat = "PrefixFormat",
        prefix_type: PrefixType = "PrefixType",
    }
}

c::property! {
    RedshiftDestinationProperties, "appflow-flow-redshiftdestinationproperties";
    new RedshiftDestinationPropertiesRequired {
        /// 3 to 63 characters; matches `\S+`
        A intermediate_bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "IntermediateBucketName",
        /// at most 512 characters; matches `\S+`
        B object: str = "Object",
    }
    set {
        /// at most 512 characters
        bucket_prefix: str = "BucketPrefix",
        error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig",
    }
}

c::property! {
    S3DestinationProperties, "appflow-flow-s3destinationproperties";
    new {
        /// 3 to 63 characters; matches `\S+`
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
    }
    set {
        /// at most 512 characters
        bucket_prefix: str = "BucketPrefix",
        s3_output_format_config: S3OutputFormatConfig = "S3OutputFormatConfig",
    }
}

c::property! {
    S3InputFormatConfig, "appflow-flow-s3inputformatconfig";
    new {}
    set {
        s3_input_file_type: S3InputFormatConfigS3InputFileType = "S3InputFileType",
    }
}

c::property! {
    S3OutputFormatConfig, "appflow-flow-s3outputformatconfig";
    new {}
    set {
        aggregation_config: AggregationConfig = "AggregationConfig",
        file_type: FileType = "FileType",
        prefix_config: PrefixConfig = "PrefixConfig",
        preserve_source_data_typing: bool = "PreserveSourceDataTyping",
    }
}

c::property! {
    S3SourceProperties, "appflow-flow-s3sourceproperties";
    new S3SourcePropertiesRequired {
        /// 3 to 63 characters; matches `\S+`
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
        /// at most 512 characters
        B bucket_prefix: str = "BucketPrefix",
    }
    set {
        s3_input_format_config: S3InputFormatConfig = "S3InputFormatConfig",
    }
}

c::property! {
    SAPODataDestinationProperties, "appflow-flow-sapodatadestinationproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object_path: str = "ObjectPath",
    }
    set {
        error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig",
        /// each: at most 128 characters, matches `^\S+$`
        id_field_names: c::List<str> = "IdFieldNames",
        success_response_handling_config: SuccessResponseHandlingConfig = "SuccessResponseHandlingConfig",
        write_operation_type: WriteOperationType = "WriteOperationType",
    }
}

c::property! {
    SAPODataPaginationConfig, "appflow-flow-sapodatapaginationconfig";
    new {
        /// 1 to 10000
        A max_page_size: i64 = "maxPageSize",
    }
    set {}
}

c::property! {
    SAPODataParallelismConfig, "appflow-flow-sapodataparallelismconfig";
    new {
        /// 1 to 10
        A max_parallelism: i64 = "maxParallelism",
    }
    set {}
}

c::property! {
    SAPODataSourceProperties, "appflow-flow-sapodatasourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object_path: str = "ObjectPath",
    }
    set {
        pagination_config: SAPODataPaginationConfig = "paginationConfig",
        parallelism_config: SAPODataParallelismConfig = "parallelismConfig",
    }
}

c::property! {
    SalesforceDestinationProperties, "appflow-flow-salesforcedestinationproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {
        data_transfer_api: DataTransferApi = "DataTransferApi",
        error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig",
        /// each: at most 128 characters, matches `^\S+$`
        id_field_names: c::List<str> = "IdFieldNames",
        write_operation_type: WriteOperationType = "WriteOperationType",
    }
}

c::property! {
    SalesforceSourceProperties, "appflow-flow-salesforcesourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {
        data_transfer_api: DataTransferApi = "DataTransferApi",
        enable_dynamic_field_update: bool = "EnableDynamicFieldUpdate",
        include_deleted_records: bool = "IncludeDeletedRecords",
    }
}

c::property! {
    ScheduledTriggerProperties, "appflow-flow-scheduledtriggerproperties";
    new {
        /// 1 to 256 characters
        A schedule_expression: str = "ScheduleExpression",
    }
    set {
        data_pull_mode: ScheduledTriggerPropertiesDataPullMode = "DataPullMode",
        first_execution_from: f64 = "FirstExecutionFrom",
        /// 1 to 100
        flow_error_deactivation_threshold: i64 = "FlowErrorDeactivationThreshold",
        schedule_end_time: f64 = "ScheduleEndTime",
        /// 0 to 36000
        schedule_offset: f64 = "ScheduleOffset",
        schedule_start_time: f64 = "ScheduleStartTime",
        /// at most 256 characters
        time_zone: str = "TimeZone",
    }
}

c::property! {
    ServiceNowSourceProperties, "appflow-flow-servicenowsourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    SingularSourceProperties, "appflow-flow-singularsourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    SlackSourceProperties, "appflow-flow-slacksourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    SnowflakeDestinationProperties, "appflow-flow-snowflakedestinationproperties";
    new SnowflakeDestinationPropertiesRequired {
        /// 3 to 63 characters; matches `\S+`
        A intermediate_bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "IntermediateBucketName",
        /// at most 512 characters; matches `\S+`
        B object: str = "Object",
    }
    set {
        /// at most 512 characters
        bucket_prefix: str = "BucketPrefix",
        error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig",
    }
}

c::property! {
    SourceConnectorProperties, "appflow-flow-sourceconnectorproperties";
    new {}
    set {
        amplitude: AmplitudeSourceProperties = "Amplitude",
        custom_connector: CustomConnectorSourceProperties = "CustomConnector",
        datadog: DatadogSourceProperties = "Datadog",
        dynatrace: DynatraceSourceProperties = "Dynatrace",
        google_analytics: GoogleAnalyticsSourceProperties = "GoogleAnalytics",
        infor_nexus: InforNexusSourceProperties = "InforNexus",
        marketo: MarketoSourceProperties = "Marketo",
        pardot: PardotSourceProperties = "Pardot",
        s3: S3SourceProperties = "S3",
        sapo_data: SAPODataSourceProperties = "SAPOData",
        salesforce: SalesforceSourceProperties = "Salesforce",
        service_now: ServiceNowSourceProperties = "ServiceNow",
        singular: SingularSourceProperties = "Singular",
        slack: SlackSourceProperties = "Slack",
        trendmicro: TrendmicroSourceProperties = "Trendmicro",
        veeva: VeevaSourceProperties = "Veeva",
        zendesk: ZendeskSourceProperties = "Zendesk",
    }
}

c::property! {
    SourceFlowConfig, "appflow-flow-sourceflowconfig";
    new {
        A connector_type: ConnectorType = "ConnectorType",
        B source_connector_properties: SourceConnectorProperties = "SourceConnectorProperties",
    }
    set {
        /// at most 256 characters; matches `\S+`
        api_version: str = "ApiVersion",
        /// at most 256 characters; matches `[0-9A-Za-z_/!@#+=.-]+`
        connector_profile_name: str = "ConnectorProfileName",
        incremental_pull_config: IncrementalPullConfig = "IncrementalPullConfig",
    }
}

c::property! {
    SuccessResponseHandlingConfig, "appflow-flow-successresponsehandlingconfig";
    new {}
    set {
        /// 3 to 63 characters; matches `\S+`
        bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
        /// at most 512 characters
        bucket_prefix: str = "BucketPrefix",
    }
}

c::property! {
    Task, "appflow-flow-task";
    new {
        /// each: at most 2048 characters
        A source_fields: c::List<str> = "SourceFields",
        B task_type: TaskType = "TaskType",
    }
    set {
        connector_operator: ConnectorOperator = "ConnectorOperator",
        /// at most 256 characters
        destination_field: str = "DestinationField",
        task_properties: c::List<TaskPropertiesObject> = "TaskProperties",
    }
}

c::property! {
    TaskPropertiesObject, "appflow-flow-taskpropertiesobject";
    new TaskPropertiesObjectRequired {
        A key: OperatorPropertiesKeys = "Key",
        /// at most 2048 characters; matches `.+`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    TrendmicroSourceProperties, "appflow-flow-trendmicrosourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    TriggerConfig, "appflow-flow-triggerconfig";
    new {
        A trigger_type: TriggerType = "TriggerType",
    }
    set {
        trigger_properties: ScheduledTriggerProperties = "TriggerProperties",
    }
}

c::property! {
    UpsolverDestinationProperties, "appflow-flow-upsolverdestinationproperties";
    new {
        /// 16 to 63 characters; matches `^(upsolver-appflow)\S*`
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
        B s3_output_format_config: UpsolverS3OutputFormatConfig = "S3OutputFormatConfig",
    }
    set {
        /// at most 512 characters
        bucket_prefix: str = "BucketPrefix",
    }
}

c::property! {
    UpsolverS3OutputFormatConfig, "appflow-flow-upsolvers3outputformatconfig";
    new {
        A prefix_config: PrefixConfig = "PrefixConfig",
    }
    set {
        aggregation_config: AggregationConfig = "AggregationConfig",
        file_type: FileType = "FileType",
    }
}

c::property! {
    VeevaSourceProperties, "appflow-flow-veevasourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {
        /// at most 512 characters; matches `[\s0-9A-Za-z__-]+`
        document_type: str = "DocumentType",
        include_all_versions: bool = "IncludeAllVersions",
        include_renditions: bool = "IncludeRenditions",
        include_source_files: bool = "IncludeSourceFiles",
    }
}

c::property! {
    ZendeskDestinationProperties, "appflow-flow-zendeskdestinationproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {
        error_handling_config: ErrorHandlingConfig = "ErrorHandlingConfig",
        /// each: at most 128 characters, matches `^\S+$`
        id_field_names: c::List<str> = "IdFieldNames",
        write_operation_type: WriteOperationType = "WriteOperationType",
    }
}

c::property! {
    ZendeskSourceProperties, "appflow-flow-zendesksourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::open_enum! {
    AggregationType {
        NONE = "None",
        SINGLE_FILE = "SingleFile",
    }
}

c::open_enum! {
    AmplitudeConnectorOperator {
        BETWEEN = "BETWEEN",
    }
}

c::open_enum! {
    ConnectorType {
        SAPO_DATA = "SAPOData",
        SALESFORCE = "Salesforce",
        PARDOT = "Pardot",
        SINGULAR = "Singular",
        SLACK = "Slack",
        REDSHIFT = "Redshift",
        S3 = "S3",
        MARKETO = "Marketo",
        GOOGLEANALYTICS = "Googleanalytics",
        ZENDESK = "Zendesk",
        SERVICENOW = "Servicenow",
        DATADOG = "Datadog",
        TRENDMICRO = "Trendmicro",
        SNOWFLAKE = "Snowflake",
        DYNATRACE = "Dynatrace",
        INFORNEXUS = "Infornexus",
        AMPLITUDE = "Amplitude",
        VEEVA = "Veeva",
        CUSTOM_CONNECTOR = "CustomConnector",
        EVENT_BRIDGE = "EventBridge",
        UPSOLVER = "Upsolver",
        LOOKOUT_METRICS = "LookoutMetrics",
    }
}

c::open_enum! {
    DataTransferApi {
        AUTOMATIC = "AUTOMATIC",
        BULKV2 = "BULKV2",
        REST_SYNC = "REST_SYNC",
    }
}

c::open_enum! {
    DatadogConnectorOperator {
        PROJECTION = "PROJECTION",
        BETWEEN = "BETWEEN",
        EQUAL_TO = "EQUAL_TO",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    DynatraceConnectorOperator {
        PROJECTION = "PROJECTION",
        BETWEEN = "BETWEEN",
        EQUAL_TO = "EQUAL_TO",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    FileType {
        CSV = "CSV",
        JSON = "JSON",
        PARQUET = "PARQUET",
    }
}

c::open_enum! {
    GoogleAnalyticsConnectorOperator {
        PROJECTION = "PROJECTION",
        BETWEEN = "BETWEEN",
    }
}

c::open_enum! {
    InforNexusConnectorOperator {
        PROJECTION = "PROJECTION",
        BETWEEN = "BETWEEN",
        EQUAL_TO = "EQUAL_TO",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    MarketoConnectorOperator {
        PROJECTION = "PROJECTION",
        LESS_THAN = "LESS_THAN",
        GREATER_THAN = "GREATER_THAN",
        BETWEEN = "BETWEEN",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    Operator {
        PROJECTION = "PROJECTION",
        LESS_THAN = "LESS_THAN",
        GREATER_THAN = "GREATER_THAN",
        CONTAINS = "CONTAINS",
        BETWEEN = "BETWEEN",
        LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
        GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
        EQUAL_TO = "EQUAL_TO",
        NOT_EQUAL_TO = "NOT_EQUAL_TO",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    OperatorPropertiesKeys {
        VALUE = "VALUE",
        VALUES = "VALUES",
        DATA_TYPE = "DATA_TYPE",
        UPPER_BOUND = "UPPER_BOUND",
        LOWER_BOUND = "LOWER_BOUND",
        SOURCE_DATA_TYPE = "SOURCE_DATA_TYPE",
        DESTINATION_DATA_TYPE = "DESTINATION_DATA_TYPE",
        VALIDATION_ACTION = "VALIDATION_ACTION",
        MASK_VALUE = "MASK_VALUE",
        MASK_LENGTH = "MASK_LENGTH",
        TRUNCATE_LENGTH = "TRUNCATE_LENGTH",
        MATH_OPERATION_FIELDS_ORDER = "MATH_OPERATION_FIELDS_ORDER",
        CONCAT_FORMAT = "CONCAT_FORMAT",
        SUBFIELD_CATEGORY_MAP = "SUBFIELD_CATEGORY_MAP",
        EXCLUDE_SOURCE_FIELDS_LIST = "EXCLUDE_SOURCE_FIELDS_LIST",
        INCLUDE_NEW_FIELDS = "INCLUDE_NEW_FIELDS",
        ORDERED_PARTITION_KEYS_LIST = "ORDERED_PARTITION_KEYS_LIST",
    }
}

c::open_enum! {
    PardotConnectorOperator {
        PROJECTION = "PROJECTION",
        EQUAL_TO = "EQUAL_TO",
        NO_OP = "NO_OP",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
    }
}

c::open_enum! {
    PathPrefix {
        EXECUTION_ID = "EXECUTION_ID",
        SCHEMA_VERSION = "SCHEMA_VERSION",
    }
}

c::open_enum! {
    PrefixFormat {
        YEAR = "YEAR",
        MONTH = "MONTH",
        DAY = "DAY",
        HOUR = "HOUR",
        MINUTE = "MINUTE",
    }
}

c::open_enum! {
    PrefixType {
        FILENAME = "FILENAME",
        PATH = "PATH",
        PATH_AND_FILENAME = "PATH_AND_FILENAME",
    }
}

c::open_enum! {
    S3ConnectorOperator {
        PROJECTION = "PROJECTION",
        LESS_THAN = "LESS_THAN",
        GREATER_THAN = "GREATER_THAN",
        BETWEEN = "BETWEEN",
        LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
        GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
        EQUAL_TO = "EQUAL_TO",
        NOT_EQUAL_TO = "NOT_EQUAL_TO",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    SAPODataConnectorOperator {
        PROJECTION = "PROJECTION",
        LESS_THAN = "LESS_THAN",
        CONTAINS = "CONTAINS",
        GREATER_THAN = "GREATER_THAN",
        BETWEEN = "BETWEEN",
        LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
        GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
        EQUAL_TO = "EQUAL_TO",
        NOT_EQUAL_TO = "NOT_EQUAL_TO",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    SalesforceConnectorOperator {
        PROJECTION = "PROJECTION",
        LESS_THAN = "LESS_THAN",
        CONTAINS = "CONTAINS",
        GREATER_THAN = "GREATER_THAN",
        BETWEEN = "BETWEEN",
        LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
        GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
        EQUAL_TO = "EQUAL_TO",
        NOT_EQUAL_TO = "NOT_EQUAL_TO",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    ServiceNowConnectorOperator {
        PROJECTION = "PROJECTION",
        LESS_THAN = "LESS_THAN",
        CONTAINS = "CONTAINS",
        GREATER_THAN = "GREATER_THAN",
        BETWEEN = "BETWEEN",
        LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
        GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
        EQUAL_TO = "EQUAL_TO",
        NOT_EQUAL_TO = "NOT_EQUAL_TO",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    SingularConnectorOperator {
        PROJECTION = "PROJECTION",
        EQUAL_TO = "EQUAL_TO",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    SlackConnectorOperator {
        PROJECTION = "PROJECTION",
        BETWEEN = "BETWEEN",
        EQUAL_TO = "EQUAL_TO",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    TaskType {
        ARITHMETIC = "Arithmetic",
        FILTER = "Filter",
        MAP = "Map",
        MAP_ALL = "Map_all",
        MASK = "Mask",
        MERGE = "Merge",
        PASSTHROUGH = "Passthrough",
        TRUNCATE = "Truncate",
        VALIDATE = "Validate",
        PARTITION = "Partition",
    }
}

c::open_enum! {
    TrendmicroConnectorOperator {
        PROJECTION = "PROJECTION",
        EQUAL_TO = "EQUAL_TO",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    TriggerType {
        SCHEDULED = "Scheduled",
        EVENT = "Event",
        ON_DEMAND = "OnDemand",
    }
}

c::open_enum! {
    VeevaConnectorOperator {
        PROJECTION = "PROJECTION",
        LESS_THAN = "LESS_THAN",
        GREATER_THAN = "GREATER_THAN",
        BETWEEN = "BETWEEN",
        LESS_THAN_OR_EQUAL_TO = "LESS_THAN_OR_EQUAL_TO",
        GREATER_THAN_OR_EQUAL_TO = "GREATER_THAN_OR_EQUAL_TO",
        EQUAL_TO = "EQUAL_TO",
        NOT_EQUAL_TO = "NOT_EQUAL_TO",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    WriteOperationType {
        INSERT = "INSERT",
        UPSERT = "UPSERT",
        UPDATE = "UPDATE",
        DELETE = "DELETE",
    }
}

c::open_enum! {
    ZendeskConnectorOperator {
        PROJECTION = "PROJECTION",
        GREATER_THAN = "GREATER_THAN",
        ADDITION = "ADDITION",
        MULTIPLICATION = "MULTIPLICATION",
        DIVISION = "DIVISION",
        SUBTRACTION = "SUBTRACTION",
        MASK_ALL = "MASK_ALL",
        MASK_FIRST_N = "MASK_FIRST_N",
        MASK_LAST_N = "MASK_LAST_N",
        VALIDATE_NON_NULL = "VALIDATE_NON_NULL",
        VALIDATE_NON_ZERO = "VALIDATE_NON_ZERO",
        VALIDATE_NON_NEGATIVE = "VALIDATE_NON_NEGATIVE",
        VALIDATE_NUMERIC = "VALIDATE_NUMERIC",
        NO_OP = "NO_OP",
    }
}

c::open_enum! {
    FlowStatus {
        ACTIVE = "Active",
        SUSPENDED = "Suspended",
        DRAFT = "Draft",
    }
}

c::open_enum! {
    CustomConnectorSourcePropertiesDataTransferApiType {
        SYNC = "SYNC",
        ASYNC = "ASYNC",
        AUTOMATIC = "AUTOMATIC",
    }
}

c::open_enum! {
    S3InputFormatConfigS3InputFileType {
        CSV = "CSV",
        JSON = "JSON",
    }
}

c::open_enum! {
    ScheduledTriggerPropertiesDataPullMode {
        INCREMENTAL = "Incremental",
        COMPLETE = "Complete",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/customerprofiles.txt.

//! `AWS::CustomerProfiles::Integration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnIntegration = "AWS::CustomerProfiles::Integration", "customerprofiles-integration", reference text, tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        A domain_name: str = "DomainName",
    }
    set {
        /// 1 item; each: 1 to 64 characters, matches `^[a-zA-Z0-9_-]+$`
        event_trigger_names: c::List<str> = "EventTriggerNames",
        /// AWS does not show it again
        flow_definition: FlowDefinition = "FlowDefinition",
        /// 1 to 255 characters; matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`
        object_type_name: str = "ObjectTypeName",
        object_type_names: c::List<ObjectTypeMapping> = "ObjectTypeNames",
        /// 1 to 255 characters; matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`
        scope: Scope = "Scope",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 255 characters; an update replaces the resource
        uri: str = "Uri",
    }
    get {
        CREATED_AT: str = "CreatedAt",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
    }
}

c::property! {
    ConnectorOperator, "customerprofiles-integration-connectoroperator";
    new {}
    set {
        marketo: MarketoConnectorOperator = "Marketo",
        s3: S3ConnectorOperator = "S3",
        salesforce: SalesforceConnectorOperator = "Salesforce",
        service_now: ServiceNowConnectorOperator = "ServiceNow",
        zendesk: ZendeskConnectorOperator = "Zendesk",
    }
}

c::property! {
    FlowDefinition, "customerprofiles-integration-flowdefinition";
    new FlowDefinitionRequired {
        /// at most 256 characters; matches `[a-zA-Z0-9][0-9A-Za-z_!@#.-]+`
        A flow_name: str = "FlowName",
        /// 20 to 2048 characters; matches `arn:aws:kms:.*:[0-9]+:.*`
        B kms_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsArn",
        C source_flow_config: SourceFlowConfig = "SourceFlowConfig",
        D tasks: c::List<Task> = "Tasks",
        E trigger_config: TriggerConfig = "TriggerConfig",
    }
    set {
        /// at most 2048 characters; matches `[0-9A-Za-z_!@#\-.?,\s]*`
        description: str = "Description",
    }
}

c::property! {
    IncrementalPullConfig, "customerprofiles-integration-incrementalpullconfig";
    new {}
    set {
        /// at most 256 characters
        datetime_type_field_name: str = "DatetimeTypeFieldName",
    }
}

c::property! {
    MarketoSourceProperties, "customerprofiles-integration-marketosourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    ObjectTypeMapping, "customerprofiles-integration-objecttypemapping";
    new ObjectTypeMappingRequired {
        /// 1 to 255 characters
        A key: str = "Key",
        /// 1 to 255 characters; matches `^[a-zA-Z_][a-zA-Z_0-9-]*$`
        B value: str = "Value",
    }
    set {}
}

c::property! {
    S3SourceProperties, "customerprofiles-integration-s3sourceproperties";
    new {
        /// 3 to 63 characters; matches `\S+`
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
    }
    set {
        /// at most 512 characters
        bucket_prefix: str = "BucketPrefix",
    }
}

c::property! {
    SalesforceSourceProperties, "customerprofiles-integration-salesforcesourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {
        enable_dynamic_field_update: bool = "EnableDynamicFieldUpdate",
        include_deleted_records: bool = "IncludeDeletedRecords",
    }
}

c::property! {
    ScheduledTriggerProperties, "customerprofiles-integration-scheduledtriggerproperties";
    new {
        /// at most 256 characters
        A schedule_expression: ScheduledTriggerPropertiesScheduleExpression = "ScheduleExpression",
    }
    set {
        data_pull_mode: ScheduledTriggerPropertiesDataPullMode = "DataPullMode",
        first_execution_from: f64 = "FirstExecutionFrom",
        schedule_end_time: f64 = "ScheduleEndTime",
        /// 0 to 36000
        schedule_offset: i64 = "ScheduleOffset",
        schedule_start_time: f64 = "ScheduleStartTime",
        /// at most 256 characters
        timezone: str = "Timezone",
    }
}

c::property! {
    ServiceNowSourceProperties, "customerprofiles-integration-servicenowsourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::property! {
    SourceConnectorProperties, "customerprofiles-integration-sourceconnectorproperties";
    new {}
    set {
        marketo: MarketoSourceProperties = "Marketo",
        s3: S3SourceProperties = "S3",
        salesforce: SalesforceSourceProperties = "Salesforce",
        service_now: ServiceNowSourceProperties = "ServiceNow",
        zendesk: ZendeskSourceProperties = "Zendesk",
    }
}

c::property! {
    SourceFlowConfig, "customerprofiles-integration-sourceflowconfig";
    new {
        A connector_type: ConnectorType = "ConnectorType",
        B source_connector_properties: SourceConnectorProperties = "SourceConnectorProperties",
    }
    set {
        /// at most 256 characters; matches `[0-9A-Za-z_/!@#+=.-]+`
        connector_profile_name: str = "ConnectorProfileName",
        incremental_pull_config: IncrementalPullConfig = "IncrementalPullConfig",
    }
}

c::property! {
    Task, "customerprofiles-integration-task";
    new {
        /// each: at most 2048 characters
        A source_fields: c::List<str> = "SourceFields",
        B task_type: TaskType = "TaskType",
    }
    set {
        connector_operator: ConnectorOperator = "ConnectorOperator",
        /// at most 256 characters
        destination_field: str = "DestinationField",
        task_properties: c::List<TaskPropertiesMap> = "TaskProperties",
    }
}

c::property! {
    TaskPropertiesMap, "customerprofiles-integration-taskpropertiesmap";
    new TaskPropertiesMapRequired {
        A operator_property_key: OperatorPropertiesKeys = "OperatorPropertyKey",
        /// at most 2048 characters; matches `.+`
        B property: str = "Property",
    }
    set {}
}

c::property! {
    TriggerConfig, "customerprofiles-integration-triggerconfig";
    new {
        A trigger_type: TriggerType = "TriggerType",
    }
    set {
        trigger_properties: TriggerProperties = "TriggerProperties",
    }
}

c::property! {
    TriggerProperties, "customerprofiles-integration-triggerproperties";
    new {}
    set {
        scheduled: ScheduledTriggerProperties = "Scheduled",
    }
}

c::property! {
    ZendeskSourceProperties, "customerprofiles-integration-zendesksourceproperties";
    new {
        /// at most 512 characters; matches `\S+`
        A object: str = "Object",
    }
    set {}
}

c::open_enum! {
    ConnectorType {
        SALESFORCE = "Salesforce",
        MARKETO = "Marketo",
        SERVICE_NOW = "ServiceNow",
        ZENDESK = "Zendesk",
        S3 = "S3",
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
    SalesforceConnectorOperator {
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
    ServiceNowConnectorOperator {
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
    TaskType {
        ARITHMETIC = "Arithmetic",
        FILTER = "Filter",
        MAP = "Map",
        MASK = "Mask",
        MERGE = "Merge",
        TRUNCATE = "Truncate",
        VALIDATE = "Validate",
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
    Scope {
        PROFILE = "PROFILE",
        DOMAIN = "DOMAIN",
    }
}

c::open_enum! {
    ScheduledTriggerPropertiesScheduleExpression {
        RATE_5MINUTES = "rate(5minutes)",
        RATE_15MINUTES = "rate(15minutes)",
        RATE_1HOURS = "rate(1hours)",
        RATE_1DAYS = "rate(1days)",
    }
}

c::open_enum! {
    ScheduledTriggerPropertiesDataPullMode {
        INCREMENTAL = "Incremental",
        COMPLETE = "Complete",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/iotevents.txt.

//! `AWS::IoTEvents::AlarmModel` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnAlarmModel = "AWS::IoTEvents::AlarmModel", "iotevents-alarmmodel", reference name,
        arn "arn:${Partition}:iotevents:${Region}:${Account}:alarmModel/${AlarmModelName}", tags List "Tags";
    new {
        A alarm_rule: AlarmRule = "AlarmRule",
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        alarm_capabilities: AlarmCapabilities = "AlarmCapabilities",
        alarm_event_actions: AlarmEventActions = "AlarmEventActions",
        alarm_model_description: str = "AlarmModelDescription",
        /// an update replaces the resource
        alarm_model_name: str = "AlarmModelName",
        /// an update replaces the resource
        key: str = "Key",
        severity: i64 = "Severity",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnAlarmModel> = "Id",
    }
}

c::property! {
    AcknowledgeFlow, "iotevents-alarmmodel-acknowledgeflow";
    new {}
    set {
        enabled: bool = "Enabled",
    }
}

c::property! {
    AlarmAction, "iotevents-alarmmodel-alarmaction";
    new {}
    set {
        dynamo_db: DynamoDB = "DynamoDB",
        dynamo_d_bv2: DynamoDBv2 = "DynamoDBv2",
        firehose: Firehose = "Firehose",
        iot_events: IotEvents = "IotEvents",
        iot_site_wise: IotSiteWise = "IotSiteWise",
        iot_topic_publish: IotTopicPublish = "IotTopicPublish",
        lambda: Lambda = "Lambda",
        sns: Sns = "Sns",
        sqs: Sqs = "Sqs",
    }
}

c::property! {
    AlarmCapabilities, "iotevents-alarmmodel-alarmcapabilities";
    new {}
    set {
        acknowledge_flow: AcknowledgeFlow = "AcknowledgeFlow",
        initialization_configuration: InitializationConfiguration = "InitializationConfiguration",
    }
}

c::property! {
    AlarmEventActions, "iotevents-alarmmodel-alarmeventactions";
    new {}
    set {
        alarm_actions: c::List<AlarmAction> = "AlarmActions",
    }
}

c::property! {
    AlarmRule, "iotevents-alarmmodel-alarmrule";
    new {}
    set {
        simple_rule: SimpleRule = "SimpleRule",
    }
}

c::property! {
    AssetPropertyTimestamp, "iotevents-alarmmodel-assetpropertytimestamp";
    new {
        A time_in_seconds: str = "TimeInSeconds",
    }
    set {
        offset_in_nanos: str = "OffsetInNanos",
    }
}

c::property! {
    AssetPropertyValue, "iotevents-alarmmodel-assetpropertyvalue";
    new {
        A value: AssetPropertyVariant = "Value",
    }
    set {
        quality: str = "Quality",
        timestamp: AssetPropertyTimestamp = "Timestamp",
    }
}

c::property! {
    AssetPropertyVariant, "iotevents-alarmmodel-assetpropertyvariant";
    new {}
    set {
        boolean_value: str = "BooleanValue",
        double_value: str = "DoubleValue",
        integer_value: str = "IntegerValue",
        string_value: str = "StringValue",
    }
}

c::property! {
    DynamoDB, "iotevents-alarmmodel-dynamodb";
    new DynamoDBRequired {
        A hash_key_field: str = "HashKeyField",
        B hash_key_value: str = "HashKeyValue",
        C table_name: str = "TableName",
    }
    set {
        hash_key_type: str = "HashKeyType",
        operation: str = "Operation",
        payload: Payload = "Payload",
        payload_field: str = "PayloadField",
        range_key_field: str = "RangeKeyField",
        range_key_type: str = "RangeKeyType",
        range_key_value: str = "RangeKeyValue",
    }
}

c::property! {
    DynamoDBv2, "iotevents-alarmmodel-dynamodbv2";
    new {
        A table_name: str = "TableName",
    }
    set {
        payload: Payload = "Payload",
    }
}

c::property! {
    Firehose, "iotevents-alarmmodel-firehose";
    new {
        A delivery_stream_name: str = "DeliveryStreamName",
    }
    set {
        payload: Payload = "Payload",
        separator: str = "Separator",
    }
}

c::property! {
    InitializationConfiguration, "iotevents-alarmmodel-initializationconfiguration";
    new {
        A disabled_on_initialization: bool = "DisabledOnInitialization",
    }
    set {}
}

c::property! {
    IotEvents, "iotevents-alarmmodel-iotevents";
    new {
        A input_name: str = "InputName",
    }
    set {
        payload: Payload = "Payload",
    }
}

c::property! {
    IotSiteWise, "iotevents-alarmmodel-iotsitewise";
    new {}
    set {
        asset_id: str = "AssetId",
        entry_id: str = "EntryId",
        property_alias: str = "PropertyAlias",
        property_id: str = "PropertyId",
        property_value: AssetPropertyValue = "PropertyValue",
    }
}

c::property! {
    IotTopicPublish, "iotevents-alarmmodel-iottopicpublish";
    new {
        A mqtt_topic: str = "MqttTopic",
    }
    set {
        payload: Payload = "Payload",
    }
}

c::property! {
    Lambda, "iotevents-alarmmodel-lambda";
    new {
        A function_arn: c::Arn<crate::lambda::CfnFunction> = "FunctionArn",
    }
    set {
        payload: Payload = "Payload",
    }
}

c::property! {
    Payload, "iotevents-alarmmodel-payload";
    new PayloadRequired {
        A content_expression: str = "ContentExpression",
        B r#type: str = "Type",
    }
    set {}
}

c::property! {
    SimpleRule, "iotevents-alarmmodel-simplerule";
    new SimpleRuleRequired {
        A comparison_operator: str = "ComparisonOperator",
        B input_property: str = "InputProperty",
        C threshold: str = "Threshold",
    }
    set {}
}

c::property! {
    Sns, "iotevents-alarmmodel-sns";
    new {
        A target_arn: str = "TargetArn",
    }
    set {
        payload: Payload = "Payload",
    }
}

c::property! {
    Sqs, "iotevents-alarmmodel-sqs";
    new {
        A queue_url: str = "QueueUrl",
    }
    set {
        payload: Payload = "Payload",
        use_base64: bool = "UseBase64",
    }
}

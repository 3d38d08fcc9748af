// Written by `cargo xtask codegen` from crates/registry/data/iotevents.txt.

//! `AWS::IoTEvents::DetectorModel` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DetectorModelName`; it has no attribute for its ARN.
    CfnDetectorModel = "AWS::IoTEvents::DetectorModel", "iotevents-detectormodel", reference name, name_property "DetectorModelName",
        arn "arn:${Partition}:iotevents:${Region}:${Account}:detectorModel/${DetectorModelName}", tags List "Tags";
    new {
        A detector_model_definition: DetectorModelDefinition = "DetectorModelDefinition",
        /// 1 to 2048 characters
        B role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        /// at most 1024 characters
        detector_model_description: str = "DetectorModelDescription",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9_-]+$`; an update replaces the resource
        detector_model_name: str = "DetectorModelName",
        evaluation_method: EvaluationMethod = "EvaluationMethod",
        /// 1 to 128 characters; an update replaces the resource
        key: str = "Key",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    Action, "iotevents-detectormodel-action";
    new {}
    set {
        clear_timer: ClearTimer = "ClearTimer",
        dynamo_db: DynamoDB = "DynamoDB",
        dynamo_d_bv2: DynamoDBv2 = "DynamoDBv2",
        firehose: Firehose = "Firehose",
        iot_events: IotEvents = "IotEvents",
        iot_site_wise: IotSiteWise = "IotSiteWise",
        iot_topic_publish: IotTopicPublish = "IotTopicPublish",
        lambda: Lambda = "Lambda",
        reset_timer: ResetTimer = "ResetTimer",
        set_timer: SetTimer = "SetTimer",
        set_variable: SetVariable = "SetVariable",
        sns: Sns = "Sns",
        sqs: Sqs = "Sqs",
    }
}

c::property! {
    AssetPropertyTimestamp, "iotevents-detectormodel-assetpropertytimestamp";
    new {
        A time_in_seconds: str = "TimeInSeconds",
    }
    set {
        offset_in_nanos: str = "OffsetInNanos",
    }
}

c::property! {
    AssetPropertyValue, "iotevents-detectormodel-assetpropertyvalue";
    new {
        A value: AssetPropertyVariant = "Value",
    }
    set {
        quality: str = "Quality",
        timestamp: AssetPropertyTimestamp = "Timestamp",
    }
}

c::property! {
    AssetPropertyVariant, "iotevents-detectormodel-assetpropertyvariant";
    new {}
    set {
        boolean_value: str = "BooleanValue",
        double_value: str = "DoubleValue",
        integer_value: str = "IntegerValue",
        string_value: str = "StringValue",
    }
}

c::property! {
    ClearTimer, "iotevents-detectormodel-cleartimer";
    new {
        /// 1 to 128 characters
        A timer_name: str = "TimerName",
    }
    set {}
}

c::property! {
    DetectorModelDefinition, "iotevents-detectormodel-detectormodeldefinition";
    new {
        /// 1 to 128 characters
        A initial_state_name: str = "InitialStateName",
        /// at least 1 item
        B states: c::List<State> = "States",
    }
    set {}
}

c::property! {
    DynamoDB, "iotevents-detectormodel-dynamodb";
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
    DynamoDBv2, "iotevents-detectormodel-dynamodbv2";
    new {
        A table_name: str = "TableName",
    }
    set {
        payload: Payload = "Payload",
    }
}

c::property! {
    Event, "iotevents-detectormodel-event";
    new {
        /// at most 128 characters
        A event_name: str = "EventName",
    }
    set {
        actions: c::List<Action> = "Actions",
        /// at most 512 characters
        condition: str = "Condition",
    }
}

c::property! {
    Firehose, "iotevents-detectormodel-firehose";
    new {
        A delivery_stream_name: str = "DeliveryStreamName",
    }
    set {
        payload: Payload = "Payload",
        /// matches `([\n\t])|(\r\n)|(,)`
        separator: str = "Separator",
    }
}

c::property! {
    IotEvents, "iotevents-detectormodel-iotevents";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z][a-zA-Z0-9_]*$`
        A input_name: str = "InputName",
    }
    set {
        payload: Payload = "Payload",
    }
}

c::property! {
    IotSiteWise, "iotevents-detectormodel-iotsitewise";
    new {
        A property_value: AssetPropertyValue = "PropertyValue",
    }
    set {
        asset_id: str = "AssetId",
        entry_id: str = "EntryId",
        property_alias: str = "PropertyAlias",
        property_id: str = "PropertyId",
    }
}

c::property! {
    IotTopicPublish, "iotevents-detectormodel-iottopicpublish";
    new {
        /// 1 to 128 characters
        A mqtt_topic: str = "MqttTopic",
    }
    set {
        payload: Payload = "Payload",
    }
}

c::property! {
    Lambda, "iotevents-detectormodel-lambda";
    new {
        /// 1 to 2048 characters
        A function_arn: c::Arn<crate::lambda::CfnFunction> = "FunctionArn",
    }
    set {
        payload: Payload = "Payload",
    }
}

c::property! {
    OnEnter, "iotevents-detectormodel-onenter";
    new {}
    set {
        events: c::List<Event> = "Events",
    }
}

c::property! {
    OnExit, "iotevents-detectormodel-onexit";
    new {}
    set {
        events: c::List<Event> = "Events",
    }
}

c::property! {
    OnInput, "iotevents-detectormodel-oninput";
    new {}
    set {
        events: c::List<Event> = "Events",
        transition_events: c::List<TransitionEvent> = "TransitionEvents",
    }
}

c::property! {
    Payload, "iotevents-detectormodel-payload";
    new PayloadRequired {
        /// at least 1 character
        A content_expression: str = "ContentExpression",
        B r#type: str = "Type",
    }
    set {}
}

c::property! {
    ResetTimer, "iotevents-detectormodel-resettimer";
    new {
        /// 1 to 128 characters
        A timer_name: str = "TimerName",
    }
    set {}
}

c::property! {
    SetTimer, "iotevents-detectormodel-settimer";
    new {
        /// 1 to 128 characters
        A timer_name: str = "TimerName",
    }
    set {
        /// 1 to 1024 characters
        duration_expression: str = "DurationExpression",
        /// 60 to 31622400
        seconds: i64 = "Seconds",
    }
}

c::property! {
    SetVariable, "iotevents-detectormodel-setvariable";
    new SetVariableRequired {
        /// 1 to 1024 characters
        A value: str = "Value",
        /// 1 to 128 characters; matches `^[a-zA-Z][a-zA-Z0-9_]*$`
        B variable_name: str = "VariableName",
    }
    set {}
}

c::property! {
    Sns, "iotevents-detectormodel-sns";
    new {
        /// 1 to 2048 characters
        A target_arn: str = "TargetArn",
    }
    set {
        payload: Payload = "Payload",
    }
}

c::property! {
    Sqs, "iotevents-detectormodel-sqs";
    new {
        A queue_url: str = "QueueUrl",
    }
    set {
        payload: Payload = "Payload",
        use_base64: bool = "UseBase64",
    }
}

c::property! {
    State, "iotevents-detectormodel-state";
    new {
        /// 1 to 128 characters
        A state_name: str = "StateName",
    }
    set {
        on_enter: OnEnter = "OnEnter",
        on_exit: OnExit = "OnExit",
        on_input: OnInput = "OnInput",
    }
}

c::property! {
    TransitionEvent, "iotevents-detectormodel-transitionevent";
    new TransitionEventRequired {
        /// at most 512 characters
        A condition: str = "Condition",
        /// 1 to 128 characters
        B event_name: str = "EventName",
        /// 1 to 128 characters
        C next_state: str = "NextState",
    }
    set {
        actions: c::List<Action> = "Actions",
    }
}

c::open_enum! {
    EvaluationMethod {
        BATCH = "BATCH",
        SERIAL = "SERIAL",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/frauddetector.txt.

//! `AWS::FraudDetector::Detector` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnDetector = "AWS::FraudDetector::Detector", "frauddetector-detector", reference arn,
        arn "arn:${Partition}:frauddetector:${Region}:${Account}:detector/${ResourcePath}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[0-9a-z_-]+$`; an update replaces the resource
        A detector_id: str = "DetectorId",
        B event_type: EventType = "EventType",
        /// at least 1 item
        C rules: c::List<Rule> = "Rules",
    }
    set {
        /// at most 10 items
        associated_models: c::List<Model> = "AssociatedModels",
        /// 1 to 128 characters
        description: str = "Description",
        detector_version_status: DetectorVersionStatus = "DetectorVersionStatus",
        rule_execution_mode: RuleExecutionMode = "RuleExecutionMode",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        DETECTOR_VERSION_ID: str = "DetectorVersionId",
        EVENT_TYPE_ARN: str = "EventType.Arn",
        EVENT_TYPE_CREATED_TIME: str = "EventType.CreatedTime",
        EVENT_TYPE_LAST_UPDATED_TIME: str = "EventType.LastUpdatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
    }
}

c::property! {
    EntityType, "frauddetector-detector-entitytype";
    new {}
    set {
        /// 1 to 256 characters
        description: str = "Description",
        inline: bool = "Inline",
        name: str = "Name",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    EventType, "frauddetector-detector-eventtype";
    new {}
    set {
        /// 1 to 128 characters
        description: str = "Description",
        /// at least 1 item
        entity_types: c::List<EntityType> = "EntityTypes",
        /// at least 1 item
        event_variables: c::List<EventVariable> = "EventVariables",
        inline: bool = "Inline",
        /// at least 2 items
        labels: c::List<Label> = "Labels",
        /// 1 to 64 characters; matches `^[0-9a-z_-]+$`
        name: str = "Name",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    EventVariable, "frauddetector-detector-eventvariable";
    new {}
    set {
        data_source: EventVariableDataSource = "DataSource",
        data_type: EventVariableDataType = "DataType",
        default_value: str = "DefaultValue",
        /// 1 to 256 characters
        description: str = "Description",
        inline: bool = "Inline",
        name: str = "Name",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        variable_type: EventVariableVariableType = "VariableType",
    }
}

c::property! {
    Label, "frauddetector-detector-label";
    new {}
    set {
        /// 1 to 256 characters
        description: str = "Description",
        inline: bool = "Inline",
        name: str = "Name",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    Model, "frauddetector-detector-model";
    new {}
    set {}
}

c::property! {
    Outcome, "frauddetector-detector-outcome";
    new {}
    set {
        /// 1 to 256 characters
        description: str = "Description",
        inline: bool = "Inline",
        name: str = "Name",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
}

c::property! {
    Rule, "frauddetector-detector-rule";
    new {}
    set {
        /// 1 to 256 characters
        description: str = "Description",
        /// 1 to 64 characters; matches `^[0-9a-z_-]+$`
        detector_id: str = "DetectorId",
        expression: str = "Expression",
        language: RuleLanguage = "Language",
        /// at least 1 item
        outcomes: c::List<Outcome> = "Outcomes",
        /// 1 to 64 characters; matches `^[0-9a-z_-]+$`
        rule_id: str = "RuleId",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
}

c::open_enum! {
    DetectorVersionStatus {
        DRAFT = "DRAFT",
        ACTIVE = "ACTIVE",
    }
}

c::open_enum! {
    RuleExecutionMode {
        FIRST_MATCHED = "FIRST_MATCHED",
        ALL_MATCHED = "ALL_MATCHED",
    }
}

c::open_enum! {
    EventVariableDataSource {
        EVENT = "EVENT",
    }
}

c::open_enum! {
    EventVariableDataType {
        STRING = "STRING",
        INTEGER = "INTEGER",
        FLOAT = "FLOAT",
        BOOLEAN = "BOOLEAN",
    }
}

c::open_enum! {
    EventVariableVariableType {
        AUTH_CODE = "AUTH_CODE",
        AVS = "AVS",
        BILLING_ADDRESS_L1 = "BILLING_ADDRESS_L1",
        BILLING_ADDRESS_L2 = "BILLING_ADDRESS_L2",
        BILLING_CITY = "BILLING_CITY",
        BILLING_COUNTRY = "BILLING_COUNTRY",
        BILLING_NAME = "BILLING_NAME",
        BILLING_PHONE = "BILLING_PHONE",
        BILLING_STATE = "BILLING_STATE",
        BILLING_ZIP = "BILLING_ZIP",
        CARD_BIN = "CARD_BIN",
        CATEGORICAL = "CATEGORICAL",
        CURRENCY_CODE = "CURRENCY_CODE",
        EMAIL_ADDRESS = "EMAIL_ADDRESS",
        FINGERPRINT = "FINGERPRINT",
        FRAUD_LABEL = "FRAUD_LABEL",
        FREE_FORM_TEXT = "FREE_FORM_TEXT",
        IP_ADDRESS = "IP_ADDRESS",
        NUMERIC = "NUMERIC",
        ORDER_ID = "ORDER_ID",
        PAYMENT_TYPE = "PAYMENT_TYPE",
        PHONE_NUMBER = "PHONE_NUMBER",
        PRICE = "PRICE",
        PRODUCT_CATEGORY = "PRODUCT_CATEGORY",
        SHIPPING_ADDRESS_L1 = "SHIPPING_ADDRESS_L1",
        SHIPPING_ADDRESS_L2 = "SHIPPING_ADDRESS_L2",
        SHIPPING_CITY = "SHIPPING_CITY",
        SHIPPING_COUNTRY = "SHIPPING_COUNTRY",
        SHIPPING_NAME = "SHIPPING_NAME",
        SHIPPING_PHONE = "SHIPPING_PHONE",
        SHIPPING_STATE = "SHIPPING_STATE",
        SHIPPING_ZIP = "SHIPPING_ZIP",
        USERAGENT = "USERAGENT",
    }
}

c::open_enum! {
    RuleLanguage {
        DETECTORPL = "DETECTORPL",
    }
}

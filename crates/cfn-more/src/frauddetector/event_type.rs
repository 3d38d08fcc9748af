// Written by `cargo xtask codegen` from crates/registry/data/frauddetector.txt.

//! `AWS::FraudDetector::EventType` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnEventType = "AWS::FraudDetector::EventType", "frauddetector-eventtype", reference arn,
        arn "arn:${Partition}:frauddetector:${Region}:${Account}:event-type/${ResourcePath}", tags List "Tags";
    new CfnEventTypeRequired {
        /// at least 1 item
        A entity_types: c::List<EntityType> = "EntityTypes",
        /// at least 1 item
        B event_variables: c::List<EventVariable> = "EventVariables",
        /// at least 2 items
        C labels: c::List<Label> = "Labels",
        /// 1 to 64 characters; matches `^[0-9a-z_-]+$`; an update replaces the resource
        D name: str = "Name",
    }
    set {
        /// 1 to 128 characters
        description: str = "Description",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
    }
}

c::property! {
    EntityType, "frauddetector-eventtype-entitytype";
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
    EventVariable, "frauddetector-eventtype-eventvariable";
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
    Label, "frauddetector-eventtype-label";
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

// Written by `cargo xtask codegen` from crates/registry/data/frauddetector.txt.

//! `AWS::FraudDetector::Variable` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnVariable = "AWS::FraudDetector::Variable", "frauddetector-variable", reference arn,
        arn "arn:${Partition}:frauddetector:${Region}:${Account}:variable/${ResourcePath}", tags List "Tags";
    new CfnVariableRequired {
        A data_source: DataSource = "DataSource",
        B data_type: DataType = "DataType",
        C default_value: str = "DefaultValue",
        /// matches `^[a-z_][a-z0-9_]{0,99}?$`; an update replaces the resource
        D name: str = "Name",
    }
    set {
        /// 1 to 256 characters
        description: str = "Description",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
        variable_type: VariableType = "VariableType",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
    }
}

c::open_enum! {
    DataSource {
        EVENT = "EVENT",
        EXTERNAL_MODEL_SCORE = "EXTERNAL_MODEL_SCORE",
    }
}

c::open_enum! {
    DataType {
        STRING = "STRING",
        INTEGER = "INTEGER",
        FLOAT = "FLOAT",
        BOOLEAN = "BOOLEAN",
    }
}

c::open_enum! {
    VariableType {
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

// Written by `cargo xtask codegen` from crates/registry/data/connect.txt.

//! `AWS::Connect::DataTableAttribute` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnDataTableAttribute = "AWS::Connect::DataTableAttribute", "connect-datatableattribute", reference text;
    new CfnDataTableAttributeRequired {
        /// 1 to 2048 characters; an update replaces the resource
        A data_table_arn: str = "DataTableArn",
        /// 1 to 100 characters; matches `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`; an update replaces the resource
        B instance_arn: str = "InstanceArn",
        /// 1 to 128 characters; matches `^[\p{L}\p{Z}\p{N}\-_.:=@'|]+$`; an update may replace the resource
        C name: str = "Name",
        D value_type: ValueType = "ValueType",
    }
    set {
        /// at most 250 characters; matches `^[\P{C}\x{0D}\x{0A}\x{09}]+$`
        description: str = "Description",
        primary: bool = "Primary",
        validation: Validation = "Validation",
    }
    get {
        ATTRIBUTE_ID: str = "AttributeId",
        LAST_MODIFIED_REGION: str = "LastModifiedRegion",
        LAST_MODIFIED_TIME: f64 = "LastModifiedTime",
        LOCK_VERSION: c::Json = "LockVersion",
    }
}

c::property! {
    Enum, "connect-datatableattribute-enum";
    new {}
    set {
        strict: bool = "Strict",
        values: c::List<str> = "Values",
    }
}

c::property! {
    Validation, "connect-datatableattribute-validation";
    new {}
    set {
        r#enum: Enum = "Enum",
        exclusive_maximum: f64 = "ExclusiveMaximum",
        exclusive_minimum: f64 = "ExclusiveMinimum",
        /// 0 to 999
        max_length: i64 = "MaxLength",
        /// 0 to 99
        max_values: i64 = "MaxValues",
        maximum: f64 = "Maximum",
        /// 0 to 999
        min_length: i64 = "MinLength",
        /// 0 to 99
        min_values: i64 = "MinValues",
        minimum: f64 = "Minimum",
        /// at least 0
        multiple_of: f64 = "MultipleOf",
    }
}

c::open_enum! {
    ValueType {
        TEXT = "TEXT",
        NUMBER = "NUMBER",
        BOOLEAN = "BOOLEAN",
        TEXT_LIST = "TEXT_LIST",
        NUMBER_LIST = "NUMBER_LIST",
    }
}

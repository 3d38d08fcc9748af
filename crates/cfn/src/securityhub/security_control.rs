// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::SecurityControl` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SecurityControlId`; it takes no tags; it has no attribute for its ARN.
    ///
    /// At least one of `SecurityControlId`, `SecurityControlArn`.
    CfnSecurityControl = "AWS::SecurityHub::SecurityControl", "securityhub-securitycontrol", reference name, name_property "SecurityControlId";
    new {
        A parameters: c::Map<ParameterConfiguration> = "Parameters",
    }
    set {
        /// matches `^([^\x{00}-\x{7F}]|[-_ a-zA-Z0-9])+$`
        last_update_reason: str = "LastUpdateReason",
        /// matches `.*\S.*`
        security_control_arn: str = "SecurityControlArn",
        /// matches `.*\S.*`; an update replaces the resource
        security_control_id: str = "SecurityControlId",
    }
    get {}
}

c::property! {
    ParameterConfiguration, "securityhub-securitycontrol-parameterconfiguration";
    new {
        A value_type: ParameterConfigurationValueType = "ValueType",
    }
    set {
        value: ParameterValue = "Value",
    }
}

c::property! {
    /// Exactly one of `Boolean`, `Double`, `Enum`, `EnumList`, `Integer`, `IntegerList`, `String`, `StringList`.
    ParameterValue, "securityhub-securitycontrol-parametervalue";
    new {}
    set {
        boolean: bool = "Boolean",
        double: f64 = "Double",
        /// matches `.*\S.*`
        r#enum: str = "Enum",
        /// each: matches `.*\S.*`
        enum_list: c::List<str> = "EnumList",
        integer: i64 = "Integer",
        integer_list: c::List<i64> = "IntegerList",
        /// matches `.*\S.*`
        string: str = "String",
        /// each: matches `.*\S.*`
        string_list: c::List<str> = "StringList",
    }
}

c::open_enum! {
    ParameterConfigurationValueType {
        DEFAULT = "DEFAULT",
        CUSTOM = "CUSTOM",
    }
}

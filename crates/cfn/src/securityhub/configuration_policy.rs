// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::ConfigurationPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnConfigurationPolicy = "AWS::SecurityHub::ConfigurationPolicy", "securityhub-configurationpolicy", reference arn,
        arn "arn:${Partition}:securityhub:${Region}:${Account}:configuration-policy/${ConfigurationPolicyId}", tags Map "Tags";
    new {
        A configuration_policy: Policy = "ConfigurationPolicy",
        /// 1 to 128 characters; matches `\S`
        B name: str = "Name",
    }
    set {
        /// at most 512 characters; matches `\S`
        description: str = "Description",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        SERVICE_ENABLED: bool = "ServiceEnabled",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ParameterConfiguration, "securityhub-configurationpolicy-parameterconfiguration";
    new {
        A value_type: ParameterConfigurationValueType = "ValueType",
    }
    set {
        value: ParameterValue = "Value",
    }
}

c::property! {
    ParameterValue, "securityhub-configurationpolicy-parametervalue";
    new {}
    set {
        boolean: bool = "Boolean",
        double: f64 = "Double",
        /// at most 2048 characters
        r#enum: str = "Enum",
        /// at most 100 items; no item twice; each: at most 2048 characters
        enum_list: c::List<str> = "EnumList",
        integer: i64 = "Integer",
        /// at most 100 items; no item twice
        integer_list: c::List<i64> = "IntegerList",
        /// at most 2048 characters
        string: str = "String",
        /// at most 100 items; no item twice; each: at most 2048 characters
        string_list: c::List<str> = "StringList",
    }
}

c::property! {
    Policy, "securityhub-configurationpolicy-policy";
    new {}
    set {
        security_hub: SecurityHubPolicy = "SecurityHub",
    }
}

c::property! {
    SecurityControlCustomParameter, "securityhub-configurationpolicy-securitycontrolcustomparameter";
    new {}
    set {
        /// at least 1 key
        parameters: c::Map<ParameterConfiguration> = "Parameters",
        /// at most 2048 characters
        security_control_id: str = "SecurityControlId",
    }
}

c::property! {
    SecurityControlsConfiguration, "securityhub-configurationpolicy-securitycontrolsconfiguration";
    new {}
    set {
        /// at most 1000 items; no item twice; each: at most 2048 characters
        disabled_security_control_identifiers: c::List<str> = "DisabledSecurityControlIdentifiers",
        /// at most 1000 items; no item twice; each: at most 2048 characters
        enabled_security_control_identifiers: c::List<str> = "EnabledSecurityControlIdentifiers",
        /// at most 1000 items; no item twice
        security_control_custom_parameters: c::List<SecurityControlCustomParameter> = "SecurityControlCustomParameters",
    }
}

c::property! {
    SecurityHubPolicy, "securityhub-configurationpolicy-securityhubpolicy";
    new {}
    set {
        /// at most 1000 items; no item twice; each: at most 2048 characters
        enabled_standard_identifiers: c::List<str> = "EnabledStandardIdentifiers",
        security_controls_configuration: SecurityControlsConfiguration = "SecurityControlsConfiguration",
        service_enabled: bool = "ServiceEnabled",
    }
}

c::open_enum! {
    ParameterConfigurationValueType {
        DEFAULT = "DEFAULT",
        CUSTOM = "CUSTOM",
    }
}

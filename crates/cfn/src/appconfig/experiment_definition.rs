// Written by `cargo xtask codegen` from crates/registry/data/appconfig.txt.

//! `AWS::AppConfig::ExperimentDefinition` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnExperimentDefinition = "AWS::AppConfig::ExperimentDefinition", "appconfig-experimentdefinition", reference text, tags List "Tags";
    new CfnExperimentDefinitionRequired {
        /// 1 to 2048 characters; an update replaces the resource
        A application_identifier: str = "ApplicationIdentifier",
        /// 1 to 16384 characters
        B audience_rule: str = "AudienceRule",
        /// 1 to 2048 characters; an update replaces the resource
        C configuration_profile_identifier: str = "ConfigurationProfileIdentifier",
        D control: Treatment = "Control",
        /// 1 to 2048 characters; an update replaces the resource
        E environment_identifier: str = "EnvironmentIdentifier",
        /// 1 to 64 characters; matches `^[a-z][a-zA-Z0-9_-]{1,64}$`; an update replaces the resource
        F flag_key: str = "FlagKey",
        /// 1 to 64 characters; matches `^.{1,64}$`; does not match `^(?:AWS\.)`; an update replaces the resource
        G name: str = "Name",
        /// 1 to 5 items
        H treatments: c::List<Treatment> = "Treatments",
    }
    set {
        /// at most 1024 characters
        audience_description: str = "AudienceDescription",
        /// at most 1024 characters
        hypothesis: str = "Hypothesis",
        /// at most 1024 characters
        launch_criteria: str = "LaunchCriteria",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        APPLICATION_ID: str = "ApplicationId",
        CONTROL_KEY: str = "Control.Key",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    AttributeValue, "appconfig-experimentdefinition-attributevalue";
    new {}
    set {
        boolean_value: bool = "BooleanValue",
        number_array: c::List<f64> = "NumberArray",
        number_value: f64 = "NumberValue",
        string_array: c::List<str> = "StringArray",
        string_value: str = "StringValue",
    }
}

c::property! {
    Treatment, "appconfig-experimentdefinition-treatment";
    new {
        A enabled: bool = "Enabled",
        /// at least 0
        B weight: f64 = "Weight",
    }
    set {
        attribute_values: c::Map<AttributeValue> = "AttributeValues",
        /// at most 1024 characters
        description: str = "Description",
        key: str = "Key",
    }
}

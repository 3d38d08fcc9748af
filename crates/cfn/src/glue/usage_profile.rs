// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::UsageProfile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnUsageProfile = "AWS::Glue::UsageProfile", "glue-usageprofile", reference name, name_property "Name",
        arn "arn:${Partition}:glue:${Region}:${Account}:usageProfile/${UsageProfileId}", tags List "Tags";
    new {
        /// 5 to 128 characters; an update replaces the resource
        A name: str = "Name",
    }
    set {
        configuration: ProfileConfiguration = "Configuration",
        /// 1 to 512 characters; matches `[a-zA-Z0-9\-\:\_]{1,64}`
        description: str = "Description",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATED_ON: str = "CreatedOn",
    }
}

c::property! {
    ConfigurationObject, "glue-usageprofile-configurationobject";
    new {}
    set {
        allowed_values: c::List<str> = "AllowedValues",
        default_value: str = "DefaultValue",
        max_value: str = "MaxValue",
        min_value: str = "MinValue",
    }
}

c::property! {
    /// At least one of `JobConfiguration`, `SessionConfiguration`.
    ProfileConfiguration, "glue-usageprofile-profileconfiguration";
    new {}
    set {
        job_configuration: c::Map<ConfigurationObject> = "JobConfiguration",
        session_configuration: c::Map<ConfigurationObject> = "SessionConfiguration",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/apprunner.txt.

//! `AWS::AppRunner::ObservabilityConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ObservabilityConfigurationArn`.
    CfnObservabilityConfiguration = "AWS::AppRunner::ObservabilityConfiguration", "apprunner-observabilityconfiguration", reference arn, tags List "Tags";
    new {}
    set {
        /// 4 to 32 characters; matches `[A-Za-z0-9][A-Za-z0-9\-_]{3,31}`; an update replaces the resource
        observability_configuration_name: str = "ObservabilityConfigurationName",
        /// an update replaces the resource; AWS does not show it again
        tags: c::List<Tag> = "Tags",
        /// an update replaces the resource
        trace_configuration: TraceConfiguration = "TraceConfiguration",
    }
    get {
        @arn "ObservabilityConfigurationArn",
        LATEST: bool = "Latest",
        OBSERVABILITY_CONFIGURATION_ARN: c::Arn<CfnObservabilityConfiguration> = "ObservabilityConfigurationArn",
        OBSERVABILITY_CONFIGURATION_REVISION: i64 = "ObservabilityConfigurationRevision",
    }
}

c::property! {
    Tag, "apprunner-observabilityconfiguration-tag";
    new {}
    set {
        /// 1 to 128 characters; matches `^.+$`; does not match `^(?:aws:)`
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

c::property! {
    TraceConfiguration, "apprunner-observabilityconfiguration-traceconfiguration";
    new {
        A vendor: TraceConfigurationVendor = "Vendor",
    }
    set {}
}

c::open_enum! {
    TraceConfigurationVendor {
        AWSXRAY = "AWSXRAY",
    }
}

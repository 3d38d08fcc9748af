// Written by `cargo xtask codegen` from crates/registry/data/inspectorv2.txt.

//! `AWS::InspectorV2::CodeSecurityScanConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnCodeSecurityScanConfiguration = "AWS::InspectorV2::CodeSecurityScanConfiguration", "inspectorv2-codesecurityscanconfiguration", reference arn, tags Map "Tags";
    new {}
    set {
        configuration: CodeSecurityScanConfiguration = "Configuration",
        /// an update replaces the resource
        level: ConfigurationLevel = "Level",
        /// 1 to 60 characters; matches `^[a-zA-Z0-9-_$:.]*$`; an update replaces the resource
        name: str = "Name",
        /// an update replaces the resource
        scope_settings: ScopeSettings = "ScopeSettings",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    CodeSecurityScanConfiguration, "inspectorv2-codesecurityscanconfiguration-codesecurityscanconfiguration";
    new {
        /// 1 to 3 items
        A rule_set_categories: c::List<RuleSetCategory> = "ruleSetCategories",
    }
    set {
        continuous_integration_scan_configuration: ContinuousIntegrationScanConfiguration = "continuousIntegrationScanConfiguration",
        periodic_scan_configuration: PeriodicScanConfiguration = "periodicScanConfiguration",
    }
}

c::property! {
    ContinuousIntegrationScanConfiguration, "inspectorv2-codesecurityscanconfiguration-continuousintegrationscanconfiguration";
    new {
        /// 1 to 2 items
        A supported_events: c::List<ContinuousIntegrationScanEvent> = "supportedEvents",
    }
    set {}
}

c::property! {
    PeriodicScanConfiguration, "inspectorv2-codesecurityscanconfiguration-periodicscanconfiguration";
    new {}
    set {
        frequency: PeriodicScanFrequency = "frequency",
        /// 1 to 256 characters
        frequency_expression: str = "frequencyExpression",
    }
}

c::property! {
    ScopeSettings, "inspectorv2-codesecurityscanconfiguration-scopesettings";
    new {}
    set {
        project_selection_scope: ProjectSelectionScope = "projectSelectionScope",
    }
}

c::open_enum! {
    ConfigurationLevel {
        ORGANIZATION = "ORGANIZATION",
        ACCOUNT = "ACCOUNT",
    }
}

c::open_enum! {
    ContinuousIntegrationScanEvent {
        PULL_REQUEST = "PULL_REQUEST",
        PUSH = "PUSH",
    }
}

c::open_enum! {
    PeriodicScanFrequency {
        WEEKLY = "WEEKLY",
        MONTHLY = "MONTHLY",
        NEVER = "NEVER",
    }
}

c::open_enum! {
    ProjectSelectionScope {
        ALL = "ALL",
    }
}

c::open_enum! {
    RuleSetCategory {
        SAST = "SAST",
        IAC = "IAC",
        SCA = "SCA",
    }
}

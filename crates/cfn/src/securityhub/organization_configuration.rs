// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::OrganizationConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `OrganizationConfigurationIdentifier`; it takes no tags; it has no attribute for its ARN.
    CfnOrganizationConfiguration = "AWS::SecurityHub::OrganizationConfiguration", "securityhub-organizationconfiguration", reference name;
    new {
        A auto_enable: bool = "AutoEnable",
    }
    set {
        auto_enable_standards: AutoEnableStandards = "AutoEnableStandards",
        configuration_type: ConfigurationType = "ConfigurationType",
    }
    get {
        MEMBER_ACCOUNT_LIMIT_REACHED: bool = "MemberAccountLimitReached",
        ORGANIZATION_CONFIGURATION_IDENTIFIER: c::Name<CfnOrganizationConfiguration> = "OrganizationConfigurationIdentifier",
        STATUS: str = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
    }
}

c::open_enum! {
    AutoEnableStandards {
        DEFAULT = "DEFAULT",
        NONE = "NONE",
    }
}

c::open_enum! {
    ConfigurationType {
        CENTRAL = "CENTRAL",
        LOCAL = "LOCAL",
    }
}

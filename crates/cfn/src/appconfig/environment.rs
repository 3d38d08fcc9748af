// Written by `cargo xtask codegen` from crates/registry/data/appconfig.txt.

//! `AWS::AppConfig::Environment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EnvironmentId`; it has no attribute for its ARN.
    CfnEnvironment = "AWS::AppConfig::Environment", "appconfig-environment", reference name, tags List "Tags";
    new CfnEnvironmentRequired {
        /// matches `[a-z0-9]{4,7}`; an update replaces the resource
        A application_id: c::Name<crate::appconfig::CfnApplication> = "ApplicationId",
        /// 1 to 64 characters
        B name: str = "Name",
    }
    set {
        /// AWS does not show it again
        deletion_protection_check: DeletionProtectionCheck = "DeletionProtectionCheck",
        /// at most 1024 characters
        description: str = "Description",
        /// at most 5 items
        monitors: c::List<Monitor> = "Monitors",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ENVIRONMENT_ID: c::Name<CfnEnvironment> = "EnvironmentId",
    }
}

c::property! {
    Monitor, "appconfig-environment-monitor";
    new {
        /// 1 to 2048 characters
        A alarm_arn: str = "AlarmArn",
    }
    set {
        /// 20 to 2048 characters
        alarm_role_arn: c::Arn<crate::iam::CfnRole> = "AlarmRoleArn",
    }
}

c::open_enum! {
    DeletionProtectionCheck {
        ACCOUNT_DEFAULT = "ACCOUNT_DEFAULT",
        APPLY = "APPLY",
        BYPASS = "BYPASS",
    }
}

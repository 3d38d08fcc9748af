// Written by `cargo xtask codegen` from crates/registry/data/appconfig.txt.

//! `AWS::AppConfig::HostedConfigurationVersion` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VersionNumber`; it takes no tags; it has no attribute for its ARN.
    CfnHostedConfigurationVersion = "AWS::AppConfig::HostedConfigurationVersion", "appconfig-hostedconfigurationversion", reference name;
    new CfnHostedConfigurationVersionRequired {
        /// matches `[a-z0-9]{4,7}`; an update replaces the resource
        A application_id: c::Name<crate::appconfig::CfnApplication> = "ApplicationId",
        /// matches `[a-z0-9]{4,7}`; an update replaces the resource
        B configuration_profile_id: c::Name<crate::appconfig::CfnConfigurationProfile> = "ConfigurationProfileId",
        /// an update replaces the resource
        C content: str = "Content",
        /// 1 to 255 characters; an update replaces the resource
        D content_type: str = "ContentType",
    }
    set {
        /// at most 1024 characters; an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource; AWS does not show it again
        latest_version_number: i64 = "LatestVersionNumber",
        /// at most 64 characters; matches `^$|.*[^0-9].*`; an update replaces the resource
        version_label: str = "VersionLabel",
    }
    get {
        VERSION_NUMBER: c::Name<CfnHostedConfigurationVersion> = "VersionNumber",
    }
}

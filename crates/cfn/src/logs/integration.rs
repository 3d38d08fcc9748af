// Written by `cargo xtask codegen` from crates/registry/data/logs.txt.

//! `AWS::Logs::Integration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `IntegrationName`; it takes no tags; it has no attribute for its ARN.
    CfnIntegration = "AWS::Logs::Integration", "logs-integration", reference name, name_property "IntegrationName";
    new CfnIntegrationRequired {
        /// 1 to 50 characters; matches `[\.\-_/#A-Za-z0-9]+`; an update replaces the resource
        A integration_name: str = "IntegrationName",
        /// an update replaces the resource
        B integration_type: IntegrationType = "IntegrationType",
        /// an update replaces the resource; AWS does not show it again
        C resource_config: ResourceConfig = "ResourceConfig",
    }
    set {}
    get {
        INTEGRATION_STATUS: str = "IntegrationStatus",
    }
}

c::property! {
    OpenSearchResourceConfig, "logs-integration-opensearchresourceconfig";
    new {
        /// each: 20 to 2048 characters, matches `[0-9A-Za-z_#+=/:,.@-]*\*?`
        A dashboard_viewer_principals: c::List<str> = "DashboardViewerPrincipals",
        /// 20 to 2048 characters; matches `[0-9A-Za-z_#+=/:,.@-]*\*?`
        B data_source_role_arn: c::Arn<crate::iam::CfnRole> = "DataSourceRoleArn",
    }
    set {
        /// 20 to 2048 characters; matches `[0-9A-Za-z_#+=/:,.@-]*\*?`
        application_arn: str = "ApplicationARN",
        /// 20 to 2048 characters; matches `[0-9A-Za-z_#+=/:,.@-]*\*?`
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        /// 1 to 3650
        retention_days: i64 = "RetentionDays",
    }
}

c::property! {
    ResourceConfig, "logs-integration-resourceconfig";
    new {}
    set {
        open_search_resource_config: OpenSearchResourceConfig = "OpenSearchResourceConfig",
    }
}

c::open_enum! {
    IntegrationType {
        OPENSEARCH = "OPENSEARCH",
    }
}

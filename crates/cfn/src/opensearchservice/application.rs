// Written by `cargo xtask codegen` from crates/registry/data/opensearchservice.txt.

//! `AWS::OpenSearchService::Application` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnApplication = "AWS::OpenSearchService::Application", "opensearchservice-application", reference name, name_property "Name", tags List "Tags";
    new {
        /// 3 to 40 characters; matches `[a-z][a-z0-9-]+`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        app_configs: c::List<AppConfig> = "AppConfigs",
        data_sources: c::List<DataSource> = "DataSources",
        endpoint: str = "Endpoint",
        iam_identity_center_options: IamIdentityCenterOptions = "IamIdentityCenterOptions",
        /// 20 to 2048 characters; an update replaces the resource; AWS does not show it again
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
    }
}

c::property! {
    AppConfig, "opensearchservice-application-appconfig";
    new AppConfigRequired {
        A key: AppConfigType = "Key",
        /// at most 256 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    DataSource, "opensearchservice-application-datasource";
    new {
        A data_source_arn: str = "DataSourceArn",
    }
    set {
        data_source_description: str = "DataSourceDescription",
    }
}

c::property! {
    IamIdentityCenterOptions, "opensearchservice-application-iamidentitycenteroptions";
    new {}
    set {
        enabled: bool = "Enabled",
        iam_identity_center_instance_arn: str = "IamIdentityCenterInstanceArn",
        iam_role_for_identity_center_application_arn: str = "IamRoleForIdentityCenterApplicationArn",
    }
}

c::open_enum! {
    AppConfigType {
        OPENSEARCH_DASHBOARDS_DASHBOARD_ADMIN_USERS = "opensearchDashboards.dashboardAdmin.users",
        OPENSEARCH_DASHBOARDS_DASHBOARD_ADMIN_GROUPS = "opensearchDashboards.dashboardAdmin.groups",
    }
}

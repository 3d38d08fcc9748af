// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::ConnectorV2` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConnectorArn`.
    CfnConnectorV2 = "AWS::SecurityHub::ConnectorV2", "securityhub-connectorv2", reference arn,
        arn "arn:${Partition}:securityhub:${Region}:${Account}:connectorv2/${ConnectorV2Id}", tags Map "Tags";
    new {
        /// 1 to 64 characters; matches `.*\S.*`; an update replaces the resource
        A name: str = "Name",
        B provider: Provider = "Provider",
    }
    set {
        /// at most 256 characters; matches `.*\S.*`
        description: str = "Description",
        /// 20 to 2048 characters; matches `.*\S.*`; an update replaces the resource
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "ConnectorArn",
        CONNECTOR_ARN: c::Arn<CfnConnectorV2> = "ConnectorArn",
        CONNECTOR_ID: str = "ConnectorId",
        CONNECTOR_STATUS: str = "ConnectorStatus",
        CREATED_AT: str = "CreatedAt",
        ENABLEMENT_STATUS: str = "EnablementStatus",
        ENABLEMENT_STATUS_REASON: str = "EnablementStatusReason",
        ISSUES: c::List<c::Json> = list "Issues",
        LAST_CHECKED_AT: str = "LastCheckedAt",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        MESSAGE: str = "Message",
    }
}

c::property! {
    AzureProviderConfiguration, "securityhub-connectorv2-azureproviderconfiguration";
    new {
        /// an update replaces the resource
        A aws_config_connector_arn: str = "AWSConfigConnectorArn",
        /// 1 to 100 items; no item twice
        B azure_regions: c::List<str> = "AzureRegions",
        C scope_configuration: AzureScopeConfiguration = "ScopeConfiguration",
    }
    set {}
}

c::property! {
    AzureScopeConfiguration, "securityhub-connectorv2-azurescopeconfiguration";
    new {
        A scope_type: AzureScopeConfigurationScopeType = "ScopeType",
    }
    set {
        /// at most 100 items; no item twice
        scope_values: c::List<str> = "ScopeValues",
    }
}

c::property! {
    JiraCloudProviderConfiguration, "securityhub-connectorv2-jiracloudproviderconfiguration";
    new {
        /// 2 to 10 characters
        A project_key: str = "ProjectKey",
    }
    set {}
}

c::property! {
    /// Exactly one of `JiraCloud`, `ServiceNow`, `Azure`.
    Provider, "securityhub-connectorv2-provider";
    new {}
    set {
        azure: AzureProviderConfiguration = "Azure",
        jira_cloud: JiraCloudProviderConfiguration = "JiraCloud",
        service_now: ServiceNowProviderConfiguration = "ServiceNow",
    }
}

c::property! {
    ServiceNowProviderConfiguration, "securityhub-connectorv2-servicenowproviderconfiguration";
    new ServiceNowProviderConfigurationRequired {
        /// 1 to 128 characters; an update replaces the resource
        A instance_name: str = "InstanceName",
        /// 20 to 2048 characters; matches `.*\S.*`
        B secret_arn: str = "SecretArn",
    }
    set {}
}

c::open_enum! {
    AzureScopeConfigurationScopeType {
        TENANT = "TENANT",
        SUBSCRIPTION = "SUBSCRIPTION",
    }
}

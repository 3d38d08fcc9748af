// Written by `cargo xtask codegen` from crates/registry/data/securityhub.txt.

//! `AWS::SecurityHub::Connector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConnectorArn`.
    CfnConnector = "AWS::SecurityHub::Connector", "securityhub-connector", reference arn,
        arn "arn:${Partition}:securityhub:${Region}:${Account}:connector/${ConnectorId}", tags Map "Tags";
    new {
        /// matches `\S`; an update replaces the resource
        A name: str = "Name",
        B provider: Provider = "Provider",
    }
    set {
        /// matches `\S`
        description: str = "Description",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "ConnectorArn",
        CONNECTOR_ARN: c::Arn<CfnConnector> = "ConnectorArn",
        CONNECTOR_ID: str = "ConnectorId",
        CONNECTOR_STATUS: str = "ConnectorStatus",
        CREATED_AT: str = "CreatedAt",
        CREATED_BY: str = "CreatedBy",
        ENABLEMENT_STATUS: str = "EnablementStatus",
        ISSUES: c::List<c::Json> = list "Issues",
        LAST_CHECKED_AT: str = "LastCheckedAt",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        MESSAGE: str = "Message",
    }
}

c::property! {
    AzureProviderConfiguration, "securityhub-connector-azureproviderconfiguration";
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
    AzureScopeConfiguration, "securityhub-connector-azurescopeconfiguration";
    new {
        A scope_type: AzureScopeConfigurationScopeType = "ScopeType",
    }
    set {
        /// at most 100 items; no item twice
        scope_values: c::List<str> = "ScopeValues",
    }
}

c::property! {
    Provider, "securityhub-connector-provider";
    new {
        A azure: AzureProviderConfiguration = "Azure",
    }
    set {}
}

c::open_enum! {
    AzureScopeConfigurationScopeType {
        TENANT = "TENANT",
        SUBSCRIPTION = "SUBSCRIPTION",
    }
}

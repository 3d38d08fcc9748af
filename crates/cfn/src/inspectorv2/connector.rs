// Written by `cargo xtask codegen` from crates/registry/data/inspectorv2.txt.

//! `AWS::InspectorV2::Connector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ConnectorArn`.
    CfnConnector = "AWS::InspectorV2::Connector", "inspectorv2-connector", reference arn, tags List "Tags";
    new CfnConnectorRequired {
        /// 1 to 50 characters; matches `^[\p{L}\p{N}_-]+$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B provider: CloudProvider = "Provider",
        C provider_configuration: ProviderConfiguration = "ProviderConfiguration",
    }
    set {
        /// at most 200 characters
        description: str = "Description",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ConnectorArn",
        CONNECTOR_ARN: c::Arn<CfnConnector> = "ConnectorArn",
        CREATED_AT: str = "CreatedAt",
        ENABLEMENT_STATUS: c::Json = "EnablementStatus",
        ENABLEMENT_STATUS_REASON: str = "EnablementStatusReason",
        HEALTH: c::Json = "Health",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        PROVIDER_CONFIGURATION_AZURE_SCOPE_CONFIGURATION_CONTAINER_IMAGE_SCANNING_STATE: c::Json = "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.State",
        PROVIDER_CONFIGURATION_AZURE_SCOPE_CONFIGURATION_CONTAINER_IMAGE_SCANNING_STATE_REASON: str = "ProviderConfiguration.Azure.ScopeConfiguration.ContainerImageScanning.StateReason",
        PROVIDER_CONFIGURATION_AZURE_SCOPE_CONFIGURATION_SERVERLESS_SCANNING_STATE: c::Json = "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.State",
        PROVIDER_CONFIGURATION_AZURE_SCOPE_CONFIGURATION_SERVERLESS_SCANNING_STATE_REASON: str = "ProviderConfiguration.Azure.ScopeConfiguration.ServerlessScanning.StateReason",
        PROVIDER_CONFIGURATION_AZURE_SCOPE_CONFIGURATION_VM_SCANNING_STATE: c::Json = "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.State",
        PROVIDER_CONFIGURATION_AZURE_SCOPE_CONFIGURATION_VM_SCANNING_STATE_REASON: str = "ProviderConfiguration.Azure.ScopeConfiguration.VmScanning.StateReason",
    }
}

c::property! {
    AzureProviderConfiguration, "inspectorv2-connector-azureproviderconfiguration";
    new {
        /// 1 to 512 characters; matches `arn:([^:]+):config:([^:]+):([^:]+):connector/([^/]+)/([^/]+)/([^/:\s]+)`; an update replaces the resource
        A aws_config_connector_arn: str = "AwsConfigConnectorArn",
        /// at least 1 item
        B azure_regions: c::List<str> = "AzureRegions",
        C scope_configuration: AzureScopeConfigurationMap = "ScopeConfiguration",
    }
    set {
        /// default `true`
        auto_install_vm_scanner: bool = "AutoInstallVMScanner",
    }
}

c::property! {
    AzureScopeConfigurationMap, "inspectorv2-connector-azurescopeconfigurationmap";
    new {}
    set {
        container_image_scanning: ScopeConfiguration = "ContainerImageScanning",
        serverless_scanning: ScopeConfiguration = "ServerlessScanning",
        vm_scanning: ScopeConfiguration = "VmScanning",
    }
}

c::property! {
    ProviderConfiguration, "inspectorv2-connector-providerconfiguration";
    new {
        A azure: AzureProviderConfiguration = "Azure",
    }
    set {}
}

c::property! {
    ScopeConfiguration, "inspectorv2-connector-scopeconfiguration";
    new {
        A scope_type: ScopeType = "ScopeType",
    }
    set {
        /// at most 100 items
        scope_values: c::List<str> = "ScopeValues",
        state: ScopeState = "State",
        state_reason: str = "StateReason",
    }
}

c::open_enum! {
    CloudProvider {
        AZURE = "AZURE",
    }
}

c::open_enum! {
    ScopeState {
        ACTIVE = "ACTIVE",
        PENDING = "PENDING",
        ERROR = "ERROR",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    ScopeType {
        TENANT = "TENANT",
        SUBSCRIPTION = "SUBSCRIPTION",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/config.txt.

//! `AWS::Config::Connector` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnConnector = "AWS::Config::Connector", "config-connector", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A connector_configuration: ConnectorConfiguration = "ConnectorConfiguration",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        NAME: str = "Name",
    }
}

c::property! {
    AzureConnectorConfiguration, "config-connector-azureconnectorconfiguration";
    new AzureConnectorConfigurationRequired {
        /// 1 to 128 characters
        A client_identifier: str = "ClientIdentifier",
        /// 1 to 128 characters
        B tenant_identifier: str = "TenantIdentifier",
    }
    set {}
}

c::property! {
    ConnectorConfiguration, "config-connector-connectorconfiguration";
    new {}
    set {
        azure: AzureConnectorConfiguration = "Azure",
    }
}

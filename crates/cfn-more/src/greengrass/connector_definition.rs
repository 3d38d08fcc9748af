// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::ConnectorDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnConnectorDefinition = "AWS::Greengrass::ConnectorDefinition", "greengrass-connectordefinition", reference name,
        arn "arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/connectors/${ConnectorDefinitionId}", tags Map "Tags";
    new {
        A name: str = "Name",
    }
    set {
        /// an update replaces the resource
        initial_version: ConnectorDefinitionVersion = "InitialVersion",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnConnectorDefinition> = "Id",
        LATEST_VERSION_ARN: str = "LatestVersionArn",
        NAME: str = "Name",
    }
}

c::property! {
    Connector, "greengrass-connectordefinition-connector";
    new ConnectorRequired {
        A connector_arn: str = "ConnectorArn",
        B id: str = "Id",
    }
    set {
        parameters: c::Json = "Parameters",
    }
}

c::property! {
    ConnectorDefinitionVersion, "greengrass-connectordefinition-connectordefinitionversion";
    new {
        A connectors: c::List<Connector> = "Connectors",
    }
    set {}
}

// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::ConnectorDefinitionVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnConnectorDefinitionVersion = "AWS::Greengrass::ConnectorDefinitionVersion", "greengrass-connectordefinitionversion", reference name;
    new {
        /// an update replaces the resource
        A connector_definition_id: str = "ConnectorDefinitionId",
        /// an update replaces the resource
        B connectors: c::List<Connector> = "Connectors",
    }
    set {}
    get {
        ID: c::Name<CfnConnectorDefinitionVersion> = "Id",
    }
}

c::property! {
    Connector, "greengrass-connectordefinitionversion-connector";
    new ConnectorRequired {
        A connector_arn: str = "ConnectorArn",
        B id: str = "Id",
    }
    set {
        parameters: c::Json = "Parameters",
    }
}

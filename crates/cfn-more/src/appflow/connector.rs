// Written by `cargo xtask codegen` from crates/registry/data/appflow.txt.

//! `AWS::AppFlow::Connector` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ConnectorLabel`; it takes no tags.
    CfnConnector = "AWS::AppFlow::Connector", "appflow-connector", reference name, name_property "ConnectorLabel",
        arn "arn:${Partition}:appflow:${Region}:${Account}:connector/${ConnectorLabel}";
    new {
        A connector_provisioning_config: ConnectorProvisioningConfig = "ConnectorProvisioningConfig",
        /// 1 to 256 characters; matches `[a-zA-Z0-9][0-9A-Za-z_!@#.-]+`
        B connector_provisioning_type: str = "ConnectorProvisioningType",
    }
    set {
        /// at most 512 characters; matches `[a-zA-Z0-9][0-9A-Za-z_!@#.-]+`; an update replaces the resource
        connector_label: str = "ConnectorLabel",
        /// at most 2048 characters; matches `[\s0-9A-Za-z_/!@#+=.-]*`
        description: str = "Description",
    }
    get {
        @arn "ConnectorArn",
        CONNECTOR_ARN: c::Arn<CfnConnector> = "ConnectorArn",
    }
}

c::property! {
    ConnectorProvisioningConfig, "appflow-connector-connectorprovisioningconfig";
    new {}
    set {
        lambda: LambdaConnectorProvisioningConfig = "Lambda",
    }
}

c::property! {
    LambdaConnectorProvisioningConfig, "appflow-connector-lambdaconnectorprovisioningconfig";
    new {
        /// at most 512 characters; matches `arn:*:.*:.*:[0-9]+:.*`
        A lambda_arn: c::Arn<catchment_cfn::lambda::CfnFunction> = "LambdaArn",
    }
    set {}
}

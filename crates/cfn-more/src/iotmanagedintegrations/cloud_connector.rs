// Written by `cargo xtask codegen` from crates/registry/data/iotmanagedintegrations.txt.

//! `AWS::IoTManagedIntegrations::CloudConnector` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`; it takes no tags.
    CfnCloudConnector = "AWS::IoTManagedIntegrations::CloudConnector", "iotmanagedintegrations-cloudconnector", reference arn;
    new {
        /// an update replaces the resource
        A endpoint_config: EndpointConfig = "EndpointConfig",
        /// 1 to 128 characters; matches `^[A-Za-z0-9-_ ]+$`
        B name: str = "Name",
    }
    set {
        /// 1 to 256 characters; matches `^[0-9A-Za-z_\- ]+$`
        description: str = "Description",
        /// an update replaces the resource
        endpoint_type: EndpointType = "EndpointType",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        TYPE: str = "Type",
    }
}

c::property! {
    EndpointConfig, "iotmanagedintegrations-cloudconnector-endpointconfig";
    new {}
    set {
        lambda: LambdaConfig = "Lambda",
    }
}

c::property! {
    LambdaConfig, "iotmanagedintegrations-cloudconnector-lambdaconfig";
    new {
        A arn: str = "Arn",
    }
    set {}
}

c::open_enum! {
    EndpointType {
        LAMBDA = "LAMBDA",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/pcaconnectorscep.txt.

//! `AWS::PCAConnectorSCEP::Connector` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ConnectorArn`.
    CfnConnector = "AWS::PCAConnectorSCEP::Connector", "pcaconnectorscep-connector", reference arn,
        arn "arn:${Partition}:pca-connector-scep:${Region}:${Account}:connector/${ConnectorId}", tags Map "Tags";
    new {
        /// 5 to 200 characters; an update replaces the resource
        A certificate_authority_arn: str = "CertificateAuthorityArn",
    }
    set {
        /// an update replaces the resource
        mobile_device_management: MobileDeviceManagement = "MobileDeviceManagement",
        tags: c::Map<str> = "Tags",
        /// 5 to 200 characters; matches `^vpce-[0-9a-f]{8}([0-9a-f]{9})?$`; an update replaces the resource; AWS does not show it again
        vpc_endpoint_id: str = "VpcEndpointId",
    }
    get {
        @arn "ConnectorArn",
        CONNECTOR_ARN: c::Arn<CfnConnector> = "ConnectorArn",
        ENDPOINT: str = "Endpoint",
        OPEN_ID_CONFIGURATION: c::Json = "OpenIdConfiguration",
        TYPE: c::Json = "Type",
    }
}

c::property! {
    IntuneConfiguration, "pcaconnectorscep-connector-intuneconfiguration";
    new IntuneConfigurationRequired {
        /// 15 to 100 characters
        A azure_application_id: str = "AzureApplicationId",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9._-]+$`
        B domain: str = "Domain",
    }
    set {}
}

c::property! {
    /// Exactly one of `Intune`.
    MobileDeviceManagement, "pcaconnectorscep-connector-mobiledevicemanagement";
    new {}
    set {
        intune: IntuneConfiguration = "Intune",
    }
}

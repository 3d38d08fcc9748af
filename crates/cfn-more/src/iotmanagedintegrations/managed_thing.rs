// Written by `cargo xtask codegen` from crates/registry/data/iotmanagedintegrations.txt.

//! `AWS::IoTManagedIntegrations::ManagedThing` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Identifier`.
    CfnManagedThing = "AWS::IoTManagedIntegrations::ManagedThing", "iotmanagedintegrations-managedthing", reference name, tags Map "Tags";
    new {
        /// an update replaces the resource
        A role: Role = "Role",
    }
    set {
        /// 1 to 512 characters; an update replaces the resource; AWS does not show it again
        authentication_material: str = "AuthenticationMaterial",
        /// an update replaces the resource; AWS does not show it again
        authentication_material_type: AuthMaterialType = "AuthenticationMaterialType",
        /// 1 to 128 characters; matches `^[A-Za-z0-9-_ ]+$`
        brand: str = "Brand",
        capability_report: CapabilityReport = "CapabilityReport",
        /// 1 to 64 characters
        classification: str = "Classification",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9]*$`
        credential_locker_id: str = "CredentialLockerId",
        /// 1 to 50 keys
        meta_data: c::Map<str> = "MetaData",
        /// 1 to 128 characters; matches `^[A-Za-z0-9-_ ]+$`
        model: str = "Model",
        /// 1 to 128 characters; matches `^[A-Za-z]+$`
        name: str = "Name",
        /// 1 to 64 characters; matches `^[a-zA-Z0-9_.,@-]+$`
        owner: str = "Owner",
        /// 1 to 128 characters; matches `^[A-Za-z0-9-_ ]+$`; an update replaces the resource
        serial_number: str = "SerialNumber",
        /// 0 to 50 keys
        tags: c::Map<str> = "Tags",
        wi_fi_simple_setup_configuration: WiFiSimpleSetupConfiguration = "WiFiSimpleSetupConfiguration",
    }
    get {
        @arn "Arn",
        ACTIVATED_AT: str = "ActivatedAt",
        ADVERTISED_PRODUCT_ID: str = "AdvertisedProductId",
        CERTIFICATE_PEM: str = "CertificatePem",
        CONNECTOR_DEVICE_ID: str = "ConnectorDeviceId",
        CONNECTOR_POLICY_ID: str = "ConnectorPolicyId",
        CREATED_AT: str = "CreatedAt",
        DEVICE_SPECIFIC_KEY: str = "DeviceSpecificKey",
        HUB_NETWORK_MODE: c::Json = "HubNetworkMode",
        ID: str = "Id",
        IDENTIFIER: c::Name<CfnManagedThing> = "Identifier",
        INTERNATIONAL_ARTICLE_NUMBER: str = "InternationalArticleNumber",
        MAC_ADDRESS: str = "MacAddress",
        PARENT_CONTROLLER_ID: str = "ParentControllerId",
        PROVISIONING_STATUS: c::Json = "ProvisioningStatus",
        UNIVERSAL_PRODUCT_CODE: str = "UniversalProductCode",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    CapabilityReport, "iotmanagedintegrations-managedthing-capabilityreport";
    new {
        /// at most 50 items
        A endpoints: c::List<CapabilityReportEndpoint> = "Endpoints",
        /// 1 to 10 characters; matches `^1\.0\.0$`
        B version: str = "Version",
    }
    set {
        /// 1 to 64 characters; matches `^[a-zA-Z0-9=_.,@\+\-/]+$`
        node_id: str = "NodeId",
    }
}

c::property! {
    CapabilityReportCapability, "iotmanagedintegrations-managedthing-capabilityreportcapability";
    new CapabilityReportCapabilityRequired {
        /// at most 100 items; each: 1 to 128 characters, matches `^[/a-zA-Z0-9\._ ]+$`
        A actions: c::List<str> = "Actions",
        /// at most 100 items; each: 1 to 128 characters, matches `^[/a-zA-Z0-9\._ ]+$`
        B events: c::List<str> = "Events",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9.\/]+(@([0-9]+\.[0-9]+|\$latest))?$`
        C id: str = "Id",
        /// 1 to 128 characters; matches `^[/a-zA-Z0-9\._ ]+$`
        D name: str = "Name",
        /// at most 100 items; each: 1 to 128 characters, matches `^[/a-zA-Z0-9\._ ]+$`
        E properties: c::List<str> = "Properties",
        /// 1 to 64 characters; matches `^(0|[1-9][0-9]*)$`
        F version: str = "Version",
    }
    set {}
}

c::property! {
    CapabilityReportEndpoint, "iotmanagedintegrations-managedthing-capabilityreportendpoint";
    new {
        /// at most 50 items
        A capabilities: c::List<CapabilityReportCapability> = "Capabilities",
        /// at most 50 items; each: at most 256 characters, matches `^[a-zA-Z0-9=_. ,@\+\-/]+$`
        B device_types: c::List<str> = "DeviceTypes",
        /// 1 to 64 characters; matches `^[0-9a-zA-Z]+$`
        C id: str = "Id",
    }
    set {}
}

c::property! {
    WiFiSimpleSetupConfiguration, "iotmanagedintegrations-managedthing-wifisimplesetupconfiguration";
    new {}
    set {
        enable_as_provisionee: bool = "EnableAsProvisionee",
        enable_as_provisioner: bool = "EnableAsProvisioner",
        /// 5 to 15
        timeout_in_minutes: i64 = "TimeoutInMinutes",
    }
}

c::open_enum! {
    AuthMaterialType {
        WIFI_SETUP_QR_BAR_CODE = "WIFI_SETUP_QR_BAR_CODE",
        ZWAVE_QR_BAR_CODE = "ZWAVE_QR_BAR_CODE",
        ZIGBEE_QR_BAR_CODE = "ZIGBEE_QR_BAR_CODE",
    }
}

c::open_enum! {
    Role {
        CONTROLLER = "CONTROLLER",
        DEVICE = "DEVICE",
    }
}

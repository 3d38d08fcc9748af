// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::DeviceDefinitionVersion` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnDeviceDefinitionVersion = "AWS::Greengrass::DeviceDefinitionVersion", "greengrass-devicedefinitionversion", reference name;
    new {
        /// an update replaces the resource
        A device_definition_id: str = "DeviceDefinitionId",
        /// an update replaces the resource
        B devices: c::List<Device> = "Devices",
    }
    set {}
    get {
        ID: c::Name<CfnDeviceDefinitionVersion> = "Id",
    }
}

c::property! {
    Device, "greengrass-devicedefinitionversion-device";
    new DeviceRequired {
        A certificate_arn: str = "CertificateArn",
        B id: str = "Id",
        C thing_arn: str = "ThingArn",
    }
    set {
        sync_shadow: bool = "SyncShadow",
    }
}

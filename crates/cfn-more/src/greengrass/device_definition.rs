// Written by `cargo xtask codegen` from crates/registry/data/greengrass.txt.

//! `AWS::Greengrass::DeviceDefinition` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnDeviceDefinition = "AWS::Greengrass::DeviceDefinition", "greengrass-devicedefinition", reference name,
        arn "arn:${Partition}:greengrass:${Region}:${Account}:/greengrass/definition/devices/${DeviceDefinitionId}", tags Map "Tags";
    new {
        A name: str = "Name",
    }
    set {
        /// an update replaces the resource
        initial_version: DeviceDefinitionVersion = "InitialVersion",
        tags: c::Json = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnDeviceDefinition> = "Id",
        LATEST_VERSION_ARN: str = "LatestVersionArn",
        NAME: str = "Name",
    }
}

c::property! {
    Device, "greengrass-devicedefinition-device";
    new DeviceRequired {
        A certificate_arn: str = "CertificateArn",
        B id: str = "Id",
        C thing_arn: str = "ThingArn",
    }
    set {
        sync_shadow: bool = "SyncShadow",
    }
}

c::property! {
    DeviceDefinitionVersion, "greengrass-devicedefinition-devicedefinitionversion";
    new {
        A devices: c::List<Device> = "Devices",
    }
    set {}
}

// Written by `cargo xtask codegen` from crates/registry/data/sagemaker.txt.

//! `AWS::SageMaker::Device` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DeviceFleetName`; it has no attribute for its ARN.
    CfnDevice = "AWS::SageMaker::Device", "sagemaker-device", reference name, name_property "DeviceFleetName", tags List "Tags";
    new {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*_*[a-zA-Z0-9])*$`
        A device_fleet_name: str = "DeviceFleetName",
    }
    set {
        device: Device = "Device",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    Device, "sagemaker-device-device";
    new {
        /// 1 to 63 characters; matches `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`; an update replaces the resource
        A device_name: str = "DeviceName",
    }
    set {
        /// 1 to 40 characters; matches `[\S\s]+`
        description: str = "Description",
        /// at most 128 characters; matches `[a-zA-Z0-9:_-]+`
        iot_thing_name: str = "IotThingName",
    }
}

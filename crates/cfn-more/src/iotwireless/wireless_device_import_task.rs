// Written by `cargo xtask codegen` from crates/registry/data/iotwireless.txt.

//! `AWS::IoTWireless::WirelessDeviceImportTask` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnWirelessDeviceImportTask = "AWS::IoTWireless::WirelessDeviceImportTask", "iotwireless-wirelessdeviceimporttask", reference name,
        arn "arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDeviceImportTask/${WirelessDeviceImportTaskId}", tags List "Tags";
    new {
        /// at most 128 characters; matches `[a-zA-Z0-9-_]+`
        A destination_name: str = "DestinationName",
        B sidewalk: Sidewalk = "Sidewalk",
    }
    set {
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_DATE: str = "CreationDate",
        FAILED_IMPORTED_DEVICES_COUNT: i64 = "FailedImportedDevicesCount",
        ID: c::Name<CfnWirelessDeviceImportTask> = "Id",
        INITIALIZED_IMPORTED_DEVICES_COUNT: i64 = "InitializedImportedDevicesCount",
        ONBOARDED_IMPORTED_DEVICES_COUNT: i64 = "OnboardedImportedDevicesCount",
        PENDING_IMPORTED_DEVICES_COUNT: i64 = "PendingImportedDevicesCount",
        SIDEWALK_DEVICE_CREATION_FILE_LIST: c::List<str> = list "Sidewalk.DeviceCreationFileList",
        STATUS: str = "Status",
        STATUS_REASON: str = "StatusReason",
    }
}

c::property! {
    Sidewalk, "iotwireless-wirelessdeviceimporttask-sidewalk";
    new {}
    set {
        /// at most 1024 characters; AWS does not show it again
        device_creation_file: str = "DeviceCreationFile",
        /// at most 2048 characters
        role: str = "Role",
        /// at most 64 characters; AWS does not show it again
        sidewalk_manufacturing_sn: str = "SidewalkManufacturingSn",
    }
}

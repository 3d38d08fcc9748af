// Written by `cargo xtask codegen` from crates/registry/data/iotwireless.txt.

//! `AWS::IoTWireless::FuotaTask` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnFuotaTask = "AWS::IoTWireless::FuotaTask", "iotwireless-fuotatask", reference name,
        arn "arn:${Partition}:iotwireless:${Region}:${Account}:FuotaTask/${FuotaTaskId}", tags List "Tags";
    new CfnFuotaTaskRequired {
        /// 1 to 2048 characters
        A firmware_update_image: str = "FirmwareUpdateImage",
        /// 1 to 256 characters
        B firmware_update_role: str = "FirmwareUpdateRole",
        C lo_ra_wan: LoRaWAN = "LoRaWAN",
    }
    set {
        /// at most 256 characters
        associate_multicast_group: str = "AssociateMulticastGroup",
        /// at most 256 characters
        associate_wireless_device: str = "AssociateWirelessDevice",
        /// at most 2048 characters
        description: str = "Description",
        /// at most 256 characters
        disassociate_multicast_group: str = "DisassociateMulticastGroup",
        /// at most 256 characters
        disassociate_wireless_device: str = "DisassociateWirelessDevice",
        /// at most 256 characters
        name: str = "Name",
        /// at most 200 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        FUOTA_TASK_STATUS: str = "FuotaTaskStatus",
        ID: c::Name<CfnFuotaTask> = "Id",
        LO_RA_WAN_START_TIME: str = "LoRaWAN.StartTime",
    }
}

c::property! {
    LoRaWAN, "iotwireless-fuotatask-lorawan";
    new {
        /// 1 to 64 characters
        A rf_region: LoRaWANRfRegion = "RfRegion",
    }
    set {}
}

c::property! {
    Tag, "iotwireless-fuotatask-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    LoRaWANRfRegion {
        AS923_1 = "AS923-1",
        AS923_2 = "AS923-2",
        AS923_3 = "AS923-3",
        AS923_4 = "AS923-4",
        AU915 = "AU915",
        CN470 = "CN470",
        CN779 = "CN779",
        EU433 = "EU433",
        EU868 = "EU868",
        IN865 = "IN865",
        KR920 = "KR920",
        RU864 = "RU864",
        US915 = "US915",
    }
}

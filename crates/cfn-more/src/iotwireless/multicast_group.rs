// Written by `cargo xtask codegen` from crates/registry/data/iotwireless.txt.

//! `AWS::IoTWireless::MulticastGroup` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnMulticastGroup = "AWS::IoTWireless::MulticastGroup", "iotwireless-multicastgroup", reference name,
        arn "arn:${Partition}:iotwireless:${Region}:${Account}:MulticastGroup/${MulticastGroupId}", tags List "Tags";
    new {
        A lo_ra_wan: LoRaWAN = "LoRaWAN",
    }
    set {
        /// at most 256 characters
        associate_wireless_device: str = "AssociateWirelessDevice",
        /// at most 2048 characters
        description: str = "Description",
        /// at most 256 characters
        disassociate_wireless_device: str = "DisassociateWirelessDevice",
        /// at most 256 characters
        name: str = "Name",
        /// at most 200 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnMulticastGroup> = "Id",
        LO_RA_WAN_NUMBER_OF_DEVICES_IN_GROUP: i64 = "LoRaWAN.NumberOfDevicesInGroup",
        LO_RA_WAN_NUMBER_OF_DEVICES_REQUESTED: i64 = "LoRaWAN.NumberOfDevicesRequested",
        STATUS: str = "Status",
    }
}

c::property! {
    LoRaWAN, "iotwireless-multicastgroup-lorawan";
    new LoRaWANRequired {
        /// 1 to 64 characters
        A dl_class: LoRaWANDlClass = "DlClass",
        /// 1 to 64 characters
        B rf_region: LoRaWANRfRegion = "RfRegion",
    }
    set {}
}

c::property! {
    Tag, "iotwireless-multicastgroup-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    LoRaWANDlClass {
        CLASS_B = "ClassB",
        CLASS_C = "ClassC",
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

// Written by `cargo xtask codegen` from crates/registry/data/iotwireless.txt.

//! `AWS::IoTWireless::DeviceProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnDeviceProfile = "AWS::IoTWireless::DeviceProfile", "iotwireless-deviceprofile", reference name,
        arn "arn:${Partition}:iotwireless:${Region}:${Account}:DeviceProfile/${DeviceProfileId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        lo_ra_wan: LoRaWANDeviceProfile = "LoRaWAN",
        /// at most 256 characters; an update replaces the resource
        name: str = "Name",
        /// at most 200 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnDeviceProfile> = "Id",
    }
}

c::property! {
    LoRaWANDeviceProfile, "iotwireless-deviceprofile-lorawandeviceprofile";
    new {}
    set {
        /// 0 to 1000
        class_b_timeout: i64 = "ClassBTimeout",
        /// 0 to 1000
        class_c_timeout: i64 = "ClassCTimeout",
        /// at most 20 items; each: 1000000 to 16700000
        factory_preset_freqs_list: c::List<i64> = "FactoryPresetFreqsList",
        /// at most 64 characters
        mac_version: str = "MacVersion",
        /// 0 to 100
        max_duty_cycle: i64 = "MaxDutyCycle",
        /// 0 to 15
        max_eirp: i64 = "MaxEirp",
        /// 0 to 15
        ping_slot_dr: i64 = "PingSlotDr",
        /// 1000000 to 16700000
        ping_slot_freq: i64 = "PingSlotFreq",
        /// 128 to 4096
        ping_slot_period: i64 = "PingSlotPeriod",
        /// at most 64 characters
        reg_params_revision: str = "RegParamsRevision",
        /// at most 64 characters
        rf_region: str = "RfRegion",
        /// 0 to 15
        rx_data_rate2: i64 = "RxDataRate2",
        /// 0 to 15
        rx_delay1: i64 = "RxDelay1",
        /// 0 to 7
        rx_dr_offset1: i64 = "RxDrOffset1",
        /// 1000000 to 16700000
        rx_freq2: i64 = "RxFreq2",
        supports32_bit_f_cnt: bool = "Supports32BitFCnt",
        supports_class_b: bool = "SupportsClassB",
        supports_class_c: bool = "SupportsClassC",
        supports_join: bool = "SupportsJoin",
    }
}

c::property! {
    Tag, "iotwireless-deviceprofile-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// 1 to 256 characters
        value: str = "Value",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/iotwireless.txt.

//! `AWS::IoTWireless::WirelessDevice` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnWirelessDevice = "AWS::IoTWireless::WirelessDevice", "iotwireless-wirelessdevice", reference name,
        arn "arn:${Partition}:iotwireless:${Region}:${Account}:WirelessDevice/${WirelessDeviceId}", tags List "Tags";
    new CfnWirelessDeviceRequired {
        /// at most 128 characters; matches `^[a-zA-Z0-9-_]+$`
        A destination_name: str = "DestinationName",
        B r#type: Type = "Type",
    }
    set {
        /// at most 2048 characters
        description: str = "Description",
        last_uplink_received_at: str = "LastUplinkReceivedAt",
        lo_ra_wan: LoRaWANDevice = "LoRaWAN",
        /// at most 256 characters
        name: str = "Name",
        positioning: Positioning = "Positioning",
        /// at most 200 items; no item twice
        tags: c::List<Tag> = "Tags",
        thing_arn: str = "ThingArn",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnWirelessDevice> = "Id",
        THING_NAME: str = "ThingName",
    }
}

c::property! {
    AbpV10x, "iotwireless-wirelessdevice-abpv10x";
    new {
        /// matches `[a-fA-F0-9]{8}`
        A dev_addr: str = "DevAddr",
        B session_keys: SessionKeysAbpV10x = "SessionKeys",
    }
    set {}
}

c::property! {
    AbpV11, "iotwireless-wirelessdevice-abpv11";
    new {
        /// matches `[a-fA-F0-9]{8}`
        A dev_addr: str = "DevAddr",
        B session_keys: SessionKeysAbpV11 = "SessionKeys",
    }
    set {}
}

c::property! {
    Application, "iotwireless-wirelessdevice-application";
    new {}
    set {
        /// at most 128 characters; matches `[a-zA-Z0-9-_]+`
        destination_name: str = "DestinationName",
        /// 1 to 223
        f_port: i64 = "FPort",
        r#type: ApplicationType = "Type",
    }
}

c::property! {
    FPorts, "iotwireless-wirelessdevice-fports";
    new {}
    set {
        /// no item twice
        applications: c::List<Application> = "Applications",
    }
}

c::property! {
    /// Exactly one of `OtaaV11`, `OtaaV10x`, `AbpV11`, `AbpV10x`.
    LoRaWANDevice, "iotwireless-wirelessdevice-lorawandevice";
    new {}
    set {
        abp_v10x: AbpV10x = "AbpV10x",
        abp_v11: AbpV11 = "AbpV11",
        /// matches `[a-f0-9]{16}`
        dev_eui: str = "DevEui",
        /// at most 256 characters
        device_profile_id: str = "DeviceProfileId",
        f_ports: FPorts = "FPorts",
        otaa_v10x: OtaaV10x = "OtaaV10x",
        otaa_v11: OtaaV11 = "OtaaV11",
        /// at most 256 characters
        service_profile_id: str = "ServiceProfileId",
    }
}

c::property! {
    OtaaV10x, "iotwireless-wirelessdevice-otaav10x";
    new OtaaV10xRequired {
        /// matches `[a-fA-F0-9]{16}`
        A app_eui: str = "AppEui",
        /// matches `[a-fA-F0-9]{32}`
        B app_key: str = "AppKey",
    }
    set {}
}

c::property! {
    OtaaV11, "iotwireless-wirelessdevice-otaav11";
    new OtaaV11Required {
        /// matches `[a-fA-F0-9]{32}`
        A app_key: str = "AppKey",
        /// matches `[a-fA-F0-9]{16}`
        B join_eui: str = "JoinEui",
        /// matches `[a-fA-F0-9]{32}`
        C nwk_key: str = "NwkKey",
    }
    set {}
}

c::property! {
    SessionKeysAbpV10x, "iotwireless-wirelessdevice-sessionkeysabpv10x";
    new SessionKeysAbpV10xRequired {
        /// matches `[a-fA-F0-9]{32}`
        A app_s_key: str = "AppSKey",
        /// matches `[a-fA-F0-9]{32}`
        B nwk_s_key: str = "NwkSKey",
    }
    set {}
}

c::property! {
    SessionKeysAbpV11, "iotwireless-wirelessdevice-sessionkeysabpv11";
    new SessionKeysAbpV11Required {
        /// matches `[a-fA-F0-9]{32}`
        A app_s_key: str = "AppSKey",
        /// matches `[a-fA-F0-9]{32}`
        B f_nwk_s_int_key: str = "FNwkSIntKey",
        /// matches `[a-fA-F0-9]{32}`
        C nwk_s_enc_key: str = "NwkSEncKey",
        /// matches `[a-fA-F0-9]{32}`
        D s_nwk_s_int_key: str = "SNwkSIntKey",
    }
    set {}
}

c::property! {
    Tag, "iotwireless-wirelessdevice-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    Type {
        SIDEWALK = "Sidewalk",
        LO_RA_WAN = "LoRaWAN",
    }
}

c::open_enum! {
    Positioning {
        ENABLED = "Enabled",
        DISABLED = "Disabled",
    }
}

c::open_enum! {
    ApplicationType {
        SEMTECH_GEOLOCATION = "SemtechGeolocation",
        SEMTECH_GNSS = "SemtechGNSS",
        SEMTECH_GNSSNG = "SemtechGNSSNG",
        SEMTECH_WI_FI = "SemtechWiFi",
    }
}

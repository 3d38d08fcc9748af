// Written by `cargo xtask codegen` from crates/registry/data/iotwireless.txt.

//! `AWS::IoTWireless::ServiceProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnServiceProfile = "AWS::IoTWireless::ServiceProfile", "iotwireless-serviceprofile", reference name,
        arn "arn:${Partition}:iotwireless:${Region}:${Account}:ServiceProfile/${ServiceProfileId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        lo_ra_wan: LoRaWANServiceProfile = "LoRaWAN",
        /// at most 256 characters; an update replaces the resource
        name: str = "Name",
        /// at most 200 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnServiceProfile> = "Id",
        LO_RA_WAN_CHANNEL_MASK: str = "LoRaWAN.ChannelMask",
        LO_RA_WAN_DEV_STATUS_REQ_FREQ: i64 = "LoRaWAN.DevStatusReqFreq",
        LO_RA_WAN_DL_BUCKET_SIZE: i64 = "LoRaWAN.DlBucketSize",
        LO_RA_WAN_DL_RATE: i64 = "LoRaWAN.DlRate",
        LO_RA_WAN_DL_RATE_POLICY: str = "LoRaWAN.DlRatePolicy",
        LO_RA_WAN_DR_MAX: i64 = "LoRaWAN.DrMax",
        LO_RA_WAN_DR_MIN: i64 = "LoRaWAN.DrMin",
        LO_RA_WAN_HR_ALLOWED: bool = "LoRaWAN.HrAllowed",
        LO_RA_WAN_MIN_GW_DIVERSITY: i64 = "LoRaWAN.MinGwDiversity",
        LO_RA_WAN_NWK_GEO_LOC: bool = "LoRaWAN.NwkGeoLoc",
        LO_RA_WAN_REPORT_DEV_STATUS_BATTERY: bool = "LoRaWAN.ReportDevStatusBattery",
        LO_RA_WAN_REPORT_DEV_STATUS_MARGIN: bool = "LoRaWAN.ReportDevStatusMargin",
        LO_RA_WAN_TARGET_PER: i64 = "LoRaWAN.TargetPer",
        LO_RA_WAN_UL_BUCKET_SIZE: i64 = "LoRaWAN.UlBucketSize",
        LO_RA_WAN_UL_RATE: i64 = "LoRaWAN.UlRate",
        LO_RA_WAN_UL_RATE_POLICY: str = "LoRaWAN.UlRatePolicy",
        LO_RA_WAN_RESPONSE: c::Map<str> = "LoRaWANResponse",
    }
}

c::property! {
    LoRaWANServiceProfile, "iotwireless-serviceprofile-lorawanserviceprofile";
    new {}
    set {
        add_gw_metadata: bool = "AddGwMetadata",
        pr_allowed: bool = "PrAllowed",
        ra_allowed: bool = "RaAllowed",
    }
}

c::property! {
    Tag, "iotwireless-serviceprofile-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// 1 to 256 characters
        value: str = "Value",
    }
}

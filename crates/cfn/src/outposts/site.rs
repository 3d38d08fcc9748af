// Written by `cargo xtask codegen` from crates/registry/data/outposts.txt.

//! `AWS::Outposts::Site` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SiteArn`.
    CfnSite = "AWS::Outposts::Site", "outposts-site", reference arn,
        arn "arn:${Partition}:outposts:${Region}:${Account}:site/${SiteId}", tags List "Tags";
    new {
        /// 1 to 1000 characters; matches `^[\S ]+$`
        A name: str = "Name",
    }
    set {
        /// 1 to 1001 characters; matches `^[\S ]+$`
        description: str = "Description",
        /// 1 to 2000 characters; matches `^[\S \n]+$`
        notes: str = "Notes",
        /// an update replaces the resource
        operating_address: Address = "OperatingAddress",
        rack_physical_properties: RackPhysicalProperties = "RackPhysicalProperties",
        /// an update replaces the resource
        shipping_address: Address = "ShippingAddress",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "SiteArn",
        SITE_ARN: c::Arn<CfnSite> = "SiteArn",
        SITE_ID: str = "SiteId",
    }
}

c::property! {
    Address, "outposts-site-address";
    new AddressRequired {
        /// 1 to 180 characters; matches `^\S[\S ]*$`
        A address_line1: str = "AddressLine1",
        /// 1 to 50 characters; matches `^\S[\S ]*$`
        B city: str = "City",
        /// 1 to 255 characters; matches `^\S[\S ]*$`
        C contact_name: str = "ContactName",
        /// 1 to 20 characters; matches `^[\S ]+$`
        D contact_phone_number: str = "ContactPhoneNumber",
        /// 2 characters; matches `^[A-Z]{2}$`
        E country_code: str = "CountryCode",
        /// 1 to 20 characters; matches `^[a-zA-Z0-9 -]+$`
        F postal_code: str = "PostalCode",
        /// 1 to 50 characters; matches `^\S[\S ]*$`
        G state_or_region: str = "StateOrRegion",
    }
    set {
        /// at most 60 characters; matches `^\S[\S ]*$`
        address_line2: str = "AddressLine2",
        /// at most 60 characters; matches `^\S[\S ]*$`
        address_line3: str = "AddressLine3",
        /// 1 to 60 characters; matches `^\S[\S ]*$`
        district_or_county: str = "DistrictOrCounty",
        /// at most 180 characters; matches `^\S[\S ]*$`
        municipality: str = "Municipality",
    }
}

c::property! {
    RackPhysicalProperties, "outposts-site-rackphysicalproperties";
    new {}
    set {
        fiber_optic_cable_type: RackPhysicalPropertiesFiberOpticCableType = "FiberOpticCableType",
        maximum_supported_weight_lbs: RackPhysicalPropertiesMaximumSupportedWeightLbs = "MaximumSupportedWeightLbs",
        optical_standard: RackPhysicalPropertiesOpticalStandard = "OpticalStandard",
        power_connector: RackPhysicalPropertiesPowerConnector = "PowerConnector",
        power_draw_kva: RackPhysicalPropertiesPowerDrawKva = "PowerDrawKva",
        power_feed_drop: RackPhysicalPropertiesPowerFeedDrop = "PowerFeedDrop",
        power_phase: RackPhysicalPropertiesPowerPhase = "PowerPhase",
        uplink_count: RackPhysicalPropertiesUplinkCount = "UplinkCount",
        uplink_gbps: RackPhysicalPropertiesUplinkGbps = "UplinkGbps",
    }
}

c::open_enum! {
    RackPhysicalPropertiesFiberOpticCableType {
        SINGLE_MODE = "SINGLE_MODE",
        MULTI_MODE = "MULTI_MODE",
    }
}

c::open_enum! {
    RackPhysicalPropertiesMaximumSupportedWeightLbs {
        NO_LIMIT = "NO_LIMIT",
        MAX_1400_LBS = "MAX_1400_LBS",
        MAX_1600_LBS = "MAX_1600_LBS",
        MAX_1800_LBS = "MAX_1800_LBS",
        MAX_2000_LBS = "MAX_2000_LBS",
    }
}

c::open_enum! {
    RackPhysicalPropertiesOpticalStandard {
        OPTIC_10GBASE_SR = "OPTIC_10GBASE_SR",
        OPTIC_10GBASE_IR = "OPTIC_10GBASE_IR",
        OPTIC_10GBASE_LR = "OPTIC_10GBASE_LR",
        OPTIC_40GBASE_SR = "OPTIC_40GBASE_SR",
        OPTIC_40GBASE_ESR = "OPTIC_40GBASE_ESR",
        OPTIC_40GBASE_IR4_LR4L = "OPTIC_40GBASE_IR4_LR4L",
        OPTIC_40GBASE_LR4 = "OPTIC_40GBASE_LR4",
        OPTIC_100GBASE_SR4 = "OPTIC_100GBASE_SR4",
        OPTIC_100GBASE_CWDM4 = "OPTIC_100GBASE_CWDM4",
        OPTIC_100GBASE_LR4 = "OPTIC_100GBASE_LR4",
        OPTIC_100G_PSM4_MSA = "OPTIC_100G_PSM4_MSA",
        OPTIC_1000BASE_LX = "OPTIC_1000BASE_LX",
        OPTIC_1000BASE_SX = "OPTIC_1000BASE_SX",
    }
}

c::open_enum! {
    RackPhysicalPropertiesPowerConnector {
        L6_30P = "L6_30P",
        IEC309 = "IEC309",
        AH530P7W = "AH530P7W",
        AH532P6W = "AH532P6W",
        CS8365C = "CS8365C",
    }
}

c::open_enum! {
    RackPhysicalPropertiesPowerDrawKva {
        POWER_5_KVA = "POWER_5_KVA",
        POWER_10_KVA = "POWER_10_KVA",
        POWER_15_KVA = "POWER_15_KVA",
        POWER_30_KVA = "POWER_30_KVA",
    }
}

c::open_enum! {
    RackPhysicalPropertiesPowerFeedDrop {
        ABOVE_RACK = "ABOVE_RACK",
        BELOW_RACK = "BELOW_RACK",
    }
}

c::open_enum! {
    RackPhysicalPropertiesPowerPhase {
        SINGLE_PHASE = "SINGLE_PHASE",
        THREE_PHASE = "THREE_PHASE",
    }
}

c::open_enum! {
    RackPhysicalPropertiesUplinkCount {
        UPLINK_COUNT_1 = "UPLINK_COUNT_1",
        UPLINK_COUNT_2 = "UPLINK_COUNT_2",
        UPLINK_COUNT_3 = "UPLINK_COUNT_3",
        UPLINK_COUNT_4 = "UPLINK_COUNT_4",
        UPLINK_COUNT_5 = "UPLINK_COUNT_5",
        UPLINK_COUNT_6 = "UPLINK_COUNT_6",
        UPLINK_COUNT_7 = "UPLINK_COUNT_7",
        UPLINK_COUNT_8 = "UPLINK_COUNT_8",
        UPLINK_COUNT_12 = "UPLINK_COUNT_12",
        UPLINK_COUNT_16 = "UPLINK_COUNT_16",
    }
}

c::open_enum! {
    RackPhysicalPropertiesUplinkGbps {
        UPLINK_1G = "UPLINK_1G",
        UPLINK_10G = "UPLINK_10G",
        UPLINK_40G = "UPLINK_40G",
        UPLINK_100G = "UPLINK_100G",
    }
}

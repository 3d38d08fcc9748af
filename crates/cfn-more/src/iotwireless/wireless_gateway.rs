// Written by `cargo xtask codegen` from crates/registry/data/iotwireless.txt.

//! `AWS::IoTWireless::WirelessGateway` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnWirelessGateway = "AWS::IoTWireless::WirelessGateway", "iotwireless-wirelessgateway", reference name,
        arn "arn:${Partition}:iotwireless:${Region}:${Account}:WirelessGateway/${WirelessGatewayId}", tags List "Tags";
    new {
        A lo_ra_wan: LoRaWANGateway = "LoRaWAN",
    }
    set {
        /// at most 2048 characters
        description: str = "Description",
        last_uplink_received_at: str = "LastUplinkReceivedAt",
        /// at most 256 characters
        name: str = "Name",
        /// at most 200 items; no item twice
        tags: c::List<Tag> = "Tags",
        thing_arn: str = "ThingArn",
        thing_name: str = "ThingName",
    }
    get {
        @arn "Arn",
        ID: c::Name<CfnWirelessGateway> = "Id",
    }
}

c::property! {
    LoRaWANGateway, "iotwireless-wirelessgateway-lorawangateway";
    new LoRaWANGatewayRequired {
        A gateway_eui: str = "GatewayEui",
        /// at most 64 characters
        B rf_region: str = "RfRegion",
    }
    set {}
}

c::property! {
    Tag, "iotwireless-wirelessgateway-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

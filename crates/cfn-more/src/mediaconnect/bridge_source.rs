// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::BridgeSource` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnBridgeSource = "AWS::MediaConnect::BridgeSource", "mediaconnect-bridgesource", reference text;
    new CfnBridgeSourceRequired {
        /// an update replaces the resource
        A bridge_arn: str = "BridgeArn",
        /// an update replaces the resource
        B name: str = "Name",
    }
    set {
        flow_source: BridgeFlowSource = "FlowSource",
        network_source: BridgeNetworkSource = "NetworkSource",
    }
    get {}
}

c::property! {
    BridgeFlowSource, "mediaconnect-bridgesource-bridgeflowsource";
    new {
        A flow_arn: str = "FlowArn",
    }
    set {
        flow_vpc_interface_attachment: VpcInterfaceAttachment = "FlowVpcInterfaceAttachment",
    }
}

c::property! {
    BridgeNetworkSource, "mediaconnect-bridgesource-bridgenetworksource";
    new BridgeNetworkSourceRequired {
        A multicast_ip: str = "MulticastIp",
        B network_name: str = "NetworkName",
        C port: i64 = "Port",
        D protocol: ProtocolEnum = "Protocol",
    }
    set {
        multicast_source_settings: MulticastSourceSettings = "MulticastSourceSettings",
    }
}

c::property! {
    MulticastSourceSettings, "mediaconnect-bridgesource-multicastsourcesettings";
    new {}
    set {
        multicast_source_ip: str = "MulticastSourceIp",
    }
}

c::property! {
    VpcInterfaceAttachment, "mediaconnect-bridgesource-vpcinterfaceattachment";
    new {}
    set {
        vpc_interface_name: str = "VpcInterfaceName",
    }
}

c::open_enum! {
    ProtocolEnum {
        RTP_FEC = "rtp-fec",
        RTP = "rtp",
        UDP = "udp",
    }
}

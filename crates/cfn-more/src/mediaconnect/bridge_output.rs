// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::BridgeOutput` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnBridgeOutput = "AWS::MediaConnect::BridgeOutput", "mediaconnect-bridgeoutput", reference text;
    new CfnBridgeOutputRequired {
        /// an update replaces the resource
        A bridge_arn: str = "BridgeArn",
        /// an update replaces the resource
        B name: str = "Name",
        C network_output: BridgeNetworkOutput = "NetworkOutput",
    }
    set {}
    get {}
}

c::property! {
    BridgeNetworkOutput, "mediaconnect-bridgeoutput-bridgenetworkoutput";
    new BridgeNetworkOutputRequired {
        A ip_address: str = "IpAddress",
        B network_name: str = "NetworkName",
        C port: i64 = "Port",
        D protocol: BridgeNetworkOutputProtocol = "Protocol",
        E ttl: i64 = "Ttl",
    }
    set {}
}

c::open_enum! {
    BridgeNetworkOutputProtocol {
        RTP_FEC = "rtp-fec",
        RTP = "rtp",
        UDP = "udp",
    }
}

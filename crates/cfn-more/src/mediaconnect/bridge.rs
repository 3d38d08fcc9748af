// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::Bridge` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `BridgeArn`; it takes no tags.
    CfnBridge = "AWS::MediaConnect::Bridge", "mediaconnect-bridge", reference arn;
    new CfnBridgeRequired {
        A name: str = "Name",
        B placement_arn: str = "PlacementArn",
        /// at most 2 items
        C sources: c::List<BridgeSource> = "Sources",
    }
    set {
        egress_gateway_bridge: EgressGatewayBridge = "EgressGatewayBridge",
        ingress_gateway_bridge: IngressGatewayBridge = "IngressGatewayBridge",
        /// at most 2 items
        outputs: c::List<BridgeOutput> = "Outputs",
        source_failover_config: FailoverConfig = "SourceFailoverConfig",
    }
    get {
        @arn "BridgeArn",
        BRIDGE_ARN: c::Arn<CfnBridge> = "BridgeArn",
        BRIDGE_STATE: c::Json = "BridgeState",
    }
}

c::property! {
    BridgeFlowSource, "mediaconnect-bridge-bridgeflowsource";
    new BridgeFlowSourceRequired {
        A flow_arn: str = "FlowArn",
        B name: str = "Name",
    }
    set {
        flow_vpc_interface_attachment: VpcInterfaceAttachment = "FlowVpcInterfaceAttachment",
    }
}

c::property! {
    BridgeNetworkOutput, "mediaconnect-bridge-bridgenetworkoutput";
    new BridgeNetworkOutputRequired {
        A ip_address: str = "IpAddress",
        B name: str = "Name",
        C network_name: str = "NetworkName",
        D port: i64 = "Port",
        E protocol: ProtocolEnum = "Protocol",
        F ttl: i64 = "Ttl",
    }
    set {}
}

c::property! {
    BridgeNetworkSource, "mediaconnect-bridge-bridgenetworksource";
    new BridgeNetworkSourceRequired {
        A multicast_ip: str = "MulticastIp",
        B name: str = "Name",
        C network_name: str = "NetworkName",
        D port: i64 = "Port",
        E protocol: ProtocolEnum = "Protocol",
    }
    set {
        multicast_source_settings: MulticastSourceSettings = "MulticastSourceSettings",
    }
}

c::property! {
    BridgeOutput, "mediaconnect-bridge-bridgeoutput";
    new {}
    set {
        network_output: BridgeNetworkOutput = "NetworkOutput",
    }
}

c::property! {
    BridgeSource, "mediaconnect-bridge-bridgesource";
    new {}
    set {
        flow_source: BridgeFlowSource = "FlowSource",
        network_source: BridgeNetworkSource = "NetworkSource",
    }
}

c::property! {
    EgressGatewayBridge, "mediaconnect-bridge-egressgatewaybridge";
    new {
        A max_bitrate: i64 = "MaxBitrate",
    }
    set {}
}

c::property! {
    FailoverConfig, "mediaconnect-bridge-failoverconfig";
    new {
        A failover_mode: FailoverModeEnum = "FailoverMode",
    }
    set {
        source_priority: SourcePriority = "SourcePriority",
        state: FailoverConfigStateEnum = "State",
    }
}

c::property! {
    IngressGatewayBridge, "mediaconnect-bridge-ingressgatewaybridge";
    new IngressGatewayBridgeRequired {
        A max_bitrate: i64 = "MaxBitrate",
        B max_outputs: i64 = "MaxOutputs",
    }
    set {}
}

c::property! {
    MulticastSourceSettings, "mediaconnect-bridge-multicastsourcesettings";
    new {}
    set {
        multicast_source_ip: str = "MulticastSourceIp",
    }
}

c::property! {
    SourcePriority, "mediaconnect-bridge-sourcepriority";
    new {}
    set {
        primary_source: str = "PrimarySource",
    }
}

c::property! {
    VpcInterfaceAttachment, "mediaconnect-bridge-vpcinterfaceattachment";
    new {}
    set {
        vpc_interface_name: str = "VpcInterfaceName",
    }
}

c::open_enum! {
    FailoverConfigStateEnum {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    FailoverModeEnum {
        FAILOVER = "FAILOVER",
    }
}

c::open_enum! {
    ProtocolEnum {
        RTP_FEC = "rtp-fec",
        RTP = "rtp",
        UDP = "udp",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/mediaconnect.txt.

//! `AWS::MediaConnect::Gateway` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `GatewayArn`; it takes no tags.
    CfnGateway = "AWS::MediaConnect::Gateway", "mediaconnect-gateway", reference arn;
    new {
        /// an update replaces the resource
        A egress_cidr_blocks: c::List<str> = "EgressCidrBlocks",
        /// an update replaces the resource
        B name: str = "Name",
        /// 1 to 4 items; an update replaces the resource
        C networks: c::List<GatewayNetwork> = "Networks",
    }
    set {}
    get {
        @arn "GatewayArn",
        GATEWAY_ARN: c::Arn<CfnGateway> = "GatewayArn",
        GATEWAY_STATE: str = "GatewayState",
    }
}

c::property! {
    GatewayNetwork, "mediaconnect-gateway-gatewaynetwork";
    new GatewayNetworkRequired {
        /// format ipv4-network
        A cidr_block: str = "CidrBlock",
        B name: str = "Name",
    }
    set {}
}

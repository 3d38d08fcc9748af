// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayConnectPeer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TransitGatewayConnectPeerId`; it has no attribute for its ARN.
    CfnTransitGatewayConnectPeer = "AWS::EC2::TransitGatewayConnectPeer", "ec2-transitgatewayconnectpeer", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-connect-peer/${TransitGatewayConnectPeerId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A connect_peer_configuration: TransitGatewayConnectPeerConfiguration = "ConnectPeerConfiguration",
        /// an update replaces the resource
        B transit_gateway_attachment_id: str = "TransitGatewayAttachmentId",
    }
    set {
        tags: c::List<Tag> = "Tags",
    }
    get {
        CONNECT_PEER_CONFIGURATION_BGP_CONFIGURATIONS: c::List<c::Json> = list "ConnectPeerConfiguration.BgpConfigurations",
        CONNECT_PEER_CONFIGURATION_PROTOCOL: str = "ConnectPeerConfiguration.Protocol",
        CREATION_TIME: str = "CreationTime",
        STATE: str = "State",
        TRANSIT_GATEWAY_CONNECT_PEER_ID: c::Name<CfnTransitGatewayConnectPeer> = "TransitGatewayConnectPeerId",
    }
}

c::property! {
    Tag, "ec2-transitgatewayconnectpeer-tag";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::property! {
    TransitGatewayConnectPeerConfiguration, "ec2-transitgatewayconnectpeer-transitgatewayconnectpeerconfiguration";
    new {
        /// an update replaces the resource
        A inside_cidr_blocks: c::List<str> = "InsideCidrBlocks",
        /// an update replaces the resource
        B peer_address: str = "PeerAddress",
    }
    set {
        /// an update replaces the resource
        transit_gateway_address: str = "TransitGatewayAddress",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayConnect` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TransitGatewayAttachmentId`; it has no attribute for its ARN.
    CfnTransitGatewayConnect = "AWS::EC2::TransitGatewayConnect", "ec2-transitgatewayconnect", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A options: TransitGatewayConnectOptions = "Options",
        /// an update replaces the resource
        B transport_transit_gateway_attachment_id: str = "TransportTransitGatewayAttachmentId",
    }
    set {
        tags: c::List<Tag> = "Tags",
    }
    get {
        CREATION_TIME: str = "CreationTime",
        STATE: str = "State",
        TRANSIT_GATEWAY_ATTACHMENT_ID: c::Name<CfnTransitGatewayConnect> = "TransitGatewayAttachmentId",
        TRANSIT_GATEWAY_ID: str = "TransitGatewayId",
    }
}

c::property! {
    Tag, "ec2-transitgatewayconnect-tag";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::property! {
    TransitGatewayConnectOptions, "ec2-transitgatewayconnect-transitgatewayconnectoptions";
    new {}
    set {
        protocol: TransitGatewayConnectOptionsProtocol = "Protocol",
    }
}

c::open_enum! {
    TransitGatewayConnectOptionsProtocol {
        GRE = "gre",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayPeeringAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TransitGatewayAttachmentId`; it has no attribute for its ARN.
    CfnTransitGatewayPeeringAttachment = "AWS::EC2::TransitGatewayPeeringAttachment", "ec2-transitgatewaypeeringattachment", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-attachment/${TransitGatewayAttachmentId}", tags List "Tags";
    new CfnTransitGatewayPeeringAttachmentRequired {
        /// an update replaces the resource
        A peer_account_id: str = "PeerAccountId",
        /// an update replaces the resource
        B peer_region: str = "PeerRegion",
        /// an update replaces the resource
        C peer_transit_gateway_id: str = "PeerTransitGatewayId",
        /// an update replaces the resource
        D transit_gateway_id: c::Name<crate::ec2::CfnTransitGateway> = "TransitGatewayId",
    }
    set {
        tags: c::List<Tag> = "Tags",
    }
    get {
        CREATION_TIME: str = "CreationTime",
        STATE: str = "State",
        STATUS: c::Json = "Status",
        STATUS_CODE: str = "Status.Code",
        STATUS_MESSAGE: str = "Status.Message",
        TRANSIT_GATEWAY_ATTACHMENT_ID: c::Name<CfnTransitGatewayPeeringAttachment> = "TransitGatewayAttachmentId",
    }
}

c::property! {
    Tag, "ec2-transitgatewaypeeringattachment-tag";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayRoute` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTransitGatewayRoute = "AWS::EC2::TransitGatewayRoute", "ec2-transitgatewayroute", reference text;
    new CfnTransitGatewayRouteRequired {
        /// format ipv4-network; an update replaces the resource
        A destination_cidr_block: str = "DestinationCidrBlock",
        /// an update replaces the resource
        B transit_gateway_route_table_id: c::Name<crate::ec2::CfnTransitGatewayRouteTable> = "TransitGatewayRouteTableId",
    }
    set {
        /// an update replaces the resource
        blackhole: bool = "Blackhole",
        /// an update replaces the resource
        transit_gateway_attachment_id: str = "TransitGatewayAttachmentId",
    }
    get {}
}

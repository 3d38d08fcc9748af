// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayRouteTablePropagation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTransitGatewayRouteTablePropagation = "AWS::EC2::TransitGatewayRouteTablePropagation", "ec2-transitgatewayroutetablepropagation", reference text;
    new CfnTransitGatewayRouteTablePropagationRequired {
        /// an update replaces the resource
        A transit_gateway_attachment_id: str = "TransitGatewayAttachmentId",
        /// an update replaces the resource
        B transit_gateway_route_table_id: c::Name<crate::ec2::CfnTransitGatewayRouteTable> = "TransitGatewayRouteTableId",
    }
    set {}
    get {}
}

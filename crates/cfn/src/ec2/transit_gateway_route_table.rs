// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayRouteTable` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TransitGatewayRouteTableId`; it has no attribute for its ARN.
    CfnTransitGatewayRouteTable = "AWS::EC2::TransitGatewayRouteTable", "ec2-transitgatewayroutetable", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-route-table/${TransitGatewayRouteTableId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A transit_gateway_id: c::Name<crate::ec2::CfnTransitGateway> = "TransitGatewayId",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        TRANSIT_GATEWAY_ROUTE_TABLE_ID: c::Name<CfnTransitGatewayRouteTable> = "TransitGatewayRouteTableId",
    }
}

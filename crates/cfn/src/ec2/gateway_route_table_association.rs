// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::GatewayRouteTableAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `GatewayId`; it takes no tags; it has no attribute for its ARN.
    CfnGatewayRouteTableAssociation = "AWS::EC2::GatewayRouteTableAssociation", "ec2-gatewayroutetableassociation", reference name, name_property "GatewayId";
    new CfnGatewayRouteTableAssociationRequired {
        /// an update replaces the resource
        A gateway_id: str = "GatewayId",
        B route_table_id: c::Name<crate::ec2::CfnRouteTable> = "RouteTableId",
    }
    set {}
    get {
        ASSOCIATION_ID: str = "AssociationId",
    }
}

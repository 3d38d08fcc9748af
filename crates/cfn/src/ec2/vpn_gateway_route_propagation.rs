// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPNGatewayRoutePropagation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnVPNGatewayRoutePropagation = "AWS::EC2::VPNGatewayRoutePropagation", "ec2-vpngatewayroutepropagation", reference name;
    new {
        A route_table_ids: c::List<str> = "RouteTableIds",
        B vpn_gateway_id: str = "VpnGatewayId",
    }
    set {}
    get {
        ID: c::Name<CfnVPNGatewayRoutePropagation> = "Id",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::LocalGatewayRoute` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    ///
    /// Exactly one of `DestinationCidrBlock` with `LocalGatewayRouteTableId` with `LocalGatewayVirtualInterfaceGroupId`, `DestinationCidrBlock` with `LocalGatewayRouteTableId` with `NetworkInterfaceId`.
    CfnLocalGatewayRoute = "AWS::EC2::LocalGatewayRoute", "ec2-localgatewayroute", reference text;
    new {}
    set {
        /// format ipv4-network; an update replaces the resource
        destination_cidr_block: str = "DestinationCidrBlock",
        /// an update replaces the resource
        local_gateway_route_table_id: str = "LocalGatewayRouteTableId",
        local_gateway_virtual_interface_group_id: str = "LocalGatewayVirtualInterfaceGroupId",
        network_interface_id: str = "NetworkInterfaceId",
    }
    get {
        STATE: str = "State",
        TYPE: str = "Type",
    }
}

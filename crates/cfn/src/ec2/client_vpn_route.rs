// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::ClientVpnRoute` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnClientVpnRoute = "AWS::EC2::ClientVpnRoute", "ec2-clientvpnroute", reference name;
    new CfnClientVpnRouteRequired {
        /// an update replaces the resource
        A client_vpn_endpoint_id: str = "ClientVpnEndpointId",
        /// format ipv4-network; an update replaces the resource
        B destination_cidr_block: str = "DestinationCidrBlock",
    }
    set {
        /// an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        target_vpc_subnet_id: str = "TargetVpcSubnetId",
    }
    get {
        ID: c::Name<CfnClientVpnRoute> = "Id",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPNConnectionRoute` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnVPNConnectionRoute = "AWS::EC2::VPNConnectionRoute", "ec2-vpnconnectionroute", reference text;
    new CfnVPNConnectionRouteRequired {
        /// format ipv4-network; an update replaces the resource
        A destination_cidr_block: str = "DestinationCidrBlock",
        /// an update replaces the resource
        B vpn_connection_id: c::Name<crate::ec2::CfnVPNConnection> = "VpnConnectionId",
    }
    set {}
    get {}
}

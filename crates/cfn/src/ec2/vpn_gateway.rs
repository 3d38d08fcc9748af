// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPNGateway` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VPNGatewayId`; it has no attribute for its ARN.
    CfnVPNGateway = "AWS::EC2::VPNGateway", "ec2-vpngateway", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:vpn-gateway/${VpnGatewayId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A r#type: str = "Type",
    }
    set {
        /// an update replaces the resource
        amazon_side_asn: i64 = "AmazonSideAsn",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        VPN_GATEWAY_ID: c::Name<CfnVPNGateway> = "VPNGatewayId",
    }
}

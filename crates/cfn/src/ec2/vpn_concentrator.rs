// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPNConcentrator` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VpnConcentratorId`; it has no attribute for its ARN.
    CfnVPNConcentrator = "AWS::EC2::VPNConcentrator", "ec2-vpnconcentrator", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:vpn-concentrator/${VpnConcentratorId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A r#type: str = "Type",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        transit_gateway_id: str = "TransitGatewayId",
    }
    get {
        TRANSIT_GATEWAY_ATTACHMENT_ID: str = "TransitGatewayAttachmentId",
        VPN_CONCENTRATOR_ID: c::Name<CfnVPNConcentrator> = "VpnConcentratorId",
    }
}

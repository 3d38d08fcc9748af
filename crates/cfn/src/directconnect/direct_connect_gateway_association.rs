// Written by `cargo xtask codegen` from crates/registry/data/directconnect.txt.

//! `AWS::DirectConnect::DirectConnectGatewayAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AssociationId`; it takes no tags; it has no attribute for its ARN.
    CfnDirectConnectGatewayAssociation = "AWS::DirectConnect::DirectConnectGatewayAssociation", "directconnect-directconnectgatewayassociation", reference name;
    new CfnDirectConnectGatewayAssociationRequired {
        /// an update replaces the resource
        A associated_gateway_id: c::Arn<crate::ec2::CfnTransitGateway> = "AssociatedGatewayId",
        /// an update replaces the resource
        B direct_connect_gateway_id: c::Arn<crate::directconnect::CfnDirectConnectGateway> = "DirectConnectGatewayId",
    }
    set {
        /// matches `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`; an update replaces the resource; AWS does not show it again
        accept_direct_connect_gateway_association_proposal_role_arn: c::Arn<crate::iam::CfnRole> = "AcceptDirectConnectGatewayAssociationProposalRoleArn",
        /// at least 1 item; no item twice; each: matches `^[0-9a-fA-F:.]+/[0-9]+$`
        allowed_prefixes_to_direct_connect_gateway: c::List<str> = "AllowedPrefixesToDirectConnectGateway",
    }
    get {
        ASSOCIATION_ID: c::Name<CfnDirectConnectGatewayAssociation> = "AssociationId",
    }
}

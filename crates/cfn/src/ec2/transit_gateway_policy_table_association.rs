// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayPolicyTableAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTransitGatewayPolicyTableAssociation = "AWS::EC2::TransitGatewayPolicyTableAssociation", "ec2-transitgatewaypolicytableassociation", reference text;
    new CfnTransitGatewayPolicyTableAssociationRequired {
        /// an update replaces the resource
        A transit_gateway_attachment_id: str = "TransitGatewayAttachmentId",
        /// an update replaces the resource
        B transit_gateway_policy_table_id: str = "TransitGatewayPolicyTableId",
    }
    set {}
    get {
        STATE: str = "State",
    }
}

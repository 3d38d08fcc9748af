// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayPolicyTable` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TransitGatewayPolicyTableId`; it has no attribute for its ARN.
    CfnTransitGatewayPolicyTable = "AWS::EC2::TransitGatewayPolicyTable", "ec2-transitgatewaypolicytable", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-policy-table/${TransitGatewayPolicyTableId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A transit_gateway_id: str = "TransitGatewayId",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CREATION_TIME: str = "CreationTime",
        STATE: str = "State",
        TRANSIT_GATEWAY_POLICY_TABLE_ID: c::Name<CfnTransitGatewayPolicyTable> = "TransitGatewayPolicyTableId",
    }
}

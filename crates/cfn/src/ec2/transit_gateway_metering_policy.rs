// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayMeteringPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TransitGatewayMeteringPolicyId`; it has no attribute for its ARN.
    CfnTransitGatewayMeteringPolicy = "AWS::EC2::TransitGatewayMeteringPolicy", "ec2-transitgatewaymeteringpolicy", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:transit-gateway-metering-policy/${TransitGatewayMeteringPolicyId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A transit_gateway_id: str = "TransitGatewayId",
    }
    set {
        middlebox_attachment_ids: c::List<str> = "MiddleboxAttachmentIds",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        STATE: str = "State",
        TRANSIT_GATEWAY_METERING_POLICY_ID: c::Name<CfnTransitGatewayMeteringPolicy> = "TransitGatewayMeteringPolicyId",
        UPDATE_EFFECTIVE_AT: str = "UpdateEffectiveAt",
    }
}

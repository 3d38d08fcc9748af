// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayMulticastDomainAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTransitGatewayMulticastDomainAssociation = "AWS::EC2::TransitGatewayMulticastDomainAssociation", "ec2-transitgatewaymulticastdomainassociation", reference text;
    new CfnTransitGatewayMulticastDomainAssociationRequired {
        /// an update replaces the resource
        A subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        /// an update replaces the resource
        B transit_gateway_attachment_id: str = "TransitGatewayAttachmentId",
        /// an update replaces the resource
        C transit_gateway_multicast_domain_id: str = "TransitGatewayMulticastDomainId",
    }
    set {}
    get {
        RESOURCE_ID: str = "ResourceId",
        RESOURCE_TYPE: str = "ResourceType",
        STATE: str = "State",
    }
}

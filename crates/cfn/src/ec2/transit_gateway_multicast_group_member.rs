// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TransitGatewayMulticastGroupMember` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnTransitGatewayMulticastGroupMember = "AWS::EC2::TransitGatewayMulticastGroupMember", "ec2-transitgatewaymulticastgroupmember", reference text;
    new CfnTransitGatewayMulticastGroupMemberRequired {
        /// an update replaces the resource
        A group_ip_address: str = "GroupIpAddress",
        /// an update replaces the resource
        B network_interface_id: str = "NetworkInterfaceId",
        /// an update replaces the resource
        C transit_gateway_multicast_domain_id: str = "TransitGatewayMulticastDomainId",
    }
    set {}
    get {
        GROUP_MEMBER: bool = "GroupMember",
        GROUP_SOURCE: bool = "GroupSource",
        MEMBER_TYPE: str = "MemberType",
        RESOURCE_ID: str = "ResourceId",
        RESOURCE_TYPE: str = "ResourceType",
        SOURCE_TYPE: str = "SourceType",
        SUBNET_ID: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
        TRANSIT_GATEWAY_ATTACHMENT_ID: str = "TransitGatewayAttachmentId",
    }
}

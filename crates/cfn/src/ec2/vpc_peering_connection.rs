// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VPCPeeringConnection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnVPCPeeringConnection = "AWS::EC2::VPCPeeringConnection", "ec2-vpcpeeringconnection", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:vpc-peering-connection/${VpcPeeringConnectionId}", tags List "Tags";
    new CfnVPCPeeringConnectionRequired {
        /// an update replaces the resource
        A peer_vpc_id: c::Name<crate::ec2::CfnVPC> = "PeerVpcId",
        /// an update replaces the resource
        B vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        /// AWS does not show it again
        assume_role_region: str = "AssumeRoleRegion",
        /// an update replaces the resource
        peer_owner_id: str = "PeerOwnerId",
        /// an update replaces the resource
        peer_region: str = "PeerRegion",
        /// AWS does not show it again
        peer_role_arn: c::Arn<crate::iam::CfnRole> = "PeerRoleArn",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnVPCPeeringConnection> = "Id",
    }
}

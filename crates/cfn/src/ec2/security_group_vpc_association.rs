// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::SecurityGroupVpcAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnSecurityGroupVpcAssociation = "AWS::EC2::SecurityGroupVpcAssociation", "ec2-securitygroupvpcassociation", reference text;
    new CfnSecurityGroupVpcAssociationRequired {
        /// an update replaces the resource
        A group_id: str = "GroupId",
        /// an update replaces the resource
        B vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {}
    get {
        STATE: c::Json = "State",
        STATE_REASON: str = "StateReason",
        VPC_OWNER_ID: str = "VpcOwnerId",
    }
}

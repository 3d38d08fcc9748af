// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::SubnetNetworkAclAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AssociationId`; it takes no tags; it has no attribute for its ARN.
    CfnSubnetNetworkAclAssociation = "AWS::EC2::SubnetNetworkAclAssociation", "ec2-subnetnetworkaclassociation", reference name;
    new CfnSubnetNetworkAclAssociationRequired {
        /// an update replaces the resource
        A network_acl_id: c::Name<crate::ec2::CfnNetworkAcl> = "NetworkAclId",
        /// an update replaces the resource
        B subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {}
    get {
        ASSOCIATION_ID: c::Name<CfnSubnetNetworkAclAssociation> = "AssociationId",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::ClusterSecurityGroupIngress` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnClusterSecurityGroupIngress = "AWS::Redshift::ClusterSecurityGroupIngress", "redshift-clustersecuritygroupingress", reference name,
        arn "arn:${Partition}:redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}";
    new {
        /// an update replaces the resource
        A cluster_security_group_name: str = "ClusterSecurityGroupName",
    }
    set {
        /// format ipv4-network; an update replaces the resource
        cidrip: str = "CIDRIP",
        /// an update replaces the resource
        ec2_security_group_name: str = "EC2SecurityGroupName",
        /// an update replaces the resource
        ec2_security_group_owner_id: str = "EC2SecurityGroupOwnerId",
    }
    get {
        ID: c::Name<CfnClusterSecurityGroupIngress> = "Id",
    }
}

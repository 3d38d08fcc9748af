// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::ClusterSubnetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClusterSubnetGroupName`; it has no attribute for its ARN.
    CfnClusterSubnetGroup = "AWS::Redshift::ClusterSubnetGroup", "redshift-clustersubnetgroup", reference name,
        arn "arn:${Partition}:redshift:${Region}:${Account}:subnetgroup:${SubnetGroupName}", tags List "Tags";
    new {
        /// at most 2147483647 characters
        A description: str = "Description",
        /// at most 20 items; each: at most 2147483647 characters
        B subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
    }
    set {
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CLUSTER_SUBNET_GROUP_NAME: c::Name<CfnClusterSubnetGroup> = "ClusterSubnetGroupName",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::ClusterSecurityGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnClusterSecurityGroup = "AWS::Redshift::ClusterSecurityGroup", "redshift-clustersecuritygroup", reference name,
        arn "arn:${Partition}:redshift:${Region}:${Account}:securitygroup:${SecurityGroupName}", tags List "Tags";
    new {
        /// an update replaces the resource
        A description: str = "Description",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnClusterSecurityGroup> = "Id",
    }
}

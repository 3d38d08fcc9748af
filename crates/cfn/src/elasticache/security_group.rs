// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! `AWS::ElastiCache::SecurityGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnSecurityGroup = "AWS::ElastiCache::SecurityGroup", "elasticache-securitygroup", reference name,
        arn "arn:${Partition}:elasticache:${Region}:${Account}:securitygroup:${CacheSecurityGroupName}", tags List "Tags";
    new {
        A description: str = "Description",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnSecurityGroup> = "Id",
    }
}

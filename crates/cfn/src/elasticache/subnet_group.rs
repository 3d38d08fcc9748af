// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! `AWS::ElastiCache::SubnetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CacheSubnetGroupName`; it has no attribute for its ARN.
    CfnSubnetGroup = "AWS::ElastiCache::SubnetGroup", "elasticache-subnetgroup", reference name, name_property "CacheSubnetGroupName",
        arn "arn:${Partition}:elasticache:${Region}:${Account}:subnetgroup:${CacheSubnetGroupName}", tags List "Tags";
    new {
        A description: str = "Description",
        B subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
    }
    set {
        /// an update replaces the resource
        cache_subnet_group_name: str = "CacheSubnetGroupName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! `AWS::ElastiCache::ParameterGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `CacheParameterGroupName`; it has no attribute for its ARN.
    CfnParameterGroup = "AWS::ElastiCache::ParameterGroup", "elasticache-parametergroup", reference name,
        arn "arn:${Partition}:elasticache:${Region}:${Account}:parametergroup:${CacheParameterGroupName}", tags List "Tags";
    new CfnParameterGroupRequired {
        /// an update replaces the resource
        A cache_parameter_group_family: str = "CacheParameterGroupFamily",
        B description: str = "Description",
    }
    set {
        properties: c::Map<str> = "Properties",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CACHE_PARAMETER_GROUP_NAME: c::Name<CfnParameterGroup> = "CacheParameterGroupName",
    }
}

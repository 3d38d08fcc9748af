// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! `AWS::ElastiCache::SecurityGroupIngress` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnSecurityGroupIngress = "AWS::ElastiCache::SecurityGroupIngress", "elasticache-securitygroupingress", reference name;
    new CfnSecurityGroupIngressRequired {
        A cache_security_group_name: str = "CacheSecurityGroupName",
        B ec2_security_group_name: str = "EC2SecurityGroupName",
    }
    set {
        ec2_security_group_owner_id: str = "EC2SecurityGroupOwnerId",
    }
    get {
        ID: c::Name<CfnSecurityGroupIngress> = "Id",
    }
}

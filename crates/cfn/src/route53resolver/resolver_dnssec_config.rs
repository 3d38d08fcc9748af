// Written by `cargo xtask codegen` from crates/registry/data/route53resolver.txt.

//! `AWS::Route53Resolver::ResolverDNSSECConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnResolverDNSSECConfig = "AWS::Route53Resolver::ResolverDNSSECConfig", "route53resolver-resolverdnssecconfig", reference name,
        arn "arn:${Partition}:route53resolver:${Region}:${Account}:resolver-dnssec-config/${ResourceId}";
    new {}
    set {
        /// 1 to 64 characters; an update replaces the resource
        resource_id: str = "ResourceId",
    }
    get {
        ID: c::Name<CfnResolverDNSSECConfig> = "Id",
        OWNER_ID: str = "OwnerId",
        VALIDATION_STATUS: str = "ValidationStatus",
    }
}

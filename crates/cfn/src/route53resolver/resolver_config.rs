// Written by `cargo xtask codegen` from crates/registry/data/route53resolver.txt.

//! `AWS::Route53Resolver::ResolverConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceId`; it takes no tags; it has no attribute for its ARN.
    CfnResolverConfig = "AWS::Route53Resolver::ResolverConfig", "route53resolver-resolverconfig", reference name, name_property "ResourceId",
        arn "arn:${Partition}:route53resolver:${Region}:${Account}:resolver-config/${ResourceId}";
    new CfnResolverConfigRequired {
        /// an update replaces the resource
        A autodefined_reverse_flag: AutodefinedReverseFlag = "AutodefinedReverseFlag",
        /// 1 to 64 characters; an update replaces the resource
        B resource_id: str = "ResourceId",
    }
    set {}
    get {
        AUTODEFINED_REVERSE: str = "AutodefinedReverse",
        ID: str = "Id",
        OWNER_ID: str = "OwnerId",
    }
}

c::open_enum! {
    AutodefinedReverseFlag {
        DISABLE = "DISABLE",
    }
}

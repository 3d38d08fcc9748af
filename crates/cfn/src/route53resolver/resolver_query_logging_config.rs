// Written by `cargo xtask codegen` from crates/registry/data/route53resolver.txt.

//! `AWS::Route53Resolver::ResolverQueryLoggingConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnResolverQueryLoggingConfig = "AWS::Route53Resolver::ResolverQueryLoggingConfig", "route53resolver-resolverqueryloggingconfig", reference name,
        arn "arn:${Partition}:route53resolver:${Region}:${Account}:resolver-query-log-config/${ResourceId}", tags List "Tags";
    new {}
    set {
        /// 1 to 600 characters; an update replaces the resource
        destination_arn: str = "DestinationArn",
        /// 1 to 64 characters; matches `^([a-zA-Z0-9\-_' ']+)`; does not match `^(?:^[0-9]+$)`; an update replaces the resource
        name: str = "Name",
        /// at most 200 items; no item twice; an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ASSOCIATION_COUNT: i64 = "AssociationCount",
        CREATION_TIME: str = "CreationTime",
        CREATOR_REQUEST_ID: str = "CreatorRequestId",
        ID: c::Name<CfnResolverQueryLoggingConfig> = "Id",
        OWNER_ID: str = "OwnerId",
        SHARE_STATUS: str = "ShareStatus",
        STATUS: str = "Status",
    }
}

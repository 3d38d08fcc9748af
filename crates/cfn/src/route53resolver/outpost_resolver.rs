// Written by `cargo xtask codegen` from crates/registry/data/route53resolver.txt.

//! `AWS::Route53Resolver::OutpostResolver` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnOutpostResolver = "AWS::Route53Resolver::OutpostResolver", "route53resolver-outpostresolver", reference name,
        arn "arn:${Partition}:route53resolver:${Region}:${Account}:outpost-resolver/${ResourceId}", tags List "Tags";
    new CfnOutpostResolverRequired {
        /// 1 to 255 characters
        A name: str = "Name",
        /// 1 to 1024 characters; matches `^arn:aws([a-z-]+)?:outposts:[a-z0-9-]+:[0-9]{12}:outpost/op-[a-f0-9]{17}$`; an update replaces the resource
        B outpost_arn: str = "OutpostArn",
        /// 1 to 255 characters
        C preferred_instance_type: str = "PreferredInstanceType",
    }
    set {
        /// 4 to 256
        instance_count: i64 = "InstanceCount",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATION_TIME: str = "CreationTime",
        CREATOR_REQUEST_ID: str = "CreatorRequestId",
        ID: c::Name<CfnOutpostResolver> = "Id",
        MODIFICATION_TIME: str = "ModificationTime",
        STATUS: str = "Status",
        STATUS_MESSAGE: str = "StatusMessage",
    }
}

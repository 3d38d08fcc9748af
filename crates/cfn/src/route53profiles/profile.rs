// Written by `cargo xtask codegen` from crates/registry/data/route53profiles.txt.

//! `AWS::Route53Profiles::Profile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnProfile = "AWS::Route53Profiles::Profile", "route53profiles-profile", reference name,
        arn "arn:${Partition}:route53profiles:${Region}:${Account}:profile/${ResourceId}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^([a-zA-Z0-9\-_' ']+)$`; does not match `^(?:^[0-9]+$)`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CLIENT_TOKEN: str = "ClientToken",
        ID: c::Name<CfnProfile> = "Id",
        SHARE_STATUS: str = "ShareStatus",
    }
}

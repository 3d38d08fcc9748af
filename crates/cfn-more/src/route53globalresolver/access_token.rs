// Written by `cargo xtask codegen` from crates/registry/data/route53globalresolver.txt.

//! `AWS::Route53GlobalResolver::AccessToken` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AccessTokenId`.
    CfnAccessToken = "AWS::Route53GlobalResolver::AccessToken", "route53globalresolver-accesstoken", reference name,
        arn "arn:${Partition}:route53globalresolver::${Account}:access-token/${Id}", tags List "Tags";
    new {
        /// 1 to 64 characters; matches `^[-.a-zA-Z0-9]+$`; an update replaces the resource
        A dns_view_id: str = "DnsViewId",
    }
    set {
        /// 1 to 256 characters; an update replaces the resource; AWS does not show it again
        client_token: str = "ClientToken",
        /// an update replaces the resource
        expires_at: str = "ExpiresAt",
        /// 1 to 64 characters; matches `^([a-zA-Z0-9-_' ']+)`; does not match `^(?:^[0-9]+$)`
        name: str = "Name",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ACCESS_TOKEN_ID: c::Name<CfnAccessToken> = "AccessTokenId",
        CREATED_AT: str = "CreatedAt",
        GLOBAL_RESOLVER_ID: str = "GlobalResolverId",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
        VALUE: str = "Value",
    }
}

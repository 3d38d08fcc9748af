// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::OIDCProvider` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnOIDCProvider = "AWS::IAM::OIDCProvider", "iam-oidcprovider", reference arn,
        arn "arn:${Partition}:iam::${Account}:oidc-provider/${OidcProviderName}", tags List "Tags";
    new {}
    set {
        /// each: 1 to 255 characters
        client_id_list: c::List<str> = "ClientIdList",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// at most 5 items; each: 40 characters, matches `[0-9A-Fa-f]{40}`
        thumbprint_list: c::List<str> = "ThumbprintList",
        /// 1 to 255 characters; an update replaces the resource
        url: str = "Url",
    }
    get {
        @arn "Arn",
    }
}

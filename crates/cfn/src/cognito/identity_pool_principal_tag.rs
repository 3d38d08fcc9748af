// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::IdentityPoolPrincipalTag` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnIdentityPoolPrincipalTag = "AWS::Cognito::IdentityPoolPrincipalTag", "cognito-identitypoolprincipaltag", reference text;
    new CfnIdentityPoolPrincipalTagRequired {
        /// an update replaces the resource
        A identity_pool_id: str = "IdentityPoolId",
        /// an update replaces the resource
        B identity_provider_name: str = "IdentityProviderName",
    }
    set {
        principal_tags: c::Json = "PrincipalTags",
        use_defaults: bool = "UseDefaults",
    }
    get {}
}

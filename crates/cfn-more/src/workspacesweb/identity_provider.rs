// Written by `cargo xtask codegen` from crates/registry/data/workspacesweb.txt.

//! `AWS::WorkSpacesWeb::IdentityProvider` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `IdentityProviderArn`.
    CfnIdentityProvider = "AWS::WorkSpacesWeb::IdentityProvider", "workspacesweb-identityprovider", reference arn, tags List "Tags";
    new CfnIdentityProviderRequired {
        A identity_provider_details: c::Map<str> = "IdentityProviderDetails",
        /// 1 to 32 characters; matches `^[^_][\p{L}\p{M}\p{S}\p{N}\p{P}][^_]+$`
        B identity_provider_name: str = "IdentityProviderName",
        C identity_provider_type: IdentityProviderType = "IdentityProviderType",
    }
    set {
        /// 20 to 2048 characters; an update replaces the resource; AWS does not show it again
        portal_arn: str = "PortalArn",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "IdentityProviderArn",
        IDENTITY_PROVIDER_ARN: c::Arn<CfnIdentityProvider> = "IdentityProviderArn",
    }
}

c::open_enum! {
    IdentityProviderType {
        SAML = "SAML",
        FACEBOOK = "Facebook",
        GOOGLE = "Google",
        LOGIN_WITH_AMAZON = "LoginWithAmazon",
        SIGN_IN_WITH_APPLE = "SignInWithApple",
        OIDC = "OIDC",
    }
}

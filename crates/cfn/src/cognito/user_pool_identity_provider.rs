// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::UserPoolIdentityProvider` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ProviderName`; it takes no tags; it has no attribute for its ARN.
    CfnUserPoolIdentityProvider = "AWS::Cognito::UserPoolIdentityProvider", "cognito-userpoolidentityprovider", reference name, name_property "ProviderName";
    new CfnUserPoolIdentityProviderRequired {
        A provider_details: c::Map<str> = "ProviderDetails",
        /// 1 to 32 characters; matches `^[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+$`; an update replaces the resource
        B provider_name: str = "ProviderName",
        /// an update replaces the resource
        C provider_type: ProviderType = "ProviderType",
        /// 1 to 55 characters; matches `^[0-9A-Za-z_-]+_[0-9a-zA-Z]+$`; an update replaces the resource
        D user_pool_id: str = "UserPoolId",
    }
    set {
        attribute_mapping: c::Map<str> = "AttributeMapping",
        /// at most 50 items; each: 1 to 40 characters, matches `^[0-9A-Za-z_\s+=.@-]+$`
        idp_identifiers: c::List<str> = "IdpIdentifiers",
    }
    get {}
}

c::open_enum! {
    ProviderType {
        FACEBOOK = "Facebook",
        GOOGLE = "Google",
        LOGIN_WITH_AMAZON = "LoginWithAmazon",
        OIDC = "OIDC",
        SAML = "SAML",
        SIGN_IN_WITH_APPLE = "SignInWithApple",
    }
}

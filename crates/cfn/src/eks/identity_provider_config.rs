// Written by `cargo xtask codegen` from crates/registry/data/eks.txt.

//! `AWS::EKS::IdentityProviderConfig` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnIdentityProviderConfig = "AWS::EKS::IdentityProviderConfig", "eks-identityproviderconfig", reference text, tags List "Tags";
    new CfnIdentityProviderConfigRequired {
        /// an update replaces the resource
        A cluster_name: str = "ClusterName",
        /// an update replaces the resource
        B r#type: Type = "Type",
    }
    set {
        /// an update replaces the resource
        identity_provider_config_name: str = "IdentityProviderConfigName",
        /// an update replaces the resource
        oidc: OidcIdentityProviderConfig = "Oidc",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "IdentityProviderConfigArn",
        IDENTITY_PROVIDER_CONFIG_ARN: c::Arn<CfnIdentityProviderConfig> = "IdentityProviderConfigArn",
    }
}

c::property! {
    OidcIdentityProviderConfig, "eks-identityproviderconfig-oidcidentityproviderconfig";
    new OidcIdentityProviderConfigRequired {
        A client_id: str = "ClientId",
        B issuer_url: str = "IssuerUrl",
    }
    set {
        groups_claim: str = "GroupsClaim",
        groups_prefix: str = "GroupsPrefix",
        /// no item twice
        required_claims: c::List<RequiredClaim> = "RequiredClaims",
        username_claim: str = "UsernameClaim",
        username_prefix: str = "UsernamePrefix",
    }
}

c::property! {
    RequiredClaim, "eks-identityproviderconfig-requiredclaim";
    new RequiredClaimRequired {
        /// 1 to 63 characters
        A key: str = "Key",
        /// 1 to 253 characters
        B value: str = "Value",
    }
    set {}
}

c::open_enum! {
    Type {
        OIDC = "oidc",
    }
}

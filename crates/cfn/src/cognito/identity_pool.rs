// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::IdentityPool` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnIdentityPool = "AWS::Cognito::IdentityPool", "cognito-identitypool", reference name,
        arn "arn:${Partition}:cognito-identity:${Region}:${Account}:identitypool/${IdentityPoolId}", tags List "IdentityPoolTags";
    new {
        A allow_unauthenticated_identities: bool = "AllowUnauthenticatedIdentities",
    }
    set {
        allow_classic_flow: bool = "AllowClassicFlow",
        /// AWS does not show it again
        cognito_events: c::Json = "CognitoEvents",
        cognito_identity_providers: c::List<CognitoIdentityProvider> = "CognitoIdentityProviders",
        /// AWS does not show it again
        cognito_streams: CognitoStreams = "CognitoStreams",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_._-]+$`
        developer_provider_name: str = "DeveloperProviderName",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_\s+=,.@-]+$`
        identity_pool_name: str = "IdentityPoolName",
        /// no item twice
        identity_pool_tags: c::List<c::Tag> = "IdentityPoolTags",
        /// each: 20 to 2048 characters
        open_id_connect_provider_arns: c::List<str> = "OpenIdConnectProviderARNs",
        /// AWS does not show it again
        push_sync: PushSync = "PushSync",
        /// each: 20 to 2048 characters
        saml_provider_arns: c::List<str> = "SamlProviderARNs",
        supported_login_providers: c::Json = "SupportedLoginProviders",
    }
    get {
        ID: c::Name<CfnIdentityPool> = "Id",
        NAME: str = "Name",
    }
}

c::property! {
    CognitoIdentityProvider, "cognito-identitypool-cognitoidentityprovider";
    new CognitoIdentityProviderRequired {
        /// 1 to 128 characters; matches `^[0-9A-Za-z__]+$`
        A client_id: str = "ClientId",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_._:/-]+$`
        B provider_name: str = "ProviderName",
    }
    set {
        server_side_token_check: bool = "ServerSideTokenCheck",
    }
}

c::property! {
    CognitoStreams, "cognito-identitypool-cognitostreams";
    new {}
    set {
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        stream_name: str = "StreamName",
        streaming_status: str = "StreamingStatus",
    }
}

c::property! {
    PushSync, "cognito-identitypool-pushsync";
    new {}
    set {
        application_arns: c::List<str> = "ApplicationArns",
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
}

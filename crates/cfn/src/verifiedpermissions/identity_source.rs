// Written by `cargo xtask codegen` from crates/registry/data/verifiedpermissions.txt.

//! `AWS::VerifiedPermissions::IdentitySource` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnIdentitySource = "AWS::VerifiedPermissions::IdentitySource", "verifiedpermissions-identitysource", reference text;
    new {
        A configuration: IdentitySourceConfiguration = "Configuration",
        /// 1 to 200 characters; matches `^[a-zA-Z0-9-]*$`; an update replaces the resource
        B policy_store_id: str = "PolicyStoreId",
    }
    set {
        /// 1 to 200 characters; matches `^.*$`
        principal_entity_type: str = "PrincipalEntityType",
    }
    get {
        DETAILS: c::Json = "Details",
        DETAILS_CLIENT_IDS: c::List<str> = list "Details.ClientIds",
        DETAILS_DISCOVERY_URL: str = "Details.DiscoveryUrl",
        DETAILS_OPEN_ID_ISSUER: str = "Details.OpenIdIssuer",
        DETAILS_USER_POOL_ARN: str = "Details.UserPoolArn",
        IDENTITY_SOURCE_ID: str = "IdentitySourceId",
    }
}

c::property! {
    CognitoGroupConfiguration, "verifiedpermissions-identitysource-cognitogroupconfiguration";
    new {
        /// 1 to 200 characters; matches `^([_a-zA-Z][_a-zA-Z0-9]*::)*[_a-zA-Z][_a-zA-Z0-9]*$`
        A group_entity_type: str = "GroupEntityType",
    }
    set {}
}

c::property! {
    CognitoUserPoolConfiguration, "verifiedpermissions-identitysource-cognitouserpoolconfiguration";
    new {
        /// 1 to 255 characters
        A user_pool_arn: str = "UserPoolArn",
    }
    set {
        /// at most 1000 items; each: 1 to 255 characters, matches `^.*$`
        client_ids: c::List<str> = "ClientIds",
        group_configuration: CognitoGroupConfiguration = "GroupConfiguration",
    }
}

c::property! {
    /// Exactly one of `CognitoUserPoolConfiguration`, `OpenIdConnectConfiguration`.
    IdentitySourceConfiguration, "verifiedpermissions-identitysource-identitysourceconfiguration";
    new {}
    set {
        cognito_user_pool_configuration: CognitoUserPoolConfiguration = "CognitoUserPoolConfiguration",
        open_id_connect_configuration: OpenIdConnectConfiguration = "OpenIdConnectConfiguration",
    }
}

c::property! {
    OpenIdConnectAccessTokenConfiguration, "verifiedpermissions-identitysource-openidconnectaccesstokenconfiguration";
    new {}
    set {
        /// 1 to 255 items; each: 1 to 255 characters
        audiences: c::List<str> = "Audiences",
        /// at least 1 character; default `"sub"`
        principal_id_claim: str = "PrincipalIdClaim",
    }
}

c::property! {
    OpenIdConnectConfiguration, "verifiedpermissions-identitysource-openidconnectconfiguration";
    new {
        /// 1 to 2048 characters; matches `^https://.*$`
        A issuer: str = "Issuer",
        B token_selection: OpenIdConnectTokenSelection = "TokenSelection",
    }
    set {
        /// 1 to 100 characters
        entity_id_prefix: str = "EntityIdPrefix",
        group_configuration: OpenIdConnectGroupConfiguration = "GroupConfiguration",
    }
}

c::property! {
    OpenIdConnectGroupConfiguration, "verifiedpermissions-identitysource-openidconnectgroupconfiguration";
    new OpenIdConnectGroupConfigurationRequired {
        /// at least 1 character
        A group_claim: str = "GroupClaim",
        /// 1 to 200 characters; matches `^([_a-zA-Z][_a-zA-Z0-9]*::)*[_a-zA-Z][_a-zA-Z0-9]*$`
        B group_entity_type: str = "GroupEntityType",
    }
    set {}
}

c::property! {
    OpenIdConnectIdentityTokenConfiguration, "verifiedpermissions-identitysource-openidconnectidentitytokenconfiguration";
    new {}
    set {
        /// at most 1000 items; each: 1 to 255 characters, matches `^.*$`
        client_ids: c::List<str> = "ClientIds",
        /// at least 1 character; default `"sub"`
        principal_id_claim: str = "PrincipalIdClaim",
    }
}

c::property! {
    /// Exactly one of `AccessTokenOnly`, `IdentityTokenOnly`.
    OpenIdConnectTokenSelection, "verifiedpermissions-identitysource-openidconnecttokenselection";
    new {}
    set {
        access_token_only: OpenIdConnectAccessTokenConfiguration = "AccessTokenOnly",
        identity_token_only: OpenIdConnectIdentityTokenConfiguration = "IdentityTokenOnly",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::UserPoolClient` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClientId`; it takes no tags; it has no attribute for its ARN.
    CfnUserPoolClient = "AWS::Cognito::UserPoolClient", "cognito-userpoolclient", reference name;
    new {
        /// 1 to 55 characters; matches `^[0-9A-Za-z_-]+_[0-9a-zA-Z]+$`; an update replaces the resource
        A user_pool_id: c::Name<crate::cognito::CfnUserPool> = "UserPoolId",
    }
    set {
        /// 1 to 86400
        access_token_validity: i64 = "AccessTokenValidity",
        /// at most 3 items
        allowed_o_auth_flows: c::List<AllowedOAuthFlows> = "AllowedOAuthFlows",
        allowed_o_auth_flows_user_pool_client: bool = "AllowedOAuthFlowsUserPoolClient",
        /// at most 50 items; each: 1 to 256 characters, matches `^[\x{21}\x{23}-\x{5B}\x{5D}-\x{7E}]+$`
        allowed_o_auth_scopes: c::List<str> = "AllowedOAuthScopes",
        analytics_configuration: AnalyticsConfiguration = "AnalyticsConfiguration",
        /// 3 to 15
        auth_session_validity: i64 = "AuthSessionValidity",
        /// at most 100 items; each: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`
        callback_urls: c::List<str> = "CallbackURLs",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_\s+=,.@-]+$`
        client_name: str = "ClientName",
        /// 1 to 1024 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`
        default_redirect_uri: str = "DefaultRedirectURI",
        enable_propagate_additional_user_context_data: bool = "EnablePropagateAdditionalUserContextData",
        enable_token_revocation: bool = "EnableTokenRevocation",
        explicit_auth_flows: c::List<ExplicitAuthFlows> = "ExplicitAuthFlows",
        /// an update replaces the resource
        generate_secret: bool = "GenerateSecret",
        /// 1 to 86400
        id_token_validity: i64 = "IdTokenValidity",
        /// at most 100 items; each: 1 to 1024 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`
        logout_urls: c::List<str> = "LogoutURLs",
        prevent_user_existence_errors: PreventUserExistenceErrors = "PreventUserExistenceErrors",
        /// each: 1 to 2048 characters
        read_attributes: c::List<str> = "ReadAttributes",
        refresh_token_rotation: RefreshTokenRotation = "RefreshTokenRotation",
        /// 1 to 315360000
        refresh_token_validity: i64 = "RefreshTokenValidity",
        /// each: 1 to 32 characters, matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+$`
        supported_identity_providers: c::List<str> = "SupportedIdentityProviders",
        token_validity_units: TokenValidityUnits = "TokenValidityUnits",
        /// each: 1 to 2048 characters
        write_attributes: c::List<str> = "WriteAttributes",
    }
    get {
        CLIENT_ID: c::Name<CfnUserPoolClient> = "ClientId",
        CLIENT_SECRET: str = "ClientSecret",
        NAME: str = "Name",
    }
}

c::property! {
    AnalyticsConfiguration, "cognito-userpoolclient-analyticsconfiguration";
    new {}
    set {
        /// 20 to 2048 characters
        application_arn: str = "ApplicationArn",
        /// matches `^[0-9a-fA-F]+$`
        application_id: str = "ApplicationId",
        /// at most 131072 characters
        external_id: str = "ExternalId",
        /// 20 to 2048 characters
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        user_data_shared: bool = "UserDataShared",
    }
}

c::property! {
    RefreshTokenRotation, "cognito-userpoolclient-refreshtokenrotation";
    new {}
    set {
        feature: RefreshTokenRotationFeature = "Feature",
        /// 0 to 60
        retry_grace_period_seconds: i64 = "RetryGracePeriodSeconds",
    }
}

c::property! {
    TokenValidityUnits, "cognito-userpoolclient-tokenvalidityunits";
    new {}
    set {
        access_token: TokenValidityUnitsAccessToken = "AccessToken",
        id_token: TokenValidityUnitsIdToken = "IdToken",
        refresh_token: TokenValidityUnitsRefreshToken = "RefreshToken",
    }
}

c::open_enum! {
    AllowedOAuthFlows {
        CLIENT_CREDENTIALS = "client_credentials",
        CODE = "code",
        IMPLICIT = "implicit",
    }
}

c::open_enum! {
    ExplicitAuthFlows {
        ADMIN_NO_SRP_AUTH = "ADMIN_NO_SRP_AUTH",
        ALLOW_ADMIN_USER_PASSWORD_AUTH = "ALLOW_ADMIN_USER_PASSWORD_AUTH",
        ALLOW_CUSTOM_AUTH = "ALLOW_CUSTOM_AUTH",
        ALLOW_REFRESH_TOKEN_AUTH = "ALLOW_REFRESH_TOKEN_AUTH",
        ALLOW_USER_AUTH = "ALLOW_USER_AUTH",
        ALLOW_USER_PASSWORD_AUTH = "ALLOW_USER_PASSWORD_AUTH",
        ALLOW_USER_SRP_AUTH = "ALLOW_USER_SRP_AUTH",
        CUSTOM_AUTH_FLOW_ONLY = "CUSTOM_AUTH_FLOW_ONLY",
        USER_PASSWORD_AUTH = "USER_PASSWORD_AUTH",
    }
}

c::open_enum! {
    PreventUserExistenceErrors {
        ENABLED = "ENABLED",
        LEGACY = "LEGACY",
    }
}

c::open_enum! {
    RefreshTokenRotationFeature {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    TokenValidityUnitsAccessToken {
        DAYS = "days",
        HOURS = "hours",
        MINUTES = "minutes",
        SECONDS = "seconds",
    }
}

c::open_enum! {
    TokenValidityUnitsIdToken {
        DAYS = "days",
        HOURS = "hours",
        MINUTES = "minutes",
        SECONDS = "seconds",
    }
}

c::open_enum! {
    TokenValidityUnitsRefreshToken {
        DAYS = "days",
        HOURS = "hours",
        MINUTES = "minutes",
        SECONDS = "seconds",
    }
}

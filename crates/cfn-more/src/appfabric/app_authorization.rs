// Written by `cargo xtask codegen` from crates/registry/data/appfabric.txt.

//! `AWS::AppFabric::AppAuthorization` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AppAuthorizationArn`.
    CfnAppAuthorization = "AWS::AppFabric::AppAuthorization", "appfabric-appauthorization", reference arn, tags List "Tags";
    new CfnAppAuthorizationRequired {
        /// 1 to 255 characters; an update replaces the resource
        A app: str = "App",
        /// 1 to 1011 characters; matches `^arn:.+$|^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`; an update replaces the resource
        B app_bundle_identifier: str = "AppBundleIdentifier",
        /// an update replaces the resource
        C auth_type: AuthType = "AuthType",
        D tenant: Tenant = "Tenant",
    }
    set {
        /// AWS does not show it again
        credential: Credential = "Credential",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "AppAuthorizationArn",
        APP_AUTHORIZATION_ARN: c::Arn<CfnAppAuthorization> = "AppAuthorizationArn",
        APP_AUTHORIZATION_IDENTIFIER: str = "AppAuthorizationIdentifier",
        APP_BUNDLE_ARN: str = "AppBundleArn",
        CREATED_AT: str = "CreatedAt",
        PERSONA: str = "Persona",
        STATUS: str = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    ApiKeyCredential, "appfabric-appauthorization-apikeycredential";
    new {
        /// 1 to 2048 characters
        A api_key: str = "ApiKey",
    }
    set {}
}

c::property! {
    Credential, "appfabric-appauthorization-credential";
    new {}
    set {
        api_key_credential: ApiKeyCredential = "ApiKeyCredential",
        oauth2_credential: Oauth2Credential = "Oauth2Credential",
    }
}

c::property! {
    Oauth2Credential, "appfabric-appauthorization-oauth2credential";
    new Oauth2CredentialRequired {
        /// 1 to 2048 characters
        A client_id: str = "ClientId",
        /// 1 to 2048 characters
        B client_secret: str = "ClientSecret",
    }
    set {}
}

c::property! {
    Tenant, "appfabric-appauthorization-tenant";
    new TenantRequired {
        /// 1 to 2048 characters
        A tenant_display_name: str = "TenantDisplayName",
        /// 1 to 1024 characters
        B tenant_identifier: str = "TenantIdentifier",
    }
    set {}
}

c::open_enum! {
    AuthType {
        OAUTH2 = "oauth2",
        API_KEY = "apiKey",
    }
}

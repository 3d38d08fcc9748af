// Written by `cargo xtask codegen` from crates/registry/data/bedrockagentcore.txt.

//! `AWS::BedrockAgentCore::OAuth2CredentialProvider` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `CredentialProviderArn`.
    CfnOAuth2CredentialProvider = "AWS::BedrockAgentCore::OAuth2CredentialProvider", "bedrockagentcore-oauth2credentialprovider", reference arn, tags List "Tags";
    new CfnOAuth2CredentialProviderRequired {
        /// an update replaces the resource
        A credential_provider_vendor: CredentialProviderVendor = "CredentialProviderVendor",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9\-_]+$`; an update replaces the resource
        B name: str = "Name",
    }
    set {
        /// AWS does not show it again
        oauth2_provider_config_input: Oauth2ProviderConfigInput = "Oauth2ProviderConfigInput",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "CredentialProviderArn",
        CALLBACK_URL: str = "CallbackUrl",
        CLIENT_SECRET_ARN: c::Json = "ClientSecretArn",
        CLIENT_SECRET_JSON_KEY: str = "ClientSecretJsonKey",
        CLIENT_SECRET_SOURCE: str = "ClientSecretSource",
        CREATED_TIME: str = "CreatedTime",
        CREDENTIAL_PROVIDER_ARN: c::Arn<CfnOAuth2CredentialProvider> = "CredentialProviderArn",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        OAUTH2_PROVIDER_CONFIG_OUTPUT: c::Json = "Oauth2ProviderConfigOutput",
        STATUS: str = "Status",
    }
}

c::property! {
    AtlassianOauth2ProviderConfigInput, "bedrockagentcore-oauth2credentialprovider-atlassianoauth2providerconfiginput";
    new {
        /// 1 to 256 characters
        A client_id: str = "ClientId",
    }
    set {
        /// 1 to 2048 characters
        client_secret: str = "ClientSecret",
        client_secret_config: SecretReference = "ClientSecretConfig",
        client_secret_source: AtlassianOauth2ProviderConfigInputClientSecretSource = "ClientSecretSource",
    }
}

c::property! {
    CustomOauth2ProviderConfigInput, "bedrockagentcore-oauth2credentialprovider-customoauth2providerconfiginput";
    new {
        A oauth_discovery: Oauth2Discovery = "OauthDiscovery",
    }
    set {
        client_authentication_method: CustomOauth2ProviderConfigInputClientAuthenticationMethod = "ClientAuthenticationMethod",
        /// 1 to 256 characters
        client_id: str = "ClientId",
        /// 1 to 2048 characters
        client_secret: str = "ClientSecret",
        client_secret_config: SecretReference = "ClientSecretConfig",
        client_secret_source: CustomOauth2ProviderConfigInputClientSecretSource = "ClientSecretSource",
        on_behalf_of_token_exchange_config: OnBehalfOfTokenExchangeConfig = "OnBehalfOfTokenExchangeConfig",
        private_endpoint: PrivateEndpoint = "PrivateEndpoint",
        /// at most 5 items
        private_endpoint_overrides: c::List<PrivateEndpointOverride> = "PrivateEndpointOverrides",
        private_key_jwt_config: PrivateKeyJwtConfig = "PrivateKeyJwtConfig",
    }
}

c::property! {
    GithubOauth2ProviderConfigInput, "bedrockagentcore-oauth2credentialprovider-githuboauth2providerconfiginput";
    new {
        /// 1 to 256 characters
        A client_id: str = "ClientId",
    }
    set {
        /// 1 to 2048 characters
        client_secret: str = "ClientSecret",
        client_secret_config: SecretReference = "ClientSecretConfig",
        client_secret_source: GithubOauth2ProviderConfigInputClientSecretSource = "ClientSecretSource",
    }
}

c::property! {
    GoogleOauth2ProviderConfigInput, "bedrockagentcore-oauth2credentialprovider-googleoauth2providerconfiginput";
    new {
        /// 1 to 256 characters
        A client_id: str = "ClientId",
    }
    set {
        /// 1 to 2048 characters
        client_secret: str = "ClientSecret",
        client_secret_config: SecretReference = "ClientSecretConfig",
        client_secret_source: GoogleOauth2ProviderConfigInputClientSecretSource = "ClientSecretSource",
    }
}

c::property! {
    IncludedOauth2ProviderConfigInput, "bedrockagentcore-oauth2credentialprovider-includedoauth2providerconfiginput";
    new {
        /// 1 to 256 characters
        A client_id: str = "ClientId",
    }
    set {
        authorization_endpoint: str = "AuthorizationEndpoint",
        /// 1 to 2048 characters
        client_secret: str = "ClientSecret",
        client_secret_config: SecretReference = "ClientSecretConfig",
        client_secret_source: IncludedOauth2ProviderConfigInputClientSecretSource = "ClientSecretSource",
        issuer: str = "Issuer",
        token_endpoint: str = "TokenEndpoint",
    }
}

c::property! {
    KmsKeySourceType, "bedrockagentcore-oauth2credentialprovider-kmskeysourcetype";
    new {
        /// 1 to 2048 characters; matches `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`
        A kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
    }
    set {}
}

c::property! {
    LinkedinOauth2ProviderConfigInput, "bedrockagentcore-oauth2credentialprovider-linkedinoauth2providerconfiginput";
    new {
        /// 1 to 256 characters
        A client_id: str = "ClientId",
    }
    set {
        /// 1 to 2048 characters
        client_secret: str = "ClientSecret",
        client_secret_config: SecretReference = "ClientSecretConfig",
        client_secret_source: LinkedinOauth2ProviderConfigInputClientSecretSource = "ClientSecretSource",
    }
}

c::property! {
    ManagedVpcResource, "bedrockagentcore-oauth2credentialprovider-managedvpcresource";
    new ManagedVpcResourceRequired {
        A endpoint_ip_address_type: ManagedVpcResourceEndpointIpAddressType = "EndpointIpAddressType",
        /// each: matches `^subnet-[0-9a-zA-Z]{8,17}$`
        B subnet_ids: c::List<str> = "SubnetIds",
        /// matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`
        C vpc_identifier: str = "VpcIdentifier",
    }
    set {
        /// 3 to 255 characters
        routing_domain: str = "RoutingDomain",
        /// at most 5 items; each: matches `^sg-(([0-9a-z]{8})|([0-9a-z]{17}))$`
        security_group_ids: c::List<c::Name<catchment_cfn::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// at most 50 keys
        tags: c::Map<str> = "Tags",
    }
}

c::property! {
    MicrosoftOauth2ProviderConfigInput, "bedrockagentcore-oauth2credentialprovider-microsoftoauth2providerconfiginput";
    new {
        /// 1 to 256 characters
        A client_id: str = "ClientId",
    }
    set {
        /// 1 to 2048 characters
        client_secret: str = "ClientSecret",
        client_secret_config: SecretReference = "ClientSecretConfig",
        client_secret_source: MicrosoftOauth2ProviderConfigInputClientSecretSource = "ClientSecretSource",
        /// 1 to 2048 characters
        tenant_id: str = "TenantId",
    }
}

c::property! {
    Oauth2AuthorizationServerMetadata, "bedrockagentcore-oauth2credentialprovider-oauth2authorizationservermetadata";
    new Oauth2AuthorizationServerMetadataRequired {
        A authorization_endpoint: str = "AuthorizationEndpoint",
        B issuer: str = "Issuer",
        C token_endpoint: str = "TokenEndpoint",
    }
    set {
        response_types: c::List<str> = "ResponseTypes",
    }
}

c::property! {
    Oauth2Discovery, "bedrockagentcore-oauth2credentialprovider-oauth2discovery";
    new {}
    set {
        authorization_server_metadata: Oauth2AuthorizationServerMetadata = "AuthorizationServerMetadata",
        /// matches `^.+/\.well-known/openid-configuration$`
        discovery_url: str = "DiscoveryUrl",
    }
}

c::property! {
    Oauth2ProviderConfigInput, "bedrockagentcore-oauth2credentialprovider-oauth2providerconfiginput";
    new {}
    set {
        atlassian_oauth2_provider_config: AtlassianOauth2ProviderConfigInput = "AtlassianOauth2ProviderConfig",
        custom_oauth2_provider_config: CustomOauth2ProviderConfigInput = "CustomOauth2ProviderConfig",
        github_oauth2_provider_config: GithubOauth2ProviderConfigInput = "GithubOauth2ProviderConfig",
        google_oauth2_provider_config: GoogleOauth2ProviderConfigInput = "GoogleOauth2ProviderConfig",
        included_oauth2_provider_config: IncludedOauth2ProviderConfigInput = "IncludedOauth2ProviderConfig",
        linkedin_oauth2_provider_config: LinkedinOauth2ProviderConfigInput = "LinkedinOauth2ProviderConfig",
        microsoft_oauth2_provider_config: MicrosoftOauth2ProviderConfigInput = "MicrosoftOauth2ProviderConfig",
        salesforce_oauth2_provider_config: SalesforceOauth2ProviderConfigInput = "SalesforceOauth2ProviderConfig",
        slack_oauth2_provider_config: SlackOauth2ProviderConfigInput = "SlackOauth2ProviderConfig",
    }
}

c::property! {
    OnBehalfOfTokenExchangeConfig, "bedrockagentcore-oauth2credentialprovider-onbehalfoftokenexchangeconfig";
    new {
        A grant_type: OnBehalfOfTokenExchangeConfigGrantType = "GrantType",
    }
    set {
        token_exchange_grant_type_config: TokenExchangeGrantTypeConfig = "TokenExchangeGrantTypeConfig",
    }
}

c::property! {
    PrivateEndpoint, "bedrockagentcore-oauth2credentialprovider-privateendpoint";
    new {}
    set {
        managed_vpc_resource: ManagedVpcResource = "ManagedVpcResource",
        self_managed_lattice_resource: SelfManagedLatticeResource = "SelfManagedLatticeResource",
    }
}

c::property! {
    PrivateEndpointOverride, "bedrockagentcore-oauth2credentialprovider-privateendpointoverride";
    new {
        /// 1 to 253 characters
        A domain: str = "Domain",
        B private_endpoint: PrivateEndpoint = "PrivateEndpoint",
    }
    set {}
}

c::property! {
    PrivateKeyJwtConfig, "bedrockagentcore-oauth2credentialprovider-privatekeyjwtconfig";
    new {}
    set {
        /// at most 10 keys
        additional_header_claims: c::Map<str> = "AdditionalHeaderClaims",
        /// at most 10 keys
        additional_payload_claims: c::Map<str> = "AdditionalPayloadClaims",
        private_key_source: PrivateKeySource = "PrivateKeySource",
        signing_algorithm: PrivateKeyJwtConfigSigningAlgorithm = "SigningAlgorithm",
    }
}

c::property! {
    PrivateKeySource, "bedrockagentcore-oauth2credentialprovider-privatekeysource";
    new {}
    set {
        kms_key_source: KmsKeySourceType = "KmsKeySource",
    }
}

c::property! {
    SalesforceOauth2ProviderConfigInput, "bedrockagentcore-oauth2credentialprovider-salesforceoauth2providerconfiginput";
    new {
        /// 1 to 256 characters
        A client_id: str = "ClientId",
    }
    set {
        /// 1 to 2048 characters
        client_secret: str = "ClientSecret",
        client_secret_config: SecretReference = "ClientSecretConfig",
        client_secret_source: SalesforceOauth2ProviderConfigInputClientSecretSource = "ClientSecretSource",
    }
}

c::property! {
    SecretReference, "bedrockagentcore-oauth2credentialprovider-secretreference";
    new SecretReferenceRequired {
        /// 1 to 128 characters
        A json_key: str = "JsonKey",
        /// 1 to 2048 characters
        B secret_id: str = "SecretId",
    }
    set {}
}

c::property! {
    SelfManagedLatticeResource, "bedrockagentcore-oauth2credentialprovider-selfmanagedlatticeresource";
    new {
        /// 20 to 2048 characters
        A resource_configuration_identifier: str = "ResourceConfigurationIdentifier",
    }
    set {}
}

c::property! {
    SlackOauth2ProviderConfigInput, "bedrockagentcore-oauth2credentialprovider-slackoauth2providerconfiginput";
    new {
        /// 1 to 256 characters
        A client_id: str = "ClientId",
    }
    set {
        /// 1 to 2048 characters
        client_secret: str = "ClientSecret",
        client_secret_config: SecretReference = "ClientSecretConfig",
        client_secret_source: SlackOauth2ProviderConfigInputClientSecretSource = "ClientSecretSource",
    }
}

c::property! {
    TokenExchangeGrantTypeConfig, "bedrockagentcore-oauth2credentialprovider-tokenexchangegranttypeconfig";
    new {
        A actor_token_content: TokenExchangeGrantTypeConfigActorTokenContent = "ActorTokenContent",
    }
    set {
        actor_token_scopes: c::List<str> = "ActorTokenScopes",
    }
}

c::open_enum! {
    CredentialProviderVendor {
        GOOGLE_OAUTH2 = "GoogleOauth2",
        GITHUB_OAUTH2 = "GithubOauth2",
        SLACK_OAUTH2 = "SlackOauth2",
        SALESFORCE_OAUTH2 = "SalesforceOauth2",
        MICROSOFT_OAUTH2 = "MicrosoftOauth2",
        CUSTOM_OAUTH2 = "CustomOauth2",
        ATLASSIAN_OAUTH2 = "AtlassianOauth2",
        LINKEDIN_OAUTH2 = "LinkedinOauth2",
        X_OAUTH2 = "XOauth2",
        OKTA_OAUTH2 = "OktaOauth2",
        ONE_LOGIN_OAUTH2 = "OneLoginOauth2",
        PING_ONE_OAUTH2 = "PingOneOauth2",
        FACEBOOK_OAUTH2 = "FacebookOauth2",
        YANDEX_OAUTH2 = "YandexOauth2",
        REDDIT_OAUTH2 = "RedditOauth2",
        ZOOM_OAUTH2 = "ZoomOauth2",
        TWITCH_OAUTH2 = "TwitchOauth2",
        SPOTIFY_OAUTH2 = "SpotifyOauth2",
        DROPBOX_OAUTH2 = "DropboxOauth2",
        NOTION_OAUTH2 = "NotionOauth2",
        HUBSPOT_OAUTH2 = "HubspotOauth2",
        CYBER_ARK_OAUTH2 = "CyberArkOauth2",
        FUSION_AUTH_OAUTH2 = "FusionAuthOauth2",
        AUTH0_OAUTH2 = "Auth0Oauth2",
        COGNITO_OAUTH2 = "CognitoOauth2",
    }
}

c::open_enum! {
    AtlassianOauth2ProviderConfigInputClientSecretSource {
        MANAGED = "MANAGED",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    CustomOauth2ProviderConfigInputClientAuthenticationMethod {
        CLIENT_SECRET_BASIC = "CLIENT_SECRET_BASIC",
        CLIENT_SECRET_POST = "CLIENT_SECRET_POST",
        AWS_IAM_ID_TOKEN_JWT = "AWS_IAM_ID_TOKEN_JWT",
        PRIVATE_KEY_JWT = "PRIVATE_KEY_JWT",
    }
}

c::open_enum! {
    CustomOauth2ProviderConfigInputClientSecretSource {
        MANAGED = "MANAGED",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    GithubOauth2ProviderConfigInputClientSecretSource {
        MANAGED = "MANAGED",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    GoogleOauth2ProviderConfigInputClientSecretSource {
        MANAGED = "MANAGED",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    IncludedOauth2ProviderConfigInputClientSecretSource {
        MANAGED = "MANAGED",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    LinkedinOauth2ProviderConfigInputClientSecretSource {
        MANAGED = "MANAGED",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    ManagedVpcResourceEndpointIpAddressType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}

c::open_enum! {
    MicrosoftOauth2ProviderConfigInputClientSecretSource {
        MANAGED = "MANAGED",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    OnBehalfOfTokenExchangeConfigGrantType {
        TOKEN_EXCHANGE = "TOKEN_EXCHANGE",
        JWT_AUTHORIZATION_GRANT = "JWT_AUTHORIZATION_GRANT",
    }
}

c::open_enum! {
    PrivateKeyJwtConfigSigningAlgorithm {
        RS256 = "RS256",
        PS256 = "PS256",
        ES256 = "ES256",
    }
}

c::open_enum! {
    SalesforceOauth2ProviderConfigInputClientSecretSource {
        MANAGED = "MANAGED",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    SlackOauth2ProviderConfigInputClientSecretSource {
        MANAGED = "MANAGED",
        EXTERNAL = "EXTERNAL",
    }
}

c::open_enum! {
    TokenExchangeGrantTypeConfigActorTokenContent {
        NONE = "NONE",
        M2M = "M2M",
        AWS_IAM_ID_TOKEN_JWT = "AWS_IAM_ID_TOKEN_JWT",
    }
}

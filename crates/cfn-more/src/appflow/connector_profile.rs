// Written by `cargo xtask codegen` from crates/registry/data/appflow.txt.

//! `AWS::AppFlow::ConnectorProfile` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ConnectorProfileName`; it takes no tags.
    CfnConnectorProfile = "AWS::AppFlow::ConnectorProfile", "appflow-connectorprofile", reference name, name_property "ConnectorProfileName",
        arn "arn:${Partition}:appflow:${Region}:${Account}:connectorprofile/${ProfileName}";
    new CfnConnectorProfileRequired {
        A connection_mode: ConnectionMode = "ConnectionMode",
        /// at most 256 characters; matches `[0-9A-Za-z_/!@#+=.-]+`; an update replaces the resource
        B connector_profile_name: str = "ConnectorProfileName",
        /// an update replaces the resource
        C connector_type: ConnectorType = "ConnectorType",
    }
    set {
        /// at most 256 characters; matches `[0-9A-Za-z_!@#.-]+`; an update replaces the resource
        connector_label: str = "ConnectorLabel",
        /// AWS does not show it again
        connector_profile_config: ConnectorProfileConfig = "ConnectorProfileConfig",
        /// 20 to 2048 characters; matches `arn:aws:kms:.*:[0-9]+:.*`; AWS does not show it again
        kms_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KMSArn",
    }
    get {
        @arn "ConnectorProfileArn",
        CONNECTOR_PROFILE_ARN: c::Arn<CfnConnectorProfile> = "ConnectorProfileArn",
        CREDENTIALS_ARN: str = "CredentialsArn",
    }
}

c::property! {
    AmplitudeConnectorProfileCredentials, "appflow-connectorprofile-amplitudeconnectorprofilecredentials";
    new AmplitudeConnectorProfileCredentialsRequired {
        /// at most 256 characters; matches `\S+`
        A api_key: str = "ApiKey",
        /// at most 256 characters; matches `\S+`
        B secret_key: str = "SecretKey",
    }
    set {}
}

c::property! {
    ApiKeyCredentials, "appflow-connectorprofile-apikeycredentials";
    new {
        /// at most 256 characters; matches `\S+`
        A api_key: str = "ApiKey",
    }
    set {
        /// at most 256 characters; matches `\S+`
        api_secret_key: str = "ApiSecretKey",
    }
}

c::property! {
    BasicAuthCredentials, "appflow-connectorprofile-basicauthcredentials";
    new BasicAuthCredentialsRequired {
        /// at most 512 characters; matches `\S+`
        A password: str = "Password",
        /// at most 512 characters; matches `\S+`
        B username: str = "Username",
    }
    set {}
}

c::property! {
    ConnectorOAuthRequest, "appflow-connectorprofile-connectoroauthrequest";
    new {}
    set {
        /// at most 4096 characters; matches `^\S+$`
        auth_code: str = "AuthCode",
        /// at most 512 characters; matches `^\S+$`
        redirect_uri: str = "RedirectUri",
    }
}

c::property! {
    ConnectorProfileConfig, "appflow-connectorprofile-connectorprofileconfig";
    new {}
    set {
        connector_profile_credentials: ConnectorProfileCredentials = "ConnectorProfileCredentials",
        connector_profile_properties: ConnectorProfileProperties = "ConnectorProfileProperties",
    }
}

c::property! {
    ConnectorProfileCredentials, "appflow-connectorprofile-connectorprofilecredentials";
    new {}
    set {
        amplitude: AmplitudeConnectorProfileCredentials = "Amplitude",
        custom_connector: CustomConnectorProfileCredentials = "CustomConnector",
        datadog: DatadogConnectorProfileCredentials = "Datadog",
        dynatrace: DynatraceConnectorProfileCredentials = "Dynatrace",
        google_analytics: GoogleAnalyticsConnectorProfileCredentials = "GoogleAnalytics",
        infor_nexus: InforNexusConnectorProfileCredentials = "InforNexus",
        marketo: MarketoConnectorProfileCredentials = "Marketo",
        pardot: PardotConnectorProfileCredentials = "Pardot",
        redshift: RedshiftConnectorProfileCredentials = "Redshift",
        sapo_data: SAPODataConnectorProfileCredentials = "SAPOData",
        salesforce: SalesforceConnectorProfileCredentials = "Salesforce",
        service_now: ServiceNowConnectorProfileCredentials = "ServiceNow",
        singular: SingularConnectorProfileCredentials = "Singular",
        slack: SlackConnectorProfileCredentials = "Slack",
        snowflake: SnowflakeConnectorProfileCredentials = "Snowflake",
        trendmicro: TrendmicroConnectorProfileCredentials = "Trendmicro",
        veeva: VeevaConnectorProfileCredentials = "Veeva",
        zendesk: ZendeskConnectorProfileCredentials = "Zendesk",
    }
}

c::property! {
    ConnectorProfileProperties, "appflow-connectorprofile-connectorprofileproperties";
    new {}
    set {
        custom_connector: CustomConnectorProfileProperties = "CustomConnector",
        datadog: DatadogConnectorProfileProperties = "Datadog",
        dynatrace: DynatraceConnectorProfileProperties = "Dynatrace",
        infor_nexus: InforNexusConnectorProfileProperties = "InforNexus",
        marketo: MarketoConnectorProfileProperties = "Marketo",
        pardot: PardotConnectorProfileProperties = "Pardot",
        redshift: RedshiftConnectorProfileProperties = "Redshift",
        sapo_data: SAPODataConnectorProfileProperties = "SAPOData",
        salesforce: SalesforceConnectorProfileProperties = "Salesforce",
        service_now: ServiceNowConnectorProfileProperties = "ServiceNow",
        slack: SlackConnectorProfileProperties = "Slack",
        snowflake: SnowflakeConnectorProfileProperties = "Snowflake",
        veeva: VeevaConnectorProfileProperties = "Veeva",
        zendesk: ZendeskConnectorProfileProperties = "Zendesk",
    }
}

c::property! {
    CustomAuthCredentials, "appflow-connectorprofile-customauthcredentials";
    new {
        /// at most 256 characters; matches `\S+`
        A custom_authentication_type: str = "CustomAuthenticationType",
    }
    set {
        credentials_map: c::Map<str> = "CredentialsMap",
    }
}

c::property! {
    CustomConnectorProfileCredentials, "appflow-connectorprofile-customconnectorprofilecredentials";
    new {
        A authentication_type: AuthenticationType = "AuthenticationType",
    }
    set {
        api_key: ApiKeyCredentials = "ApiKey",
        basic: BasicAuthCredentials = "Basic",
        custom: CustomAuthCredentials = "Custom",
        oauth2: OAuth2Credentials = "Oauth2",
    }
}

c::property! {
    CustomConnectorProfileProperties, "appflow-connectorprofile-customconnectorprofileproperties";
    new {}
    set {
        o_auth2_properties: OAuth2Properties = "OAuth2Properties",
        profile_properties: c::Map<str> = "ProfileProperties",
    }
}

c::property! {
    DatadogConnectorProfileCredentials, "appflow-connectorprofile-datadogconnectorprofilecredentials";
    new DatadogConnectorProfileCredentialsRequired {
        /// at most 256 characters; matches `\S+`
        A api_key: str = "ApiKey",
        /// at most 512 characters; matches `\S+`
        B application_key: str = "ApplicationKey",
    }
    set {}
}

c::property! {
    DatadogConnectorProfileProperties, "appflow-connectorprofile-datadogconnectorprofileproperties";
    new {
        /// at most 256 characters; matches `\S+`
        A instance_url: str = "InstanceUrl",
    }
    set {}
}

c::property! {
    DynatraceConnectorProfileCredentials, "appflow-connectorprofile-dynatraceconnectorprofilecredentials";
    new {
        /// at most 256 characters; matches `\S+`
        A api_token: str = "ApiToken",
    }
    set {}
}

c::property! {
    DynatraceConnectorProfileProperties, "appflow-connectorprofile-dynatraceconnectorprofileproperties";
    new {
        /// at most 256 characters; matches `\S+`
        A instance_url: str = "InstanceUrl",
    }
    set {}
}

c::property! {
    GoogleAnalyticsConnectorProfileCredentials, "appflow-connectorprofile-googleanalyticsconnectorprofilecredentials";
    new GoogleAnalyticsConnectorProfileCredentialsRequired {
        /// at most 512 characters; matches `\S+`
        A client_id: str = "ClientId",
        /// at most 512 characters; matches `\S+`
        B client_secret: str = "ClientSecret",
    }
    set {
        /// at most 4096 characters; matches `\S+`
        access_token: str = "AccessToken",
        connector_o_auth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest",
        /// at most 4096 characters; matches `\S+`
        refresh_token: str = "RefreshToken",
    }
}

c::property! {
    InforNexusConnectorProfileCredentials, "appflow-connectorprofile-infornexusconnectorprofilecredentials";
    new InforNexusConnectorProfileCredentialsRequired {
        /// at most 256 characters; matches `\S+`
        A access_key_id: str = "AccessKeyId",
        /// at most 512 characters; matches `\S+`
        B datakey: str = "Datakey",
        /// at most 512 characters; matches `\S+`
        C secret_access_key: str = "SecretAccessKey",
        /// at most 512 characters; matches `\S+`
        D user_id: str = "UserId",
    }
    set {}
}

c::property! {
    InforNexusConnectorProfileProperties, "appflow-connectorprofile-infornexusconnectorprofileproperties";
    new {
        /// at most 256 characters; matches `\S+`
        A instance_url: str = "InstanceUrl",
    }
    set {}
}

c::property! {
    MarketoConnectorProfileCredentials, "appflow-connectorprofile-marketoconnectorprofilecredentials";
    new MarketoConnectorProfileCredentialsRequired {
        /// at most 512 characters; matches `\S+`
        A client_id: str = "ClientId",
        /// at most 512 characters; matches `\S+`
        B client_secret: str = "ClientSecret",
    }
    set {
        /// at most 4096 characters; matches `\S+`
        access_token: str = "AccessToken",
        connector_o_auth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest",
    }
}

c::property! {
    MarketoConnectorProfileProperties, "appflow-connectorprofile-marketoconnectorprofileproperties";
    new {
        /// at most 256 characters; matches `\S+`
        A instance_url: str = "InstanceUrl",
    }
    set {}
}

c::property! {
    OAuth2Credentials, "appflow-connectorprofile-oauth2credentials";
    new {}
    set {
        /// at most 4096 characters; matches `\S+`
        access_token: str = "AccessToken",
        /// at most 512 characters; matches `\S+`
        client_id: str = "ClientId",
        /// at most 512 characters; matches `\S+`
        client_secret: str = "ClientSecret",
        o_auth_request: ConnectorOAuthRequest = "OAuthRequest",
        /// at most 4096 characters; matches `\S+`
        refresh_token: str = "RefreshToken",
    }
}

c::property! {
    OAuth2Properties, "appflow-connectorprofile-oauth2properties";
    new {}
    set {
        o_auth2_grant_type: OAuth2GrantType = "OAuth2GrantType",
        /// at most 256 characters; matches `^(https?)://[-a-zA-Z0-9+\&amp;@#/%?=\~_|!:,.;]*[-a-zA-Z0-9+\&amp;@#/%=\~_|]`
        token_url: str = "TokenUrl",
        token_url_custom_properties: c::Map<str> = "TokenUrlCustomProperties",
    }
}

c::property! {
    OAuthCredentials, "appflow-connectorprofile-oauthcredentials";
    new {}
    set {
        /// at most 4096 characters; matches `\S+`
        access_token: str = "AccessToken",
        /// at most 512 characters; matches `\S+`
        client_id: str = "ClientId",
        /// at most 512 characters; matches `\S+`
        client_secret: str = "ClientSecret",
        connector_o_auth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest",
        /// at most 4096 characters; matches `\S+`
        refresh_token: str = "RefreshToken",
    }
}

c::property! {
    OAuthProperties, "appflow-connectorprofile-oauthproperties";
    new {}
    set {
        /// at most 256 characters; matches `^(https?)://[-a-zA-Z0-9+\&amp;@#/%?=\~_|!:,.;]*[-a-zA-Z0-9+\&amp;@#/%=\~_|]`
        auth_code_url: str = "AuthCodeUrl",
        /// no item twice; each: at most 128 characters, matches `[/0-9A-Za-z_]*`
        o_auth_scopes: c::List<str> = "OAuthScopes",
        /// at most 256 characters; matches `^(https?)://[-a-zA-Z0-9+\&amp;@#/%?=\~_|!:,.;]*[-a-zA-Z0-9+\&amp;@#/%=\~_|]`
        token_url: str = "TokenUrl",
    }
}

c::property! {
    PardotConnectorProfileCredentials, "appflow-connectorprofile-pardotconnectorprofilecredentials";
    new {}
    set {
        /// at most 4096 characters; matches `\S+`
        access_token: str = "AccessToken",
        /// 20 to 2048 characters; matches `arn:aws:secretsmanager:.*:[0-9]+:.*`
        client_credentials_arn: str = "ClientCredentialsArn",
        connector_o_auth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest",
        /// at most 4096 characters; matches `\S+`
        refresh_token: str = "RefreshToken",
    }
}

c::property! {
    PardotConnectorProfileProperties, "appflow-connectorprofile-pardotconnectorprofileproperties";
    new {
        /// at most 18 characters; matches `\S+`
        A business_unit_id: str = "BusinessUnitId",
    }
    set {
        /// at most 256 characters; matches `\S+`
        instance_url: str = "InstanceUrl",
        is_sandbox_environment: bool = "IsSandboxEnvironment",
    }
}

c::property! {
    RedshiftConnectorProfileCredentials, "appflow-connectorprofile-redshiftconnectorprofilecredentials";
    new {}
    set {
        /// at most 512 characters; matches `\S+`
        password: str = "Password",
        /// at most 512 characters; matches `\S+`
        username: str = "Username",
    }
}

c::property! {
    RedshiftConnectorProfileProperties, "appflow-connectorprofile-redshiftconnectorprofileproperties";
    new RedshiftConnectorProfilePropertiesRequired {
        /// 3 to 63 characters; matches `\S+`
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
        /// at most 512 characters; matches `arn:aws:iam:.*:[0-9]+:.*`
        B role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// at most 128 characters
        bucket_prefix: str = "BucketPrefix",
        /// at most 512 characters; matches `\S+`
        cluster_identifier: str = "ClusterIdentifier",
        /// at most 512 characters; matches `arn:aws:iam:.*:[0-9]+:.*`
        data_api_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "DataApiRoleArn",
        /// at most 512 characters; matches `\S+`
        database_name: str = "DatabaseName",
        /// at most 512 characters; matches `\S+`
        database_url: str = "DatabaseUrl",
        is_redshift_serverless: bool = "IsRedshiftServerless",
        /// at most 512 characters; matches `\S+`
        workgroup_name: str = "WorkgroupName",
    }
}

c::property! {
    SAPODataConnectorProfileCredentials, "appflow-connectorprofile-sapodataconnectorprofilecredentials";
    new {}
    set {
        basic_auth_credentials: BasicAuthCredentials = "BasicAuthCredentials",
        o_auth_credentials: OAuthCredentials = "OAuthCredentials",
    }
}

c::property! {
    SAPODataConnectorProfileProperties, "appflow-connectorprofile-sapodataconnectorprofileproperties";
    new {}
    set {
        /// at most 256 characters; matches `^(https?)://[-a-zA-Z0-9+\&amp;@#/%?=\~_|!:,.;]*[-a-zA-Z0-9+\&amp;@#/%=\~_|]`
        application_host_url: str = "ApplicationHostUrl",
        /// at most 512 characters; matches `\S+`
        application_service_path: str = "ApplicationServicePath",
        /// 3 characters; matches `^[0-9]{3}$`
        client_number: str = "ClientNumber",
        disable_sso: bool = "DisableSSO",
        /// at most 2 characters; matches `^[a-zA-Z0-9_]*$`
        logon_language: str = "LogonLanguage",
        o_auth_properties: OAuthProperties = "OAuthProperties",
        /// 1 to 65535
        port_number: i64 = "PortNumber",
        /// at most 512 characters; matches `\S+`
        private_link_service_name: str = "PrivateLinkServiceName",
    }
}

c::property! {
    SalesforceConnectorProfileCredentials, "appflow-connectorprofile-salesforceconnectorprofilecredentials";
    new {}
    set {
        /// at most 4096 characters; matches `\S+`
        access_token: str = "AccessToken",
        /// 20 to 2048 characters; matches `arn:aws:secretsmanager:.*:[0-9]+:.*`
        client_credentials_arn: str = "ClientCredentialsArn",
        connector_o_auth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest",
        /// at most 8000 characters; matches `^[A-Za-z0-9-_=]+\.[A-Za-z0-9-_=]+\.[A-Za-z0-9-_.+/=]*$`
        jwt_token: str = "JwtToken",
        o_auth2_grant_type: OAuth2GrantType = "OAuth2GrantType",
        /// at most 4096 characters; matches `\S+`
        refresh_token: str = "RefreshToken",
    }
}

c::property! {
    SalesforceConnectorProfileProperties, "appflow-connectorprofile-salesforceconnectorprofileproperties";
    new {}
    set {
        /// at most 256 characters; matches `\S+`
        instance_url: str = "InstanceUrl",
        is_sandbox_environment: bool = "isSandboxEnvironment",
        use_private_link_for_metadata_and_authorization: bool = "usePrivateLinkForMetadataAndAuthorization",
    }
}

c::property! {
    ServiceNowConnectorProfileCredentials, "appflow-connectorprofile-servicenowconnectorprofilecredentials";
    new {}
    set {
        o_auth2_credentials: OAuth2Credentials = "OAuth2Credentials",
        /// at most 512 characters; matches `\S+`
        password: str = "Password",
        /// at most 512 characters; matches `\S+`
        username: str = "Username",
    }
}

c::property! {
    ServiceNowConnectorProfileProperties, "appflow-connectorprofile-servicenowconnectorprofileproperties";
    new {
        /// at most 256 characters; matches `\S+`
        A instance_url: str = "InstanceUrl",
    }
    set {}
}

c::property! {
    SingularConnectorProfileCredentials, "appflow-connectorprofile-singularconnectorprofilecredentials";
    new {
        /// at most 256 characters; matches `\S+`
        A api_key: str = "ApiKey",
    }
    set {}
}

c::property! {
    SlackConnectorProfileCredentials, "appflow-connectorprofile-slackconnectorprofilecredentials";
    new SlackConnectorProfileCredentialsRequired {
        /// at most 512 characters; matches `\S+`
        A client_id: str = "ClientId",
        /// at most 512 characters; matches `\S+`
        B client_secret: str = "ClientSecret",
    }
    set {
        /// at most 4096 characters; matches `\S+`
        access_token: str = "AccessToken",
        connector_o_auth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest",
    }
}

c::property! {
    SlackConnectorProfileProperties, "appflow-connectorprofile-slackconnectorprofileproperties";
    new {
        /// at most 256 characters; matches `\S+`
        A instance_url: str = "InstanceUrl",
    }
    set {}
}

c::property! {
    SnowflakeConnectorProfileCredentials, "appflow-connectorprofile-snowflakeconnectorprofilecredentials";
    new SnowflakeConnectorProfileCredentialsRequired {
        /// at most 512 characters; matches `\S+`
        A password: str = "Password",
        /// at most 512 characters; matches `\S+`
        B username: str = "Username",
    }
    set {}
}

c::property! {
    SnowflakeConnectorProfileProperties, "appflow-connectorprofile-snowflakeconnectorprofileproperties";
    new SnowflakeConnectorProfilePropertiesRequired {
        /// 3 to 63 characters; matches `\S+`
        A bucket_name: c::Name<catchment_cfn::s3::CfnBucket> = "BucketName",
        /// at most 512 characters; matches `\S+`
        B stage: str = "Stage",
        /// at most 512 characters; matches `[\s0-9A-Za-z_/!@#+=.-]*`
        C warehouse: str = "Warehouse",
    }
    set {
        /// at most 512 characters; matches `\S+`
        account_name: str = "AccountName",
        /// at most 128 characters
        bucket_prefix: str = "BucketPrefix",
        /// at most 512 characters; matches `\S+`
        private_link_service_name: str = "PrivateLinkServiceName",
        /// at most 64 characters; matches `\S+`
        region: str = "Region",
    }
}

c::property! {
    TrendmicroConnectorProfileCredentials, "appflow-connectorprofile-trendmicroconnectorprofilecredentials";
    new {
        /// at most 256 characters; matches `\S+`
        A api_secret_key: str = "ApiSecretKey",
    }
    set {}
}

c::property! {
    VeevaConnectorProfileCredentials, "appflow-connectorprofile-veevaconnectorprofilecredentials";
    new VeevaConnectorProfileCredentialsRequired {
        /// at most 512 characters; matches `\S+`
        A password: str = "Password",
        /// at most 512 characters; matches `\S+`
        B username: str = "Username",
    }
    set {}
}

c::property! {
    VeevaConnectorProfileProperties, "appflow-connectorprofile-veevaconnectorprofileproperties";
    new {
        /// at most 256 characters; matches `\S+`
        A instance_url: str = "InstanceUrl",
    }
    set {}
}

c::property! {
    ZendeskConnectorProfileCredentials, "appflow-connectorprofile-zendeskconnectorprofilecredentials";
    new ZendeskConnectorProfileCredentialsRequired {
        /// at most 512 characters; matches `\S+`
        A client_id: str = "ClientId",
        /// at most 512 characters; matches `\S+`
        B client_secret: str = "ClientSecret",
    }
    set {
        /// at most 4096 characters; matches `\S+`
        access_token: str = "AccessToken",
        connector_o_auth_request: ConnectorOAuthRequest = "ConnectorOAuthRequest",
    }
}

c::property! {
    ZendeskConnectorProfileProperties, "appflow-connectorprofile-zendeskconnectorprofileproperties";
    new {
        /// at most 256 characters; matches `\S+`
        A instance_url: str = "InstanceUrl",
    }
    set {}
}

c::open_enum! {
    AuthenticationType {
        OAUTH2 = "OAUTH2",
        APIKEY = "APIKEY",
        BASIC = "BASIC",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    ConnectorType {
        SALESFORCE = "Salesforce",
        PARDOT = "Pardot",
        SINGULAR = "Singular",
        SLACK = "Slack",
        REDSHIFT = "Redshift",
        MARKETO = "Marketo",
        GOOGLEANALYTICS = "Googleanalytics",
        ZENDESK = "Zendesk",
        SERVICENOW = "Servicenow",
        SAPO_DATA = "SAPOData",
        DATADOG = "Datadog",
        TRENDMICRO = "Trendmicro",
        SNOWFLAKE = "Snowflake",
        DYNATRACE = "Dynatrace",
        INFORNEXUS = "Infornexus",
        AMPLITUDE = "Amplitude",
        VEEVA = "Veeva",
        CUSTOM_CONNECTOR = "CustomConnector",
    }
}

c::open_enum! {
    OAuth2GrantType {
        CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS",
        AUTHORIZATION_CODE = "AUTHORIZATION_CODE",
        JWT_BEARER = "JWT_BEARER",
    }
}

c::open_enum! {
    ConnectionMode {
        PUBLIC = "Public",
        PRIVATE = "Private",
    }
}

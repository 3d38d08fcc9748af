// Written by `cargo xtask codegen` from crates/registry/data/devopsagent.txt.

//! `AWS::DevOpsAgent::Service` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `ServiceId`.
    CfnService = "AWS::DevOpsAgent::Service", "devopsagent-service", reference name,
        arn "arn:${Partition}:aidevops:${Region}:${Account}:service/${ServiceId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A service_type: ServiceType = "ServiceType",
    }
    set {
        /// 3 to 30 characters; matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`; an update replaces the resource; AWS does not show it again
        exchange_url_private_connection_name: str = "ExchangeUrlPrivateConnectionName",
        /// 1 to 2048 characters; an update replaces the resource
        kms_key_arn: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyArn",
        /// 1 to 255 characters; matches `^[\p{L}\p{N} _-]+$`
        name: str = "Name",
        /// 3 to 30 characters; matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`; an update replaces the resource
        private_connection_name: str = "PrivateConnectionName",
        /// AWS does not show it again
        service_details: ServiceDetails = "ServiceDetails",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// 3 to 30 characters; matches `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`; an update replaces the resource; AWS does not show it again
        target_url_private_connection_name: str = "TargetUrlPrivateConnectionName",
    }
    get {
        @arn "Arn",
        ACCESSIBLE_RESOURCES: c::List<c::Map<str>> = list "AccessibleResources",
        ADDITIONAL_SERVICE_DETAILS: c::Json = "AdditionalServiceDetails",
        SERVICE_ID: c::Name<CfnService> = "ServiceId",
    }
}

c::property! {
    ApiKeyDetails, "devopsagent-service-apikeydetails";
    new ApiKeyDetailsRequired {
        /// matches `^[a-zA-Z0-9-]+$`
        A api_key_header: str = "ApiKeyHeader",
        /// matches `^[a-zA-Z0-9_\s-]+$`
        B api_key_name: str = "ApiKeyName",
        /// matches `^[!-\~]([ \t]*[!-\~])*$`
        C api_key_value: str = "ApiKeyValue",
    }
    set {}
}

c::property! {
    AzureIdentityServiceDetails, "devopsagent-service-azureidentityservicedetails";
    new AzureIdentityServiceDetailsRequired {
        /// matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`
        A client_id: str = "ClientId",
        /// matches `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`
        B tenant_id: str = "TenantId",
        /// matches `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.+$`
        C web_identity_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "WebIdentityRoleArn",
        /// at least 1 item
        D web_identity_token_audiences: c::List<str> = "WebIdentityTokenAudiences",
    }
    set {}
}

c::property! {
    BearerTokenDetails, "devopsagent-service-bearertokendetails";
    new BearerTokenDetailsRequired {
        /// matches `^[a-zA-Z0-9_\s-]+$`
        A token_name: str = "TokenName",
        /// matches `^[\S]+$`
        B token_value: str = "TokenValue",
    }
    set {
        /// matches `^[a-zA-Z0-9-]+$`; default `"Authorization"`
        authorization_header: str = "AuthorizationHeader",
    }
}

c::property! {
    DynatraceAuthorizationConfig, "devopsagent-service-dynatraceauthorizationconfig";
    new {}
    set {
        o_auth_client_credentials: OAuthClientDetails = "OAuthClientCredentials",
    }
}

c::property! {
    DynatraceServiceDetails, "devopsagent-service-dynatraceservicedetails";
    new {
        A account_urn: str = "AccountUrn",
    }
    set {
        authorization_config: DynatraceAuthorizationConfig = "AuthorizationConfig",
    }
}

c::property! {
    GitHubAppVerificationDetails, "devopsagent-service-githubappverificationdetails";
    new GitHubAppVerificationDetailsRequired {
        A app_variant: GitHubAppVerificationDetailsAppVariant = "AppVariant",
        /// 1 to 512 characters; matches `^[A-Za-z0-9_]+$`
        B token_value: str = "TokenValue",
    }
    set {
        /// 1 to 39 characters; matches `^[a-zA-Z0-9](?:-?[a-zA-Z0-9])*$`
        organization_name: str = "OrganizationName",
        /// 1 to 2048 characters; matches `^https://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?/?$`
        target_url: str = "TargetUrl",
    }
}

c::property! {
    /// Exactly one of `AppVerification`, `DirectAccess`.
    GitHubDetails, "devopsagent-service-githubdetails";
    new {}
    set {
        app_verification: GitHubAppVerificationDetails = "AppVerification",
        direct_access: GitHubPatDetails = "DirectAccess",
    }
}

c::property! {
    GitHubPatDetails, "devopsagent-service-githubpatdetails";
    new {
        /// 1 to 512 characters; matches `^[A-Za-z0-9_]+$`
        A token_value: str = "TokenValue",
    }
    set {
        /// 1 to 39 characters; matches `^[a-zA-Z0-9](?:-?[a-zA-Z0-9])*$`
        organization_name: str = "OrganizationName",
        /// 1 to 2048 characters; matches `^https://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?/?$`
        target_url: str = "TargetUrl",
    }
}

c::property! {
    GitLabDetails, "devopsagent-service-gitlabdetails";
    new GitLabDetailsRequired {
        /// matches `^https://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?/?$`
        A target_url: str = "TargetUrl",
        B token_type: GitLabDetailsTokenType = "TokenType",
        /// matches `^[a-zA-Z0-9._-]+$`
        C token_value: str = "TokenValue",
    }
    set {
        group_id: str = "GroupId",
    }
}

c::property! {
    /// Exactly one of `OAuthClientCredentials`, `ApiKey`, `BearerToken`.
    MCPServerAuthorizationConfig, "devopsagent-service-mcpserverauthorizationconfig";
    new {}
    set {
        api_key: ApiKeyDetails = "ApiKey",
        bearer_token: BearerTokenDetails = "BearerToken",
        o_auth_client_credentials: MCPServerOAuthClientCredentialsConfig = "OAuthClientCredentials",
    }
}

c::property! {
    MCPServerDetails, "devopsagent-service-mcpserverdetails";
    new MCPServerDetailsRequired {
        A authorization_config: MCPServerAuthorizationConfig = "AuthorizationConfig",
        /// matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`
        B endpoint: str = "Endpoint",
        /// matches `^[a-zA-Z0-9_-]+$`
        C name: str = "Name",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
    }
}

c::property! {
    /// Exactly one of `BearerToken`.
    MCPServerGrafanaAuthorizationConfig, "devopsagent-service-mcpservergrafanaauthorizationconfig";
    new {}
    set {
        bearer_token: BearerTokenDetails = "BearerToken",
    }
}

c::property! {
    MCPServerGrafanaDetails, "devopsagent-service-mcpservergrafanadetails";
    new MCPServerGrafanaDetailsRequired {
        A authorization_config: MCPServerGrafanaAuthorizationConfig = "AuthorizationConfig",
        /// matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`
        B endpoint: str = "Endpoint",
        /// matches `^[a-zA-Z0-9_-]+$`
        C name: str = "Name",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
    }
}

c::property! {
    MCPServerOAuthClientCredentialsConfig, "devopsagent-service-mcpserveroauthclientcredentialsconfig";
    new MCPServerOAuthClientCredentialsConfigRequired {
        A client_id: str = "ClientId",
        B client_secret: str = "ClientSecret",
        /// matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`
        C exchange_url: str = "ExchangeUrl",
    }
    set {
        client_name: str = "ClientName",
        exchange_parameters: c::Json = "ExchangeParameters",
        scopes: c::List<str> = "Scopes",
    }
}

c::property! {
    MCPServerSigV4AuthorizationConfig, "devopsagent-service-mcpserversigv4authorizationconfig";
    new MCPServerSigV4AuthorizationConfigRequired {
        /// matches `^(\*|[a-z]{2,4}(-[a-z]+)+-[0-9]+)$`
        A region: str = "Region",
        /// 1 to 100 characters
        B service: str = "Service",
    }
    set {
        /// at most 10 keys
        custom_headers: c::Map<str> = "CustomHeaders",
        /// matches `^arn:aws:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+$`
        mcp_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "McpRoleArn",
        role_arn: MCPServerSigV4AuthorizationConfigRoleArn = "RoleArn",
    }
}

c::property! {
    MCPServerSigV4Details, "devopsagent-service-mcpserversigv4details";
    new MCPServerSigV4DetailsRequired {
        A authorization_config: MCPServerSigV4AuthorizationConfig = "AuthorizationConfig",
        /// matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`
        B endpoint: str = "Endpoint",
        /// matches `^[a-zA-Z0-9_-]+$`
        C name: str = "Name",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
    }
}

c::property! {
    /// Exactly one of `BearerToken`.
    MCPServerSplunkAuthorizationConfig, "devopsagent-service-mcpserversplunkauthorizationconfig";
    new {}
    set {
        bearer_token: BearerTokenDetails = "BearerToken",
    }
}

c::property! {
    MCPServerSplunkDetails, "devopsagent-service-mcpserversplunkdetails";
    new MCPServerSplunkDetailsRequired {
        A authorization_config: MCPServerSplunkAuthorizationConfig = "AuthorizationConfig",
        /// matches `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`
        B endpoint: str = "Endpoint",
        /// matches `^[a-zA-Z0-9_-]+$`
        C name: str = "Name",
    }
    set {
        /// at most 500 characters
        description: str = "Description",
    }
}

c::property! {
    NewRelicApiKeyConfig, "devopsagent-service-newrelicapikeyconfig";
    new NewRelicApiKeyConfigRequired {
        /// matches `^[0-9]+$`
        A account_id: str = "AccountId",
        /// matches `^NRAK-[A-Z0-9]+$`
        B api_key: str = "ApiKey",
        C region: NewRelicApiKeyConfigRegion = "Region",
    }
    set {
        /// each: matches `^[0-9]+$`
        alert_policy_ids: c::List<str> = "AlertPolicyIds",
        /// each: matches `^[0-9]+$`
        application_ids: c::List<str> = "ApplicationIds",
        /// each: matches `^[a-zA-Z0-9_.-]+$`
        entity_guids: c::List<str> = "EntityGuids",
    }
}

c::property! {
    NewRelicAuthorizationConfig, "devopsagent-service-newrelicauthorizationconfig";
    new {
        A api_key: NewRelicApiKeyConfig = "ApiKey",
    }
    set {}
}

c::property! {
    NewRelicServiceDetails, "devopsagent-service-newrelicservicedetails";
    new {
        A authorization_config: NewRelicAuthorizationConfig = "AuthorizationConfig",
    }
    set {}
}

c::property! {
    OAuthClientDetails, "devopsagent-service-oauthclientdetails";
    new OAuthClientDetailsRequired {
        A client_id: str = "ClientId",
        B client_secret: str = "ClientSecret",
    }
    set {
        client_name: str = "ClientName",
        exchange_parameters: c::Json = "ExchangeParameters",
    }
}

c::property! {
    PagerDutyAuthorizationConfig, "devopsagent-service-pagerdutyauthorizationconfig";
    new {}
    set {
        o_auth_client_credentials: OAuthClientDetails = "OAuthClientCredentials",
    }
}

c::property! {
    PagerDutyDetails, "devopsagent-service-pagerdutydetails";
    new {
        A authorization_config: PagerDutyAuthorizationConfig = "AuthorizationConfig",
        B scopes: c::List<str> = "Scopes",
    }
    set {}
}

c::property! {
    /// Exactly one of `Dynatrace`, `MCPServer`, `MCPServerSplunk`, `MCPServerNewRelic`, `GitLab`, `GitHub`, `ServiceNow`, `PagerDuty`, `AzureIdentity`, `MCPServerSigV4`, `MCPServerGrafana`.
    ServiceDetails, "devopsagent-service-servicedetails";
    new {}
    set {
        /// an update replaces the resource
        azure_identity: AzureIdentityServiceDetails = "AzureIdentity",
        /// an update replaces the resource
        dynatrace: DynatraceServiceDetails = "Dynatrace",
        /// an update replaces the resource
        git_hub: GitHubDetails = "GitHub",
        git_lab: GitLabDetails = "GitLab",
        mcp_server: MCPServerDetails = "MCPServer",
        mcp_server_grafana: MCPServerGrafanaDetails = "MCPServerGrafana",
        mcp_server_new_relic: NewRelicServiceDetails = "MCPServerNewRelic",
        mcp_server_sig_v4: MCPServerSigV4Details = "MCPServerSigV4",
        /// an update replaces the resource
        mcp_server_splunk: MCPServerSplunkDetails = "MCPServerSplunk",
        /// an update replaces the resource
        pager_duty: PagerDutyDetails = "PagerDuty",
        /// an update replaces the resource
        service_now: ServiceNowServiceDetails = "ServiceNow",
    }
}

c::property! {
    ServiceNowAuthorizationConfig, "devopsagent-service-servicenowauthorizationconfig";
    new {}
    set {
        o_auth_client_credentials: OAuthClientDetails = "OAuthClientCredentials",
    }
}

c::property! {
    ServiceNowServiceDetails, "devopsagent-service-servicenowservicedetails";
    new {
        /// matches `^https://[a-zA-Z0-9-]+\.service-now\.com/?$`
        A instance_url: str = "InstanceUrl",
    }
    set {
        authorization_config: ServiceNowAuthorizationConfig = "AuthorizationConfig",
    }
}

c::open_enum! {
    ServiceType {
        DYNATRACE = "dynatrace",
        MCPSERVER = "mcpserver",
        MCPSERVERSPLUNK = "mcpserversplunk",
        MCPSERVERNEWRELIC = "mcpservernewrelic",
        GITLAB = "gitlab",
        GITHUB = "github",
        SERVICENOW = "servicenow",
        PAGERDUTY = "pagerduty",
        AZUREIDENTITY = "azureidentity",
        MCPSERVERSIGV4 = "mcpserversigv4",
        MCPSERVERGRAFANA = "mcpservergrafana",
    }
}

c::open_enum! {
    GitHubAppVerificationDetailsAppVariant {
        READ_ONLY = "READ_ONLY",
        READ_WRITE = "READ_WRITE",
        CUSTOM_APP = "CUSTOM_APP",
    }
}

c::open_enum! {
    GitLabDetailsTokenType {
        PERSONAL = "personal",
        GROUP = "group",
    }
}

c::open_enum! {
    MCPServerSigV4AuthorizationConfigRoleArn {
        EMPTY = "",
    }
}

c::open_enum! {
    NewRelicApiKeyConfigRegion {
        US = "US",
        EU = "EU",
    }
}

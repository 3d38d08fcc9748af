// Written by `cargo xtask codegen` from crates/registry/data/qbusiness.txt.

//! `AWS::QBusiness::Plugin` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnPlugin = "AWS::QBusiness::Plugin", "qbusiness-plugin", reference text, tags List "Tags";
    new CfnPluginRequired {
        A auth_configuration: PluginAuthConfiguration = "AuthConfiguration",
        /// 1 to 100 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`
        B display_name: str = "DisplayName",
        /// an update replaces the resource
        C r#type: PluginType = "Type",
    }
    set {
        /// 36 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`; an update replaces the resource
        application_id: str = "ApplicationId",
        custom_plugin_configuration: CustomPluginConfiguration = "CustomPluginConfiguration",
        /// 1 to 2048 characters; matches `^(https?|ftp|file)://([^\s]*)$`
        server_url: str = "ServerUrl",
        state: PluginState = "State",
        /// at most 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "PluginArn",
        BUILD_STATUS: c::Json = "BuildStatus",
        CREATED_AT: str = "CreatedAt",
        PLUGIN_ARN: c::Arn<CfnPlugin> = "PluginArn",
        PLUGIN_ID: str = "PluginId",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    /// Exactly one of `Payload`, `S3`.
    APISchema, "qbusiness-plugin-apischema";
    new {}
    set {
        payload: str = "Payload",
        s3: S3 = "S3",
    }
}

c::property! {
    BasicAuthConfiguration, "qbusiness-plugin-basicauthconfiguration";
    new BasicAuthConfigurationRequired {
        /// at most 1284 characters
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 1284 characters
        B secret_arn: str = "SecretArn",
    }
    set {}
}

c::property! {
    CustomPluginConfiguration, "qbusiness-plugin-custompluginconfiguration";
    new CustomPluginConfigurationRequired {
        A api_schema: APISchema = "ApiSchema",
        B api_schema_type: APISchemaType = "ApiSchemaType",
        /// 1 to 200 characters
        C description: str = "Description",
    }
    set {}
}

c::property! {
    OAuth2ClientCredentialConfiguration, "qbusiness-plugin-oauth2clientcredentialconfiguration";
    new OAuth2ClientCredentialConfigurationRequired {
        /// at most 1284 characters
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// at most 1284 characters
        B secret_arn: str = "SecretArn",
    }
    set {
        /// 1 to 2048 characters; matches `^(https?|ftp|file)://([^\s]*)$`
        authorization_url: str = "AuthorizationUrl",
        /// 1 to 2048 characters; matches `^(https?|ftp|file)://([^\s]*)$`
        token_url: str = "TokenUrl",
    }
}

c::property! {
    /// Exactly one of `BasicAuthConfiguration`, `OAuth2ClientCredentialConfiguration`, `NoAuthConfiguration`.
    PluginAuthConfiguration, "qbusiness-plugin-pluginauthconfiguration";
    new {}
    set {
        basic_auth_configuration: BasicAuthConfiguration = "BasicAuthConfiguration",
        no_auth_configuration: c::Json = "NoAuthConfiguration",
        o_auth2_client_credential_configuration: OAuth2ClientCredentialConfiguration = "OAuth2ClientCredentialConfiguration",
    }
}

c::property! {
    S3, "qbusiness-plugin-s3";
    new S3Required {
        /// 1 to 63 characters; matches `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`
        A bucket: str = "Bucket",
        /// 1 to 1024 characters
        B key: str = "Key",
    }
    set {}
}

c::open_enum! {
    APISchemaType {
        OPEN_API_V3 = "OPEN_API_V3",
    }
}

c::open_enum! {
    PluginState {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    PluginType {
        SERVICE_NOW = "SERVICE_NOW",
        SALESFORCE = "SALESFORCE",
        JIRA = "JIRA",
        ZENDESK = "ZENDESK",
        CUSTOM = "CUSTOM",
        QUICKSIGHT = "QUICKSIGHT",
        SERVICENOW_NOW_PLATFORM = "SERVICENOW_NOW_PLATFORM",
        JIRA_CLOUD = "JIRA_CLOUD",
        SALESFORCE_CRM = "SALESFORCE_CRM",
        ZENDESK_SUITE = "ZENDESK_SUITE",
        ATLASSIAN_CONFLUENCE = "ATLASSIAN_CONFLUENCE",
        GOOGLE_CALENDAR = "GOOGLE_CALENDAR",
        MICROSOFT_TEAMS = "MICROSOFT_TEAMS",
        MICROSOFT_EXCHANGE = "MICROSOFT_EXCHANGE",
        PAGERDUTY_ADVANCE = "PAGERDUTY_ADVANCE",
        SMARTSHEET = "SMARTSHEET",
        ASANA = "ASANA",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::ActionConnector` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnActionConnector = "AWS::QuickSight::ActionConnector", "quicksight-actionconnector", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:action-connector/${ResourceId}", tags List "Tags";
    new CfnActionConnectorRequired {
        /// 1 to 512 characters; matches `^[0-9A-Za-z_-]+$`; an update replaces the resource
        A action_connector_id: str = "ActionConnectorId",
        /// AWS does not show it again
        B authentication_config: AuthConfig = "AuthenticationConfig",
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        C aws_account_id: str = "AwsAccountId",
        /// 1 to 255 characters; matches `^[A-Za-z0-9](?:[0-9A-Za-z_\- ]*[A-Za-z0-9])?$`
        D name: str = "Name",
        /// an update replaces the resource
        E r#type: ActionConnectorType = "Type",
    }
    set {
        /// 1 to 2048 characters; matches `^[A-Za-z0-9 _.,!?-]*$`
        description: str = "Description",
        /// 1 to 64 items
        permissions: c::List<ResourcePermission> = "Permissions",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
        /// AWS does not show it again
        vpc_connection_arn: str = "VpcConnectionArn",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        ENABLED_ACTIONS: c::List<str> = list "EnabledActions",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    APIKeyConnectionMetadata, "quicksight-actionconnector-apikeyconnectionmetadata";
    new APIKeyConnectionMetadataRequired {
        A api_key: str = "ApiKey",
        /// 1 to 8192 characters; matches `^https://.*`
        B base_endpoint: str = "BaseEndpoint",
    }
    set {
        /// matches `^[0-9A-Za-z_.%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$`
        email: str = "Email",
    }
}

c::property! {
    AuthConfig, "quicksight-actionconnector-authconfig";
    new {
        A authentication_metadata: AuthenticationMetadata = "AuthenticationMetadata",
        B authentication_type: ConnectionAuthType = "AuthenticationType",
    }
    set {}
}

c::property! {
    /// Exactly one of `AuthorizationCodeGrantMetadata`, `ClientCredentialsGrantMetadata`, `BasicAuthConnectionMetadata`, `ApiKeyConnectionMetadata`, `NoneConnectionMetadata`, `IamConnectionMetadata`.
    AuthenticationMetadata, "quicksight-actionconnector-authenticationmetadata";
    new {}
    set {
        api_key_connection_metadata: APIKeyConnectionMetadata = "ApiKeyConnectionMetadata",
        authorization_code_grant_metadata: AuthorizationCodeGrantMetadata = "AuthorizationCodeGrantMetadata",
        basic_auth_connection_metadata: BasicAuthConnectionMetadata = "BasicAuthConnectionMetadata",
        client_credentials_grant_metadata: ClientCredentialsGrantMetadata = "ClientCredentialsGrantMetadata",
        iam_connection_metadata: IAMConnectionMetadata = "IamConnectionMetadata",
        none_connection_metadata: NoneConnectionMetadata = "NoneConnectionMetadata",
    }
}

c::property! {
    /// Exactly one of `AuthorizationCodeGrantDetails`.
    AuthorizationCodeGrantCredentialsDetails, "quicksight-actionconnector-authorizationcodegrantcredentialsdetails";
    new {}
    set {
        authorization_code_grant_details: AuthorizationCodeGrantDetails = "AuthorizationCodeGrantDetails",
    }
}

c::property! {
    AuthorizationCodeGrantDetails, "quicksight-actionconnector-authorizationcodegrantdetails";
    new AuthorizationCodeGrantDetailsRequired {
        /// 1 to 8192 characters; matches `^https://.*`
        A authorization_endpoint: str = "AuthorizationEndpoint",
        /// at most 1024 characters
        B client_id: str = "ClientId",
        /// at most 2048 characters
        C client_secret: str = "ClientSecret",
        /// 1 to 8192 characters; matches `^https://.*`
        D token_endpoint: str = "TokenEndpoint",
    }
    set {}
}

c::property! {
    AuthorizationCodeGrantMetadata, "quicksight-actionconnector-authorizationcodegrantmetadata";
    new AuthorizationCodeGrantMetadataRequired {
        /// 1 to 8192 characters; matches `^https://.*`
        A base_endpoint: str = "BaseEndpoint",
        /// 1 to 8192 characters; matches `^https://.*`
        B redirect_url: str = "RedirectUrl",
    }
    set {
        authorization_code_grant_credentials_details: AuthorizationCodeGrantCredentialsDetails = "AuthorizationCodeGrantCredentialsDetails",
        authorization_code_grant_credentials_source: AuthorizationCodeGrantCredentialsSource = "AuthorizationCodeGrantCredentialsSource",
    }
}

c::property! {
    BasicAuthConnectionMetadata, "quicksight-actionconnector-basicauthconnectionmetadata";
    new BasicAuthConnectionMetadataRequired {
        /// 1 to 8192 characters; matches `^https://.*`
        A base_endpoint: str = "BaseEndpoint",
        B password: str = "Password",
        C username: str = "Username",
    }
    set {}
}

c::property! {
    /// Exactly one of `ClientCredentialsGrantDetails`.
    ClientCredentialsDetails, "quicksight-actionconnector-clientcredentialsdetails";
    new {}
    set {
        client_credentials_grant_details: ClientCredentialsGrantDetails = "ClientCredentialsGrantDetails",
    }
}

c::property! {
    ClientCredentialsGrantDetails, "quicksight-actionconnector-clientcredentialsgrantdetails";
    new ClientCredentialsGrantDetailsRequired {
        /// at most 1024 characters
        A client_id: str = "ClientId",
        /// at most 2048 characters
        B client_secret: str = "ClientSecret",
        /// 1 to 8192 characters; matches `^https://.*`
        C token_endpoint: str = "TokenEndpoint",
    }
    set {}
}

c::property! {
    ClientCredentialsGrantMetadata, "quicksight-actionconnector-clientcredentialsgrantmetadata";
    new {
        /// 1 to 8192 characters; matches `^https://.*`
        A base_endpoint: str = "BaseEndpoint",
    }
    set {
        client_credentials_details: ClientCredentialsDetails = "ClientCredentialsDetails",
        client_credentials_source: ClientCredentialsSource = "ClientCredentialsSource",
    }
}

c::property! {
    IAMConnectionMetadata, "quicksight-actionconnector-iamconnectionmetadata";
    new {
        /// 20 to 2048 characters
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {}
}

c::property! {
    NoneConnectionMetadata, "quicksight-actionconnector-noneconnectionmetadata";
    new {
        /// 1 to 8192 characters; matches `^https://.*`
        A base_endpoint: str = "BaseEndpoint",
    }
    set {}
}

c::property! {
    ResourcePermission, "quicksight-actionconnector-resourcepermission";
    new {
        /// 1 to 30 items
        A actions: c::List<str> = "Actions",
        /// 1 to 256 characters
        B principal: str = "Principal",
    }
    set {}
}

c::open_enum! {
    ActionConnectorType {
        GENERIC_HTTP = "GENERIC_HTTP",
        SERVICENOW_NOW_PLATFORM = "SERVICENOW_NOW_PLATFORM",
        SALESFORCE_CRM = "SALESFORCE_CRM",
        MICROSOFT_OUTLOOK = "MICROSOFT_OUTLOOK",
        PAGERDUTY_ADVANCE = "PAGERDUTY_ADVANCE",
        JIRA_CLOUD = "JIRA_CLOUD",
        ATLASSIAN_CONFLUENCE = "ATLASSIAN_CONFLUENCE",
        AMAZON_S3 = "AMAZON_S3",
        AMAZON_BEDROCK_AGENT_RUNTIME = "AMAZON_BEDROCK_AGENT_RUNTIME",
        AMAZON_BEDROCK_RUNTIME = "AMAZON_BEDROCK_RUNTIME",
        AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME = "AMAZON_BEDROCK_DATA_AUTOMATION_RUNTIME",
        AMAZON_TEXTRACT = "AMAZON_TEXTRACT",
        AMAZON_COMPREHEND = "AMAZON_COMPREHEND",
        AMAZON_COMPREHEND_MEDICAL = "AMAZON_COMPREHEND_MEDICAL",
        MICROSOFT_ONEDRIVE = "MICROSOFT_ONEDRIVE",
        MICROSOFT_SHAREPOINT = "MICROSOFT_SHAREPOINT",
        MICROSOFT_TEAMS = "MICROSOFT_TEAMS",
        SAP_BUSINESSPARTNER = "SAP_BUSINESSPARTNER",
        SAP_PRODUCTMASTERDATA = "SAP_PRODUCTMASTERDATA",
        SAP_PHYSICALINVENTORY = "SAP_PHYSICALINVENTORY",
        SAP_BILLOFMATERIALS = "SAP_BILLOFMATERIALS",
        SAP_MATERIALSTOCK = "SAP_MATERIALSTOCK",
        ZENDESK_SUITE = "ZENDESK_SUITE",
        SMARTSHEET = "SMARTSHEET",
        SLACK = "SLACK",
        ASANA = "ASANA",
        BAMBOO_HR = "BAMBOO_HR",
    }
}

c::open_enum! {
    AuthorizationCodeGrantCredentialsSource {
        PLAIN_CREDENTIALS = "PLAIN_CREDENTIALS",
    }
}

c::open_enum! {
    ClientCredentialsSource {
        PLAIN_CREDENTIALS = "PLAIN_CREDENTIALS",
    }
}

c::open_enum! {
    ConnectionAuthType {
        BASIC = "BASIC",
        API_KEY = "API_KEY",
        OAUTH2_CLIENT_CREDENTIALS = "OAUTH2_CLIENT_CREDENTIALS",
        NONE = "NONE",
        IAM = "IAM",
        OAUTH2_AUTHORIZATION_CODE = "OAUTH2_AUTHORIZATION_CODE",
    }
}

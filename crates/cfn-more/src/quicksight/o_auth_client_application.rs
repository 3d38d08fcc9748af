// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::OAuthClientApplication` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnOAuthClientApplication = "AWS::QuickSight::OAuthClientApplication", "quicksight-oauthclientapplication", reference arn,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:oauthClientApplication/${ResourceId}", tags List "Tags";
    new CfnOAuthClientApplicationRequired {
        /// 1 to 2048 characters
        A name: str = "Name",
        /// 1 to 256 characters; matches `[^/][^\x{0000}-\x{001f}]*`; an update replaces the resource
        B o_auth_client_application_id: str = "OAuthClientApplicationId",
        /// an update replaces the resource
        C o_auth_client_authentication_type: OAuthClientAuthenticationType = "OAuthClientAuthenticationType",
        /// 1 to 2048 characters; matches `^https://[^\p{Cc}]+$`
        D o_auth_token_endpoint_url: str = "OAuthTokenEndpointUrl",
    }
    set {
        /// 1 to 2048 characters; matches `^[^\p{Cc}]+$`; AWS does not show it again
        client_id: str = "ClientId",
        /// 1 to 2048 characters; matches `^[^\p{Cc}]+$`; AWS does not show it again
        client_secret: str = "ClientSecret",
        data_source_type: DataSourceType = "DataSourceType",
        identity_provider_vpc_connection_properties: IdentityProviderVpcConnectionProperties = "IdentityProviderVpcConnectionProperties",
        /// 1 to 2048 characters; matches `^https://[^\p{Cc}]+$`
        o_auth_authorization_endpoint_url: str = "OAuthAuthorizationEndpointUrl",
        /// 1 to 4096 characters; matches `^[^\p{Cc}]+$`
        o_auth_scopes: str = "OAuthScopes",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
    }
}

c::property! {
    IdentityProviderVpcConnectionProperties, "quicksight-oauthclientapplication-identityprovidervpcconnectionproperties";
    new {
        A vpc_connection_arn: str = "VpcConnectionArn",
    }
    set {}
}

c::open_enum! {
    OAuthClientAuthenticationType {
        TOKEN = "TOKEN",
    }
}

c::open_enum! {
    DataSourceType {
        ADOBE_ANALYTICS = "ADOBE_ANALYTICS",
        AMAZON_ELASTICSEARCH = "AMAZON_ELASTICSEARCH",
        AMAZON_OPENSEARCH = "AMAZON_OPENSEARCH",
        ATHENA = "ATHENA",
        AURORA = "AURORA",
        AURORA_POSTGRESQL = "AURORA_POSTGRESQL",
        AWS_IOT_ANALYTICS = "AWS_IOT_ANALYTICS",
        BIGQUERY = "BIGQUERY",
        CONFLUENCE = "CONFLUENCE",
        DATABRICKS = "DATABRICKS",
        EXASOL = "EXASOL",
        GITHUB = "GITHUB",
        GOOGLESHEETS = "GOOGLESHEETS",
        GOOGLE_DRIVE = "GOOGLE_DRIVE",
        JIRA = "JIRA",
        MARIADB = "MARIADB",
        MYSQL = "MYSQL",
        ONE_DRIVE = "ONE_DRIVE",
        ORACLE = "ORACLE",
        POSTGRESQL = "POSTGRESQL",
        PRESTO = "PRESTO",
        QBUSINESS = "QBUSINESS",
        REDSHIFT = "REDSHIFT",
        S3 = "S3",
        S3_KNOWLEDGE_BASE = "S3_KNOWLEDGE_BASE",
        S3_TABLES = "S3_TABLES",
        SALESFORCE = "SALESFORCE",
        SERVICENOW = "SERVICENOW",
        SHAREPOINT = "SHAREPOINT",
        SNOWFLAKE = "SNOWFLAKE",
        SPARK = "SPARK",
        SQLSERVER = "SQLSERVER",
        STARBURST = "STARBURST",
        TERADATA = "TERADATA",
        TIMESTREAM = "TIMESTREAM",
        TRINO = "TRINO",
        TWITTER = "TWITTER",
        WEB_CRAWLER = "WEB_CRAWLER",
    }
}

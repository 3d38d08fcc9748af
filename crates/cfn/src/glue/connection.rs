// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::Connection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it has no attribute for its ARN.
    CfnConnection = "AWS::Glue::Connection", "glue-connection", reference text,
        arn "arn:${Partition}:glue:${Region}:${Account}:connection/${ConnectionName}", tags Map "Tags";
    new {
        /// 1 to 255 characters; an update replaces the resource
        A catalog_id: str = "CatalogId",
        B connection_input: ConnectionInput = "ConnectionInput",
    }
    set {
        tags: c::Json = "Tags",
    }
    get {
        NAME: str = "Name",
    }
}

c::property! {
    AuthenticationConfiguration, "glue-connection-authenticationconfiguration";
    new {
        /// AWS does not show it again
        A authentication_type: AuthenticationConfigurationAuthenticationType = "AuthenticationType",
    }
    set {
        /// AWS does not show it again
        basic_authentication_credentials: BasicAuthenticationCredentials = "BasicAuthenticationCredentials",
        /// AWS does not show it again
        custom_authentication_credentials: c::Json = "CustomAuthenticationCredentials",
        /// matches `^$|arn:aws[a-z0-9-]*:kms:`; AWS does not show it again
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        o_auth2_properties: OAuth2Properties = "OAuth2Properties",
        /// matches `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:secretsmanager:.*$`
        secret_arn: str = "SecretArn",
    }
}

c::property! {
    AuthorizationCodeProperties, "glue-connection-authorizationcodeproperties";
    new {}
    set {
        /// 1 to 4096 characters; matches `^\S+$`
        authorization_code: str = "AuthorizationCode",
        /// at most 512 characters; matches `^(https?):\/\/[^\s/$.?#].[^\s]*$`
        redirect_uri: str = "RedirectUri",
    }
}

c::property! {
    BasicAuthenticationCredentials, "glue-connection-basicauthenticationcredentials";
    new {}
    set {
        /// at most 512 characters
        password: str = "Password",
        /// at most 512 characters; matches `^\S+$`
        username: str = "Username",
    }
}

c::property! {
    ConnectionInput, "glue-connection-connectioninput";
    new {
        A connection_type: ConnectionInputConnectionType = "ConnectionType",
    }
    set {
        athena_properties: c::Json = "AthenaProperties",
        /// AWS does not show it again
        authentication_configuration: AuthenticationConfiguration = "AuthenticationConfiguration",
        connection_properties: c::Json = "ConnectionProperties",
        /// at most 2048 characters
        description: str = "Description",
        /// at most 10 items; each: 1 to 255 characters
        match_criteria: c::List<str> = "MatchCriteria",
        /// 1 to 255 characters; an update replaces the resource
        name: str = "Name",
        physical_connection_requirements: PhysicalConnectionRequirements = "PhysicalConnectionRequirements",
        python_properties: c::Json = "PythonProperties",
        spark_properties: c::Json = "SparkProperties",
        /// AWS does not show it again
        validate_credentials: bool = "ValidateCredentials",
        /// AWS does not show it again
        validate_for_compute_environments: c::List<ConnectionInputValidateForComputeEnvironments> = "ValidateForComputeEnvironments",
    }
}

c::property! {
    OAuth2ClientApplication, "glue-connection-oauth2clientapplication";
    new {}
    set {
        /// at most 2048 characters; matches `^\S+$`
        aws_managed_client_application_reference: str = "AWSManagedClientApplicationReference",
        /// at most 2048 characters; matches `^\S+$`
        user_managed_client_application_client_id: str = "UserManagedClientApplicationClientId",
    }
}

c::property! {
    OAuth2Credentials, "glue-connection-oauth2credentials";
    new {}
    set {
        /// at most 4096 characters; matches `^[\x{20}-\x{7E}]*$`
        access_token: str = "AccessToken",
        /// at most 8000 characters; matches `^([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_=]+)\.([a-zA-Z0-9_\-\+\/=]*)$`
        jwt_token: str = "JwtToken",
        /// at most 4096 characters; matches `^[\x{20}-\x{7E}]*$`
        refresh_token: str = "RefreshToken",
        /// at most 512 characters; matches `^[\x{20}-\x{7E}]*$`
        user_managed_client_application_client_secret: str = "UserManagedClientApplicationClientSecret",
    }
}

c::property! {
    OAuth2Properties, "glue-connection-oauth2properties";
    new {}
    set {
        /// AWS does not show it again
        authorization_code_properties: AuthorizationCodeProperties = "AuthorizationCodeProperties",
        o_auth2_client_application: OAuth2ClientApplication = "OAuth2ClientApplication",
        /// AWS does not show it again
        o_auth2_credentials: OAuth2Credentials = "OAuth2Credentials",
        o_auth2_grant_type: OAuth2PropertiesOAuth2GrantType = "OAuth2GrantType",
        /// at most 256 characters; matches `^(https?)://[-a-zA-Z0-9+\&@#/%?=\~_|!:,.;]*[-a-zA-Z0-9+\&@#/%=\~_|]$`
        token_url: str = "TokenUrl",
        token_url_parameters_map: c::Json = "TokenUrlParametersMap",
    }
}

c::property! {
    PhysicalConnectionRequirements, "glue-connection-physicalconnectionrequirements";
    new {}
    set {
        /// 1 to 255 characters
        availability_zone: str = "AvailabilityZone",
        /// at most 50 items; each: 1 to 255 characters
        security_group_id_list: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIdList",
        /// 1 to 255 characters
        subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
}

c::open_enum! {
    AuthenticationConfigurationAuthenticationType {
        BASIC = "BASIC",
        CUSTOM = "CUSTOM",
        IAM = "IAM",
        OAUTH2 = "OAUTH2",
    }
}

c::open_enum! {
    ConnectionInputConnectionType {
        ADOBEANALYTICS = "ADOBEANALYTICS",
        ASANA = "ASANA",
        AZURECOSMOS = "AZURECOSMOS",
        AZURESQL = "AZURESQL",
        BIGQUERY = "BIGQUERY",
        BLACKBAUD = "BLACKBAUD",
        BLACKBAUDRAISEREDGENXT = "BLACKBAUDRAISEREDGENXT",
        CIRCLECI = "CIRCLECI",
        CLOUDERAHIVE = "CLOUDERAHIVE",
        CLOUDERAIMPALA = "CLOUDERAIMPALA",
        CLOUDWATCH = "CLOUDWATCH",
        CLOUDWATCHMETRICS = "CLOUDWATCHMETRICS",
        CMDB = "CMDB",
        CUSTOM = "CUSTOM",
        DATADOG = "DATADOG",
        DATALAKEGEN2 = "DATALAKEGEN2",
        DB2 = "DB2",
        DB2AS400 = "DB2AS400",
        DOCUMENTDB = "DOCUMENTDB",
        DOCUSIGNMONITOR = "DOCUSIGNMONITOR",
        DOMO = "DOMO",
        DYNAMODB = "DYNAMODB",
        DYNATRACE = "DYNATRACE",
        FACEBOOKADS = "FACEBOOKADS",
        FACEBOOKPAGEINSIGHTS = "FACEBOOKPAGEINSIGHTS",
        FRESHDESK = "FRESHDESK",
        FRESHSALES = "FRESHSALES",
        GITLAB = "GITLAB",
        GOOGLEADS = "GOOGLEADS",
        GOOGLEANALYTICS4 = "GOOGLEANALYTICS4",
        GOOGLECLOUDSTORAGE = "GOOGLECLOUDSTORAGE",
        GOOGLESEARCHCONSOLE = "GOOGLESEARCHCONSOLE",
        GOOGLESHEETS = "GOOGLESHEETS",
        HBASE = "HBASE",
        HUBSPOT = "HUBSPOT",
        INSTAGRAMADS = "INSTAGRAMADS",
        INTERCOM = "INTERCOM",
        JDBC = "JDBC",
        JIRACLOUD = "JIRACLOUD",
        KAFKA = "KAFKA",
        KUSTOMER = "KUSTOMER",
        LINKEDIN = "LINKEDIN",
        MAILCHIMP = "MAILCHIMP",
        MARKETO = "MARKETO",
        MARKETPLACE = "MARKETPLACE",
        MICROSOFTDYNAMIC365FINANCEANDOPS = "MICROSOFTDYNAMIC365FINANCEANDOPS",
        MICROSOFTDYNAMICS365CRM = "MICROSOFTDYNAMICS365CRM",
        MICROSOFTTEAMS = "MICROSOFTTEAMS",
        MIXPANEL = "MIXPANEL",
        MONDAY = "MONDAY",
        MONGODB = "MONGODB",
        MYSQL = "MYSQL",
        NETSUITEERP = "NETSUITEERP",
        NETWORK = "NETWORK",
        OKTA = "OKTA",
        OPENSEARCH = "OPENSEARCH",
        ORACLE = "ORACLE",
        PAYPAL = "PAYPAL",
        PENDO = "PENDO",
        PIPEDIVE = "PIPEDIVE",
        PIPEDRIVE = "PIPEDRIVE",
        POSTGRESQL = "POSTGRESQL",
        PRODUCTBOARD = "PRODUCTBOARD",
        QUICKBOOKS = "QUICKBOOKS",
        SALESFORCE = "SALESFORCE",
        SALESFORCECOMMERCECLOUD = "SALESFORCECOMMERCECLOUD",
        SALESFORCEMARKETINGCLOUD = "SALESFORCEMARKETINGCLOUD",
        SALESFORCEPARDOT = "SALESFORCEPARDOT",
        SAPCONCUR = "SAPCONCUR",
        SAPHANA = "SAPHANA",
        SAPODATA = "SAPODATA",
        SENDGRID = "SENDGRID",
        SERVICENOW = "SERVICENOW",
        SFTP = "SFTP",
        SLACK = "SLACK",
        SMARTSHEET = "SMARTSHEET",
        SNAPCHATADS = "SNAPCHATADS",
        SQLSERVER = "SQLSERVER",
        STRIPE = "STRIPE",
        SYNAPSE = "SYNAPSE",
        TERADATA = "TERADATA",
        TERADATANOS = "TERADATANOS",
        TIMESTREAM = "TIMESTREAM",
        TPCDS = "TPCDS",
        TWILIO = "TWILIO",
        VERTICA = "VERTICA",
        VIEW_VALIDATION_ATHENA = "VIEW_VALIDATION_ATHENA",
        VIEW_VALIDATION_REDSHIFT = "VIEW_VALIDATION_REDSHIFT",
        WOOCOMMERCE = "WOOCOMMERCE",
        ZENDESK = "ZENDESK",
        ZOHOCRM = "ZOHOCRM",
        ZOOM = "ZOOM",
    }
}

c::open_enum! {
    ConnectionInputValidateForComputeEnvironments {
        ATHENA = "ATHENA",
        PYTHON = "PYTHON",
        SPARK = "SPARK",
    }
}

c::open_enum! {
    OAuth2PropertiesOAuth2GrantType {
        AUTHORIZATION_CODE = "AUTHORIZATION_CODE",
        CLIENT_CREDENTIALS = "CLIENT_CREDENTIALS",
        JWT_BEARER = "JWT_BEARER",
        REFRESH_TOKEN = "REFRESH_TOKEN",
    }
}

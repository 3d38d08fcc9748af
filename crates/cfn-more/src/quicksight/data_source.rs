// Written by `cargo xtask codegen` from crates/registry/data/quicksight.txt.

//! `AWS::QuickSight::DataSource` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnDataSource = "AWS::QuickSight::DataSource", "quicksight-datasource", reference text,
        arn "arn:${Partition}:quicksight:${Region}:${Account}:datasource/${ResourceId}", tags List "Tags";
    new CfnDataSourceRequired {
        /// 1 to 128 characters
        A name: str = "Name",
        /// an update replaces the resource
        B r#type: DataSourceType = "Type",
    }
    set {
        /// 1 to 50 items
        alternate_data_source_parameters: c::List<DataSourceParameters> = "AlternateDataSourceParameters",
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        aws_account_id: str = "AwsAccountId",
        /// AWS does not show it again
        credentials: DataSourceCredentials = "Credentials",
        /// an update replaces the resource
        data_source_id: str = "DataSourceId",
        data_source_parameters: DataSourceParameters = "DataSourceParameters",
        error_info: DataSourceErrorInfo = "ErrorInfo",
        /// at most 10 items; AWS does not show it again
        folder_arns: c::List<str> = "FolderArns",
        /// 1 to 64 items
        permissions: c::List<ResourcePermission> = "Permissions",
        ssl_properties: SslProperties = "SslProperties",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
        vpc_connection_properties: VpcConnectionProperties = "VpcConnectionProperties",
    }
    get {
        @arn "Arn",
        CREATED_TIME: str = "CreatedTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        STATUS: c::Json = "Status",
    }
}

c::property! {
    AmazonElasticsearchParameters, "quicksight-datasource-amazonelasticsearchparameters";
    new {
        /// 1 to 64 characters
        A domain: str = "Domain",
    }
    set {}
}

c::property! {
    AmazonOpenSearchParameters, "quicksight-datasource-amazonopensearchparameters";
    new {
        /// 1 to 64 characters
        A domain: str = "Domain",
    }
    set {}
}

c::property! {
    AthenaParameters, "quicksight-datasource-athenaparameters";
    new {}
    set {
        /// 20 to 2048 characters
        consumer_account_role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "ConsumerAccountRoleArn",
        identity_center_configuration: IdentityCenterConfiguration = "IdentityCenterConfiguration",
        /// 20 to 2048 characters
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
        /// 1 to 128 characters
        work_group: c::Name<catchment_cfn::athena::CfnWorkGroup> = "WorkGroup",
    }
}

c::property! {
    AuroraParameters, "quicksight-datasource-auroraparameters";
    new AuroraParametersRequired {
        /// 1 to 128 characters
        A database: str = "Database",
        /// 1 to 256 characters
        B host: str = "Host",
        /// 1 to 65535; default `0`
        C port: f64 = "Port",
    }
    set {}
}

c::property! {
    AuroraPostgreSqlParameters, "quicksight-datasource-aurorapostgresqlparameters";
    new AuroraPostgreSqlParametersRequired {
        /// 1 to 128 characters
        A database: str = "Database",
        /// 1 to 256 characters
        B host: str = "Host",
        /// 1 to 65535; default `0`
        C port: f64 = "Port",
    }
    set {}
}

c::property! {
    CredentialPair, "quicksight-datasource-credentialpair";
    new CredentialPairRequired {
        /// 1 to 1024 characters
        A password: str = "Password",
        /// 1 to 64 characters
        B username: str = "Username",
    }
    set {
        /// 1 to 50 items
        alternate_data_source_parameters: c::List<DataSourceParameters> = "AlternateDataSourceParameters",
    }
}

c::property! {
    DataSourceCredentials, "quicksight-datasource-datasourcecredentials";
    new {}
    set {
        /// matches `^arn:[-a-z0-9]*:quicksight:[-a-z0-9]*:[0-9]{12}:datasource/.+$`
        copy_source_arn: str = "CopySourceArn",
        credential_pair: CredentialPair = "CredentialPair",
        key_pair_credentials: KeyPairCredentials = "KeyPairCredentials",
        o_auth_client_credentials: OAuthClientCredentials = "OAuthClientCredentials",
        /// 1 to 2048 characters; matches `^arn:[-a-z0-9]*:secretsmanager:[-a-z0-9]*:[0-9]{12}:secret:.+$`
        secret_arn: str = "SecretArn",
    }
}

c::property! {
    DataSourceErrorInfo, "quicksight-datasource-datasourceerrorinfo";
    new {}
    set {
        message: str = "Message",
        r#type: DataSourceErrorInfoType = "Type",
    }
}

c::property! {
    DataSourceParameters, "quicksight-datasource-datasourceparameters";
    new {}
    set {
        amazon_elasticsearch_parameters: AmazonElasticsearchParameters = "AmazonElasticsearchParameters",
        amazon_open_search_parameters: AmazonOpenSearchParameters = "AmazonOpenSearchParameters",
        athena_parameters: AthenaParameters = "AthenaParameters",
        aurora_parameters: AuroraParameters = "AuroraParameters",
        aurora_postgre_sql_parameters: AuroraPostgreSqlParameters = "AuroraPostgreSqlParameters",
        databricks_parameters: DatabricksParameters = "DatabricksParameters",
        maria_db_parameters: MariaDbParameters = "MariaDbParameters",
        my_sql_parameters: MySqlParameters = "MySqlParameters",
        oracle_parameters: OracleParameters = "OracleParameters",
        postgre_sql_parameters: PostgreSqlParameters = "PostgreSqlParameters",
        presto_parameters: PrestoParameters = "PrestoParameters",
        rds_parameters: RdsParameters = "RdsParameters",
        redshift_parameters: RedshiftParameters = "RedshiftParameters",
        s3_parameters: S3Parameters = "S3Parameters",
        s3_tables_parameters: S3TablesParameters = "S3TablesParameters",
        snowflake_parameters: SnowflakeParameters = "SnowflakeParameters",
        spark_parameters: SparkParameters = "SparkParameters",
        sql_server_parameters: SqlServerParameters = "SqlServerParameters",
        starburst_parameters: StarburstParameters = "StarburstParameters",
        teradata_parameters: TeradataParameters = "TeradataParameters",
        trino_parameters: TrinoParameters = "TrinoParameters",
    }
}

c::property! {
    DatabricksParameters, "quicksight-datasource-databricksparameters";
    new DatabricksParametersRequired {
        /// 1 to 256 characters
        A host: str = "Host",
        /// 1 to 65535; default `0`
        B port: f64 = "Port",
        /// 1 to 4096 characters
        C sql_endpoint_path: str = "SqlEndpointPath",
    }
    set {
        authentication_type: AuthenticationType = "AuthenticationType",
        o_auth_parameters: OAuthParameters = "OAuthParameters",
    }
}

c::property! {
    IdentityCenterConfiguration, "quicksight-datasource-identitycenterconfiguration";
    new {}
    set {
        enable_identity_propagation: bool = "EnableIdentityPropagation",
    }
}

c::property! {
    KeyPairCredentials, "quicksight-datasource-keypaircredentials";
    new KeyPairCredentialsRequired {
        /// 1 to 64 characters
        A key_pair_username: str = "KeyPairUsername",
        /// 1600 to 8000 characters
        B private_key: str = "PrivateKey",
    }
    set {
        /// at most 256 characters
        private_key_passphrase: str = "PrivateKeyPassphrase",
    }
}

c::property! {
    ManifestFileLocation, "quicksight-datasource-manifestfilelocation";
    new ManifestFileLocationRequired {
        /// 1 to 1024 characters
        A bucket: str = "Bucket",
        /// 1 to 1024 characters
        B key: str = "Key",
    }
    set {}
}

c::property! {
    MariaDbParameters, "quicksight-datasource-mariadbparameters";
    new MariaDbParametersRequired {
        /// 1 to 128 characters
        A database: str = "Database",
        /// 1 to 256 characters
        B host: str = "Host",
        /// 1 to 65535; default `0`
        C port: f64 = "Port",
    }
    set {}
}

c::property! {
    MySqlParameters, "quicksight-datasource-mysqlparameters";
    new MySqlParametersRequired {
        /// 1 to 128 characters
        A database: str = "Database",
        /// 1 to 256 characters
        B host: str = "Host",
        /// 1 to 65535; default `0`
        C port: f64 = "Port",
    }
    set {}
}

c::property! {
    OAuthClientCredentials, "quicksight-datasource-oauthclientcredentials";
    new {}
    set {
        /// 1 to 256 characters; matches `^[^\p{Cc}]+$`
        client_id: str = "ClientId",
        /// 1 to 2048 characters; matches `^[^\p{Cc}]+$`
        client_secret: str = "ClientSecret",
        /// 1 to 64 characters
        username: str = "Username",
    }
}

c::property! {
    OAuthParameters, "quicksight-datasource-oauthparameters";
    new {
        /// 1 to 2048 characters
        A token_provider_url: str = "TokenProviderUrl",
    }
    set {
        /// 1 to 2048 characters
        identity_provider_resource_uri: str = "IdentityProviderResourceUri",
        identity_provider_vpc_connection_properties: VpcConnectionProperties = "IdentityProviderVpcConnectionProperties",
        /// 1 to 128 characters
        o_auth_scope: str = "OAuthScope",
    }
}

c::property! {
    OracleParameters, "quicksight-datasource-oracleparameters";
    new OracleParametersRequired {
        /// 1 to 128 characters
        A database: str = "Database",
        /// 1 to 256 characters
        B host: str = "Host",
        /// 1 to 65535; default `0`
        C port: f64 = "Port",
    }
    set {
        /// default `false`
        use_service_name: bool = "UseServiceName",
    }
}

c::property! {
    PostgreSqlParameters, "quicksight-datasource-postgresqlparameters";
    new PostgreSqlParametersRequired {
        /// 1 to 128 characters
        A database: str = "Database",
        /// 1 to 256 characters
        B host: str = "Host",
        /// 1 to 65535; default `0`
        C port: f64 = "Port",
    }
    set {}
}

c::property! {
    PrestoParameters, "quicksight-datasource-prestoparameters";
    new PrestoParametersRequired {
        /// at most 128 characters
        A catalog: str = "Catalog",
        /// 1 to 256 characters
        B host: str = "Host",
        /// 1 to 65535; default `0`
        C port: f64 = "Port",
    }
    set {}
}

c::property! {
    RdsParameters, "quicksight-datasource-rdsparameters";
    new RdsParametersRequired {
        /// 1 to 128 characters
        A database: str = "Database",
        /// 1 to 64 characters
        B instance_id: str = "InstanceId",
    }
    set {}
}

c::property! {
    RedshiftIAMParameters, "quicksight-datasource-redshiftiamparameters";
    new {
        /// 20 to 2048 characters
        A role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
    set {
        /// default `false`
        auto_create_database_user: bool = "AutoCreateDatabaseUser",
        /// 1 to 50 items; each: 1 to 64 characters
        database_groups: c::List<str> = "DatabaseGroups",
        /// 1 to 64 characters
        database_user: str = "DatabaseUser",
    }
}

c::property! {
    RedshiftParameters, "quicksight-datasource-redshiftparameters";
    new {
        /// 1 to 128 characters
        A database: str = "Database",
    }
    set {
        /// 1 to 64 characters
        cluster_id: str = "ClusterId",
        /// 1 to 256 characters
        host: str = "Host",
        iam_parameters: RedshiftIAMParameters = "IAMParameters",
        identity_center_configuration: IdentityCenterConfiguration = "IdentityCenterConfiguration",
        /// 0 to 65535; default `0`
        port: f64 = "Port",
    }
}

c::property! {
    ResourcePermission, "quicksight-datasource-resourcepermission";
    new {
        /// 1 to 30 items
        A actions: c::List<str> = "Actions",
        /// 1 to 256 characters
        B principal: str = "Principal",
    }
    set {
        resource: str = "Resource",
    }
}

c::property! {
    S3Parameters, "quicksight-datasource-s3parameters";
    new {
        A manifest_file_location: ManifestFileLocation = "ManifestFileLocation",
    }
    set {
        /// 20 to 2048 characters
        role_arn: c::Arn<catchment_cfn::iam::CfnRole> = "RoleArn",
    }
}

c::property! {
    S3TablesParameters, "quicksight-datasource-s3tablesparameters";
    new {}
    set {
        /// matches `^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-zA-Z0-9-_]{3,63})$`
        table_bucket_arn: str = "TableBucketArn",
    }
}

c::property! {
    SnowflakeParameters, "quicksight-datasource-snowflakeparameters";
    new SnowflakeParametersRequired {
        /// 1 to 128 characters
        A database: str = "Database",
        /// 1 to 256 characters
        B host: str = "Host",
        /// at most 128 characters
        C warehouse: str = "Warehouse",
    }
    set {
        authentication_type: AuthenticationType = "AuthenticationType",
        /// at most 128 characters
        database_access_control_role: str = "DatabaseAccessControlRole",
        o_auth_parameters: OAuthParameters = "OAuthParameters",
    }
}

c::property! {
    SparkParameters, "quicksight-datasource-sparkparameters";
    new {
        /// 1 to 256 characters
        A host: str = "Host",
        /// 1 to 65535; default `0`
        B port: f64 = "Port",
    }
    set {}
}

c::property! {
    SqlServerParameters, "quicksight-datasource-sqlserverparameters";
    new SqlServerParametersRequired {
        /// 1 to 128 characters
        A database: str = "Database",
        /// 1 to 256 characters
        B host: str = "Host",
        /// 1 to 65535; default `0`
        C port: f64 = "Port",
    }
    set {}
}

c::property! {
    SslProperties, "quicksight-datasource-sslproperties";
    new {}
    set {
        /// default `false`
        disable_ssl: bool = "DisableSsl",
    }
}

c::property! {
    StarburstParameters, "quicksight-datasource-starburstparameters";
    new StarburstParametersRequired {
        /// at most 128 characters
        A catalog: str = "Catalog",
        /// 1 to 256 characters
        B host: str = "Host",
        /// 1 to 65535; default `0`
        C port: f64 = "Port",
    }
    set {
        authentication_type: AuthenticationType = "AuthenticationType",
        /// at most 128 characters
        database_access_control_role: str = "DatabaseAccessControlRole",
        o_auth_parameters: OAuthParameters = "OAuthParameters",
        product_type: StarburstProductType = "ProductType",
    }
}

c::property! {
    TeradataParameters, "quicksight-datasource-teradataparameters";
    new TeradataParametersRequired {
        /// 1 to 128 characters
        A database: str = "Database",
        /// 1 to 256 characters
        B host: str = "Host",
        /// 1 to 65535; default `0`
        C port: f64 = "Port",
    }
    set {}
}

c::property! {
    TrinoParameters, "quicksight-datasource-trinoparameters";
    new TrinoParametersRequired {
        /// at most 128 characters
        A catalog: str = "Catalog",
        /// 1 to 256 characters
        B host: str = "Host",
        /// 1 to 65535; default `0`
        C port: f64 = "Port",
    }
    set {}
}

c::property! {
    VpcConnectionProperties, "quicksight-datasource-vpcconnectionproperties";
    new {
        A vpc_connection_arn: str = "VpcConnectionArn",
    }
    set {}
}

c::open_enum! {
    AuthenticationType {
        PASSWORD = "PASSWORD",
        TOKEN = "TOKEN",
        X509 = "X509",
        KEYPAIR = "KEYPAIR",
    }
}

c::open_enum! {
    DataSourceErrorInfoType {
        ACCESS_DENIED = "ACCESS_DENIED",
        COPY_SOURCE_NOT_FOUND = "COPY_SOURCE_NOT_FOUND",
        TIMEOUT = "TIMEOUT",
        ENGINE_VERSION_NOT_SUPPORTED = "ENGINE_VERSION_NOT_SUPPORTED",
        UNKNOWN_HOST = "UNKNOWN_HOST",
        GENERIC_SQL_FAILURE = "GENERIC_SQL_FAILURE",
        CONFLICT = "CONFLICT",
        UNKNOWN = "UNKNOWN",
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
        DATABRICKS = "DATABRICKS",
        DENODO = "DENODO",
        DREMIO = "DREMIO",
        DYNAMODB = "DYNAMODB",
        SAPHANA = "SAPHANA",
        DB2_AS400 = "DB2_AS400",
        EXASOL = "EXASOL",
        FILE = "FILE",
        FULLY_MANAGED_KNOWLEDGE_BASE = "FULLY_MANAGED_KNOWLEDGE_BASE",
        GITHUB = "GITHUB",
        INTERNATIONAL_DATA_CORPORATION = "INTERNATIONAL_DATA_CORPORATION",
        JIRA = "JIRA",
        MARIADB = "MARIADB",
        MYSQL = "MYSQL",
        ORACLE = "ORACLE",
        POSTGRESQL = "POSTGRESQL",
        PRESTO = "PRESTO",
        QBUSINESS = "QBUSINESS",
        REDSHIFT = "REDSHIFT",
        S3 = "S3",
        S3_TABLES = "S3_TABLES",
        S3_KNOWLEDGE_BASE = "S3_KNOWLEDGE_BASE",
        SALESFORCE = "SALESFORCE",
        SERVICENOW = "SERVICENOW",
        SNOWFLAKE = "SNOWFLAKE",
        SPARK = "SPARK",
        SPICE = "SPICE",
        SQLSERVER = "SQLSERVER",
        TERADATA = "TERADATA",
        TIMESTREAM = "TIMESTREAM",
        TWITTER = "TWITTER",
        BIGQUERY = "BIGQUERY",
        GOOGLE_ANALYTICS = "GOOGLE_ANALYTICS",
        TRINO = "TRINO",
        STARBURST = "STARBURST",
        MONGO = "MONGO",
        MONGO_ATLAS = "MONGO_ATLAS",
        DOCUMENTDB = "DOCUMENTDB",
        APPFLOW = "APPFLOW",
        IMPALA = "IMPALA",
        GLUE = "GLUE",
        GLUE_DATA_CATALOG = "GLUE_DATA_CATALOG",
        GOOGLE_DRIVE = "GOOGLE_DRIVE",
        CONFLUENCE = "CONFLUENCE",
        SHAREPOINT = "SHAREPOINT",
        ONE_DRIVE = "ONE_DRIVE",
        WEB_CRAWLER = "WEB_CRAWLER",
        BOX = "BOX",
        GOOGLESHEETS = "GOOGLESHEETS",
        ATLAN = "ATLAN",
    }
}

c::open_enum! {
    StarburstProductType {
        GALAXY = "GALAXY",
        ENTERPRISE = "ENTERPRISE",
    }
}

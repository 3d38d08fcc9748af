// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::DataSource` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DataSourceArn`; it takes no tags.
    CfnDataSource = "AWS::AppSync::DataSource", "appsync-datasource", reference arn;
    new CfnDataSourceRequired {
        /// an update replaces the resource
        A api_id: str = "ApiId",
        /// 1 to 65536 characters; matches `^[_A-Za-z][_0-9A-Za-z]*$`; an update replaces the resource
        B name: str = "Name",
        C r#type: Type = "Type",
    }
    set {
        description: str = "Description",
        dynamo_db_config: DynamoDBConfig = "DynamoDBConfig",
        /// deprecated by AWS
        elasticsearch_config: ElasticsearchConfig = "ElasticsearchConfig",
        event_bridge_config: EventBridgeConfig = "EventBridgeConfig",
        http_config: HttpConfig = "HttpConfig",
        lambda_config: LambdaConfig = "LambdaConfig",
        metrics_config: MetricsConfig = "MetricsConfig",
        open_search_service_config: OpenSearchServiceConfig = "OpenSearchServiceConfig",
        relational_database_config: RelationalDatabaseConfig = "RelationalDatabaseConfig",
        service_role_arn: c::Arn<crate::iam::CfnRole> = "ServiceRoleArn",
    }
    get {
        @arn "DataSourceArn",
        DATA_SOURCE_ARN: c::Arn<CfnDataSource> = "DataSourceArn",
        NAME: str = "Name",
    }
}

c::property! {
    AuthorizationConfig, "appsync-datasource-authorizationconfig";
    new {
        A authorization_type: AuthorizationConfigAuthorizationType = "AuthorizationType",
    }
    set {
        aws_iam_config: AwsIamConfig = "AwsIamConfig",
    }
}

c::property! {
    AwsIamConfig, "appsync-datasource-awsiamconfig";
    new {}
    set {
        signing_region: str = "SigningRegion",
        signing_service_name: str = "SigningServiceName",
    }
}

c::property! {
    DeltaSyncConfig, "appsync-datasource-deltasyncconfig";
    new DeltaSyncConfigRequired {
        A base_table_ttl: str = "BaseTableTTL",
        B delta_sync_table_name: str = "DeltaSyncTableName",
        C delta_sync_table_ttl: str = "DeltaSyncTableTTL",
    }
    set {}
}

c::property! {
    DynamoDBConfig, "appsync-datasource-dynamodbconfig";
    new DynamoDBConfigRequired {
        A aws_region: str = "AwsRegion",
        B table_name: c::Name<crate::dynamodb::CfnTable> = "TableName",
    }
    set {
        delta_sync_config: DeltaSyncConfig = "DeltaSyncConfig",
        use_caller_credentials: bool = "UseCallerCredentials",
        versioned: bool = "Versioned",
    }
}

c::property! {
    ElasticsearchConfig, "appsync-datasource-elasticsearchconfig";
    new ElasticsearchConfigRequired {
        A aws_region: str = "AwsRegion",
        B endpoint: str = "Endpoint",
    }
    set {}
}

c::property! {
    EventBridgeConfig, "appsync-datasource-eventbridgeconfig";
    new {
        A event_bus_arn: c::Arn<crate::events::CfnEventBus> = "EventBusArn",
    }
    set {}
}

c::property! {
    HttpConfig, "appsync-datasource-httpconfig";
    new {
        A endpoint: str = "Endpoint",
    }
    set {
        authorization_config: AuthorizationConfig = "AuthorizationConfig",
    }
}

c::property! {
    LambdaConfig, "appsync-datasource-lambdaconfig";
    new {
        A lambda_function_arn: str = "LambdaFunctionArn",
    }
    set {}
}

c::property! {
    OpenSearchServiceConfig, "appsync-datasource-opensearchserviceconfig";
    new OpenSearchServiceConfigRequired {
        A aws_region: str = "AwsRegion",
        B endpoint: str = "Endpoint",
    }
    set {}
}

c::property! {
    RdsHttpEndpointConfig, "appsync-datasource-rdshttpendpointconfig";
    new RdsHttpEndpointConfigRequired {
        A aws_region: str = "AwsRegion",
        B aws_secret_store_arn: c::Name<crate::secretsmanager::CfnSecret> = "AwsSecretStoreArn",
        C db_cluster_identifier: str = "DbClusterIdentifier",
    }
    set {
        database_name: str = "DatabaseName",
        schema: str = "Schema",
    }
}

c::property! {
    RelationalDatabaseConfig, "appsync-datasource-relationaldatabaseconfig";
    new {
        A relational_database_source_type: RelationalDatabaseConfigRelationalDatabaseSourceType = "RelationalDatabaseSourceType",
    }
    set {
        rds_http_endpoint_config: RdsHttpEndpointConfig = "RdsHttpEndpointConfig",
    }
}

c::open_enum! {
    Type {
        AMAZON_BEDROCK_RUNTIME = "AMAZON_BEDROCK_RUNTIME",
        AMAZON_DYNAMODB = "AMAZON_DYNAMODB",
        AMAZON_ELASTICSEARCH = "AMAZON_ELASTICSEARCH",
        AMAZON_EVENTBRIDGE = "AMAZON_EVENTBRIDGE",
        AMAZON_OPENSEARCH_SERVICE = "AMAZON_OPENSEARCH_SERVICE",
        AWS_LAMBDA = "AWS_LAMBDA",
        HTTP = "HTTP",
        NONE = "NONE",
        RELATIONAL_DATABASE = "RELATIONAL_DATABASE",
    }
}

c::open_enum! {
    MetricsConfig {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    AuthorizationConfigAuthorizationType {
        AWS_IAM = "AWS_IAM",
    }
}

c::open_enum! {
    RelationalDatabaseConfigRelationalDatabaseSourceType {
        RDS_HTTP_ENDPOINT = "RDS_HTTP_ENDPOINT",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::GraphQLApi` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnGraphQLApi = "AWS::AppSync::GraphQLApi", "appsync-graphqlapi", reference arn,
        arn "arn:${Partition}:appsync:${Region}:${Account}:apis/${GraphQLAPIId}", tags List "Tags";
    new CfnGraphQLApiRequired {
        A authentication_type: AuthenticationType = "AuthenticationType",
        B name: str = "Name",
    }
    set {
        /// no item twice
        additional_authentication_providers: c::List<AdditionalAuthenticationProvider> = "AdditionalAuthenticationProviders",
        api_type: ApiType = "ApiType",
        enhanced_metrics_config: EnhancedMetricsConfig = "EnhancedMetricsConfig",
        environment_variables: c::Map<str> = "EnvironmentVariables",
        introspection_config: IntrospectionConfig = "IntrospectionConfig",
        lambda_authorizer_config: LambdaAuthorizerConfig = "LambdaAuthorizerConfig",
        log_config: LogConfig = "LogConfig",
        merged_api_execution_role_arn: c::Arn<crate::iam::CfnRole> = "MergedApiExecutionRoleArn",
        open_id_connect_config: OpenIDConnectConfig = "OpenIDConnectConfig",
        owner_contact: str = "OwnerContact",
        /// 0 to 75
        query_depth_limit: i64 = "QueryDepthLimit",
        /// 0 to 10000
        resolver_count_limit: i64 = "ResolverCountLimit",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        user_pool_config: UserPoolConfig = "UserPoolConfig",
        visibility: Visibility = "Visibility",
        xray_enabled: bool = "XrayEnabled",
    }
    get {
        @arn "Arn",
        API_ID: str = "ApiId",
        GRAPH_QL_DNS: str = "GraphQLDns",
        GRAPH_QL_ENDPOINT_ARN: str = "GraphQLEndpointArn",
        GRAPH_QL_URL: str = "GraphQLUrl",
        REALTIME_DNS: str = "RealtimeDns",
        REALTIME_URL: str = "RealtimeUrl",
    }
}

c::property! {
    AdditionalAuthenticationProvider, "appsync-graphqlapi-additionalauthenticationprovider";
    new {
        A authentication_type: AdditionalAuthenticationProviderAuthenticationType = "AuthenticationType",
    }
    set {
        lambda_authorizer_config: LambdaAuthorizerConfig = "LambdaAuthorizerConfig",
        open_id_connect_config: OpenIDConnectConfig = "OpenIDConnectConfig",
        user_pool_config: CognitoUserPoolConfig = "UserPoolConfig",
    }
}

c::property! {
    CognitoUserPoolConfig, "appsync-graphqlapi-cognitouserpoolconfig";
    new {}
    set {
        app_id_client_regex: str = "AppIdClientRegex",
        aws_region: str = "AwsRegion",
        user_pool_id: c::Name<crate::cognito::CfnUserPool> = "UserPoolId",
    }
}

c::property! {
    EnhancedMetricsConfig, "appsync-graphqlapi-enhancedmetricsconfig";
    new EnhancedMetricsConfigRequired {
        A data_source_level_metrics_behavior: EnhancedMetricsConfigDataSourceLevelMetricsBehavior = "DataSourceLevelMetricsBehavior",
        B operation_level_metrics_config: EnhancedMetricsConfigOperationLevelMetricsConfig = "OperationLevelMetricsConfig",
        C resolver_level_metrics_behavior: EnhancedMetricsConfigResolverLevelMetricsBehavior = "ResolverLevelMetricsBehavior",
    }
    set {}
}

c::property! {
    LambdaAuthorizerConfig, "appsync-graphqlapi-lambdaauthorizerconfig";
    new {}
    set {
        /// 0 to 3600
        authorizer_result_ttl_in_seconds: i64 = "AuthorizerResultTtlInSeconds",
        authorizer_uri: str = "AuthorizerUri",
        identity_validation_expression: str = "IdentityValidationExpression",
    }
}

c::property! {
    LogConfig, "appsync-graphqlapi-logconfig";
    new LogConfigRequired {
        A cloud_watch_logs_role_arn: c::Arn<crate::iam::CfnRole> = "CloudWatchLogsRoleArn",
        B field_log_level: LogConfigFieldLogLevel = "FieldLogLevel",
    }
    set {
        exclude_verbose_content: bool = "ExcludeVerboseContent",
    }
}

c::property! {
    OpenIDConnectConfig, "appsync-graphqlapi-openidconnectconfig";
    new {}
    set {
        auth_ttl: f64 = "AuthTTL",
        client_id: str = "ClientId",
        iat_ttl: f64 = "IatTTL",
        issuer: str = "Issuer",
    }
}

c::property! {
    UserPoolConfig, "appsync-graphqlapi-userpoolconfig";
    new {}
    set {
        /// an update may replace the resource
        app_id_client_regex: str = "AppIdClientRegex",
        /// an update may replace the resource
        aws_region: str = "AwsRegion",
        /// an update may replace the resource
        default_action: UserPoolConfigDefaultAction = "DefaultAction",
        /// an update may replace the resource
        user_pool_id: c::Name<crate::cognito::CfnUserPool> = "UserPoolId",
    }
}

c::open_enum! {
    AuthenticationType {
        AMAZON_COGNITO_USER_POOLS = "AMAZON_COGNITO_USER_POOLS",
        API_KEY = "API_KEY",
        AWS_IAM = "AWS_IAM",
        AWS_LAMBDA = "AWS_LAMBDA",
        OPENID_CONNECT = "OPENID_CONNECT",
    }
}

c::open_enum! {
    ApiType {
        GRAPHQL = "GRAPHQL",
        MERGED = "MERGED",
    }
}

c::open_enum! {
    IntrospectionConfig {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    Visibility {
        GLOBAL = "GLOBAL",
        PRIVATE = "PRIVATE",
    }
}

c::open_enum! {
    AdditionalAuthenticationProviderAuthenticationType {
        AMAZON_COGNITO_USER_POOLS = "AMAZON_COGNITO_USER_POOLS",
        API_KEY = "API_KEY",
        AWS_IAM = "AWS_IAM",
        AWS_LAMBDA = "AWS_LAMBDA",
        OPENID_CONNECT = "OPENID_CONNECT",
    }
}

c::open_enum! {
    EnhancedMetricsConfigDataSourceLevelMetricsBehavior {
        FULL_REQUEST_DATA_SOURCE_METRICS = "FULL_REQUEST_DATA_SOURCE_METRICS",
        PER_DATA_SOURCE_METRICS = "PER_DATA_SOURCE_METRICS",
    }
}

c::open_enum! {
    EnhancedMetricsConfigOperationLevelMetricsConfig {
        DISABLED = "DISABLED",
        ENABLED = "ENABLED",
    }
}

c::open_enum! {
    EnhancedMetricsConfigResolverLevelMetricsBehavior {
        FULL_REQUEST_RESOLVER_METRICS = "FULL_REQUEST_RESOLVER_METRICS",
        PER_RESOLVER_METRICS = "PER_RESOLVER_METRICS",
    }
}

c::open_enum! {
    LogConfigFieldLogLevel {
        ALL = "ALL",
        DEBUG = "DEBUG",
        ERROR = "ERROR",
        INFO = "INFO",
        NONE = "NONE",
    }
}

c::open_enum! {
    UserPoolConfigDefaultAction {
        ALLOW = "ALLOW",
        DENY = "DENY",
    }
}

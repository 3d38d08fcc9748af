// Written by `cargo xtask codegen` from crates/registry/data/appsync.txt.

//! `AWS::AppSync::Api` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApiArn`.
    CfnApi = "AWS::AppSync::Api", "appsync-api", reference arn,
        arn "arn:${Partition}:appsync:${Region}:${Account}:apis/${ApiId}", tags List "Tags";
    new {
        /// 1 to 50 characters; matches `[A-Za-z0-9_\-\ ]+`
        A name: str = "Name",
    }
    set {
        event_config: EventConfig = "EventConfig",
        /// 1 to 250 characters; matches `[A-Za-z0-9_\-\ \.]+`
        owner_contact: str = "OwnerContact",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ApiArn",
        API_ARN: c::Arn<CfnApi> = "ApiArn",
        API_ID: str = "ApiId",
        DNS: c::Json = "Dns",
        DNS_HTTP: str = "Dns.Http",
        DNS_REALTIME: str = "Dns.Realtime",
    }
}

c::property! {
    AuthMode, "appsync-api-authmode";
    new {}
    set {
        auth_type: AuthenticationType = "AuthType",
    }
}

c::property! {
    AuthProvider, "appsync-api-authprovider";
    new {
        A auth_type: AuthenticationType = "AuthType",
    }
    set {
        cognito_config: CognitoConfig = "CognitoConfig",
        lambda_authorizer_config: LambdaAuthorizerConfig = "LambdaAuthorizerConfig",
        open_id_connect_config: OpenIDConnectConfig = "OpenIDConnectConfig",
    }
}

c::property! {
    CognitoConfig, "appsync-api-cognitoconfig";
    new CognitoConfigRequired {
        A aws_region: str = "AwsRegion",
        B user_pool_id: str = "UserPoolId",
    }
    set {
        app_id_client_regex: str = "AppIdClientRegex",
    }
}

c::property! {
    EventConfig, "appsync-api-eventconfig";
    new EventConfigRequired {
        A auth_providers: c::List<AuthProvider> = "AuthProviders",
        B connection_auth_modes: c::List<AuthMode> = "ConnectionAuthModes",
        C default_publish_auth_modes: c::List<AuthMode> = "DefaultPublishAuthModes",
        D default_subscribe_auth_modes: c::List<AuthMode> = "DefaultSubscribeAuthModes",
    }
    set {
        log_config: EventLogConfig = "LogConfig",
    }
}

c::property! {
    EventLogConfig, "appsync-api-eventlogconfig";
    new EventLogConfigRequired {
        A cloud_watch_logs_role_arn: c::Arn<crate::iam::CfnRole> = "CloudWatchLogsRoleArn",
        B log_level: EventLogLevel = "LogLevel",
    }
    set {}
}

c::property! {
    LambdaAuthorizerConfig, "appsync-api-lambdaauthorizerconfig";
    new {
        A authorizer_uri: str = "AuthorizerUri",
    }
    set {
        /// 0 to 3600
        authorizer_result_ttl_in_seconds: i64 = "AuthorizerResultTtlInSeconds",
        identity_validation_expression: str = "IdentityValidationExpression",
    }
}

c::property! {
    OpenIDConnectConfig, "appsync-api-openidconnectconfig";
    new {
        A issuer: str = "Issuer",
    }
    set {
        auth_ttl: f64 = "AuthTTL",
        client_id: str = "ClientId",
        iat_ttl: f64 = "IatTTL",
    }
}

c::open_enum! {
    AuthenticationType {
        AMAZON_COGNITO_USER_POOLS = "AMAZON_COGNITO_USER_POOLS",
        AWS_IAM = "AWS_IAM",
        API_KEY = "API_KEY",
        OPENID_CONNECT = "OPENID_CONNECT",
        AWS_LAMBDA = "AWS_LAMBDA",
    }
}

c::open_enum! {
    EventLogLevel {
        NONE = "NONE",
        ERROR = "ERROR",
        ALL = "ALL",
        INFO = "INFO",
        DEBUG = "DEBUG",
    }
}

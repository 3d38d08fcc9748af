// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::Deployment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DeploymentId`; it takes no tags; it has no attribute for its ARN.
    CfnDeployment = "AWS::ApiGateway::Deployment", "apigateway-deployment", reference name;
    new {
        /// an update replaces the resource
        A rest_api_id: c::Name<crate::apigateway::CfnRestApi> = "RestApiId",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        deployment_canary_settings: DeploymentCanarySettings = "DeploymentCanarySettings",
        description: str = "Description",
        /// AWS does not show it again
        stage_description: StageDescription = "StageDescription",
        /// AWS does not show it again
        stage_name: str = "StageName",
    }
    get {
        DEPLOYMENT_ID: c::Name<CfnDeployment> = "DeploymentId",
    }
}

c::property! {
    AccessLogSetting, "apigateway-deployment-accesslogsetting";
    new {}
    set {
        destination_arn: str = "DestinationArn",
        format: str = "Format",
    }
}

c::property! {
    CanarySetting, "apigateway-deployment-canarysetting";
    new {}
    set {
        percent_traffic: f64 = "PercentTraffic",
        stage_variable_overrides: c::Map<str> = "StageVariableOverrides",
        use_stage_cache: bool = "UseStageCache",
    }
}

c::property! {
    DeploymentCanarySettings, "apigateway-deployment-deploymentcanarysettings";
    new {}
    set {
        percent_traffic: f64 = "PercentTraffic",
        stage_variable_overrides: c::Map<str> = "StageVariableOverrides",
        use_stage_cache: bool = "UseStageCache",
    }
}

c::property! {
    MethodSetting, "apigateway-deployment-methodsetting";
    new {}
    set {
        cache_data_encrypted: bool = "CacheDataEncrypted",
        cache_ttl_in_seconds: i64 = "CacheTtlInSeconds",
        caching_enabled: bool = "CachingEnabled",
        data_trace_enabled: bool = "DataTraceEnabled",
        http_method: str = "HttpMethod",
        logging_level: str = "LoggingLevel",
        metrics_enabled: bool = "MetricsEnabled",
        resource_path: str = "ResourcePath",
        throttling_burst_limit: i64 = "ThrottlingBurstLimit",
        throttling_rate_limit: f64 = "ThrottlingRateLimit",
    }
}

c::property! {
    StageDescription, "apigateway-deployment-stagedescription";
    new {}
    set {
        access_log_setting: AccessLogSetting = "AccessLogSetting",
        cache_cluster_enabled: bool = "CacheClusterEnabled",
        cache_cluster_size: str = "CacheClusterSize",
        cache_data_encrypted: bool = "CacheDataEncrypted",
        cache_ttl_in_seconds: i64 = "CacheTtlInSeconds",
        caching_enabled: bool = "CachingEnabled",
        canary_setting: CanarySetting = "CanarySetting",
        client_certificate_id: str = "ClientCertificateId",
        data_trace_enabled: bool = "DataTraceEnabled",
        description: str = "Description",
        documentation_version: str = "DocumentationVersion",
        logging_level: str = "LoggingLevel",
        /// no item twice
        method_settings: c::List<MethodSetting> = "MethodSettings",
        metrics_enabled: bool = "MetricsEnabled",
        tags: c::List<c::Tag> = "Tags",
        throttling_burst_limit: i64 = "ThrottlingBurstLimit",
        throttling_rate_limit: f64 = "ThrottlingRateLimit",
        tracing_enabled: bool = "TracingEnabled",
        variables: c::Map<str> = "Variables",
    }
}

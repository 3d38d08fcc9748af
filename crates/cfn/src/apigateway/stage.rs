// Written by `cargo xtask codegen` from crates/registry/data/apigateway.txt.

//! `AWS::ApiGateway::Stage` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `StageName`; it has no attribute for its ARN.
    CfnStage = "AWS::ApiGateway::Stage", "apigateway-stage", reference name, name_property "StageName", tags List "Tags";
    new {
        /// an update replaces the resource
        A rest_api_id: c::Name<crate::apigateway::CfnRestApi> = "RestApiId",
    }
    set {
        access_log_setting: AccessLogSetting = "AccessLogSetting",
        cache_cluster_enabled: bool = "CacheClusterEnabled",
        cache_cluster_size: str = "CacheClusterSize",
        canary_setting: CanarySetting = "CanarySetting",
        client_certificate_id: c::Name<crate::apigateway::CfnClientCertificate> = "ClientCertificateId",
        deployment_id: c::Name<crate::apigateway::CfnDeployment> = "DeploymentId",
        description: str = "Description",
        documentation_version: str = "DocumentationVersion",
        /// no item twice
        method_settings: c::List<MethodSetting> = "MethodSettings",
        /// an update replaces the resource
        stage_name: str = "StageName",
        tags: c::List<c::Tag> = "Tags",
        tracing_enabled: bool = "TracingEnabled",
        variables: c::Map<str> = "Variables",
    }
    get {}
}

c::property! {
    AccessLogSetting, "apigateway-stage-accesslogsetting";
    new {}
    set {
        destination_arn: str = "DestinationArn",
        format: str = "Format",
    }
}

c::property! {
    CanarySetting, "apigateway-stage-canarysetting";
    new {}
    set {
        deployment_id: c::Name<crate::apigateway::CfnDeployment> = "DeploymentId",
        /// 0 to 100
        percent_traffic: f64 = "PercentTraffic",
        stage_variable_overrides: c::Map<str> = "StageVariableOverrides",
        use_stage_cache: bool = "UseStageCache",
    }
}

c::property! {
    MethodSetting, "apigateway-stage-methodsetting";
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
        /// at least 0
        throttling_burst_limit: i64 = "ThrottlingBurstLimit",
        /// at least 0
        throttling_rate_limit: f64 = "ThrottlingRateLimit",
    }
}

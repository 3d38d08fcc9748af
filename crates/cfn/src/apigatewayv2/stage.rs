// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::Stage` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `StageName`; it has no attribute for its ARN.
    CfnStage = "AWS::ApiGatewayV2::Stage", "apigatewayv2-stage", reference name, name_property "StageName", tags Map "Tags";
    new CfnStageRequired {
        /// an update replaces the resource
        A api_id: str = "ApiId",
        /// an update replaces the resource
        B stage_name: str = "StageName",
    }
    set {
        access_log_settings: AccessLogSettings = "AccessLogSettings",
        auto_deploy: bool = "AutoDeploy",
        client_certificate_id: str = "ClientCertificateId",
        default_route_settings: RouteSettings = "DefaultRouteSettings",
        deployment_id: str = "DeploymentId",
        description: str = "Description",
        route_settings: c::Json = "RouteSettings",
        stage_variables: c::Json = "StageVariables",
        tags: c::Map<str> = "Tags",
    }
    get {}
}

c::property! {
    AccessLogSettings, "apigatewayv2-stage-accesslogsettings";
    new {}
    set {
        destination_arn: str = "DestinationArn",
        format: str = "Format",
    }
}

c::property! {
    RouteSettings, "apigatewayv2-stage-routesettings";
    new {}
    set {
        data_trace_enabled: bool = "DataTraceEnabled",
        detailed_metrics_enabled: bool = "DetailedMetricsEnabled",
        logging_level: str = "LoggingLevel",
        throttling_burst_limit: i64 = "ThrottlingBurstLimit",
        throttling_rate_limit: f64 = "ThrottlingRateLimit",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/apigatewayv2.txt.

//! `AWS::ApiGatewayV2::ApiGatewayManagedOverrides` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApiId`; it takes no tags; it has no attribute for its ARN.
    CfnApiGatewayManagedOverrides = "AWS::ApiGatewayV2::ApiGatewayManagedOverrides", "apigatewayv2-apigatewaymanagedoverrides", reference name, name_property "ApiId";
    new {
        /// an update replaces the resource
        A api_id: str = "ApiId",
    }
    set {
        integration: IntegrationOverrides = "Integration",
        route: RouteOverrides = "Route",
        stage: StageOverrides = "Stage",
    }
    get {
        ID: str = "Id",
    }
}

c::property! {
    AccessLogSettings, "apigatewayv2-apigatewaymanagedoverrides-accesslogsettings";
    new {}
    set {
        destination_arn: str = "DestinationArn",
        format: str = "Format",
    }
}

c::property! {
    IntegrationOverrides, "apigatewayv2-apigatewaymanagedoverrides-integrationoverrides";
    new {}
    set {
        description: str = "Description",
        integration_method: str = "IntegrationMethod",
        payload_format_version: str = "PayloadFormatVersion",
        timeout_in_millis: i64 = "TimeoutInMillis",
    }
}

c::property! {
    RouteOverrides, "apigatewayv2-apigatewaymanagedoverrides-routeoverrides";
    new {}
    set {
        authorization_scopes: c::List<str> = "AuthorizationScopes",
        authorization_type: str = "AuthorizationType",
        authorizer_id: str = "AuthorizerId",
        operation_name: str = "OperationName",
        target: str = "Target",
    }
}

c::property! {
    RouteSettings, "apigatewayv2-apigatewaymanagedoverrides-routesettings";
    new {}
    set {
        detailed_metrics_enabled: bool = "DetailedMetricsEnabled",
        throttling_burst_limit: i64 = "ThrottlingBurstLimit",
        throttling_rate_limit: f64 = "ThrottlingRateLimit",
    }
}

c::property! {
    StageOverrides, "apigatewayv2-apigatewaymanagedoverrides-stageoverrides";
    new {}
    set {
        access_log_settings: AccessLogSettings = "AccessLogSettings",
        auto_deploy: bool = "AutoDeploy",
        default_route_settings: RouteSettings = "DefaultRouteSettings",
        description: str = "Description",
        route_settings: c::Json = "RouteSettings",
        stage_variables: c::Json = "StageVariables",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/appmesh.txt.

//! `AWS::AppMesh::Route` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnRoute = "AWS::AppMesh::Route", "appmesh-route", reference arn, tags List "Tags";
    new CfnRouteRequired {
        /// an update replaces the resource
        A mesh_name: str = "MeshName",
        B spec: RouteSpec = "Spec",
        /// an update replaces the resource
        C virtual_router_name: str = "VirtualRouterName",
    }
    set {
        /// an update replaces the resource
        mesh_owner: str = "MeshOwner",
        /// an update replaces the resource
        route_name: str = "RouteName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        MESH_NAME: str = "MeshName",
        MESH_OWNER: str = "MeshOwner",
        RESOURCE_OWNER: str = "ResourceOwner",
        ROUTE_NAME: str = "RouteName",
        UID: str = "Uid",
        VIRTUAL_ROUTER_NAME: str = "VirtualRouterName",
    }
}

c::property! {
    Duration, "appmesh-route-duration";
    new {
        A unit: str = "Unit",
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    GrpcRetryPolicy, "appmesh-route-grpcretrypolicy";
    new {
        A max_retries: i64 = "MaxRetries",
        B per_retry_timeout: Duration = "PerRetryTimeout",
    }
    set {
        grpc_retry_events: c::List<str> = "GrpcRetryEvents",
        http_retry_events: c::List<str> = "HttpRetryEvents",
        tcp_retry_events: c::List<str> = "TcpRetryEvents",
    }
}

c::property! {
    GrpcRoute, "appmesh-route-grpcroute";
    new {
        A action: GrpcRouteAction = "Action",
        B r#match: GrpcRouteMatch = "Match",
    }
    set {
        retry_policy: GrpcRetryPolicy = "RetryPolicy",
        timeout: GrpcTimeout = "Timeout",
    }
}

c::property! {
    GrpcRouteAction, "appmesh-route-grpcrouteaction";
    new {
        A weighted_targets: c::List<WeightedTarget> = "WeightedTargets",
    }
    set {}
}

c::property! {
    GrpcRouteMatch, "appmesh-route-grpcroutematch";
    new {}
    set {
        metadata: c::List<GrpcRouteMetadata> = "Metadata",
        method_name: str = "MethodName",
        port: i64 = "Port",
        service_name: str = "ServiceName",
    }
}

c::property! {
    GrpcRouteMetadata, "appmesh-route-grpcroutemetadata";
    new {
        A name: str = "Name",
    }
    set {
        invert: bool = "Invert",
        r#match: GrpcRouteMetadataMatchMethod = "Match",
    }
}

c::property! {
    GrpcRouteMetadataMatchMethod, "appmesh-route-grpcroutemetadatamatchmethod";
    new {}
    set {
        exact: str = "Exact",
        prefix: str = "Prefix",
        range: MatchRange = "Range",
        regex: str = "Regex",
        suffix: str = "Suffix",
    }
}

c::property! {
    GrpcTimeout, "appmesh-route-grpctimeout";
    new {}
    set {
        idle: Duration = "Idle",
        per_request: Duration = "PerRequest",
    }
}

c::property! {
    HeaderMatchMethod, "appmesh-route-headermatchmethod";
    new {}
    set {
        exact: str = "Exact",
        prefix: str = "Prefix",
        range: MatchRange = "Range",
        regex: str = "Regex",
        suffix: str = "Suffix",
    }
}

c::property! {
    HttpPathMatch, "appmesh-route-httppathmatch";
    new {}
    set {
        exact: str = "Exact",
        regex: str = "Regex",
    }
}

c::property! {
    HttpQueryParameterMatch, "appmesh-route-httpqueryparametermatch";
    new {}
    set {
        exact: str = "Exact",
    }
}

c::property! {
    HttpRetryPolicy, "appmesh-route-httpretrypolicy";
    new {
        A max_retries: i64 = "MaxRetries",
        B per_retry_timeout: Duration = "PerRetryTimeout",
    }
    set {
        http_retry_events: c::List<str> = "HttpRetryEvents",
        tcp_retry_events: c::List<str> = "TcpRetryEvents",
    }
}

c::property! {
    HttpRoute, "appmesh-route-httproute";
    new {
        A action: HttpRouteAction = "Action",
        B r#match: HttpRouteMatch = "Match",
    }
    set {
        retry_policy: HttpRetryPolicy = "RetryPolicy",
        timeout: HttpTimeout = "Timeout",
    }
}

c::property! {
    HttpRouteAction, "appmesh-route-httprouteaction";
    new {
        A weighted_targets: c::List<WeightedTarget> = "WeightedTargets",
    }
    set {}
}

c::property! {
    HttpRouteHeader, "appmesh-route-httprouteheader";
    new {
        A name: str = "Name",
    }
    set {
        invert: bool = "Invert",
        r#match: HeaderMatchMethod = "Match",
    }
}

c::property! {
    HttpRouteMatch, "appmesh-route-httproutematch";
    new {}
    set {
        headers: c::List<HttpRouteHeader> = "Headers",
        method: str = "Method",
        path: HttpPathMatch = "Path",
        port: i64 = "Port",
        prefix: str = "Prefix",
        query_parameters: c::List<QueryParameter> = "QueryParameters",
        scheme: str = "Scheme",
    }
}

c::property! {
    HttpTimeout, "appmesh-route-httptimeout";
    new {}
    set {
        idle: Duration = "Idle",
        per_request: Duration = "PerRequest",
    }
}

c::property! {
    MatchRange, "appmesh-route-matchrange";
    new MatchRangeRequired {
        A end: i64 = "End",
        B start: i64 = "Start",
    }
    set {}
}

c::property! {
    QueryParameter, "appmesh-route-queryparameter";
    new {
        A name: str = "Name",
    }
    set {
        r#match: HttpQueryParameterMatch = "Match",
    }
}

c::property! {
    RouteSpec, "appmesh-route-routespec";
    new {}
    set {
        grpc_route: GrpcRoute = "GrpcRoute",
        http2_route: HttpRoute = "Http2Route",
        http_route: HttpRoute = "HttpRoute",
        priority: i64 = "Priority",
        tcp_route: TcpRoute = "TcpRoute",
    }
}

c::property! {
    TcpRoute, "appmesh-route-tcproute";
    new {
        A action: TcpRouteAction = "Action",
    }
    set {
        r#match: TcpRouteMatch = "Match",
        timeout: TcpTimeout = "Timeout",
    }
}

c::property! {
    TcpRouteAction, "appmesh-route-tcprouteaction";
    new {
        A weighted_targets: c::List<WeightedTarget> = "WeightedTargets",
    }
    set {}
}

c::property! {
    TcpRouteMatch, "appmesh-route-tcproutematch";
    new {}
    set {
        port: i64 = "Port",
    }
}

c::property! {
    TcpTimeout, "appmesh-route-tcptimeout";
    new {}
    set {
        idle: Duration = "Idle",
    }
}

c::property! {
    WeightedTarget, "appmesh-route-weightedtarget";
    new {
        A virtual_node: str = "VirtualNode",
        B weight: i64 = "Weight",
    }
    set {
        port: i64 = "Port",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/appmesh.txt.

//! `AWS::AppMesh::GatewayRoute` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnGatewayRoute = "AWS::AppMesh::GatewayRoute", "appmesh-gatewayroute", reference arn, tags List "Tags";
    new CfnGatewayRouteRequired {
        /// an update replaces the resource
        A mesh_name: str = "MeshName",
        B spec: GatewayRouteSpec = "Spec",
        /// an update replaces the resource
        C virtual_gateway_name: str = "VirtualGatewayName",
    }
    set {
        /// an update replaces the resource
        gateway_route_name: str = "GatewayRouteName",
        /// an update replaces the resource
        mesh_owner: str = "MeshOwner",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        GATEWAY_ROUTE_NAME: str = "GatewayRouteName",
        ID: str = "Id",
        MESH_NAME: str = "MeshName",
        MESH_OWNER: str = "MeshOwner",
        RESOURCE_OWNER: str = "ResourceOwner",
        UID: str = "Uid",
        VIRTUAL_GATEWAY_NAME: str = "VirtualGatewayName",
    }
}

c::property! {
    GatewayRouteHostnameMatch, "appmesh-gatewayroute-gatewayroutehostnamematch";
    new {}
    set {
        exact: str = "Exact",
        suffix: str = "Suffix",
    }
}

c::property! {
    GatewayRouteHostnameRewrite, "appmesh-gatewayroute-gatewayroutehostnamerewrite";
    new {}
    set {
        default_target_hostname: str = "DefaultTargetHostname",
    }
}

c::property! {
    GatewayRouteMetadataMatch, "appmesh-gatewayroute-gatewayroutemetadatamatch";
    new {}
    set {
        exact: str = "Exact",
        prefix: str = "Prefix",
        range: GatewayRouteRangeMatch = "Range",
        regex: str = "Regex",
        suffix: str = "Suffix",
    }
}

c::property! {
    GatewayRouteRangeMatch, "appmesh-gatewayroute-gatewayrouterangematch";
    new GatewayRouteRangeMatchRequired {
        A end: i64 = "End",
        B start: i64 = "Start",
    }
    set {}
}

c::property! {
    GatewayRouteSpec, "appmesh-gatewayroute-gatewayroutespec";
    new {}
    set {
        grpc_route: GrpcGatewayRoute = "GrpcRoute",
        http2_route: HttpGatewayRoute = "Http2Route",
        http_route: HttpGatewayRoute = "HttpRoute",
        priority: i64 = "Priority",
    }
}

c::property! {
    GatewayRouteTarget, "appmesh-gatewayroute-gatewayroutetarget";
    new {
        A virtual_service: GatewayRouteVirtualService = "VirtualService",
    }
    set {
        port: i64 = "Port",
    }
}

c::property! {
    GatewayRouteVirtualService, "appmesh-gatewayroute-gatewayroutevirtualservice";
    new {
        A virtual_service_name: str = "VirtualServiceName",
    }
    set {}
}

c::property! {
    GrpcGatewayRoute, "appmesh-gatewayroute-grpcgatewayroute";
    new {
        A action: GrpcGatewayRouteAction = "Action",
        B r#match: GrpcGatewayRouteMatch = "Match",
    }
    set {}
}

c::property! {
    GrpcGatewayRouteAction, "appmesh-gatewayroute-grpcgatewayrouteaction";
    new {
        A target: GatewayRouteTarget = "Target",
    }
    set {
        rewrite: GrpcGatewayRouteRewrite = "Rewrite",
    }
}

c::property! {
    GrpcGatewayRouteMatch, "appmesh-gatewayroute-grpcgatewayroutematch";
    new {}
    set {
        hostname: GatewayRouteHostnameMatch = "Hostname",
        metadata: c::List<GrpcGatewayRouteMetadata> = "Metadata",
        port: i64 = "Port",
        service_name: str = "ServiceName",
    }
}

c::property! {
    GrpcGatewayRouteMetadata, "appmesh-gatewayroute-grpcgatewayroutemetadata";
    new {
        A name: str = "Name",
    }
    set {
        invert: bool = "Invert",
        r#match: GatewayRouteMetadataMatch = "Match",
    }
}

c::property! {
    GrpcGatewayRouteRewrite, "appmesh-gatewayroute-grpcgatewayrouterewrite";
    new {}
    set {
        hostname: GatewayRouteHostnameRewrite = "Hostname",
    }
}

c::property! {
    HttpGatewayRoute, "appmesh-gatewayroute-httpgatewayroute";
    new {
        A action: HttpGatewayRouteAction = "Action",
        B r#match: HttpGatewayRouteMatch = "Match",
    }
    set {}
}

c::property! {
    HttpGatewayRouteAction, "appmesh-gatewayroute-httpgatewayrouteaction";
    new {
        A target: GatewayRouteTarget = "Target",
    }
    set {
        rewrite: HttpGatewayRouteRewrite = "Rewrite",
    }
}

c::property! {
    HttpGatewayRouteHeader, "appmesh-gatewayroute-httpgatewayrouteheader";
    new {
        A name: str = "Name",
    }
    set {
        invert: bool = "Invert",
        r#match: HttpGatewayRouteHeaderMatch = "Match",
    }
}

c::property! {
    HttpGatewayRouteHeaderMatch, "appmesh-gatewayroute-httpgatewayrouteheadermatch";
    new {}
    set {
        exact: str = "Exact",
        prefix: str = "Prefix",
        range: GatewayRouteRangeMatch = "Range",
        regex: str = "Regex",
        suffix: str = "Suffix",
    }
}

c::property! {
    HttpGatewayRouteMatch, "appmesh-gatewayroute-httpgatewayroutematch";
    new {}
    set {
        headers: c::List<HttpGatewayRouteHeader> = "Headers",
        hostname: GatewayRouteHostnameMatch = "Hostname",
        method: str = "Method",
        path: HttpPathMatch = "Path",
        port: i64 = "Port",
        prefix: str = "Prefix",
        query_parameters: c::List<QueryParameter> = "QueryParameters",
    }
}

c::property! {
    HttpGatewayRoutePathRewrite, "appmesh-gatewayroute-httpgatewayroutepathrewrite";
    new {}
    set {
        exact: str = "Exact",
    }
}

c::property! {
    HttpGatewayRoutePrefixRewrite, "appmesh-gatewayroute-httpgatewayrouteprefixrewrite";
    new {}
    set {
        default_prefix: str = "DefaultPrefix",
        value: str = "Value",
    }
}

c::property! {
    HttpGatewayRouteRewrite, "appmesh-gatewayroute-httpgatewayrouterewrite";
    new {}
    set {
        hostname: GatewayRouteHostnameRewrite = "Hostname",
        path: HttpGatewayRoutePathRewrite = "Path",
        prefix: HttpGatewayRoutePrefixRewrite = "Prefix",
    }
}

c::property! {
    HttpPathMatch, "appmesh-gatewayroute-httppathmatch";
    new {}
    set {
        exact: str = "Exact",
        regex: str = "Regex",
    }
}

c::property! {
    HttpQueryParameterMatch, "appmesh-gatewayroute-httpqueryparametermatch";
    new {}
    set {
        exact: str = "Exact",
    }
}

c::property! {
    QueryParameter, "appmesh-gatewayroute-queryparameter";
    new {
        A name: str = "Name",
    }
    set {
        r#match: HttpQueryParameterMatch = "Match",
    }
}

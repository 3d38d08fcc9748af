// Written by `cargo xtask codegen` from crates/registry/data/appmesh.txt.

//! `AWS::AppMesh::VirtualGateway` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnVirtualGateway = "AWS::AppMesh::VirtualGateway", "appmesh-virtualgateway", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A mesh_name: str = "MeshName",
        B spec: VirtualGatewaySpec = "Spec",
    }
    set {
        /// an update replaces the resource
        mesh_owner: str = "MeshOwner",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        virtual_gateway_name: str = "VirtualGatewayName",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        MESH_NAME: str = "MeshName",
        MESH_OWNER: str = "MeshOwner",
        RESOURCE_OWNER: str = "ResourceOwner",
        UID: str = "Uid",
        VIRTUAL_GATEWAY_NAME: str = "VirtualGatewayName",
    }
}

c::property! {
    JsonFormatRef, "appmesh-virtualgateway-jsonformatref";
    new JsonFormatRefRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    LoggingFormat, "appmesh-virtualgateway-loggingformat";
    new {}
    set {
        json: c::List<JsonFormatRef> = "Json",
        text: str = "Text",
    }
}

c::property! {
    SubjectAlternativeNameMatchers, "appmesh-virtualgateway-subjectalternativenamematchers";
    new {}
    set {
        exact: c::List<str> = "Exact",
    }
}

c::property! {
    SubjectAlternativeNames, "appmesh-virtualgateway-subjectalternativenames";
    new {
        A r#match: SubjectAlternativeNameMatchers = "Match",
    }
    set {}
}

c::property! {
    VirtualGatewayAccessLog, "appmesh-virtualgateway-virtualgatewayaccesslog";
    new {}
    set {
        file: VirtualGatewayFileAccessLog = "File",
    }
}

c::property! {
    VirtualGatewayBackendDefaults, "appmesh-virtualgateway-virtualgatewaybackenddefaults";
    new {}
    set {
        client_policy: VirtualGatewayClientPolicy = "ClientPolicy",
    }
}

c::property! {
    VirtualGatewayClientPolicy, "appmesh-virtualgateway-virtualgatewayclientpolicy";
    new {}
    set {
        tls: VirtualGatewayClientPolicyTls = "TLS",
    }
}

c::property! {
    VirtualGatewayClientPolicyTls, "appmesh-virtualgateway-virtualgatewayclientpolicytls";
    new {
        A validation: VirtualGatewayTlsValidationContext = "Validation",
    }
    set {
        certificate: VirtualGatewayClientTlsCertificate = "Certificate",
        enforce: bool = "Enforce",
        ports: c::List<i64> = "Ports",
    }
}

c::property! {
    VirtualGatewayClientTlsCertificate, "appmesh-virtualgateway-virtualgatewayclienttlscertificate";
    new {}
    set {
        file: VirtualGatewayListenerTlsFileCertificate = "File",
        sds: VirtualGatewayListenerTlsSdsCertificate = "SDS",
    }
}

c::property! {
    VirtualGatewayConnectionPool, "appmesh-virtualgateway-virtualgatewayconnectionpool";
    new {}
    set {
        grpc: VirtualGatewayGrpcConnectionPool = "GRPC",
        http: VirtualGatewayHttpConnectionPool = "HTTP",
        http2: VirtualGatewayHttp2ConnectionPool = "HTTP2",
    }
}

c::property! {
    VirtualGatewayFileAccessLog, "appmesh-virtualgateway-virtualgatewayfileaccesslog";
    new {
        A path: str = "Path",
    }
    set {
        format: LoggingFormat = "Format",
    }
}

c::property! {
    VirtualGatewayGrpcConnectionPool, "appmesh-virtualgateway-virtualgatewaygrpcconnectionpool";
    new {
        A max_requests: i64 = "MaxRequests",
    }
    set {}
}

c::property! {
    VirtualGatewayHealthCheckPolicy, "appmesh-virtualgateway-virtualgatewayhealthcheckpolicy";
    new VirtualGatewayHealthCheckPolicyRequired {
        A healthy_threshold: i64 = "HealthyThreshold",
        B interval_millis: i64 = "IntervalMillis",
        C protocol: str = "Protocol",
        D timeout_millis: i64 = "TimeoutMillis",
        E unhealthy_threshold: i64 = "UnhealthyThreshold",
    }
    set {
        path: str = "Path",
        port: i64 = "Port",
    }
}

c::property! {
    VirtualGatewayHttp2ConnectionPool, "appmesh-virtualgateway-virtualgatewayhttp2connectionpool";
    new {
        A max_requests: i64 = "MaxRequests",
    }
    set {}
}

c::property! {
    VirtualGatewayHttpConnectionPool, "appmesh-virtualgateway-virtualgatewayhttpconnectionpool";
    new {
        A max_connections: i64 = "MaxConnections",
    }
    set {
        max_pending_requests: i64 = "MaxPendingRequests",
    }
}

c::property! {
    VirtualGatewayListener, "appmesh-virtualgateway-virtualgatewaylistener";
    new {
        A port_mapping: VirtualGatewayPortMapping = "PortMapping",
    }
    set {
        connection_pool: VirtualGatewayConnectionPool = "ConnectionPool",
        health_check: VirtualGatewayHealthCheckPolicy = "HealthCheck",
        tls: VirtualGatewayListenerTls = "TLS",
    }
}

c::property! {
    VirtualGatewayListenerTls, "appmesh-virtualgateway-virtualgatewaylistenertls";
    new {
        A certificate: VirtualGatewayListenerTlsCertificate = "Certificate",
        B mode: str = "Mode",
    }
    set {
        validation: VirtualGatewayListenerTlsValidationContext = "Validation",
    }
}

c::property! {
    VirtualGatewayListenerTlsAcmCertificate, "appmesh-virtualgateway-virtualgatewaylistenertlsacmcertificate";
    new {
        A certificate_arn: str = "CertificateArn",
    }
    set {}
}

c::property! {
    VirtualGatewayListenerTlsCertificate, "appmesh-virtualgateway-virtualgatewaylistenertlscertificate";
    new {}
    set {
        acm: VirtualGatewayListenerTlsAcmCertificate = "ACM",
        file: VirtualGatewayListenerTlsFileCertificate = "File",
        sds: VirtualGatewayListenerTlsSdsCertificate = "SDS",
    }
}

c::property! {
    VirtualGatewayListenerTlsFileCertificate, "appmesh-virtualgateway-virtualgatewaylistenertlsfilecertificate";
    new VirtualGatewayListenerTlsFileCertificateRequired {
        A certificate_chain: str = "CertificateChain",
        B private_key: str = "PrivateKey",
    }
    set {}
}

c::property! {
    VirtualGatewayListenerTlsSdsCertificate, "appmesh-virtualgateway-virtualgatewaylistenertlssdscertificate";
    new {
        A secret_name: str = "SecretName",
    }
    set {}
}

c::property! {
    VirtualGatewayListenerTlsValidationContext, "appmesh-virtualgateway-virtualgatewaylistenertlsvalidationcontext";
    new {
        A trust: VirtualGatewayListenerTlsValidationContextTrust = "Trust",
    }
    set {
        subject_alternative_names: SubjectAlternativeNames = "SubjectAlternativeNames",
    }
}

c::property! {
    VirtualGatewayListenerTlsValidationContextTrust, "appmesh-virtualgateway-virtualgatewaylistenertlsvalidationcontexttrust";
    new {}
    set {
        file: VirtualGatewayTlsValidationContextFileTrust = "File",
        sds: VirtualGatewayTlsValidationContextSdsTrust = "SDS",
    }
}

c::property! {
    VirtualGatewayLogging, "appmesh-virtualgateway-virtualgatewaylogging";
    new {}
    set {
        access_log: VirtualGatewayAccessLog = "AccessLog",
    }
}

c::property! {
    VirtualGatewayPortMapping, "appmesh-virtualgateway-virtualgatewayportmapping";
    new {
        A port: i64 = "Port",
        B protocol: str = "Protocol",
    }
    set {}
}

c::property! {
    VirtualGatewaySpec, "appmesh-virtualgateway-virtualgatewayspec";
    new {
        A listeners: c::List<VirtualGatewayListener> = "Listeners",
    }
    set {
        backend_defaults: VirtualGatewayBackendDefaults = "BackendDefaults",
        logging: VirtualGatewayLogging = "Logging",
    }
}

c::property! {
    VirtualGatewayTlsValidationContext, "appmesh-virtualgateway-virtualgatewaytlsvalidationcontext";
    new {
        A trust: VirtualGatewayTlsValidationContextTrust = "Trust",
    }
    set {
        subject_alternative_names: SubjectAlternativeNames = "SubjectAlternativeNames",
    }
}

c::property! {
    VirtualGatewayTlsValidationContextAcmTrust, "appmesh-virtualgateway-virtualgatewaytlsvalidationcontextacmtrust";
    new {
        A certificate_authority_arns: c::List<str> = "CertificateAuthorityArns",
    }
    set {}
}

c::property! {
    VirtualGatewayTlsValidationContextFileTrust, "appmesh-virtualgateway-virtualgatewaytlsvalidationcontextfiletrust";
    new {
        A certificate_chain: str = "CertificateChain",
    }
    set {}
}

c::property! {
    VirtualGatewayTlsValidationContextSdsTrust, "appmesh-virtualgateway-virtualgatewaytlsvalidationcontextsdstrust";
    new {
        A secret_name: str = "SecretName",
    }
    set {}
}

c::property! {
    VirtualGatewayTlsValidationContextTrust, "appmesh-virtualgateway-virtualgatewaytlsvalidationcontexttrust";
    new {}
    set {
        acm: VirtualGatewayTlsValidationContextAcmTrust = "ACM",
        file: VirtualGatewayTlsValidationContextFileTrust = "File",
        sds: VirtualGatewayTlsValidationContextSdsTrust = "SDS",
    }
}

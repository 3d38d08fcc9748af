// Written by `cargo xtask codegen` from crates/registry/data/appmesh.txt.

//! `AWS::AppMesh::VirtualNode` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnVirtualNode = "AWS::AppMesh::VirtualNode", "appmesh-virtualnode", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A mesh_name: str = "MeshName",
        B spec: VirtualNodeSpec = "Spec",
    }
    set {
        /// an update replaces the resource
        mesh_owner: str = "MeshOwner",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        virtual_node_name: str = "VirtualNodeName",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        MESH_NAME: str = "MeshName",
        MESH_OWNER: str = "MeshOwner",
        RESOURCE_OWNER: str = "ResourceOwner",
        UID: str = "Uid",
        VIRTUAL_NODE_NAME: str = "VirtualNodeName",
    }
}

c::property! {
    AccessLog, "appmesh-virtualnode-accesslog";
    new {}
    set {
        file: FileAccessLog = "File",
    }
}

c::property! {
    AwsCloudMapInstanceAttribute, "appmesh-virtualnode-awscloudmapinstanceattribute";
    new AwsCloudMapInstanceAttributeRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    AwsCloudMapServiceDiscovery, "appmesh-virtualnode-awscloudmapservicediscovery";
    new AwsCloudMapServiceDiscoveryRequired {
        A namespace_name: str = "NamespaceName",
        B service_name: str = "ServiceName",
    }
    set {
        attributes: c::List<AwsCloudMapInstanceAttribute> = "Attributes",
        ip_preference: str = "IpPreference",
    }
}

c::property! {
    Backend, "appmesh-virtualnode-backend";
    new {}
    set {
        virtual_service: VirtualServiceBackend = "VirtualService",
    }
}

c::property! {
    BackendDefaults, "appmesh-virtualnode-backenddefaults";
    new {}
    set {
        client_policy: ClientPolicy = "ClientPolicy",
    }
}

c::property! {
    ClientPolicy, "appmesh-virtualnode-clientpolicy";
    new {}
    set {
        tls: ClientPolicyTls = "TLS",
    }
}

c::property! {
    ClientPolicyTls, "appmesh-virtualnode-clientpolicytls";
    new {
        A validation: TlsValidationContext = "Validation",
    }
    set {
        certificate: ClientTlsCertificate = "Certificate",
        enforce: bool = "Enforce",
        ports: c::List<i64> = "Ports",
    }
}

c::property! {
    ClientTlsCertificate, "appmesh-virtualnode-clienttlscertificate";
    new {}
    set {
        file: ListenerTlsFileCertificate = "File",
        sds: ListenerTlsSdsCertificate = "SDS",
    }
}

c::property! {
    DnsServiceDiscovery, "appmesh-virtualnode-dnsservicediscovery";
    new {
        A hostname: str = "Hostname",
    }
    set {
        ip_preference: str = "IpPreference",
        response_type: str = "ResponseType",
    }
}

c::property! {
    Duration, "appmesh-virtualnode-duration";
    new {
        A unit: str = "Unit",
        B value: i64 = "Value",
    }
    set {}
}

c::property! {
    FileAccessLog, "appmesh-virtualnode-fileaccesslog";
    new {
        A path: str = "Path",
    }
    set {
        format: LoggingFormat = "Format",
    }
}

c::property! {
    GrpcTimeout, "appmesh-virtualnode-grpctimeout";
    new {}
    set {
        idle: Duration = "Idle",
        per_request: Duration = "PerRequest",
    }
}

c::property! {
    HealthCheck, "appmesh-virtualnode-healthcheck";
    new HealthCheckRequired {
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
    HttpTimeout, "appmesh-virtualnode-httptimeout";
    new {}
    set {
        idle: Duration = "Idle",
        per_request: Duration = "PerRequest",
    }
}

c::property! {
    JsonFormatRef, "appmesh-virtualnode-jsonformatref";
    new JsonFormatRefRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    Listener, "appmesh-virtualnode-listener";
    new {
        A port_mapping: PortMapping = "PortMapping",
    }
    set {
        connection_pool: VirtualNodeConnectionPool = "ConnectionPool",
        health_check: HealthCheck = "HealthCheck",
        outlier_detection: OutlierDetection = "OutlierDetection",
        tls: ListenerTls = "TLS",
        timeout: ListenerTimeout = "Timeout",
    }
}

c::property! {
    ListenerTimeout, "appmesh-virtualnode-listenertimeout";
    new {}
    set {
        grpc: GrpcTimeout = "GRPC",
        http: HttpTimeout = "HTTP",
        http2: HttpTimeout = "HTTP2",
        tcp: TcpTimeout = "TCP",
    }
}

c::property! {
    ListenerTls, "appmesh-virtualnode-listenertls";
    new {
        A certificate: ListenerTlsCertificate = "Certificate",
        B mode: str = "Mode",
    }
    set {
        validation: ListenerTlsValidationContext = "Validation",
    }
}

c::property! {
    ListenerTlsAcmCertificate, "appmesh-virtualnode-listenertlsacmcertificate";
    new {
        A certificate_arn: str = "CertificateArn",
    }
    set {}
}

c::property! {
    ListenerTlsCertificate, "appmesh-virtualnode-listenertlscertificate";
    new {}
    set {
        acm: ListenerTlsAcmCertificate = "ACM",
        file: ListenerTlsFileCertificate = "File",
        sds: ListenerTlsSdsCertificate = "SDS",
    }
}

c::property! {
    ListenerTlsFileCertificate, "appmesh-virtualnode-listenertlsfilecertificate";
    new ListenerTlsFileCertificateRequired {
        A certificate_chain: str = "CertificateChain",
        B private_key: str = "PrivateKey",
    }
    set {}
}

c::property! {
    ListenerTlsSdsCertificate, "appmesh-virtualnode-listenertlssdscertificate";
    new {
        A secret_name: str = "SecretName",
    }
    set {}
}

c::property! {
    ListenerTlsValidationContext, "appmesh-virtualnode-listenertlsvalidationcontext";
    new {
        A trust: ListenerTlsValidationContextTrust = "Trust",
    }
    set {
        subject_alternative_names: SubjectAlternativeNames = "SubjectAlternativeNames",
    }
}

c::property! {
    ListenerTlsValidationContextTrust, "appmesh-virtualnode-listenertlsvalidationcontexttrust";
    new {}
    set {
        file: TlsValidationContextFileTrust = "File",
        sds: TlsValidationContextSdsTrust = "SDS",
    }
}

c::property! {
    Logging, "appmesh-virtualnode-logging";
    new {}
    set {
        access_log: AccessLog = "AccessLog",
    }
}

c::property! {
    LoggingFormat, "appmesh-virtualnode-loggingformat";
    new {}
    set {
        json: c::List<JsonFormatRef> = "Json",
        text: str = "Text",
    }
}

c::property! {
    OutlierDetection, "appmesh-virtualnode-outlierdetection";
    new OutlierDetectionRequired {
        A base_ejection_duration: Duration = "BaseEjectionDuration",
        B interval: Duration = "Interval",
        C max_ejection_percent: i64 = "MaxEjectionPercent",
        D max_server_errors: i64 = "MaxServerErrors",
    }
    set {}
}

c::property! {
    PortMapping, "appmesh-virtualnode-portmapping";
    new {
        A port: i64 = "Port",
        B protocol: str = "Protocol",
    }
    set {}
}

c::property! {
    ServiceDiscovery, "appmesh-virtualnode-servicediscovery";
    new {}
    set {
        aws_cloud_map: AwsCloudMapServiceDiscovery = "AWSCloudMap",
        dns: DnsServiceDiscovery = "DNS",
    }
}

c::property! {
    SubjectAlternativeNameMatchers, "appmesh-virtualnode-subjectalternativenamematchers";
    new {}
    set {
        exact: c::List<str> = "Exact",
    }
}

c::property! {
    SubjectAlternativeNames, "appmesh-virtualnode-subjectalternativenames";
    new {
        A r#match: SubjectAlternativeNameMatchers = "Match",
    }
    set {}
}

c::property! {
    TcpTimeout, "appmesh-virtualnode-tcptimeout";
    new {}
    set {
        idle: Duration = "Idle",
    }
}

c::property! {
    TlsValidationContext, "appmesh-virtualnode-tlsvalidationcontext";
    new {
        A trust: TlsValidationContextTrust = "Trust",
    }
    set {
        subject_alternative_names: SubjectAlternativeNames = "SubjectAlternativeNames",
    }
}

c::property! {
    TlsValidationContextAcmTrust, "appmesh-virtualnode-tlsvalidationcontextacmtrust";
    new {
        A certificate_authority_arns: c::List<str> = "CertificateAuthorityArns",
    }
    set {}
}

c::property! {
    TlsValidationContextFileTrust, "appmesh-virtualnode-tlsvalidationcontextfiletrust";
    new {
        A certificate_chain: str = "CertificateChain",
    }
    set {}
}

c::property! {
    TlsValidationContextSdsTrust, "appmesh-virtualnode-tlsvalidationcontextsdstrust";
    new {
        A secret_name: str = "SecretName",
    }
    set {}
}

c::property! {
    TlsValidationContextTrust, "appmesh-virtualnode-tlsvalidationcontexttrust";
    new {}
    set {
        acm: TlsValidationContextAcmTrust = "ACM",
        file: TlsValidationContextFileTrust = "File",
        sds: TlsValidationContextSdsTrust = "SDS",
    }
}

c::property! {
    VirtualNodeConnectionPool, "appmesh-virtualnode-virtualnodeconnectionpool";
    new {}
    set {
        grpc: VirtualNodeGrpcConnectionPool = "GRPC",
        http: VirtualNodeHttpConnectionPool = "HTTP",
        http2: VirtualNodeHttp2ConnectionPool = "HTTP2",
        tcp: VirtualNodeTcpConnectionPool = "TCP",
    }
}

c::property! {
    VirtualNodeGrpcConnectionPool, "appmesh-virtualnode-virtualnodegrpcconnectionpool";
    new {
        A max_requests: i64 = "MaxRequests",
    }
    set {}
}

c::property! {
    VirtualNodeHttp2ConnectionPool, "appmesh-virtualnode-virtualnodehttp2connectionpool";
    new {
        A max_requests: i64 = "MaxRequests",
    }
    set {}
}

c::property! {
    VirtualNodeHttpConnectionPool, "appmesh-virtualnode-virtualnodehttpconnectionpool";
    new {
        A max_connections: i64 = "MaxConnections",
    }
    set {
        max_pending_requests: i64 = "MaxPendingRequests",
    }
}

c::property! {
    VirtualNodeSpec, "appmesh-virtualnode-virtualnodespec";
    new {}
    set {
        backend_defaults: BackendDefaults = "BackendDefaults",
        backends: c::List<Backend> = "Backends",
        listeners: c::List<Listener> = "Listeners",
        logging: Logging = "Logging",
        service_discovery: ServiceDiscovery = "ServiceDiscovery",
    }
}

c::property! {
    VirtualNodeTcpConnectionPool, "appmesh-virtualnode-virtualnodetcpconnectionpool";
    new {
        A max_connections: i64 = "MaxConnections",
    }
    set {}
}

c::property! {
    VirtualServiceBackend, "appmesh-virtualnode-virtualservicebackend";
    new {
        A virtual_service_name: str = "VirtualServiceName",
    }
    set {
        client_policy: ClientPolicy = "ClientPolicy",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! `AWS::ECS::Gateway` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnGateway = "AWS::ECS::Gateway", "ecs-gateway", reference arn, tags List "Tags";
    new CfnGatewayRequired {
        A configuration: GatewayConfiguration = "Configuration",
        /// 1 to 255 characters; matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        B gateway_name: str = "GatewayName",
        C infrastructure_role_arn: c::Arn<crate::iam::CfnRole> = "InfrastructureRoleArn",
    }
    set {
        /// default `true`
        deletion_protection: bool = "DeletionProtection",
        propagate_tags: PropagateGatewayTags = "PropagateTags",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ACCESS_TYPE: c::Json = "AccessType",
        CONFIGURATION_HOST_SHARED_ALB_CURRENT_ALB_COUNT: i64 = "Configuration.HostSharedAlb.CurrentAlbCount",
        CREATED_AT: str = "CreatedAt",
        STATUS: c::Json = "Status",
        UPDATED_AT: str = "UpdatedAt",
    }
}

c::property! {
    GatewayAlbTestTrafficRules, "ecs-gateway-gatewayalbtesttrafficrules";
    new {}
    set {
        header: GatewayTestTrafficHeader = "Header",
    }
}

c::property! {
    GatewayConfiguration, "ecs-gateway-gatewayconfiguration";
    new {
        A host_shared_alb: HostSharedAlbConfiguration = "HostSharedAlb",
    }
    set {}
}

c::property! {
    GatewayElbAccessLogConfiguration, "ecs-gateway-gatewayelbaccesslogconfiguration";
    new {}
    set {
        destination: GatewayElbAccessLogDestination = "Destination",
    }
}

c::property! {
    /// Exactly one of `S3`.
    GatewayElbAccessLogDestination, "ecs-gateway-gatewayelbaccesslogdestination";
    new {}
    set {
        s3: GatewayElbAccessLogS3Destination = "S3",
    }
}

c::property! {
    GatewayElbAccessLogS3Destination, "ecs-gateway-gatewayelbaccesslogs3destination";
    new {
        A bucket: str = "Bucket",
    }
    set {
        prefix: str = "Prefix",
    }
}

c::property! {
    GatewayElbNetworkConfiguration, "ecs-gateway-gatewayelbnetworkconfiguration";
    new {}
    set {
        inbound_security_group: str = "InboundSecurityGroup",
        /// an update replaces the resource
        ip_address_type: GatewayElbIpAddressType = "IpAddressType",
        /// at least 2 items; an update replaces the resource
        subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
    }
}

c::property! {
    GatewayTestTrafficHeader, "ecs-gateway-gatewaytesttrafficheader";
    new {
        A name: str = "Name",
        B values: c::List<str> = "Values",
    }
    set {}
}

c::property! {
    HostSharedAlbConfiguration, "ecs-gateway-hostsharedalbconfiguration";
    new {}
    set {
        access_logs: GatewayElbAccessLogConfiguration = "AccessLogs",
        http_desync: GatewayAlbDesyncMitigationMode = "HttpDesync",
        max_alb_count: i64 = "MaxAlbCount",
        network_configuration: GatewayElbNetworkConfiguration = "NetworkConfiguration",
        /// 1 to 65535; an update replaces the resource
        port: i64 = "Port",
        /// an update replaces the resource
        protocol: GatewayAlbProtocol = "Protocol",
        /// an update replaces the resource
        scheme: GatewayElbScheme = "Scheme",
        test_traffic_rules: GatewayAlbTestTrafficRules = "TestTrafficRules",
        web_acl_arn: str = "WebACLArn",
    }
}

c::property! {
    Tag, "ecs-gateway-tag";
    new {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::open_enum! {
    GatewayAlbDesyncMitigationMode {
        MONITOR = "monitor",
        DEFENSIVE = "defensive",
        STRICTEST = "strictest",
    }
}

c::open_enum! {
    GatewayAlbProtocol {
        HTTP = "HTTP",
        HTTPS = "HTTPS",
    }
}

c::open_enum! {
    GatewayElbIpAddressType {
        IPV4 = "ipv4",
        DUALSTACK = "dualstack",
        DUALSTACK_WITHOUT_PUBLIC_IPV4 = "dualstack-without-public-ipv4",
    }
}

c::open_enum! {
    GatewayElbScheme {
        INTERNET_FACING = "internet-facing",
        INTERNAL = "internal",
    }
}

c::open_enum! {
    PropagateGatewayTags {
        NONE = "NONE",
        GATEWAY = "GATEWAY",
    }
}

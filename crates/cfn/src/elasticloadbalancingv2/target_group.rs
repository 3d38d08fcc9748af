// Written by `cargo xtask codegen` from crates/registry/data/elasticloadbalancingv2.txt.

//! `AWS::ElasticLoadBalancingV2::TargetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TargetGroupArn`.
    CfnTargetGroup = "AWS::ElasticLoadBalancingV2::TargetGroup", "elasticloadbalancingv2-targetgroup", reference arn, tags List "Tags";
    new {}
    set {
        health_check_enabled: bool = "HealthCheckEnabled",
        /// 5 to 300
        health_check_interval_seconds: i64 = "HealthCheckIntervalSeconds",
        /// 1 to 1024 characters
        health_check_path: str = "HealthCheckPath",
        health_check_port: str = "HealthCheckPort",
        health_check_protocol: HealthCheckProtocol = "HealthCheckProtocol",
        /// 2 to 120
        health_check_timeout_seconds: i64 = "HealthCheckTimeoutSeconds",
        /// 2 to 10
        healthy_threshold_count: i64 = "HealthyThresholdCount",
        /// an update replaces the resource
        ip_address_type: IpAddressType = "IpAddressType",
        matcher: Matcher = "Matcher",
        /// an update replaces the resource
        name: str = "Name",
        /// 1 to 65535; an update replaces the resource
        port: i64 = "Port",
        /// an update replaces the resource
        protocol: Protocol = "Protocol",
        /// an update replaces the resource
        protocol_version: str = "ProtocolVersion",
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 65535
        target_control_port: i64 = "TargetControlPort",
        /// no item twice
        target_group_attributes: c::List<TargetGroupAttribute> = "TargetGroupAttributes",
        /// an update replaces the resource
        target_type: TargetType = "TargetType",
        /// no item twice
        targets: c::List<TargetDescription> = "Targets",
        /// 2 to 10
        unhealthy_threshold_count: i64 = "UnhealthyThresholdCount",
        /// an update replaces the resource
        vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    get {
        @arn "TargetGroupArn",
        LOAD_BALANCER_ARNS: c::List<str> = list "LoadBalancerArns",
        TARGET_GROUP_ARN: c::Arn<CfnTargetGroup> = "TargetGroupArn",
        TARGET_GROUP_FULL_NAME: str = "TargetGroupFullName",
        TARGET_GROUP_NAME: str = "TargetGroupName",
    }
}

c::property! {
    Matcher, "elasticloadbalancingv2-targetgroup-matcher";
    new {}
    set {
        grpc_code: str = "GrpcCode",
        http_code: str = "HttpCode",
    }
}

c::property! {
    TargetDescription, "elasticloadbalancingv2-targetgroup-targetdescription";
    new {
        A id: str = "Id",
    }
    set {
        availability_zone: str = "AvailabilityZone",
        /// 1 to 65535
        port: i64 = "Port",
        /// 1 to 256 characters
        quic_server_id: str = "QuicServerId",
    }
}

c::property! {
    TargetGroupAttribute, "elasticloadbalancingv2-targetgroup-targetgroupattribute";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::open_enum! {
    HealthCheckProtocol {
        GENEVE = "GENEVE",
        HTTP = "HTTP",
        HTTPS = "HTTPS",
        QUIC = "QUIC",
        TCP = "TCP",
        TCP_QUIC = "TCP_QUIC",
        TCP_UDP = "TCP_UDP",
        TLS = "TLS",
        UDP = "UDP",
    }
}

c::open_enum! {
    IpAddressType {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}

c::open_enum! {
    Protocol {
        GENEVE = "GENEVE",
        HTTP = "HTTP",
        HTTPS = "HTTPS",
        QUIC = "QUIC",
        TCP = "TCP",
        TCP_QUIC = "TCP_QUIC",
        TCP_UDP = "TCP_UDP",
        TLS = "TLS",
        UDP = "UDP",
    }
}

c::open_enum! {
    TargetType {
        ALB = "alb",
        INSTANCE = "instance",
        IP = "ip",
        LAMBDA = "lambda",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/vpclattice.txt.

//! `AWS::VpcLattice::TargetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnTargetGroup = "AWS::VpcLattice::TargetGroup", "vpclattice-targetgroup", reference arn,
        arn "arn:${Partition}:vpc-lattice:${Region}:${Account}:targetgroup/${TargetGroupId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A r#type: Type = "Type",
    }
    set {
        config: TargetGroupConfig = "Config",
        /// 3 to 128 characters; matches `^[a-z0-9-]+$`; does not match `^(?:tg-)`; does not match `^(?:[-])`; does not match `^(?:.*[-]$)`; does not match `^(?:.*[-]{2})`; an update replaces the resource
        name: str = "Name",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// at most 100 items
        targets: c::List<Target> = "Targets",
    }
    get {
        @arn "Arn",
        CREATED_AT: str = "CreatedAt",
        ID: str = "Id",
        LAST_UPDATED_AT: str = "LastUpdatedAt",
        STATUS: str = "Status",
    }
}

c::property! {
    HealthCheckConfig, "vpclattice-targetgroup-healthcheckconfig";
    new {}
    set {
        enabled: bool = "Enabled",
        /// 5 to 300
        health_check_interval_seconds: i64 = "HealthCheckIntervalSeconds",
        /// 1 to 120
        health_check_timeout_seconds: i64 = "HealthCheckTimeoutSeconds",
        /// 2 to 10
        healthy_threshold_count: i64 = "HealthyThresholdCount",
        matcher: Matcher = "Matcher",
        /// at most 2048 characters; matches `(^/[a-zA-Z0-9@:%_+.\~#?\&/=-]*$|(^$))`
        path: str = "Path",
        /// 1 to 65535
        port: i64 = "Port",
        protocol: HealthCheckConfigProtocol = "Protocol",
        protocol_version: HealthCheckConfigProtocolVersion = "ProtocolVersion",
        /// 2 to 10
        unhealthy_threshold_count: i64 = "UnhealthyThresholdCount",
    }
}

c::property! {
    Matcher, "vpclattice-targetgroup-matcher";
    new {
        /// 3 to 2000 characters; matches `^[0-9-,]+$`
        A http_code: str = "HttpCode",
    }
    set {}
}

c::property! {
    Target, "vpclattice-targetgroup-target";
    new {
        A id: str = "Id",
    }
    set {
        /// 1 to 65535
        port: i64 = "Port",
    }
}

c::property! {
    TargetGroupConfig, "vpclattice-targetgroup-targetgroupconfig";
    new {}
    set {
        health_check: HealthCheckConfig = "HealthCheck",
        /// default `"IPV4"`; an update replaces the resource
        ip_address_type: TargetGroupConfigIpAddressType = "IpAddressType",
        /// an update replaces the resource
        lambda_event_structure_version: TargetGroupConfigLambdaEventStructureVersion = "LambdaEventStructureVersion",
        /// 1 to 65535; an update replaces the resource
        port: i64 = "Port",
        /// an update replaces the resource
        protocol: TargetGroupConfigProtocol = "Protocol",
        /// default `"HTTP1"`; an update replaces the resource
        protocol_version: TargetGroupConfigProtocolVersion = "ProtocolVersion",
        /// 5 to 2048 characters; matches `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`; an update replaces the resource
        vpc_identifier: str = "VpcIdentifier",
    }
}

c::open_enum! {
    Type {
        IP = "IP",
        LAMBDA = "LAMBDA",
        INSTANCE = "INSTANCE",
        ALB = "ALB",
    }
}

c::open_enum! {
    HealthCheckConfigProtocol {
        HTTP = "HTTP",
        HTTPS = "HTTPS",
    }
}

c::open_enum! {
    HealthCheckConfigProtocolVersion {
        HTTP1 = "HTTP1",
        HTTP2 = "HTTP2",
    }
}

c::open_enum! {
    TargetGroupConfigIpAddressType {
        IPV4 = "IPV4",
        IPV6 = "IPV6",
    }
}

c::open_enum! {
    TargetGroupConfigLambdaEventStructureVersion {
        V1 = "V1",
        V2 = "V2",
    }
}

c::open_enum! {
    TargetGroupConfigProtocol {
        HTTP = "HTTP",
        HTTPS = "HTTPS",
        TCP = "TCP",
    }
}

c::open_enum! {
    TargetGroupConfigProtocolVersion {
        HTTP1 = "HTTP1",
        HTTP2 = "HTTP2",
        GRPC = "GRPC",
    }
}

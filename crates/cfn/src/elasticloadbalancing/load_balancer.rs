// Written by `cargo xtask codegen` from crates/registry/data/elasticloadbalancing.txt.

//! `AWS::ElasticLoadBalancing::LoadBalancer` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LoadBalancerName`; it has no attribute for its ARN.
    CfnLoadBalancer = "AWS::ElasticLoadBalancing::LoadBalancer", "elasticloadbalancing-loadbalancer", reference name, name_property "LoadBalancerName",
        arn "arn:${Partition}:elasticloadbalancing:${Region}:${Account}:loadbalancer/${LoadBalancerName}", tags List "Tags";
    new {
        A listeners: c::List<Listeners> = "Listeners",
    }
    set {
        access_logging_policy: AccessLoggingPolicy = "AccessLoggingPolicy",
        app_cookie_stickiness_policy: c::List<AppCookieStickinessPolicy> = "AppCookieStickinessPolicy",
        /// an update may replace the resource
        availability_zones: c::List<str> = "AvailabilityZones",
        connection_draining_policy: ConnectionDrainingPolicy = "ConnectionDrainingPolicy",
        connection_settings: ConnectionSettings = "ConnectionSettings",
        cross_zone: bool = "CrossZone",
        /// an update may replace the resource
        health_check: HealthCheck = "HealthCheck",
        instances: c::List<c::Name<crate::ec2::CfnInstance>> = "Instances",
        lb_cookie_stickiness_policy: c::List<LBCookieStickinessPolicy> = "LBCookieStickinessPolicy",
        /// an update replaces the resource
        load_balancer_name: str = "LoadBalancerName",
        policies: c::List<Policies> = "Policies",
        /// an update replaces the resource
        scheme: str = "Scheme",
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// an update may replace the resource
        subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
        /// at least 1 item
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        CANONICAL_HOSTED_ZONE_NAME: str = "CanonicalHostedZoneName",
        CANONICAL_HOSTED_ZONE_NAME_ID: str = "CanonicalHostedZoneNameID",
        DNS_NAME: str = "DNSName",
        SOURCE_SECURITY_GROUP: c::Json = "SourceSecurityGroup",
        SOURCE_SECURITY_GROUP_GROUP_NAME: str = "SourceSecurityGroup.GroupName",
        SOURCE_SECURITY_GROUP_OWNER_ALIAS: str = "SourceSecurityGroup.OwnerAlias",
    }
}

c::property! {
    AccessLoggingPolicy, "elasticloadbalancing-loadbalancer-accessloggingpolicy";
    new {
        A enabled: bool = "Enabled",
        B s3_bucket_name: c::Name<crate::s3::CfnBucket> = "S3BucketName",
    }
    set {
        emit_interval: i64 = "EmitInterval",
        s3_bucket_prefix: str = "S3BucketPrefix",
    }
}

c::property! {
    AppCookieStickinessPolicy, "elasticloadbalancing-loadbalancer-appcookiestickinesspolicy";
    new AppCookieStickinessPolicyRequired {
        A cookie_name: str = "CookieName",
        B policy_name: str = "PolicyName",
    }
    set {}
}

c::property! {
    ConnectionDrainingPolicy, "elasticloadbalancing-loadbalancer-connectiondrainingpolicy";
    new {
        A enabled: bool = "Enabled",
    }
    set {
        timeout: i64 = "Timeout",
    }
}

c::property! {
    ConnectionSettings, "elasticloadbalancing-loadbalancer-connectionsettings";
    new {
        A idle_timeout: i64 = "IdleTimeout",
    }
    set {}
}

c::property! {
    HealthCheck, "elasticloadbalancing-loadbalancer-healthcheck";
    new HealthCheckRequired {
        A healthy_threshold: str = "HealthyThreshold",
        B interval: str = "Interval",
        C target: str = "Target",
        D timeout: str = "Timeout",
        E unhealthy_threshold: str = "UnhealthyThreshold",
    }
    set {}
}

c::property! {
    LBCookieStickinessPolicy, "elasticloadbalancing-loadbalancer-lbcookiestickinesspolicy";
    new {}
    set {
        cookie_expiration_period: str = "CookieExpirationPeriod",
        policy_name: str = "PolicyName",
    }
}

c::property! {
    Listeners, "elasticloadbalancing-loadbalancer-listeners";
    new ListenersRequired {
        A instance_port: str = "InstancePort",
        B load_balancer_port: str = "LoadBalancerPort",
        C protocol: ListenersProtocol = "Protocol",
    }
    set {
        instance_protocol: ListenersInstanceProtocol = "InstanceProtocol",
        policy_names: c::List<str> = "PolicyNames",
        ssl_certificate_id: str = "SSLCertificateId",
    }
}

c::property! {
    Policies, "elasticloadbalancing-loadbalancer-policies";
    new PoliciesRequired {
        A attributes: c::List<PolicyItem> = "Attributes",
        B policy_name: str = "PolicyName",
        C policy_type: str = "PolicyType",
    }
    set {
        instance_ports: c::List<str> = "InstancePorts",
        load_balancer_ports: c::List<str> = "LoadBalancerPorts",
    }
}

c::property! {
    PolicyItem, "elasticloadbalancing-loadbalancer-policyitem";
    new {}
    set {
        name: str = "Name",
        value: str = "Value",
    }
}

c::open_enum! {
    ListenersProtocol {
        HTTP = "http",
        HTTPS = "https",
        TCP = "tcp",
        SSL = "ssl",
    }
}

c::open_enum! {
    ListenersInstanceProtocol {
        HTTP = "http",
        HTTPS = "https",
        TCP = "tcp",
        SSL = "ssl",
    }
}

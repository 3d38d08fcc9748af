// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::LoadBalancer` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `LoadBalancerName`.
    CfnLoadBalancer = "AWS::Lightsail::LoadBalancer", "lightsail-loadbalancer", reference name, name_property "LoadBalancerName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:LoadBalancer/${Id}", tags List "Tags";
    new {
        /// -1 to 65535; an update replaces the resource
        A instance_port: i64 = "InstancePort",
        /// matches `[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]`; an update replaces the resource
        B load_balancer_name: str = "LoadBalancerName",
    }
    set {
        /// no item twice
        attached_instances: c::List<str> = "AttachedInstances",
        health_check_path: str = "HealthCheckPath",
        /// an update replaces the resource
        ip_address_type: IpAddressType = "IpAddressType",
        session_stickiness_enabled: bool = "SessionStickinessEnabled",
        session_stickiness_lb_cookie_duration_seconds: str = "SessionStickinessLBCookieDurationSeconds",
        /// no item twice
        tags: c::List<Tag> = "Tags",
        tls_policy_name: str = "TlsPolicyName",
    }
    get {
        @arn "LoadBalancerArn",
        LOAD_BALANCER_ARN: c::Arn<CfnLoadBalancer> = "LoadBalancerArn",
    }
}

c::property! {
    Tag, "lightsail-loadbalancer-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    IpAddressType {
        DUALSTACK = "dualstack",
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}

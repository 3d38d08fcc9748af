// Written by `cargo xtask codegen` from crates/registry/data/globalaccelerator.txt.

//! `AWS::GlobalAccelerator::EndpointGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `EndpointGroupArn`; it takes no tags.
    CfnEndpointGroup = "AWS::GlobalAccelerator::EndpointGroup", "globalaccelerator-endpointgroup", reference arn;
    new CfnEndpointGroupRequired {
        /// at most 255 characters; an update replaces the resource
        A endpoint_group_region: str = "EndpointGroupRegion",
        /// at most 255 characters; an update replaces the resource
        B listener_arn: c::Arn<crate::globalaccelerator::CfnListener> = "ListenerArn",
    }
    set {
        /// at most 10 items
        endpoint_configurations: c::List<EndpointConfiguration> = "EndpointConfigurations",
        /// 10 to 30; default `30`
        health_check_interval_seconds: i64 = "HealthCheckIntervalSeconds",
        /// at most 255 characters; matches `^/[-a-zA-Z0-9@:%_\\+.\~#?\&/=]*$`; default `"/"`
        health_check_path: str = "HealthCheckPath",
        /// -1 to 65535; default `-1`
        health_check_port: i64 = "HealthCheckPort",
        /// default `"TCP"`
        health_check_protocol: HealthCheckProtocol = "HealthCheckProtocol",
        /// at most 10 items
        port_overrides: c::List<PortOverride> = "PortOverrides",
        /// 1 to 10; default `3`
        threshold_count: i64 = "ThresholdCount",
        /// 0 to 100; default `100`
        traffic_dial_percentage: f64 = "TrafficDialPercentage",
    }
    get {
        @arn "EndpointGroupArn",
        ENDPOINT_GROUP_ARN: c::Arn<CfnEndpointGroup> = "EndpointGroupArn",
    }
}

c::property! {
    EndpointConfiguration, "globalaccelerator-endpointgroup-endpointconfiguration";
    new {
        /// at most 255 characters
        A endpoint_id: str = "EndpointId",
    }
    set {
        /// at most 255 characters; AWS does not show it again
        attachment_arn: str = "AttachmentArn",
        /// default `true`
        client_ip_preservation_enabled: bool = "ClientIPPreservationEnabled",
        /// 0 to 255; default `100`
        weight: i64 = "Weight",
    }
}

c::property! {
    PortOverride, "globalaccelerator-endpointgroup-portoverride";
    new PortOverrideRequired {
        /// 0 to 65535
        A endpoint_port: i64 = "EndpointPort",
        /// 0 to 65535
        B listener_port: i64 = "ListenerPort",
    }
    set {}
}

c::open_enum! {
    HealthCheckProtocol {
        TCP = "TCP",
        HTTP = "HTTP",
        HTTPS = "HTTPS",
    }
}

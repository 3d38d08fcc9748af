// Written by `cargo xtask codegen` from crates/registry/data/iotsecuretunneling.txt.

//! `AWS::IoTSecureTunneling::Tunnel` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `TunnelArn`.
    CfnTunnel = "AWS::IoTSecureTunneling::Tunnel", "iotsecuretunneling-tunnel", reference arn, tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        destination_config: DestinationConfig = "DestinationConfig",
        tags: c::List<c::Tag> = "Tags",
        /// an update replaces the resource
        timeout_config: TimeoutConfig = "TimeoutConfig",
    }
    get {
        @arn "TunnelArn",
        STATUS: str = "Status",
        TUNNEL_ARN: c::Arn<CfnTunnel> = "TunnelArn",
        TUNNEL_ID: str = "TunnelId",
    }
}

c::property! {
    DestinationConfig, "iotsecuretunneling-tunnel-destinationconfig";
    new {
        /// at least 1 item; each: 1 to 128 characters, matches `^[a-zA-Z0-9:_-]+$`
        A services: c::List<str> = "Services",
    }
    set {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9:_-]+$`
        thing_name: str = "ThingName",
    }
}

c::property! {
    TimeoutConfig, "iotsecuretunneling-tunnel-timeoutconfig";
    new {}
    set {
        /// 1 to 720
        max_lifetime_timeout_minutes: i64 = "MaxLifetimeTimeoutMinutes",
    }
}

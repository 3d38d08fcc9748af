// Written by `cargo xtask codegen` from crates/registry/data/iotsitewise.txt.

//! `AWS::IoTSiteWise::Gateway` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `GatewayId`; it has no attribute for its ARN.
    CfnGateway = "AWS::IoTSiteWise::Gateway", "iotsitewise-gateway", reference name,
        arn "arn:${Partition}:iotsitewise:${Region}:${Account}:gateway/${GatewayId}", tags List "Tags";
    new {
        /// 1 to 256 characters; matches `^[^\x{0000}-\x{001F}\x{007F}]+$`
        A gateway_name: str = "GatewayName",
        /// an update replaces the resource
        B gateway_platform: GatewayPlatform = "GatewayPlatform",
    }
    set {
        /// no item twice
        gateway_capability_summaries: c::List<GatewayCapabilitySummary> = "GatewayCapabilitySummaries",
        /// 1 to 1024 characters; matches `^[0-9]+$`; an update replaces the resource
        gateway_version: str = "GatewayVersion",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        GATEWAY_ID: c::Name<CfnGateway> = "GatewayId",
    }
}

c::property! {
    GatewayCapabilitySummary, "iotsitewise-gateway-gatewaycapabilitysummary";
    new {
        A capability_namespace: str = "CapabilityNamespace",
    }
    set {
        capability_configuration: str = "CapabilityConfiguration",
    }
}

c::property! {
    /// Exactly one of `GreengrassV2`, `SiemensIE`.
    GatewayPlatform, "iotsitewise-gateway-gatewayplatform";
    new {}
    set {
        greengrass_v2: GreengrassV2 = "GreengrassV2",
        siemens_ie: SiemensIE = "SiemensIE",
    }
}

c::property! {
    GreengrassV2, "iotsitewise-gateway-greengrassv2";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9:_-]+$`
        A core_device_thing_name: str = "CoreDeviceThingName",
    }
    set {
        core_device_operating_system: GreengrassV2CoreDeviceOperatingSystem = "CoreDeviceOperatingSystem",
    }
}

c::property! {
    SiemensIE, "iotsitewise-gateway-siemensie";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9:_-]+$`
        A iot_core_thing_name: str = "IotCoreThingName",
    }
    set {}
}

c::open_enum! {
    GreengrassV2CoreDeviceOperatingSystem {
        LINUX_AARCH64 = "LINUX_AARCH64",
        LINUX_AMD64 = "LINUX_AMD64",
        WINDOWS_AMD64 = "WINDOWS_AMD64",
    }
}

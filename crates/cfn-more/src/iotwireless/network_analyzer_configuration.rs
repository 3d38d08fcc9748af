// Written by `cargo xtask codegen` from crates/registry/data/iotwireless.txt.

//! `AWS::IoTWireless::NetworkAnalyzerConfiguration` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Name`.
    CfnNetworkAnalyzerConfiguration = "AWS::IoTWireless::NetworkAnalyzerConfiguration", "iotwireless-networkanalyzerconfiguration", reference name, name_property "Name",
        arn "arn:${Partition}:iotwireless:${Region}:${Account}:NetworkAnalyzerConfiguration/${NetworkAnalyzerConfigurationName}", tags List "Tags";
    new {
        /// 1 to 1024 characters; matches `^[a-zA-Z0-9-_]+$`; an update replaces the resource
        A name: str = "Name",
    }
    set {
        /// at most 2048 characters
        description: str = "Description",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        trace_content: TraceContent = "TraceContent",
        /// at most 250 items; each: at most 256 characters
        wireless_devices: c::List<str> = "WirelessDevices",
        /// at most 250 items; each: at most 256 characters
        wireless_gateways: c::List<str> = "WirelessGateways",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    TraceContent, "iotwireless-networkanalyzerconfiguration-tracecontent";
    new {}
    set {
        log_level: LogLevel = "LogLevel",
        wireless_device_frame_info: WirelessDeviceFrameInfo = "WirelessDeviceFrameInfo",
    }
}

c::open_enum! {
    LogLevel {
        INFO = "INFO",
        ERROR = "ERROR",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    WirelessDeviceFrameInfo {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

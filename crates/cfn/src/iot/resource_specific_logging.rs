// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::ResourceSpecificLogging` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TargetId`; it takes no tags; it has no attribute for its ARN.
    CfnResourceSpecificLogging = "AWS::IoT::ResourceSpecificLogging", "iot-resourcespecificlogging", reference name;
    new CfnResourceSpecificLoggingRequired {
        A log_level: LogLevel = "LogLevel",
        /// 1 to 128 characters; matches `[a-zA-Z0-9.:\s_-]+`; an update replaces the resource
        B target_name: str = "TargetName",
        /// an update replaces the resource
        C target_type: TargetType = "TargetType",
    }
    set {}
    get {
        TARGET_ID: c::Name<CfnResourceSpecificLogging> = "TargetId",
    }
}

c::open_enum! {
    LogLevel {
        ERROR = "ERROR",
        WARN = "WARN",
        INFO = "INFO",
        DEBUG = "DEBUG",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    TargetType {
        THING_GROUP = "THING_GROUP",
        CLIENT_ID = "CLIENT_ID",
        SOURCE_IP = "SOURCE_IP",
        PRINCIPAL_ID = "PRINCIPAL_ID",
        EVENT_TYPE = "EVENT_TYPE",
    }
}

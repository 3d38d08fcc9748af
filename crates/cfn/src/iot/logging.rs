// Written by `cargo xtask codegen` from crates/registry/data/iot.txt.

//! `AWS::IoT::Logging` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnLogging = "AWS::IoT::Logging", "iot-logging", reference name, name_property "AccountId";
    new CfnLoggingRequired {
        /// 12 characters; matches `^[0-9]{12}$`; an update replaces the resource
        A account_id: str = "AccountId",
        B default_log_level: DefaultLogLevel = "DefaultLogLevel",
        /// 20 to 2048 characters
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    set {
        event_configurations: c::List<EventConfiguration> = "EventConfigurations",
    }
    get {}
}

c::property! {
    EventConfiguration, "iot-logging-eventconfiguration";
    new {
        /// 1 to 512 characters
        A event_type: str = "EventType",
    }
    set {
        /// 1 to 512 characters; matches `^[a-zA-Z0-9_\-/.#]+$`; does not match `^(?:aws/)`
        log_destination: str = "LogDestination",
        log_level: EventConfigurationLogLevel = "LogLevel",
    }
}

c::open_enum! {
    DefaultLogLevel {
        ERROR = "ERROR",
        WARN = "WARN",
        INFO = "INFO",
        DEBUG = "DEBUG",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    EventConfigurationLogLevel {
        ERROR = "ERROR",
        WARN = "WARN",
        INFO = "INFO",
        DEBUG = "DEBUG",
        DISABLED = "DISABLED",
    }
}

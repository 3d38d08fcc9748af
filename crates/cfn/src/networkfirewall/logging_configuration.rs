// Written by `cargo xtask codegen` from crates/registry/data/networkfirewall.txt.

//! `AWS::NetworkFirewall::LoggingConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `FirewallArn`; it takes no tags; it has no attribute for its ARN.
    CfnLoggingConfiguration = "AWS::NetworkFirewall::LoggingConfiguration", "networkfirewall-loggingconfiguration", reference name, name_property "FirewallArn";
    new {
        /// 1 to 256 characters; matches `^arn:aws.*$`; an update replaces the resource
        A firewall_arn: str = "FirewallArn",
        B logging_configuration: LoggingConfiguration = "LoggingConfiguration",
    }
    set {
        enable_monitoring_dashboard: bool = "EnableMonitoringDashboard",
        /// 1 to 128 characters; matches `^[a-zA-Z0-9-]+$`; an update replaces the resource
        firewall_name: str = "FirewallName",
    }
    get {}
}

c::property! {
    LogDestinationConfig, "networkfirewall-loggingconfiguration-logdestinationconfig";
    new LogDestinationConfigRequired {
        /// at least 1 key
        A log_destination: c::Map<str> = "LogDestination",
        B log_destination_type: LogDestinationConfigLogDestinationType = "LogDestinationType",
        C log_type: LogDestinationConfigLogType = "LogType",
    }
    set {}
}

c::property! {
    LoggingConfiguration, "networkfirewall-loggingconfiguration-loggingconfiguration";
    new {
        /// at least 1 item
        A log_destination_configs: c::List<LogDestinationConfig> = "LogDestinationConfigs",
    }
    set {}
}

c::open_enum! {
    LogDestinationConfigLogDestinationType {
        S3 = "S3",
        CLOUD_WATCH_LOGS = "CloudWatchLogs",
        KINESIS_DATA_FIREHOSE = "KinesisDataFirehose",
    }
}

c::open_enum! {
    LogDestinationConfigLogType {
        ALERT = "ALERT",
        FLOW = "FLOW",
        TLS = "TLS",
    }
}

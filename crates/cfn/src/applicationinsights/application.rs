// Written by `cargo xtask codegen` from crates/registry/data/applicationinsights.txt.

//! `AWS::ApplicationInsights::Application` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ApplicationARN`.
    CfnApplication = "AWS::ApplicationInsights::Application", "applicationinsights-application", reference arn, tags List "Tags";
    new {
        /// 1 to 256 characters; matches `[a-zA-Z0-9.-_]*`; an update replaces the resource
        A resource_group_name: str = "ResourceGroupName",
    }
    set {
        /// AWS does not show it again
        attach_missing_permission: bool = "AttachMissingPermission",
        auto_configuration_enabled: bool = "AutoConfigurationEnabled",
        cwe_monitor_enabled: bool = "CWEMonitorEnabled",
        /// at least 1 item; AWS does not show it again
        component_monitoring_settings: c::List<ComponentMonitoringSetting> = "ComponentMonitoringSettings",
        /// at least 1 item; AWS does not show it again
        custom_components: c::List<CustomComponent> = "CustomComponents",
        /// an update replaces the resource; AWS does not show it again
        grouping_type: GroupingType = "GroupingType",
        /// at least 1 item; AWS does not show it again
        log_pattern_sets: c::List<LogPatternSet> = "LogPatternSets",
        ops_center_enabled: bool = "OpsCenterEnabled",
        /// 20 to 300 characters; AWS does not show it again
        ops_item_sns_topic_arn: str = "OpsItemSNSTopicArn",
        /// 20 to 300 characters; AWS does not show it again
        sns_notification_arn: str = "SNSNotificationArn",
        /// 1 to 200 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ApplicationARN",
        APPLICATION_ARN: c::Arn<CfnApplication> = "ApplicationARN",
    }
}

c::property! {
    Alarm, "applicationinsights-application-alarm";
    new {
        /// 1 to 255 characters
        A alarm_name: str = "AlarmName",
    }
    set {
        severity: AlarmSeverity = "Severity",
    }
}

c::property! {
    AlarmMetric, "applicationinsights-application-alarmmetric";
    new {
        A alarm_metric_name: str = "AlarmMetricName",
    }
    set {}
}

c::property! {
    ComponentConfiguration, "applicationinsights-application-componentconfiguration";
    new {}
    set {
        configuration_details: ConfigurationDetails = "ConfigurationDetails",
        /// at least 1 item
        sub_component_type_configurations: c::List<SubComponentTypeConfiguration> = "SubComponentTypeConfigurations",
    }
}

c::property! {
    /// Exactly one of `ComponentName`, `ComponentARN`.
    ComponentMonitoringSetting, "applicationinsights-application-componentmonitoringsetting";
    new ComponentMonitoringSettingRequired {
        A component_configuration_mode: ComponentMonitoringSettingComponentConfigurationMode = "ComponentConfigurationMode",
        /// matches `^[A-Z][A-Z_]*$`
        B tier: str = "Tier",
    }
    set {
        /// 20 to 300 characters
        component_arn: str = "ComponentARN",
        /// 1 to 128 characters; matches `^[0-90-9A-Za-z_\-_.+]*$`
        component_name: str = "ComponentName",
        custom_component_configuration: ComponentConfiguration = "CustomComponentConfiguration",
        default_overwrite_component_configuration: ComponentConfiguration = "DefaultOverwriteComponentConfiguration",
    }
}

c::property! {
    ConfigurationDetails, "applicationinsights-application-configurationdetails";
    new {}
    set {
        alarm_metrics: c::List<AlarmMetric> = "AlarmMetrics",
        alarms: c::List<Alarm> = "Alarms",
        ha_cluster_prometheus_exporter: HAClusterPrometheusExporter = "HAClusterPrometheusExporter",
        hana_prometheus_exporter: HANAPrometheusExporter = "HANAPrometheusExporter",
        jmx_prometheus_exporter: JMXPrometheusExporter = "JMXPrometheusExporter",
        logs: c::List<Log> = "Logs",
        net_weaver_prometheus_exporter: NetWeaverPrometheusExporter = "NetWeaverPrometheusExporter",
        processes: c::List<Process> = "Processes",
        sql_server_prometheus_exporter: SQLServerPrometheusExporter = "SQLServerPrometheusExporter",
        windows_events: c::List<WindowsEvent> = "WindowsEvents",
    }
}

c::property! {
    CustomComponent, "applicationinsights-application-customcomponent";
    new {
        /// 1 to 128 characters; matches `^[0-90-9A-Za-z_\-_.+]*$`
        A component_name: str = "ComponentName",
        /// at least 1 item; each: 20 to 300 characters
        B resource_list: c::List<str> = "ResourceList",
    }
    set {}
}

c::property! {
    HAClusterPrometheusExporter, "applicationinsights-application-haclusterprometheusexporter";
    new {}
    set {
        prometheus_port: str = "PrometheusPort",
    }
}

c::property! {
    HANAPrometheusExporter, "applicationinsights-application-hanaprometheusexporter";
    new HANAPrometheusExporterRequired {
        A agree_to_install_hanadb_client: bool = "AgreeToInstallHANADBClient",
        B hana_port: str = "HANAPort",
        C hanasid: str = "HANASID",
        D hana_secret_name: str = "HANASecretName",
    }
    set {
        prometheus_port: str = "PrometheusPort",
    }
}

c::property! {
    JMXPrometheusExporter, "applicationinsights-application-jmxprometheusexporter";
    new {}
    set {
        host_port: str = "HostPort",
        jmxurl: str = "JMXURL",
        prometheus_port: str = "PrometheusPort",
    }
}

c::property! {
    Log, "applicationinsights-application-log";
    new {
        /// matches `^[A-Z][A-Z_]*$`
        A log_type: str = "LogType",
    }
    set {
        encoding: LogEncoding = "Encoding",
        /// 1 to 512 characters; matches `[\.\-_/#A-Za-z0-9]+`
        log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
        /// 1 to 260 characters; matches `^([a-zA-Z]:\\[\\\S|*\S]?.*|/[^"']*)$`
        log_path: str = "LogPath",
        /// 1 to 30 characters; matches `[a-zA-Z0-9.-_]*`
        pattern_set: str = "PatternSet",
    }
}

c::property! {
    LogPattern, "applicationinsights-application-logpattern";
    new LogPatternRequired {
        /// 1 to 50 characters
        A pattern: str = "Pattern",
        /// 1 to 50 characters; matches `[a-zA-Z0-9.-_]*`
        B pattern_name: str = "PatternName",
        C rank: i64 = "Rank",
    }
    set {}
}

c::property! {
    LogPatternSet, "applicationinsights-application-logpatternset";
    new {
        /// at least 1 item
        A log_patterns: c::List<LogPattern> = "LogPatterns",
        /// 1 to 30 characters; matches `[a-zA-Z0-9.-_]*`
        B pattern_set_name: str = "PatternSetName",
    }
    set {}
}

c::property! {
    NetWeaverPrometheusExporter, "applicationinsights-application-netweaverprometheusexporter";
    new {
        /// each: 1 to 2 characters, matches `(?-u:\b)([0-9]|[0-9][0-9])(?-u:\b)`
        A instance_numbers: c::List<str> = "InstanceNumbers",
        B sapsid: str = "SAPSID",
    }
    set {
        prometheus_port: str = "PrometheusPort",
    }
}

c::property! {
    Process, "applicationinsights-application-process";
    new {
        A alarm_metrics: c::List<AlarmMetric> = "AlarmMetrics",
        /// 1 to 256 characters; matches `^[a-zA-Z0-9_,-]+$`
        B process_name: str = "ProcessName",
    }
    set {}
}

c::property! {
    SQLServerPrometheusExporter, "applicationinsights-application-sqlserverprometheusexporter";
    new SQLServerPrometheusExporterRequired {
        A prometheus_port: str = "PrometheusPort",
        B sql_secret_name: str = "SQLSecretName",
    }
    set {}
}

c::property! {
    SubComponentConfigurationDetails, "applicationinsights-application-subcomponentconfigurationdetails";
    new {}
    set {
        alarm_metrics: c::List<AlarmMetric> = "AlarmMetrics",
        logs: c::List<Log> = "Logs",
        processes: c::List<Process> = "Processes",
        windows_events: c::List<WindowsEvent> = "WindowsEvents",
    }
}

c::property! {
    SubComponentTypeConfiguration, "applicationinsights-application-subcomponenttypeconfiguration";
    new {
        A sub_component_configuration_details: SubComponentConfigurationDetails = "SubComponentConfigurationDetails",
        B sub_component_type: SubComponentTypeConfigurationSubComponentType = "SubComponentType",
    }
    set {}
}

c::property! {
    WindowsEvent, "applicationinsights-application-windowsevent";
    new WindowsEventRequired {
        /// at least 1 item
        A event_levels: c::List<EventLevel> = "EventLevels",
        /// 1 to 260 characters; matches `^[a-zA-Z0-9_ \\/-]+$`
        B event_name: str = "EventName",
        /// 1 to 512 characters; matches `[\.\-_/#A-Za-z0-9]+`
        C log_group_name: c::Name<crate::logs::CfnLogGroup> = "LogGroupName",
    }
    set {
        /// 1 to 30 characters; matches `[a-zA-Z0-9.-_]*`
        pattern_set: str = "PatternSet",
    }
}

c::open_enum! {
    EventLevel {
        INFORMATION = "INFORMATION",
        WARNING = "WARNING",
        ERROR = "ERROR",
        CRITICAL = "CRITICAL",
        VERBOSE = "VERBOSE",
    }
}

c::open_enum! {
    GroupingType {
        ACCOUNT_BASED = "ACCOUNT_BASED",
    }
}

c::open_enum! {
    AlarmSeverity {
        HIGH = "HIGH",
        MEDIUM = "MEDIUM",
        LOW = "LOW",
    }
}

c::open_enum! {
    ComponentMonitoringSettingComponentConfigurationMode {
        DEFAULT = "DEFAULT",
        DEFAULT_WITH_OVERWRITE = "DEFAULT_WITH_OVERWRITE",
        CUSTOM = "CUSTOM",
    }
}

c::open_enum! {
    LogEncoding {
        UTF_8 = "utf-8",
        UTF_16 = "utf-16",
        ASCII = "ascii",
    }
}

c::open_enum! {
    SubComponentTypeConfigurationSubComponentType {
        AWS_EC2_INSTANCE = "AWS::EC2::Instance",
        AWS_EC2_VOLUME = "AWS::EC2::Volume",
    }
}

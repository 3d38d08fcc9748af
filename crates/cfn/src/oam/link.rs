// Written by `cargo xtask codegen` from crates/registry/data/oam.txt.

//! `AWS::Oam::Link` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnLink = "AWS::Oam::Link", "oam-link", reference arn,
        arn "arn:${Partition}:oam:${Region}:${Account}:link/${ResourceId}", tags Map "Tags";
    new {
        /// 1 to 50 items; no item twice
        A resource_types: c::List<ResourceType> = "ResourceTypes",
        /// 1 to 2048 characters; matches `^[a-zA-Z0-9][a-zA-Z0-9_:\.\-\/]{0,2047}$`; an update replaces the resource
        B sink_identifier: str = "SinkIdentifier",
    }
    set {
        /// 1 to 64 characters; an update replaces the resource; AWS does not show it again
        label_template: str = "LabelTemplate",
        link_configuration: LinkConfiguration = "LinkConfiguration",
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        LABEL: str = "Label",
    }
}

c::property! {
    LinkConfiguration, "oam-link-linkconfiguration";
    new {}
    set {
        log_group_configuration: LinkFilter = "LogGroupConfiguration",
        metric_configuration: LinkFilter = "MetricConfiguration",
    }
}

c::property! {
    LinkFilter, "oam-link-linkfilter";
    new {
        /// 1 to 2000 characters
        A filter: str = "Filter",
    }
    set {}
}

c::open_enum! {
    ResourceType {
        AWS_CLOUD_WATCH_METRIC = "AWS::CloudWatch::Metric",
        AWS_LOGS_LOG_GROUP = "AWS::Logs::LogGroup",
        AWS_X_RAY_TRACE = "AWS::XRay::Trace",
        AWS_APPLICATION_INSIGHTS_APPLICATION = "AWS::ApplicationInsights::Application",
        AWS_INTERNET_MONITOR_MONITOR = "AWS::InternetMonitor::Monitor",
        AWS_APPLICATION_SIGNALS_SERVICE = "AWS::ApplicationSignals::Service",
        AWS_APPLICATION_SIGNALS_SERVICE_LEVEL_OBJECTIVE = "AWS::ApplicationSignals::ServiceLevelObjective",
    }
}

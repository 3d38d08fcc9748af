// Written by `cargo xtask codegen` from crates/registry/data/aps.txt.

//! `AWS::APS::Workspace` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnWorkspace = "AWS::APS::Workspace", "aps-workspace", reference arn,
        arn "arn:${Partition}:aps:${Region}:${Account}:workspace/${WorkspaceId}", tags List "Tags";
    new {}
    set {
        alert_manager_definition: str = "AlertManagerDefinition",
        /// at most 100 characters
        alias: str = "Alias",
        /// 20 to 2048 characters; matches `^arn:aws[-a-z]*:kms:[-a-z0-9]+:[0-9]{12}:key/.+$`; an update replaces the resource
        kms_key_arn: c::Arn<crate::kms::CfnKey> = "KmsKeyArn",
        logging_configuration: LoggingConfiguration = "LoggingConfiguration",
        query_logging_configuration: QueryLoggingConfiguration = "QueryLoggingConfiguration",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        workspace_configuration: WorkspaceConfiguration = "WorkspaceConfiguration",
    }
    get {
        @arn "Arn",
        PROMETHEUS_ENDPOINT: str = "PrometheusEndpoint",
        WORKSPACE_ID: str = "WorkspaceId",
    }
}

c::property! {
    CloudWatchLogDestination, "aps-workspace-cloudwatchlogdestination";
    new {
        /// at most 512 characters
        A log_group_arn: str = "LogGroupArn",
    }
    set {}
}

c::property! {
    Label, "aps-workspace-label";
    new LabelRequired {
        /// at least 1 character; matches `^[a-zA-Z_][a-zA-Z0-9_]*$`
        A name: str = "Name",
        /// at least 1 character
        B value: str = "Value",
    }
    set {}
}

c::property! {
    LimitsPerLabelSet, "aps-workspace-limitsperlabelset";
    new {
        /// no item twice
        A label_set: c::List<Label> = "LabelSet",
        B limits: LimitsPerLabelSetEntry = "Limits",
    }
    set {}
}

c::property! {
    LimitsPerLabelSetEntry, "aps-workspace-limitsperlabelsetentry";
    new {}
    set {
        /// at least 0
        max_series: i64 = "MaxSeries",
    }
}

c::property! {
    LoggingConfiguration, "aps-workspace-loggingconfiguration";
    new {}
    set {
        /// at most 512 characters
        log_group_arn: str = "LogGroupArn",
    }
}

c::property! {
    LoggingDestination, "aps-workspace-loggingdestination";
    new {
        A cloud_watch_logs: CloudWatchLogDestination = "CloudWatchLogs",
        B filters: LoggingFilter = "Filters",
    }
    set {}
}

c::property! {
    LoggingFilter, "aps-workspace-loggingfilter";
    new {
        /// at least 0
        A qsp_threshold: i64 = "QspThreshold",
    }
    set {}
}

c::property! {
    QueryLoggingConfiguration, "aps-workspace-queryloggingconfiguration";
    new {
        /// 1 item
        A destinations: c::List<LoggingDestination> = "Destinations",
    }
    set {}
}

c::property! {
    WorkspaceConfiguration, "aps-workspace-workspaceconfiguration";
    new {}
    set {
        /// no item twice
        limits_per_label_sets: c::List<LimitsPerLabelSet> = "LimitsPerLabelSets",
        /// at least 0
        out_of_order_time_window_in_seconds: i64 = "OutOfOrderTimeWindowInSeconds",
        /// at least 1
        retention_period_in_days: i64 = "RetentionPeriodInDays",
        /// at least 0
        rule_query_offset_in_seconds: i64 = "RuleQueryOffsetInSeconds",
    }
}

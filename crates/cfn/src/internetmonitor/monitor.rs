// Written by `cargo xtask codegen` from crates/registry/data/internetmonitor.txt.

//! `AWS::InternetMonitor::Monitor` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `MonitorName`.
    CfnMonitor = "AWS::InternetMonitor::Monitor", "internetmonitor-monitor", reference name, name_property "MonitorName",
        arn "arn:${Partition}:internetmonitor:${Region}:${Account}:monitor/${MonitorName}", tags List "Tags";
    new {
        /// 1 to 255 characters; matches `^[a-zA-Z0-9_.-]+$`; an update replaces the resource
        A monitor_name: str = "MonitorName",
    }
    set {
        health_events_config: HealthEventsConfig = "HealthEventsConfig",
        /// AWS does not show it again
        include_linked_accounts: bool = "IncludeLinkedAccounts",
        internet_measurements_log_delivery: InternetMeasurementsLogDelivery = "InternetMeasurementsLogDelivery",
        /// 12 characters; matches `^([0-9]{12})$`; AWS does not show it again
        linked_account_id: str = "LinkedAccountId",
        /// 1 to 500000
        max_city_networks_to_monitor: i64 = "MaxCityNetworksToMonitor",
        /// each: 20 to 2048 characters, matches `^arn:.*`
        resources: c::List<str> = "Resources",
        /// each: 20 to 2048 characters; AWS does not show it again
        resources_to_add: c::List<str> = "ResourcesToAdd",
        /// each: 20 to 2048 characters; AWS does not show it again
        resources_to_remove: c::List<str> = "ResourcesToRemove",
        status: MonitorConfigState = "Status",
        tags: c::List<Tag> = "Tags",
        /// 1 to 100
        traffic_percentage_to_monitor: i64 = "TrafficPercentageToMonitor",
    }
    get {
        @arn "MonitorArn",
        CREATED_AT: str = "CreatedAt",
        MODIFIED_AT: str = "ModifiedAt",
        MONITOR_ARN: c::Arn<CfnMonitor> = "MonitorArn",
        PROCESSING_STATUS: c::Json = "ProcessingStatus",
        PROCESSING_STATUS_INFO: str = "ProcessingStatusInfo",
    }
}

c::property! {
    HealthEventsConfig, "internetmonitor-monitor-healtheventsconfig";
    new {}
    set {
        availability_local_health_events_config: LocalHealthEventsConfig = "AvailabilityLocalHealthEventsConfig",
        /// 0 to 100
        availability_score_threshold: f64 = "AvailabilityScoreThreshold",
        performance_local_health_events_config: LocalHealthEventsConfig = "PerformanceLocalHealthEventsConfig",
        /// 0 to 100
        performance_score_threshold: f64 = "PerformanceScoreThreshold",
    }
}

c::property! {
    InternetMeasurementsLogDelivery, "internetmonitor-monitor-internetmeasurementslogdelivery";
    new {}
    set {
        s3_config: S3Config = "S3Config",
    }
}

c::property! {
    LocalHealthEventsConfig, "internetmonitor-monitor-localhealtheventsconfig";
    new {}
    set {
        /// 0 to 100
        health_score_threshold: f64 = "HealthScoreThreshold",
        /// 0 to 100
        min_traffic_impact: f64 = "MinTrafficImpact",
        status: LocalHealthEventsConfigStatus = "Status",
    }
}

c::property! {
    S3Config, "internetmonitor-monitor-s3config";
    new {}
    set {
        /// at least 3 characters
        bucket_name: c::Name<crate::s3::CfnBucket> = "BucketName",
        bucket_prefix: str = "BucketPrefix",
        log_delivery_status: S3ConfigLogDeliveryStatus = "LogDeliveryStatus",
    }
}

c::property! {
    Tag, "internetmonitor-monitor-tag";
    new {}
    set {
        key: str = "Key",
        value: str = "Value",
    }
}

c::open_enum! {
    MonitorConfigState {
        PENDING = "PENDING",
        ACTIVE = "ACTIVE",
        INACTIVE = "INACTIVE",
        ERROR = "ERROR",
    }
}

c::open_enum! {
    LocalHealthEventsConfigStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

c::open_enum! {
    S3ConfigLogDeliveryStatus {
        ENABLED = "ENABLED",
        DISABLED = "DISABLED",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::Alarm` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AlarmName`; it takes no tags.
    CfnAlarm = "AWS::Lightsail::Alarm", "lightsail-alarm", reference name, name_property "AlarmName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:Alarm/${Id}";
    new CfnAlarmRequired {
        /// matches `[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]`; an update replaces the resource
        A alarm_name: str = "AlarmName",
        B comparison_operator: ComparisonOperator = "ComparisonOperator",
        C evaluation_periods: i64 = "EvaluationPeriods",
        /// an update replaces the resource
        D metric_name: MetricName = "MetricName",
        /// matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`; an update replaces the resource
        E monitored_resource_name: str = "MonitoredResourceName",
        F threshold: f64 = "Threshold",
    }
    set {
        /// no item twice
        contact_protocols: c::List<ContactProtocols> = "ContactProtocols",
        datapoints_to_alarm: i64 = "DatapointsToAlarm",
        notification_enabled: bool = "NotificationEnabled",
        /// no item twice
        notification_triggers: c::List<NotificationTriggers> = "NotificationTriggers",
        treat_missing_data: TreatMissingData = "TreatMissingData",
    }
    get {
        @arn "AlarmArn",
        ALARM_ARN: c::Arn<CfnAlarm> = "AlarmArn",
        STATE: str = "State",
    }
}

c::open_enum! {
    ComparisonOperator {
        GREATER_THAN_OR_EQUAL_TO_THRESHOLD = "GreaterThanOrEqualToThreshold",
        GREATER_THAN_THRESHOLD = "GreaterThanThreshold",
        LESS_THAN_OR_EQUAL_TO_THRESHOLD = "LessThanOrEqualToThreshold",
        LESS_THAN_THRESHOLD = "LessThanThreshold",
    }
}

c::open_enum! {
    MetricName {
        BURST_CAPACITY_PERCENTAGE = "BurstCapacityPercentage",
        BURST_CAPACITY_TIME = "BurstCapacityTime",
        CPU_UTILIZATION = "CPUUtilization",
        CLIENT_TLS_NEGOTIATION_ERROR_COUNT = "ClientTLSNegotiationErrorCount",
        DATABASE_CONNECTIONS = "DatabaseConnections",
        DISK_QUEUE_DEPTH = "DiskQueueDepth",
        FREE_STORAGE_SPACE = "FreeStorageSpace",
        FREEABLE_MEMORY = "FreeableMemory",
        HTTP_CODE_INSTANCE_2_XX_COUNT = "HTTPCode_Instance_2XX_Count",
        HTTP_CODE_INSTANCE_3_XX_COUNT = "HTTPCode_Instance_3XX_Count",
        HTTP_CODE_INSTANCE_4_XX_COUNT = "HTTPCode_Instance_4XX_Count",
        HTTP_CODE_INSTANCE_5_XX_COUNT = "HTTPCode_Instance_5XX_Count",
        HTTP_CODE_LB_4_XX_COUNT = "HTTPCode_LB_4XX_Count",
        HTTP_CODE_LB_5_XX_COUNT = "HTTPCode_LB_5XX_Count",
        HEALTHY_HOST_COUNT = "HealthyHostCount",
        INSTANCE_RESPONSE_TIME = "InstanceResponseTime",
        NETWORK_IN = "NetworkIn",
        NETWORK_OUT = "NetworkOut",
        NETWORK_RECEIVE_THROUGHPUT = "NetworkReceiveThroughput",
        NETWORK_TRANSMIT_THROUGHPUT = "NetworkTransmitThroughput",
        REJECTED_CONNECTION_COUNT = "RejectedConnectionCount",
        REQUEST_COUNT = "RequestCount",
        STATUS_CHECK_FAILED = "StatusCheckFailed",
        STATUS_CHECK_FAILED_INSTANCE = "StatusCheckFailed_Instance",
        STATUS_CHECK_FAILED_SYSTEM = "StatusCheckFailed_System",
        SWAP_USAGE = "SwapUsage",
        UNHEALTHY_HOST_COUNT = "UnhealthyHostCount",
    }
}

c::open_enum! {
    ContactProtocols {
        EMAIL = "Email",
        SMS = "SMS",
    }
}

c::open_enum! {
    NotificationTriggers {
        ALARM = "ALARM",
        INSUFFICIENT_DATA = "INSUFFICIENT_DATA",
        OK = "OK",
    }
}

c::open_enum! {
    TreatMissingData {
        BREACHING = "breaching",
        IGNORE = "ignore",
        MISSING = "missing",
        NOT_BREACHING = "notBreaching",
    }
}

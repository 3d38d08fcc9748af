// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! `AWS::ElastiCache::CacheCluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClusterName`; it holds data; it has no attribute for its ARN.
    CfnCacheCluster = "AWS::ElastiCache::CacheCluster", "elasticache-cachecluster", reference name, name_property "ClusterName",
        arn "arn:${Partition}:elasticache:${Region}:${Account}:cluster:${CacheClusterId}", tags List "Tags", stateful true;
    new CfnCacheClusterRequired {
        A cache_node_type: str = "CacheNodeType",
        /// an update replaces the resource
        B engine: str = "Engine",
        C num_cache_nodes: i64 = "NumCacheNodes",
    }
    set {
        az_mode: AZMode = "AZMode",
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade",
        cache_parameter_group_name: str = "CacheParameterGroupName",
        /// no item twice; AWS does not show it again; deprecated by AWS
        cache_security_group_names: c::List<str> = "CacheSecurityGroupNames",
        /// an update replaces the resource
        cache_subnet_group_name: str = "CacheSubnetGroupName",
        /// an update replaces the resource
        cluster_name: str = "ClusterName",
        engine_version: str = "EngineVersion",
        /// an update may replace the resource
        ip_discovery: IpDiscovery = "IpDiscovery",
        log_delivery_configurations: c::List<LogDeliveryConfigurationRequest> = "LogDeliveryConfigurations",
        /// an update replaces the resource
        network_type: NetworkType = "NetworkType",
        notification_topic_arn: str = "NotificationTopicArn",
        /// an update replaces the resource
        port: i64 = "Port",
        /// AWS does not show it again
        preferred_availability_zone: str = "PreferredAvailabilityZone",
        /// an update may replace the resource
        preferred_availability_zones: c::List<str> = "PreferredAvailabilityZones",
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        /// no item twice; an update replaces the resource; AWS does not show it again
        snapshot_arns: c::List<str> = "SnapshotArns",
        /// an update replaces the resource; AWS does not show it again
        snapshot_name: str = "SnapshotName",
        snapshot_retention_limit: i64 = "SnapshotRetentionLimit",
        snapshot_window: str = "SnapshotWindow",
        tags: c::List<c::Tag> = "Tags",
        transit_encryption_enabled: bool = "TransitEncryptionEnabled",
        vpc_security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "VpcSecurityGroupIds",
    }
    get {
        CONFIGURATION_ENDPOINT: c::Json = "ConfigurationEndpoint",
        CONFIGURATION_ENDPOINT_ADDRESS: str = "ConfigurationEndpoint.Address",
        CONFIGURATION_ENDPOINT_PORT: str = "ConfigurationEndpoint.Port",
        REDIS_ENDPOINT: c::Json = "RedisEndpoint",
        REDIS_ENDPOINT_ADDRESS: str = "RedisEndpoint.Address",
        REDIS_ENDPOINT_PORT: str = "RedisEndpoint.Port",
    }
}

c::property! {
    CloudWatchLogsDestinationDetails, "elasticache-cachecluster-cloudwatchlogsdestinationdetails";
    new {
        A log_group: str = "LogGroup",
    }
    set {}
}

c::property! {
    DestinationDetails, "elasticache-cachecluster-destinationdetails";
    new {}
    set {
        cloud_watch_logs_details: CloudWatchLogsDestinationDetails = "CloudWatchLogsDetails",
        kinesis_firehose_details: KinesisFirehoseDestinationDetails = "KinesisFirehoseDetails",
    }
}

c::property! {
    KinesisFirehoseDestinationDetails, "elasticache-cachecluster-kinesisfirehosedestinationdetails";
    new {
        A delivery_stream: str = "DeliveryStream",
    }
    set {}
}

c::property! {
    LogDeliveryConfigurationRequest, "elasticache-cachecluster-logdeliveryconfigurationrequest";
    new LogDeliveryConfigurationRequestRequired {
        A destination_details: DestinationDetails = "DestinationDetails",
        B destination_type: LogDeliveryConfigurationRequestDestinationType = "DestinationType",
        C log_format: LogDeliveryConfigurationRequestLogFormat = "LogFormat",
        D log_type: LogDeliveryConfigurationRequestLogType = "LogType",
    }
    set {}
}

c::open_enum! {
    AZMode {
        CROSS_AZ = "cross-az",
        SINGLE_AZ = "single-az",
    }
}

c::open_enum! {
    IpDiscovery {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}

c::open_enum! {
    NetworkType {
        DUAL_STACK = "dual_stack",
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}

c::open_enum! {
    LogDeliveryConfigurationRequestDestinationType {
        CLOUDWATCH_LOGS = "cloudwatch-logs",
        KINESIS_FIREHOSE = "kinesis-firehose",
    }
}

c::open_enum! {
    LogDeliveryConfigurationRequestLogFormat {
        JSON = "json",
        TEXT = "text",
    }
}

c::open_enum! {
    LogDeliveryConfigurationRequestLogType {
        ENGINE_LOG = "engine-log",
        SLOW_LOG = "slow-log",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! `AWS::ElastiCache::ReplicationGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ReplicationGroupId`; it holds data; it has no attribute for its ARN.
    CfnReplicationGroup = "AWS::ElastiCache::ReplicationGroup", "elasticache-replicationgroup", reference name, name_property "ReplicationGroupId",
        arn "arn:${Partition}:elasticache:${Region}:${Account}:replicationgroup:${ReplicationGroupId}", tags List "Tags", stateful true;
    new {
        A replication_group_description: str = "ReplicationGroupDescription",
    }
    set {
        /// default `false`; an update replaces the resource
        at_rest_encryption_enabled: bool = "AtRestEncryptionEnabled",
        /// an update may replace the resource; AWS does not show it again
        auth_token: str = "AuthToken",
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade",
        /// default `false`
        automatic_failover_enabled: bool = "AutomaticFailoverEnabled",
        cache_node_type: str = "CacheNodeType",
        /// AWS does not show it again
        cache_parameter_group_name: str = "CacheParameterGroupName",
        /// no item twice; AWS does not show it again; deprecated by AWS
        cache_security_group_names: c::List<str> = "CacheSecurityGroupNames",
        /// an update replaces the resource; AWS does not show it again
        cache_subnet_group_name: str = "CacheSubnetGroupName",
        cluster_mode: ClusterMode = "ClusterMode",
        /// an update replaces the resource
        data_tiering_enabled: bool = "DataTieringEnabled",
        durability: Durability = "Durability",
        engine: str = "Engine",
        /// AWS does not show it again
        engine_version: str = "EngineVersion",
        /// an update replaces the resource
        global_replication_group_id: str = "GlobalReplicationGroupId",
        ip_discovery: IpDiscovery = "IpDiscovery",
        /// an update replaces the resource; AWS does not show it again
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        log_delivery_configurations: c::List<LogDeliveryConfigurationRequest> = "LogDeliveryConfigurations",
        multi_az_enabled: bool = "MultiAZEnabled",
        /// an update replaces the resource
        network_type: NetworkType = "NetworkType",
        /// an update may replace the resource; AWS does not show it again
        node_group_configuration: c::List<NodeGroupConfiguration> = "NodeGroupConfiguration",
        /// AWS does not show it again
        notification_topic_arn: str = "NotificationTopicArn",
        /// 1 to 6
        num_cache_clusters: i64 = "NumCacheClusters",
        /// default `1`; AWS does not show it again
        num_node_groups: i64 = "NumNodeGroups",
        /// an update replaces the resource
        port: i64 = "Port",
        /// an update replaces the resource; AWS does not show it again
        preferred_cache_cluster_azs: c::List<str> = "PreferredCacheClusterAZs",
        /// AWS does not show it again
        preferred_maintenance_window: str = "PreferredMaintenanceWindow",
        /// AWS does not show it again
        primary_cluster_id: str = "PrimaryClusterId",
        /// 0 to 5
        replicas_per_node_group: i64 = "ReplicasPerNodeGroup",
        /// an update replaces the resource
        replication_group_id: str = "ReplicationGroupId",
        /// no item twice; AWS does not show it again
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// no item twice; an update replaces the resource; AWS does not show it again
        snapshot_arns: c::List<str> = "SnapshotArns",
        /// an update replaces the resource; AWS does not show it again
        snapshot_name: str = "SnapshotName",
        /// default `0`
        snapshot_retention_limit: i64 = "SnapshotRetentionLimit",
        snapshot_window: str = "SnapshotWindow",
        snapshotting_cluster_id: str = "SnapshottingClusterId",
        tags: c::List<c::Tag> = "Tags",
        /// default `false`
        transit_encryption_enabled: bool = "TransitEncryptionEnabled",
        transit_encryption_mode: TransitEncryptionMode = "TransitEncryptionMode",
        /// no item twice; each: at least 1 character, matches `^[a-zA-Z][a-zA-Z0-9-]*$`
        user_group_ids: c::List<str> = "UserGroupIds",
    }
    get {
        CONFIGURATION_END_POINT: c::Json = "ConfigurationEndPoint",
        CONFIGURATION_END_POINT_ADDRESS: str = "ConfigurationEndPoint.Address",
        CONFIGURATION_END_POINT_PORT: str = "ConfigurationEndPoint.Port",
        EFFECTIVE_DURABILITY: str = "EffectiveDurability",
        PRIMARY_END_POINT: c::Json = "PrimaryEndPoint",
        PRIMARY_END_POINT_ADDRESS: str = "PrimaryEndPoint.Address",
        PRIMARY_END_POINT_PORT: str = "PrimaryEndPoint.Port",
        READ_END_POINT: c::Json = "ReadEndPoint",
        READ_END_POINT_ADDRESSES: str = "ReadEndPoint.Addresses",
        READ_END_POINT_ADDRESSES_LIST: c::List<str> = list "ReadEndPoint.AddressesList",
        READ_END_POINT_PORTS: str = "ReadEndPoint.Ports",
        READ_END_POINT_PORTS_LIST: c::List<str> = list "ReadEndPoint.PortsList",
        READER_END_POINT: c::Json = "ReaderEndPoint",
        READER_END_POINT_ADDRESS: str = "ReaderEndPoint.Address",
        READER_END_POINT_PORT: str = "ReaderEndPoint.Port",
    }
}

c::property! {
    CloudWatchLogsDestinationDetails, "elasticache-replicationgroup-cloudwatchlogsdestinationdetails";
    new {
        A log_group: str = "LogGroup",
    }
    set {}
}

c::property! {
    DestinationDetails, "elasticache-replicationgroup-destinationdetails";
    new {}
    set {
        cloud_watch_logs_details: CloudWatchLogsDestinationDetails = "CloudWatchLogsDetails",
        kinesis_firehose_details: KinesisFirehoseDestinationDetails = "KinesisFirehoseDetails",
    }
}

c::property! {
    KinesisFirehoseDestinationDetails, "elasticache-replicationgroup-kinesisfirehosedestinationdetails";
    new {
        A delivery_stream: str = "DeliveryStream",
    }
    set {}
}

c::property! {
    LogDeliveryConfigurationRequest, "elasticache-replicationgroup-logdeliveryconfigurationrequest";
    new LogDeliveryConfigurationRequestRequired {
        A destination_details: DestinationDetails = "DestinationDetails",
        B destination_type: LogDeliveryConfigurationRequestDestinationType = "DestinationType",
        C log_format: LogDeliveryConfigurationRequestLogFormat = "LogFormat",
        D log_type: LogDeliveryConfigurationRequestLogType = "LogType",
    }
    set {}
}

c::property! {
    NodeGroupConfiguration, "elasticache-replicationgroup-nodegroupconfiguration";
    new {}
    set {
        /// 1 to 4 characters; matches `^[0-9]+$`
        node_group_id: str = "NodeGroupId",
        primary_availability_zone: str = "PrimaryAvailabilityZone",
        replica_availability_zones: c::List<str> = "ReplicaAvailabilityZones",
        replica_count: i64 = "ReplicaCount",
        slots: str = "Slots",
    }
}

c::open_enum! {
    ClusterMode {
        COMPATIBLE = "compatible",
        DISABLED = "disabled",
        ENABLED = "enabled",
    }
}

c::open_enum! {
    Durability {
        ASYNC = "async",
        DEFAULT = "default",
        DISABLED = "disabled",
        SYNC = "sync",
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
    TransitEncryptionMode {
        PREFERRED = "preferred",
        REQUIRED = "required",
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

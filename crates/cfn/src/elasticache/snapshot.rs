// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! `AWS::ElastiCache::Snapshot` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSnapshot = "AWS::ElastiCache::Snapshot", "elasticache-snapshot", reference arn, tags List "Tags";
    new {
        /// an update replaces the resource
        A snapshot_name: str = "SnapshotName",
    }
    set {
        /// an update replaces the resource
        cache_cluster_id: str = "CacheClusterId",
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// an update replaces the resource
        replication_group_id: str = "ReplicationGroupId",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        AUTO_MINOR_VERSION_UPGRADE: bool = "AutoMinorVersionUpgrade",
        AUTOMATIC_FAILOVER: str = "AutomaticFailover",
        CACHE_CLUSTER_CREATE_TIME: str = "CacheClusterCreateTime",
        CACHE_NODE_TYPE: str = "CacheNodeType",
        CACHE_PARAMETER_GROUP_NAME: str = "CacheParameterGroupName",
        CACHE_SUBNET_GROUP_NAME: str = "CacheSubnetGroupName",
        DATA_TIERING: str = "DataTiering",
        ENGINE: str = "Engine",
        ENGINE_VERSION: str = "EngineVersion",
        NODE_SNAPSHOTS: c::List<c::Json> = list "NodeSnapshots",
        NUM_CACHE_NODES: i64 = "NumCacheNodes",
        NUM_NODE_GROUPS: i64 = "NumNodeGroups",
        PORT: i64 = "Port",
        PREFERRED_AVAILABILITY_ZONE: str = "PreferredAvailabilityZone",
        PREFERRED_MAINTENANCE_WINDOW: str = "PreferredMaintenanceWindow",
        REPLICATION_GROUP_DESCRIPTION: str = "ReplicationGroupDescription",
        SNAPSHOT_RETENTION_LIMIT: i64 = "SnapshotRetentionLimit",
        SNAPSHOT_SOURCE: str = "SnapshotSource",
        SNAPSHOT_STATUS: str = "SnapshotStatus",
        SNAPSHOT_WINDOW: str = "SnapshotWindow",
        TOPIC_ARN: c::Arn<crate::sns::CfnTopic> = "TopicArn",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

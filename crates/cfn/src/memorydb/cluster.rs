// Written by `cargo xtask codegen` from crates/registry/data/memorydb.txt.

//! `AWS::MemoryDB::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClusterName`.
    CfnCluster = "AWS::MemoryDB::Cluster", "memorydb-cluster", reference name, name_property "ClusterName",
        arn "arn:${Partition}:memorydb:${Region}:${Account}:cluster/${ClusterName}", tags List "Tags";
    new CfnClusterRequired {
        /// at least 1 character; matches `[a-zA-Z][a-zA-Z0-9-]*`
        A acl_name: str = "ACLName",
        /// matches `[a-z][a-z0-9-]*`; an update replaces the resource
        B cluster_name: str = "ClusterName",
        C node_type: str = "NodeType",
    }
    set {
        auto_minor_version_upgrade: bool = "AutoMinorVersionUpgrade",
        /// an update replaces the resource
        data_tiering: DataTieringStatus = "DataTiering",
        description: str = "Description",
        engine: str = "Engine",
        engine_version: str = "EngineVersion",
        /// AWS does not show it again
        final_snapshot_name: str = "FinalSnapshotName",
        ip_discovery: SupportedIpDiscoveryTypes = "IpDiscovery",
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        maintenance_window: str = "MaintenanceWindow",
        /// an update replaces the resource; AWS does not show it again
        multi_region_cluster_name: str = "MultiRegionClusterName",
        /// an update replaces the resource
        network_type: SupportedNetworkTypes = "NetworkType",
        num_replicas_per_shard: i64 = "NumReplicasPerShard",
        num_shards: i64 = "NumShards",
        parameter_group_name: str = "ParameterGroupName",
        /// an update replaces the resource
        port: i64 = "Port",
        security_group_ids: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroupIds",
        /// an update replaces the resource; AWS does not show it again
        snapshot_arns: c::List<str> = "SnapshotArns",
        /// an update replaces the resource; AWS does not show it again
        snapshot_name: str = "SnapshotName",
        snapshot_retention_limit: i64 = "SnapshotRetentionLimit",
        snapshot_window: str = "SnapshotWindow",
        sns_topic_arn: c::Arn<crate::sns::CfnTopic> = "SnsTopicArn",
        sns_topic_status: str = "SnsTopicStatus",
        /// an update replaces the resource
        subnet_group_name: str = "SubnetGroupName",
        /// an update replaces the resource
        tls_enabled: bool = "TLSEnabled",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ARN",
        CLUSTER_ENDPOINT_ADDRESS: str = "ClusterEndpoint.Address",
        CLUSTER_ENDPOINT_PORT: i64 = "ClusterEndpoint.Port",
        PARAMETER_GROUP_STATUS: str = "ParameterGroupStatus",
        STATUS: str = "Status",
    }
}

c::open_enum! {
    DataTieringStatus {
        TRUE = "true",
        FALSE = "false",
    }
}

c::open_enum! {
    SupportedIpDiscoveryTypes {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
    }
}

c::open_enum! {
    SupportedNetworkTypes {
        IPV4 = "ipv4",
        IPV6 = "ipv6",
        DUAL_STACK = "dual_stack",
    }
}

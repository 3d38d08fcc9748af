// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! `AWS::ElastiCache::GlobalReplicationGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `GlobalReplicationGroupId`.
    CfnGlobalReplicationGroup = "AWS::ElastiCache::GlobalReplicationGroup", "elasticache-globalreplicationgroup", reference name,
        arn "arn:${Partition}:elasticache::${Account}:globalreplicationgroup:${GlobalReplicationGroupId}", tags List "Tags";
    new {
        /// at least 1 item; no item twice
        A members: c::List<GlobalReplicationGroupMember> = "Members",
    }
    set {
        /// AWS does not show it again
        automatic_failover_enabled: bool = "AutomaticFailoverEnabled",
        /// AWS does not show it again
        cache_node_type: str = "CacheNodeType",
        /// AWS does not show it again
        cache_parameter_group_name: str = "CacheParameterGroupName",
        engine: str = "Engine",
        /// AWS does not show it again
        engine_version: str = "EngineVersion",
        /// AWS does not show it again
        global_node_group_count: i64 = "GlobalNodeGroupCount",
        global_replication_group_description: str = "GlobalReplicationGroupDescription",
        /// AWS does not show it again
        global_replication_group_id_suffix: str = "GlobalReplicationGroupIdSuffix",
        /// no item twice; AWS does not show it again
        regional_configurations: c::List<RegionalConfiguration> = "RegionalConfigurations",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        GLOBAL_REPLICATION_GROUP_ID: c::Name<CfnGlobalReplicationGroup> = "GlobalReplicationGroupId",
        STATUS: str = "Status",
    }
}

c::property! {
    GlobalReplicationGroupMember, "elasticache-globalreplicationgroup-globalreplicationgroupmember";
    new {}
    set {
        replication_group_id: str = "ReplicationGroupId",
        replication_group_region: str = "ReplicationGroupRegion",
        role: GlobalReplicationGroupMemberRole = "Role",
    }
}

c::property! {
    RegionalConfiguration, "elasticache-globalreplicationgroup-regionalconfiguration";
    new {}
    set {
        replication_group_id: str = "ReplicationGroupId",
        replication_group_region: str = "ReplicationGroupRegion",
        /// no item twice
        resharding_configurations: c::List<ReshardingConfiguration> = "ReshardingConfigurations",
    }
}

c::property! {
    ReshardingConfiguration, "elasticache-globalreplicationgroup-reshardingconfiguration";
    new {}
    set {
        node_group_id: str = "NodeGroupId",
        preferred_availability_zones: c::List<str> = "PreferredAvailabilityZones",
    }
}

c::property! {
    Tag, "elasticache-globalreplicationgroup-tag";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9 _\.\/=+:\-@]*$`; does not match `^(?:aws:)`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters; matches `^[a-zA-Z0-9 _\.\/=+:\-@]*$`
        value: str = "Value",
    }
}

c::open_enum! {
    GlobalReplicationGroupMemberRole {
        PRIMARY = "PRIMARY",
        SECONDARY = "SECONDARY",
    }
}

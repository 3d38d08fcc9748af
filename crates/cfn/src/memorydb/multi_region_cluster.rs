// Written by `cargo xtask codegen` from crates/registry/data/memorydb.txt.

//! `AWS::MemoryDB::MultiRegionCluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `MultiRegionClusterName`.
    CfnMultiRegionCluster = "AWS::MemoryDB::MultiRegionCluster", "memorydb-multiregioncluster", reference name,
        arn "arn:${Partition}:memorydb::${Account}:multiregioncluster/${ClusterName}", tags List "Tags";
    new {
        A node_type: str = "NodeType",
    }
    set {
        description: str = "Description",
        engine: str = "Engine",
        /// an update replaces the resource
        engine_version: str = "EngineVersion",
        /// matches `[a-z][a-z0-9-]*`; an update replaces the resource; AWS does not show it again
        multi_region_cluster_name_suffix: str = "MultiRegionClusterNameSuffix",
        /// an update replaces the resource
        multi_region_parameter_group_name: str = "MultiRegionParameterGroupName",
        num_shards: i64 = "NumShards",
        /// an update replaces the resource
        tls_enabled: bool = "TLSEnabled",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
        /// AWS does not show it again
        update_strategy: UpdateStrategy = "UpdateStrategy",
    }
    get {
        @arn "ARN",
        MULTI_REGION_CLUSTER_NAME: c::Name<CfnMultiRegionCluster> = "MultiRegionClusterName",
        STATUS: str = "Status",
    }
}

c::open_enum! {
    UpdateStrategy {
        COORDINATED = "COORDINATED",
        UNCOORDINATED = "UNCOORDINATED",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/cassandra.txt.

//! `AWS::Cassandra::Keyspace` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `KeyspaceName`; it has no attribute for its ARN.
    CfnKeyspace = "AWS::Cassandra::Keyspace", "cassandra-keyspace", reference name, name_property "KeyspaceName",
        arn "arn:${Partition}:cassandra:${Region}:${Account}:/keyspace/${KeyspaceName}/", tags List "Tags";
    new {}
    set {
        /// AWS does not show it again
        client_side_timestamps_enabled: bool = "ClientSideTimestampsEnabled",
        /// matches `^[a-zA-Z0-9][a-zA-Z0-9_]{1,47}$`; an update replaces the resource
        keyspace_name: str = "KeyspaceName",
        replication_specification: ReplicationSpecification = "ReplicationSpecification",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    /// `RegionList` needs `ReplicationStrategy`.
    ReplicationSpecification, "cassandra-keyspace-replicationspecification";
    new {}
    set {
        /// 2 to 20 items; no item twice; each: matches `^[a-z]{2,}-[a-z]+-[0-9]+$`; AWS does not show it again
        region_list: c::List<str> = "RegionList",
        replication_strategy: ReplicationSpecificationReplicationStrategy = "ReplicationStrategy",
    }
}

c::open_enum! {
    ReplicationSpecificationReplicationStrategy {
        SINGLE_REGION = "SINGLE_REGION",
        MULTI_REGION = "MULTI_REGION",
    }
}

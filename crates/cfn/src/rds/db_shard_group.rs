// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBShardGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBShardGroupIdentifier`; it has no attribute for its ARN.
    CfnDBShardGroup = "AWS::RDS::DBShardGroup", "rds-dbshardgroup", reference name, name_property "DBShardGroupIdentifier",
        arn "arn:${Partition}:rds:${Region}:${Account}:shard-group:${DbShardGroupResourceId}", tags List "Tags";
    new {
        /// 1 to 63 characters; an update replaces the resource
        A db_cluster_identifier: str = "DBClusterIdentifier",
        B max_acu: f64 = "MaxACU",
    }
    set {
        /// at least 0
        compute_redundancy: i64 = "ComputeRedundancy",
        /// 1 to 63 characters; an update replaces the resource
        db_shard_group_identifier: str = "DBShardGroupIdentifier",
        /// AWS does not show it again
        min_acu: f64 = "MinACU",
        /// an update replaces the resource
        publicly_accessible: bool = "PubliclyAccessible",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        DB_SHARD_GROUP_RESOURCE_ID: str = "DBShardGroupResourceId",
        ENDPOINT: str = "Endpoint",
    }
}

c::property! {
    Tag, "rds-dbshardgroup-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

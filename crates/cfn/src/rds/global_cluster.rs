// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::GlobalCluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `GlobalClusterIdentifier`; it has no attribute for its ARN.
    ///
    /// Exactly one of `SourceDBClusterIdentifier`, `Engine`.
    CfnGlobalCluster = "AWS::RDS::GlobalCluster", "rds-globalcluster", reference name, name_property "GlobalClusterIdentifier",
        arn "arn:${Partition}:rds::${Account}:global-cluster:${ClusterName}", tags List "Tags";
    new {}
    set {
        deletion_protection: bool = "DeletionProtection",
        /// an update replaces the resource
        engine: Engine = "Engine",
        engine_lifecycle_support: str = "EngineLifecycleSupport",
        engine_version: str = "EngineVersion",
        /// 1 to 63 characters; matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        global_cluster_identifier: str = "GlobalClusterIdentifier",
        /// an update replaces the resource
        source_db_cluster_identifier: str = "SourceDBClusterIdentifier",
        /// an update replaces the resource
        storage_encrypted: bool = "StorageEncrypted",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        GLOBAL_ENDPOINT: c::Json = "GlobalEndpoint",
    }
}

c::property! {
    Tag, "rds-globalcluster-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    Engine {
        AURORA = "aurora",
        AURORA_MYSQL = "aurora-mysql",
        AURORA_POSTGRESQL = "aurora-postgresql",
    }
}

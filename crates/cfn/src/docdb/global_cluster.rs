// Written by `cargo xtask codegen` from crates/registry/data/docdb.txt.

//! `AWS::DocDB::GlobalCluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `GlobalClusterIdentifier`.
    ///
    /// Exactly one of `Engine`, `SourceDBClusterIdentifier`.
    CfnGlobalCluster = "AWS::DocDB::GlobalCluster", "docdb-globalcluster", reference name, name_property "GlobalClusterIdentifier",
        arn "arn:${Partition}:rds::${Account}:global-cluster:${GlobalCluster}", tags List "Tags";
    new {
        /// 1 to 63 characters; matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$`; an update replaces the resource
        A global_cluster_identifier: str = "GlobalClusterIdentifier",
    }
    set {
        deletion_protection: bool = "DeletionProtection",
        /// default `"docdb"`; an update replaces the resource
        engine: Engine = "Engine",
        /// an update replaces the resource
        engine_version: str = "EngineVersion",
        /// an update replaces the resource; AWS does not show it again
        source_db_cluster_identifier: str = "SourceDBClusterIdentifier",
        /// an update replaces the resource
        storage_encrypted: bool = "StorageEncrypted",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "GlobalClusterArn",
        GLOBAL_CLUSTER_ARN: c::Arn<CfnGlobalCluster> = "GlobalClusterArn",
        GLOBAL_CLUSTER_RESOURCE_ID: str = "GlobalClusterResourceId",
    }
}

c::open_enum! {
    Engine {
        DOCDB = "docdb",
    }
}

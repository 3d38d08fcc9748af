// Written by `cargo xtask codegen` from crates/registry/data/neptune.txt.

//! `AWS::Neptune::GlobalCluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `GlobalClusterIdentifier`; it has no attribute for its ARN.
    CfnGlobalCluster = "AWS::Neptune::GlobalCluster", "neptune-globalcluster", reference name, name_property "GlobalClusterIdentifier", tags List "Tags";
    new {}
    set {
        deletion_protection: bool = "DeletionProtection",
        /// an update replaces the resource
        engine: Engine = "Engine",
        engine_version: str = "EngineVersion",
        /// 1 to 255 characters; matches `^[A-Za-z][0-9A-Za-z-:._]*$`; an update replaces the resource
        global_cluster_identifier: str = "GlobalClusterIdentifier",
        /// an update replaces the resource
        source_db_cluster_identifier: str = "SourceDBClusterIdentifier",
        /// an update replaces the resource
        storage_encrypted: bool = "StorageEncrypted",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {}
}

c::property! {
    Tag, "neptune-globalcluster-tag";
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
        NEPTUNE = "neptune",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/memorydb.txt.

//! `AWS::MemoryDB::Snapshot` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnSnapshot = "AWS::MemoryDB::Snapshot", "memorydb-snapshot", reference arn,
        arn "arn:${Partition}:memorydb:${Region}:${Account}:snapshot/${SnapshotName}", tags List "Tags";
    new CfnSnapshotRequired {
        /// an update replaces the resource
        A cluster_name: str = "ClusterName",
        /// an update replaces the resource
        B snapshot_name: str = "SnapshotName",
    }
    set {
        /// an update replaces the resource
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        /// at most 200 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        CLUSTER_CONFIGURATION: c::Json = "ClusterConfiguration",
        DATA_TIERING: str = "DataTiering",
        SOURCE: str = "Source",
        STATUS: str = "Status",
    }
}

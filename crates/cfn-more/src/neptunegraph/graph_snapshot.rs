// Written by `cargo xtask codegen` from crates/registry/data/neptunegraph.txt.

//! `AWS::NeptuneGraph::GraphSnapshot` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnGraphSnapshot = "AWS::NeptuneGraph::GraphSnapshot", "neptunegraph-graphsnapshot", reference arn,
        arn "arn:${Partition}:neptune-graph:${Region}:${Account}:graph-snapshot/${ResourceId}", tags List "Tags";
    new CfnGraphSnapshotRequired {
        /// matches `^g-[a-z0-9]{10}$`; an update replaces the resource
        A graph_identifier: str = "GraphIdentifier",
        /// 1 to 63 characters; matches `^[a-z][a-z0-9]*(-[a-z0-9]+)*$`; does not match `^(?:gs-)`; an update replaces the resource
        B snapshot_name: str = "SnapshotName",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ID: str = "Id",
        KMS_KEY_IDENTIFIER: str = "KmsKeyIdentifier",
        SNAPSHOT_CREATE_TIME: str = "SnapshotCreateTime",
        STATUS: str = "Status",
    }
}

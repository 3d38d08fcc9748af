// Written by `cargo xtask codegen` from crates/registry/data/resourceexplorer2.txt.

//! `AWS::ResourceExplorer2::Index` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnIndex = "AWS::ResourceExplorer2::Index", "resourceexplorer2-index", reference arn,
        arn "arn:${Partition}:resource-explorer-2:${Region}:${Account}:index/${IndexUuid}", tags Map "Tags";
    new {
        A r#type: IndexType = "Type",
    }
    set {
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
        INDEX_STATE: c::Json = "IndexState",
    }
}

c::open_enum! {
    IndexType {
        LOCAL = "LOCAL",
        AGGREGATOR = "AGGREGATOR",
    }
}

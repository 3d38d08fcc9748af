// Written by `cargo xtask codegen` from crates/registry/data/detective.txt.

//! `AWS::Detective::Graph` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnGraph = "AWS::Detective::Graph", "detective-graph", reference arn,
        arn "arn:${Partition}:detective:${Region}:${Account}:graph:${ResourceId}", tags List "Tags";
    new {}
    set {
        /// default `false`
        auto_enable_members: bool = "AutoEnableMembers",
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Tag, "detective-graph-tag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// at most 256 characters
        value: str = "Value",
    }
}

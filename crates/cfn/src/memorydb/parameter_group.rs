// Written by `cargo xtask codegen` from crates/registry/data/memorydb.txt.

//! `AWS::MemoryDB::ParameterGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ParameterGroupName`.
    CfnParameterGroup = "AWS::MemoryDB::ParameterGroup", "memorydb-parametergroup", reference name, name_property "ParameterGroupName",
        arn "arn:${Partition}:memorydb:${Region}:${Account}:parametergroup/${ParameterGroupName}", tags List "Tags";
    new CfnParameterGroupRequired {
        /// an update replaces the resource
        A family: str = "Family",
        /// an update replaces the resource
        B parameter_group_name: str = "ParameterGroupName",
    }
    set {
        /// an update replaces the resource
        description: str = "Description",
        /// AWS does not show it again
        parameters: c::Json = "Parameters",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ARN",
    }
}

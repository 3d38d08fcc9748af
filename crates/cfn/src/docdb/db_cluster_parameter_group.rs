// Written by `cargo xtask codegen` from crates/registry/data/docdb.txt.

//! `AWS::DocDB::DBClusterParameterGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnDBClusterParameterGroup = "AWS::DocDB::DBClusterParameterGroup", "docdb-dbclusterparametergroup", reference name, name_property "Name",
        arn "arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}", tags List "Tags";
    new CfnDBClusterParameterGroupRequired {
        /// 1 to 255 characters; an update replaces the resource
        A description: str = "Description",
        /// 1 to 255 characters; an update replaces the resource
        B family: str = "Family",
        C parameters: c::Json = "Parameters",
    }
    set {
        /// 1 to 255 characters; matches `[a-zA-Z0-9-]*`; an update replaces the resource
        name: str = "Name",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

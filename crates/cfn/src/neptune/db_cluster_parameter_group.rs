// Written by `cargo xtask codegen` from crates/registry/data/neptune.txt.

//! `AWS::Neptune::DBClusterParameterGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnDBClusterParameterGroup = "AWS::Neptune::DBClusterParameterGroup", "neptune-dbclusterparametergroup", reference name, name_property "Name",
        arn "arn:aws:rds:${Region}:${Account}:cluster-pg:${ClusterPGName}", tags List "Tags";
    new CfnDBClusterParameterGroupRequired {
        /// an update replaces the resource
        A description: str = "Description",
        /// an update replaces the resource
        B family: str = "Family",
        C parameters: c::Json = "Parameters",
    }
    set {
        /// an update replaces the resource
        name: str = "Name",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

// Written by `cargo xtask codegen` from crates/registry/data/neptune.txt.

//! `AWS::Neptune::DBParameterGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it has no attribute for its ARN.
    CfnDBParameterGroup = "AWS::Neptune::DBParameterGroup", "neptune-dbparametergroup", reference name, name_property "Name",
        arn "arn:${Partition}:rds:${Region}:${Account}:pg:${DBParameterGroupName}", tags List "Tags";
    new CfnDBParameterGroupRequired {
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

// Written by `cargo xtask codegen` from crates/registry/data/dax.txt.

//! `AWS::DAX::ParameterGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ParameterGroupName`; it takes no tags; it has no attribute for its ARN.
    CfnParameterGroup = "AWS::DAX::ParameterGroup", "dax-parametergroup", reference name, name_property "ParameterGroupName";
    new {}
    set {
        /// an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        parameter_group_name: str = "ParameterGroupName",
        parameter_name_values: c::Json = "ParameterNameValues",
    }
    get {}
}

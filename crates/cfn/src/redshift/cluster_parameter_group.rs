// Written by `cargo xtask codegen` from crates/registry/data/redshift.txt.

//! `AWS::Redshift::ClusterParameterGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ParameterGroupName`; it has no attribute for its ARN.
    CfnClusterParameterGroup = "AWS::Redshift::ClusterParameterGroup", "redshift-clusterparametergroup", reference name, name_property "ParameterGroupName",
        arn "arn:${Partition}:redshift:${Region}:${Account}:parametergroup:${ParameterGroupName}", tags List "Tags";
    new CfnClusterParameterGroupRequired {
        /// at most 2147483647 characters; an update replaces the resource
        A description: str = "Description",
        /// at most 2147483647 characters; an update replaces the resource
        B parameter_group_family: str = "ParameterGroupFamily",
    }
    set {
        /// at most 255 characters; an update replaces the resource
        parameter_group_name: str = "ParameterGroupName",
        parameters: c::List<Parameter> = "Parameters",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

c::property! {
    Parameter, "redshift-clusterparametergroup-parameter";
    new ParameterRequired {
        A parameter_name: str = "ParameterName",
        B parameter_value: str = "ParameterValue",
    }
    set {}
}

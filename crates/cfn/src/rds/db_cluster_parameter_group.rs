// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBClusterParameterGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBClusterParameterGroupName`; it has no attribute for its ARN.
    CfnDBClusterParameterGroup = "AWS::RDS::DBClusterParameterGroup", "rds-dbclusterparametergroup", reference name, name_property "DBClusterParameterGroupName",
        arn "arn:${Partition}:rds:${Region}:${Account}:cluster-pg:${ClusterParameterGroupName}", tags List "Tags";
    new CfnDBClusterParameterGroupRequired {
        /// an update replaces the resource
        A description: str = "Description",
        /// an update replaces the resource
        B family: str = "Family",
        C parameters: c::Json = "Parameters",
    }
    set {
        /// at least 1 character; matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`; an update replaces the resource
        db_cluster_parameter_group_name: str = "DBClusterParameterGroupName",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
    }
    get {}
}

c::property! {
    Tag, "rds-dbclusterparametergroup-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

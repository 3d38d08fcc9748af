// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBParameterGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBParameterGroupName`.
    CfnDBParameterGroup = "AWS::RDS::DBParameterGroup", "rds-dbparametergroup", reference name, name_property "DBParameterGroupName",
        arn "arn:${Partition}:rds:${Region}:${Account}:pg:${ParameterGroupName}", tags List "Tags";
    new CfnDBParameterGroupRequired {
        /// an update replaces the resource
        A description: str = "Description",
        /// an update replaces the resource
        B family: str = "Family",
    }
    set {
        /// matches `^[a-zA-Z]{1}(?:-?[a-zA-Z0-9])*$`; an update replaces the resource
        db_parameter_group_name: str = "DBParameterGroupName",
        parameters: c::Json = "Parameters",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "DBParameterGroupArn",
        DB_PARAMETER_GROUP_ARN: c::Arn<CfnDBParameterGroup> = "DBParameterGroupArn",
        DB_PARAMETER_GROUP_NAME: c::Name<CfnDBParameterGroup> = "DBParameterGroupName",
    }
}

c::property! {
    Tag, "rds-dbparametergroup-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/neptune.txt.

//! `AWS::Neptune::DBSubnetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBSubnetGroupName`; it has no attribute for its ARN.
    CfnDBSubnetGroup = "AWS::Neptune::DBSubnetGroup", "neptune-dbsubnetgroup", reference name, name_property "DBSubnetGroupName",
        arn "arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}", tags List "Tags";
    new {
        A db_subnet_group_description: str = "DBSubnetGroupDescription",
        B subnet_ids: c::List<str> = "SubnetIds",
    }
    set {
        /// an update replaces the resource
        db_subnet_group_name: str = "DBSubnetGroupName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

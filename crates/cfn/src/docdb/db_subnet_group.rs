// Written by `cargo xtask codegen` from crates/registry/data/docdb.txt.

//! `AWS::DocDB::DBSubnetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBSubnetGroupName`; it has no attribute for its ARN.
    CfnDBSubnetGroup = "AWS::DocDB::DBSubnetGroup", "docdb-dbsubnetgroup", reference name, name_property "DBSubnetGroupName",
        arn "arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}", tags List "Tags";
    new {
        /// 1 to 100 characters
        A db_subnet_group_description: str = "DBSubnetGroupDescription",
        /// 1 to 20 items
        B subnet_ids: c::List<str> = "SubnetIds",
    }
    set {
        /// 1 to 255 characters; matches `[a-zA-Z][0-9a-zA-Z-:._ ]*`; an update replaces the resource
        db_subnet_group_name: str = "DBSubnetGroupName",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

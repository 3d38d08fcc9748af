// Written by `cargo xtask codegen` from crates/registry/data/rds.txt.

//! `AWS::RDS::DBSubnetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `DBSubnetGroupName`.
    CfnDBSubnetGroup = "AWS::RDS::DBSubnetGroup", "rds-dbsubnetgroup", reference name, name_property "DBSubnetGroupName",
        arn "arn:${Partition}:rds:${Region}:${Account}:subgrp:${SubnetGroupName}", tags List "Tags";
    new {
        A db_subnet_group_description: str = "DBSubnetGroupDescription",
        B subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
    }
    set {
        /// an update replaces the resource
        db_subnet_group_name: str = "DBSubnetGroupName",
        /// at most 50 items
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "DBSubnetGroupArn",
        DB_SUBNET_GROUP_ARN: c::Arn<CfnDBSubnetGroup> = "DBSubnetGroupArn",
    }
}

c::property! {
    Tag, "rds-dbsubnetgroup-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

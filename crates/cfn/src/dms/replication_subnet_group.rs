// Written by `cargo xtask codegen` from crates/registry/data/dms.txt.

//! `AWS::DMS::ReplicationSubnetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ReplicationSubnetGroupIdentifier`; it has no attribute for its ARN.
    CfnReplicationSubnetGroup = "AWS::DMS::ReplicationSubnetGroup", "dms-replicationsubnetgroup", reference name, name_property "ReplicationSubnetGroupIdentifier",
        arn "arn:${Partition}:dms:${Region}:${Account}:subgrp:${GroupNameName}", tags List "Tags";
    new {
        A replication_subnet_group_description: str = "ReplicationSubnetGroupDescription",
        B subnet_ids: c::List<str> = "SubnetIds",
    }
    set {
        /// an update replaces the resource
        replication_subnet_group_identifier: str = "ReplicationSubnetGroupIdentifier",
        tags: c::List<c::Tag> = "Tags",
    }
    get {}
}

// Written by `cargo xtask codegen` from crates/registry/data/memorydb.txt.

//! `AWS::MemoryDB::SubnetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SubnetGroupName`.
    CfnSubnetGroup = "AWS::MemoryDB::SubnetGroup", "memorydb-subnetgroup", reference name, name_property "SubnetGroupName",
        arn "arn:${Partition}:memorydb:${Region}:${Account}:subnetgroup/${SubnetGroupName}", tags List "Tags";
    new {
        /// matches `[a-z][a-z0-9-]*`; an update replaces the resource
        A subnet_group_name: str = "SubnetGroupName",
        /// no item twice
        B subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
    }
    set {
        description: str = "Description",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ARN",
        SUPPORTED_NETWORK_TYPES: c::List<str> = list "SupportedNetworkTypes",
    }
}

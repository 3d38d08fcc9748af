// Written by `cargo xtask codegen` from crates/registry/data/dax.txt.

//! `AWS::DAX::SubnetGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `SubnetGroupName`; it takes no tags; it has no attribute for its ARN.
    CfnSubnetGroup = "AWS::DAX::SubnetGroup", "dax-subnetgroup", reference name, name_property "SubnetGroupName";
    new {
        A subnet_ids: c::List<str> = "SubnetIds",
    }
    set {
        description: str = "Description",
        /// an update replaces the resource
        subnet_group_name: str = "SubnetGroupName",
    }
    get {
        ID: str = "Id",
    }
}

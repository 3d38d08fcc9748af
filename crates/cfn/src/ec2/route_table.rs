// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::RouteTable` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RouteTableId`; it has no attribute for its ARN.
    CfnRouteTable = "AWS::EC2::RouteTable", "ec2-routetable", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:route-table/${RouteTableId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ROUTE_TABLE_ID: c::Name<CfnRouteTable> = "RouteTableId",
    }
}

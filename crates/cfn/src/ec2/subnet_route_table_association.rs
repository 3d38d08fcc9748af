// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::SubnetRouteTableAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnSubnetRouteTableAssociation = "AWS::EC2::SubnetRouteTableAssociation", "ec2-subnetroutetableassociation", reference name;
    new CfnSubnetRouteTableAssociationRequired {
        /// an update replaces the resource
        A route_table_id: c::Name<crate::ec2::CfnRouteTable> = "RouteTableId",
        /// an update replaces the resource
        B subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {}
    get {
        ID: c::Name<CfnSubnetRouteTableAssociation> = "Id",
    }
}

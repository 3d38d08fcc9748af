// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::IpPoolRouteTableAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AssociationId`; it takes no tags; it has no attribute for its ARN.
    CfnIpPoolRouteTableAssociation = "AWS::EC2::IpPoolRouteTableAssociation", "ec2-ippoolroutetableassociation", reference name;
    new CfnIpPoolRouteTableAssociationRequired {
        /// an update replaces the resource
        A public_ipv4_pool: str = "PublicIpv4Pool",
        /// an update replaces the resource
        B route_table_id: str = "RouteTableId",
    }
    set {}
    get {
        ASSOCIATION_ID: c::Name<CfnIpPoolRouteTableAssociation> = "AssociationId",
    }
}

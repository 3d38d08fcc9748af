// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::RouteServerAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnRouteServerAssociation = "AWS::EC2::RouteServerAssociation", "ec2-routeserverassociation", reference text;
    new CfnRouteServerAssociationRequired {
        /// an update replaces the resource
        A route_server_id: str = "RouteServerId",
        /// an update replaces the resource
        B vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {}
    get {}
}

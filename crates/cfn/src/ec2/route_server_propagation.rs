// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::RouteServerPropagation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnRouteServerPropagation = "AWS::EC2::RouteServerPropagation", "ec2-routeserverpropagation", reference text;
    new CfnRouteServerPropagationRequired {
        /// an update replaces the resource
        A route_server_id: str = "RouteServerId",
        /// an update replaces the resource
        B route_table_id: str = "RouteTableId",
    }
    set {}
    get {}
}

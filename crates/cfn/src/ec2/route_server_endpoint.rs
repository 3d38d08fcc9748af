// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::RouteServerEndpoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`.
    CfnRouteServerEndpoint = "AWS::EC2::RouteServerEndpoint", "ec2-routeserverendpoint", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:route-server-endpoint/${RouteServerEndpointId}", tags List "Tags";
    new CfnRouteServerEndpointRequired {
        /// an update replaces the resource
        A route_server_id: str = "RouteServerId",
        /// an update replaces the resource
        B subnet_id: c::Name<crate::ec2::CfnSubnet> = "SubnetId",
    }
    set {
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ENI_ADDRESS: str = "EniAddress",
        ENI_ID: str = "EniId",
        ID: c::Name<CfnRouteServerEndpoint> = "Id",
        VPC_ID: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
}

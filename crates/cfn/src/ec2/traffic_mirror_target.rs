// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::TrafficMirrorTarget` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnTrafficMirrorTarget = "AWS::EC2::TrafficMirrorTarget", "ec2-trafficmirrortarget", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:traffic-mirror-target/${TrafficMirrorTargetId}", tags List "Tags";
    new {}
    set {
        /// an update replaces the resource
        description: str = "Description",
        /// an update replaces the resource
        gateway_load_balancer_endpoint_id: str = "GatewayLoadBalancerEndpointId",
        /// an update replaces the resource
        network_interface_id: str = "NetworkInterfaceId",
        /// an update replaces the resource
        network_load_balancer_arn: str = "NetworkLoadBalancerArn",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnTrafficMirrorTarget> = "Id",
    }
}

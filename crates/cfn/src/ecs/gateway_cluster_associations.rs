// Written by `cargo xtask codegen` from crates/registry/data/ecs.txt.

//! `AWS::ECS::GatewayClusterAssociations` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnGatewayClusterAssociations = "AWS::ECS::GatewayClusterAssociations", "ecs-gatewayclusterassociations", reference text;
    new CfnGatewayClusterAssociationsRequired {
        /// an update replaces the resource
        A cluster: str = "Cluster",
        /// an update replaces the resource
        B gateway: str = "Gateway",
    }
    set {}
    get {
        CLUSTER_ARN: str = "ClusterArn",
        GATEWAY_ARN: str = "GatewayArn",
        STATUS: c::Json = "Status",
    }
}

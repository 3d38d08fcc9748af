// Written by `cargo xtask codegen` from crates/registry/data/route53recoverycontrol.txt.

//! `AWS::Route53RecoveryControl::Cluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ClusterArn`.
    CfnCluster = "AWS::Route53RecoveryControl::Cluster", "route53recoverycontrol-cluster", reference arn,
        arn "arn:${Partition}:route53-recovery-control::${Account}:cluster/${ResourceId}", tags List "Tags";
    new {
        /// 1 to 64 characters; an update replaces the resource
        A name: str = "Name",
    }
    set {
        network_type: NetworkType = "NetworkType",
        /// an update replaces the resource
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ClusterArn",
        CLUSTER_ARN: c::Arn<CfnCluster> = "ClusterArn",
        CLUSTER_ENDPOINTS: c::List<c::Json> = list "ClusterEndpoints",
        STATUS: str = "Status",
    }
}

c::open_enum! {
    NetworkType {
        IPV4 = "IPV4",
        DUALSTACK = "DUALSTACK",
    }
}

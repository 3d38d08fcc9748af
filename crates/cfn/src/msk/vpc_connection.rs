// Written by `cargo xtask codegen` from crates/registry/data/msk.txt.

//! `AWS::MSK::VpcConnection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnVpcConnection = "AWS::MSK::VpcConnection", "msk-vpcconnection", reference arn, tags Map "Tags";
    new CfnVpcConnectionRequired {
        /// an update replaces the resource
        A authentication: Authentication = "Authentication",
        /// each: matches `^(subnet-)([a-z0-9]+)$`; an update replaces the resource
        B client_subnets: c::List<str> = "ClientSubnets",
        /// each: matches `^(sg-)([a-z0-9]+)$`; an update replaces the resource
        C security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
        /// matches `^arn:[0-9A-Za-z_-]+:kafka:[0-9A-Za-z_-]+:[0-9]+:cluster.*$`; an update replaces the resource
        D target_cluster_arn: str = "TargetClusterArn",
        /// matches `^(vpc-)([a-z0-9]+)$`; an update replaces the resource
        E vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::open_enum! {
    Authentication {
        SASL_IAM = "SASL_IAM",
        SASL_SCRAM = "SASL_SCRAM",
        TLS = "TLS",
    }
}

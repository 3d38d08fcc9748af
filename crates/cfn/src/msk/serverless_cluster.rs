// Written by `cargo xtask codegen` from crates/registry/data/msk.txt.

//! `AWS::MSK::ServerlessCluster` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnServerlessCluster = "AWS::MSK::ServerlessCluster", "msk-serverlesscluster", reference arn, tags Map "Tags";
    new {
        /// an update replaces the resource
        A client_authentication: ClientAuthentication = "ClientAuthentication",
        /// 1 to 64 characters; an update replaces the resource
        B cluster_name: str = "ClusterName",
        /// no item twice; an update replaces the resource
        C vpc_configs: c::List<VpcConfig> = "VpcConfigs",
    }
    set {
        /// an update replaces the resource
        tags: c::Map<str> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    ClientAuthentication, "msk-serverlesscluster-clientauthentication";
    new {
        A sasl: Sasl = "Sasl",
    }
    set {}
}

c::property! {
    Iam, "msk-serverlesscluster-iam";
    new {
        A enabled: bool = "Enabled",
    }
    set {}
}

c::property! {
    Sasl, "msk-serverlesscluster-sasl";
    new {
        A iam: Iam = "Iam",
    }
    set {}
}

c::property! {
    VpcConfig, "msk-serverlesscluster-vpcconfig";
    new {
        /// no item twice
        A subnet_ids: c::List<c::Name<crate::ec2::CfnSubnet>> = "SubnetIds",
    }
    set {
        /// no item twice
        security_groups: c::List<c::Name<crate::ec2::CfnSecurityGroup>> = "SecurityGroups",
    }
}

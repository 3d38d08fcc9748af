// Written by `cargo xtask codegen` from crates/registry/data/eks.txt.

//! `AWS::EKS::FargateProfile` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers.
    CfnFargateProfile = "AWS::EKS::FargateProfile", "eks-fargateprofile", reference text, tags List "Tags";
    new CfnFargateProfileRequired {
        /// at least 1 character; an update replaces the resource
        A cluster_name: str = "ClusterName",
        /// at least 1 character; an update replaces the resource
        B pod_execution_role_arn: c::Arn<crate::iam::CfnRole> = "PodExecutionRoleArn",
        /// at least 1 item; an update replaces the resource
        C selectors: c::List<Selector> = "Selectors",
    }
    set {
        /// at least 1 character; an update replaces the resource
        fargate_profile_name: str = "FargateProfileName",
        /// an update replaces the resource
        subnets: c::List<c::Name<crate::ec2::CfnSubnet>> = "Subnets",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Label, "eks-fargateprofile-label";
    new LabelRequired {
        /// 1 to 127 characters
        A key: str = "Key",
        /// 1 to 255 characters
        B value: str = "Value",
    }
    set {}
}

c::property! {
    Selector, "eks-fargateprofile-selector";
    new {
        /// at least 1 character
        A namespace: str = "Namespace",
    }
    set {
        labels: c::List<Label> = "Labels",
    }
}

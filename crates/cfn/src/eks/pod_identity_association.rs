// Written by `cargo xtask codegen` from crates/registry/data/eks.txt.

//! `AWS::EKS::PodIdentityAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AssociationArn`.
    CfnPodIdentityAssociation = "AWS::EKS::PodIdentityAssociation", "eks-podidentityassociation", reference arn, tags List "Tags";
    new CfnPodIdentityAssociationRequired {
        /// at least 1 character; an update replaces the resource
        A cluster_name: str = "ClusterName",
        /// an update replaces the resource
        B namespace: str = "Namespace",
        C role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
        /// an update replaces the resource
        D service_account: str = "ServiceAccount",
    }
    set {
        disable_session_tags: bool = "DisableSessionTags",
        /// at least 1 character
        policy: str = "Policy",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
        /// at least 1 character
        target_role_arn: c::Arn<crate::iam::CfnRole> = "TargetRoleArn",
    }
    get {
        @arn "AssociationArn",
        ASSOCIATION_ARN: c::Arn<CfnPodIdentityAssociation> = "AssociationArn",
        ASSOCIATION_ID: str = "AssociationId",
        EXTERNAL_ID: str = "ExternalId",
    }
}

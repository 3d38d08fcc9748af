// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::ManagedPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `PolicyArn`; it takes no tags.
    CfnManagedPolicy = "AWS::IAM::ManagedPolicy", "iam-managedpolicy", reference arn,
        arn "arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}",
        policies [ManagedPolicy "PolicyDocument"];
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
    }
    set {
        /// at most 1000 characters; an update replaces the resource
        description: str = "Description",
        /// no item twice
        groups: c::List<c::Name<crate::iam::CfnGroup>> = "Groups",
        /// an update replaces the resource
        managed_policy_name: str = "ManagedPolicyName",
        /// 1 to 512 characters; matches `^((/[A-Za-z0-9\.,\+@=_-]+)*)/$`; default `"/"`; an update replaces the resource
        path: str = "Path",
        /// no item twice
        roles: c::List<c::Name<crate::iam::CfnRole>> = "Roles",
        /// no item twice
        users: c::List<c::Name<crate::iam::CfnUser>> = "Users",
    }
    get {
        @arn "PolicyArn",
        ATTACHMENT_COUNT: i64 = "AttachmentCount",
        CREATE_DATE: str = "CreateDate",
        DEFAULT_VERSION_ID: str = "DefaultVersionId",
        IS_ATTACHABLE: bool = "IsAttachable",
        PERMISSIONS_BOUNDARY_USAGE_COUNT: i64 = "PermissionsBoundaryUsageCount",
        POLICY_ARN: c::Arn<CfnManagedPolicy> = "PolicyArn",
        POLICY_ID: str = "PolicyId",
        UPDATE_DATE: str = "UpdateDate",
    }
}

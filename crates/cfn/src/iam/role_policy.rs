// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::RolePolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnRolePolicy = "AWS::IAM::RolePolicy", "iam-rolepolicy", reference text,
        policies [InlineRolePolicies "PolicyDocument"];
    new CfnRolePolicyRequired {
        /// 1 to 128 characters; matches `^[0-9A-Za-z_+=,.@-]+$`; an update replaces the resource
        A policy_name: str = "PolicyName",
        /// 1 to 64 characters; matches `^[0-9A-Za-z_+=,.@-]+$`; an update replaces the resource
        B role_name: str = "RoleName",
    }
    set {
        policy_document: c::PolicyDocument = "PolicyDocument",
    }
    get {}
}

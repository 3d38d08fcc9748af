// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::UserPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnUserPolicy = "AWS::IAM::UserPolicy", "iam-userpolicy", reference text,
        policies [InlineUserPolicies "PolicyDocument"];
    new CfnUserPolicyRequired {
        /// 1 to 128 characters; matches `^[0-9A-Za-z_+=,.@-]+$`; an update replaces the resource
        A policy_name: str = "PolicyName",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_+=,.@-]+$`; an update replaces the resource
        B user_name: str = "UserName",
    }
    set {
        policy_document: c::PolicyDocument = "PolicyDocument",
    }
    get {}
}

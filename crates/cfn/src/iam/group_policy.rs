// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::GroupPolicy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnGroupPolicy = "AWS::IAM::GroupPolicy", "iam-grouppolicy", reference text,
        policies [InlineGroupPolicies "PolicyDocument"];
    new CfnGroupPolicyRequired {
        /// 1 to 128 characters; matches `^[0-9A-Za-z_+=,.@-]+$`; an update replaces the resource
        A group_name: str = "GroupName",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_+=,.@-]+$`; an update replaces the resource
        B policy_name: str = "PolicyName",
    }
    set {
        policy_document: c::PolicyDocument = "PolicyDocument",
    }
    get {}
}

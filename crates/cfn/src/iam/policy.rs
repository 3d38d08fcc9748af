// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::Policy` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    ///
    /// At least one of `Users`, `Groups`, `Roles`.
    CfnPolicy = "AWS::IAM::Policy", "iam-policy", reference name,
        arn "arn:${Partition}:iam::${Account}:policy/${PolicyNameWithPath}",
        policies [InlineRolePolicies "PolicyDocument"];
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
        /// 1 to 128 characters; matches `^[0-9A-Za-z_+=,.@-]+$`
        B policy_name: str = "PolicyName",
    }
    set {
        groups: c::List<str> = "Groups",
        roles: c::List<str> = "Roles",
        users: c::List<str> = "Users",
    }
    get {
        ID: c::Name<CfnPolicy> = "Id",
    }
}

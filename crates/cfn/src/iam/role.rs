// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::Role` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RoleName`.
    CfnRole = "AWS::IAM::Role", "iam-role", reference name, name_property "RoleName",
        arn "arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}", tags List "Tags",
        policies [TrustPolicy "AssumeRolePolicyDocument", InlineRolePolicies "Policies" "PolicyDocument"];
    new {
        A assume_role_policy_document: c::PolicyDocument = "AssumeRolePolicyDocument",
    }
    set {
        /// at most 1000 characters; matches `^[\x{0009}\x{000A}\x{000D}\x{0020}-\x{007E}\x{00A1}-\x{00FF}]*$`
        description: str = "Description",
        /// no item twice; each: matches `arn:(aws[a-zA-Z-]*)?:iam::([0-9]{12}|aws):policy/[a-zA-Z_0-9+=,.@\-_/]+`
        managed_policy_arns: c::List<c::Arn<crate::iam::CfnManagedPolicy>> = "ManagedPolicyArns",
        /// 3600 to 43200
        max_session_duration: i64 = "MaxSessionDuration",
        /// 1 to 512 characters; matches `^(\x{002F})|(\x{002F}[\x{0021}-\x{007E}]+\x{002F})$`; default `"/"`; an update replaces the resource
        path: str = "Path",
        /// 20 to 2048 characters
        permissions_boundary: str = "PermissionsBoundary",
        policies: c::List<Policy> = "Policies",
        /// 1 to 64 characters; matches `^[0-9A-Za-z_+=,.@-]+$`; an update replaces the resource
        role_name: str = "RoleName",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ROLE_ID: str = "RoleId",
    }
}

c::property! {
    Policy, "iam-role-policy";
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
        B policy_name: str = "PolicyName",
    }
    set {}
}

// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::User` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `UserName`.
    CfnUser = "AWS::IAM::User", "iam-user", reference name, name_property "UserName",
        arn "arn:${Partition}:iam::${Account}:user/${UserNameWithPath}", tags List "Tags",
        policies [InlineUserPolicies "Policies" "PolicyDocument"];
    new {}
    set {
        /// at most 10 items
        groups: c::List<c::Name<crate::iam::CfnGroup>> = "Groups",
        login_profile: LoginProfile = "LoginProfile",
        /// at most 20 items; no item twice; each: matches `arn:(aws[a-zA-Z-]*)?:iam::([0-9]{12}|aws):policy/[a-zA-Z_0-9+=,.@\-_/]+`
        managed_policy_arns: c::List<c::Arn<crate::iam::CfnManagedPolicy>> = "ManagedPolicyArns",
        /// 1 to 512 characters; matches `^(\x{002F})|(\x{002F}[\x{0021}-\x{007E}]+\x{002F})$`
        path: str = "Path",
        /// 20 to 2048 characters
        permissions_boundary: str = "PermissionsBoundary",
        policies: c::List<Policy> = "Policies",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
        /// 1 to 64 characters; matches `^[0-9A-Za-z_+=,.@-]+$`; an update replaces the resource
        user_name: str = "UserName",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    LoginProfile, "iam-user-loginprofile";
    new {
        /// AWS does not show it again
        A password: str = "Password",
    }
    set {
        password_reset_required: bool = "PasswordResetRequired",
    }
}

c::property! {
    Policy, "iam-user-policy";
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
        B policy_name: str = "PolicyName",
    }
    set {}
}

// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::Group` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `GroupName`; it takes no tags.
    CfnGroup = "AWS::IAM::Group", "iam-group", reference name, name_property "GroupName",
        arn "arn:${Partition}:iam::${Account}:group/${GroupNameWithPath}",
        policies [InlineGroupPolicies "Policies" "PolicyDocument"];
    new {}
    set {
        /// 1 to 128 characters; matches `^[0-9A-Za-z_+=,.@-]+$`; an update replaces the resource
        group_name: str = "GroupName",
        /// at most 20 items; no item twice; each: matches `arn:(aws[a-zA-Z-]*)?:iam::([0-9]{12}|aws):policy/[a-zA-Z_0-9+=,.@\-_/]+`
        managed_policy_arns: c::List<c::Arn<crate::iam::CfnManagedPolicy>> = "ManagedPolicyArns",
        /// 1 to 512 characters; matches `^(\x{002F})|(\x{002F}[\x{0021}-\x{007E}]+\x{002F})$`
        path: str = "Path",
        policies: c::List<Policy> = "Policies",
    }
    get {
        @arn "Arn",
    }
}

c::property! {
    Policy, "iam-group-policy";
    new {
        A policy_document: c::PolicyDocument = "PolicyDocument",
        B policy_name: str = "PolicyName",
    }
    set {}
}

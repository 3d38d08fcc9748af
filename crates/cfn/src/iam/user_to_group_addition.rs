// Written by `cargo xtask codegen` from crates/registry/data/iam.txt.

//! `AWS::IAM::UserToGroupAddition` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnUserToGroupAddition = "AWS::IAM::UserToGroupAddition", "iam-usertogroupaddition", reference name;
    new {
        A group_name: str = "GroupName",
        B users: c::List<str> = "Users",
    }
    set {}
    get {
        ID: c::Name<CfnUserToGroupAddition> = "Id",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::UserPoolGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `GroupName`; it takes no tags; it has no attribute for its ARN.
    CfnUserPoolGroup = "AWS::Cognito::UserPoolGroup", "cognito-userpoolgroup", reference name, name_property "GroupName";
    new {
        /// 1 to 55 characters; matches `^[0-9A-Za-z_-]+_[0-9a-zA-Z]+$`; an update replaces the resource
        A user_pool_id: c::Name<crate::cognito::CfnUserPool> = "UserPoolId",
    }
    set {
        /// at most 2048 characters
        description: str = "Description",
        /// 1 to 128 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`; an update replaces the resource
        group_name: str = "GroupName",
        /// at least 0
        precedence: i64 = "Precedence",
        /// 20 to 2048 characters
        role_arn: c::Arn<crate::iam::CfnRole> = "RoleArn",
    }
    get {}
}

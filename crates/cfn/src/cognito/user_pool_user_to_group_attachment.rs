// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::UserPoolUserToGroupAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnUserPoolUserToGroupAttachment = "AWS::Cognito::UserPoolUserToGroupAttachment", "cognito-userpoolusertogroupattachment", reference text;
    new CfnUserPoolUserToGroupAttachmentRequired {
        /// an update replaces the resource
        A group_name: str = "GroupName",
        /// an update replaces the resource
        B user_pool_id: c::Name<crate::cognito::CfnUserPool> = "UserPoolId",
        /// an update replaces the resource
        C username: str = "Username",
    }
    set {}
    get {}
}

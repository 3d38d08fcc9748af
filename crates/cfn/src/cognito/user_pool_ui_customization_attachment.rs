// Written by `cargo xtask codegen` from crates/registry/data/cognito.txt.

//! `AWS::Cognito::UserPoolUICustomizationAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnUserPoolUICustomizationAttachment = "AWS::Cognito::UserPoolUICustomizationAttachment", "cognito-userpooluicustomizationattachment", reference text;
    new CfnUserPoolUICustomizationAttachmentRequired {
        /// an update replaces the resource
        A client_id: str = "ClientId",
        /// an update replaces the resource
        B user_pool_id: c::Name<crate::cognito::CfnUserPool> = "UserPoolId",
    }
    set {
        css: str = "CSS",
    }
    get {}
}

// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::StackUserAssociation` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnStackUserAssociation = "AWS::AppStream::StackUserAssociation", "appstream-stackuserassociation", reference text;
    new CfnStackUserAssociationRequired {
        /// an update replaces the resource
        A authentication_type: str = "AuthenticationType",
        /// an update replaces the resource
        B stack_name: str = "StackName",
        /// an update replaces the resource
        C user_name: str = "UserName",
    }
    set {
        /// an update replaces the resource
        send_email_notification: bool = "SendEmailNotification",
    }
    get {}
}

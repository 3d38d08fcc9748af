// Written by `cargo xtask codegen` from crates/registry/data/appstream.txt.

//! `AWS::AppStream::User` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags.
    CfnUser = "AWS::AppStream::User", "appstream-user", reference text;
    new CfnUserRequired {
        /// an update replaces the resource
        A authentication_type: AuthenticationType = "AuthenticationType",
        /// 1 to 128 characters; matches `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`; an update replaces the resource
        B user_name: str = "UserName",
    }
    set {
        /// at most 2048 characters; matches `^[A-Za-z0-9_\-\s]+$`; an update replaces the resource
        first_name: str = "FirstName",
        /// at most 2048 characters; matches `^[A-Za-z0-9_\-\s]+$`; an update replaces the resource
        last_name: str = "LastName",
        /// an update replaces the resource; AWS does not show it again
        message_action: MessageAction = "MessageAction",
    }
    get {
        @arn "Arn",
    }
}

c::open_enum! {
    AuthenticationType {
        API = "API",
        AWS_AD = "AWS_AD",
        SAML = "SAML",
        USERPOOL = "USERPOOL",
    }
}

c::open_enum! {
    MessageAction {
        RESEND = "RESEND",
        SUPPRESS = "SUPPRESS",
    }
}

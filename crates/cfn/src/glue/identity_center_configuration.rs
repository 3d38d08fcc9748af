// Written by `cargo xtask codegen` from crates/registry/data/glue.txt.

//! `AWS::Glue::IdentityCenterConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it takes no tags; it has no attribute for its ARN.
    CfnIdentityCenterConfiguration = "AWS::Glue::IdentityCenterConfiguration", "glue-identitycenterconfiguration", reference name;
    new {
        /// 10 to 1224 characters; an update replaces the resource
        A instance_arn: str = "InstanceArn",
    }
    set {
        /// 1 to 50 items; no item twice; each: at most 50 characters
        scopes: c::List<str> = "Scopes",
        user_background_sessions_enabled: bool = "UserBackgroundSessionsEnabled",
    }
    get {
        ACCOUNT_ID: c::Name<CfnIdentityCenterConfiguration> = "AccountId",
        APPLICATION_ARN: str = "ApplicationArn",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/supportapp.txt.

//! `AWS::SupportApp::AccountAlias` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountAliasResourceId`; it takes no tags; it has no attribute for its ARN.
    CfnAccountAlias = "AWS::SupportApp::AccountAlias", "supportapp-accountalias", reference name;
    new {
        /// 1 to 30 characters; matches `^[0-9A-Za-z_\- ]+$`
        A account_alias: str = "AccountAlias",
    }
    set {}
    get {
        ACCOUNT_ALIAS_RESOURCE_ID: c::Name<CfnAccountAlias> = "AccountAliasResourceId",
    }
}

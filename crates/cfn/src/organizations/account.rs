// Written by `cargo xtask codegen` from crates/registry/data/organizations.txt.

//! `AWS::Organizations::Account` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccountId`; it holds data.
    CfnAccount = "AWS::Organizations::Account", "organizations-account", reference name, tags List "Tags", stateful true;
    new CfnAccountRequired {
        /// 1 to 50 characters; matches `[\x{0020}-\x{007E}]+`
        A account_name: str = "AccountName",
        /// 6 to 64 characters; matches `[^\s@]+@[^\s@]+\.[^\s@]+`
        B email: str = "Email",
    }
    set {
        /// no item twice; each: matches `^(r-[0-9a-z]{4,32})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$`
        parent_ids: c::List<str> = "ParentIds",
        /// 1 to 64 characters; matches `[0-9A-Za-z_+=,.@-]{1,64}`; default `"OrganizationAccountAccessRole"`; AWS does not show it again
        role_name: str = "RoleName",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        ACCOUNT_ID: c::Name<CfnAccount> = "AccountId",
        JOINED_METHOD: str = "JoinedMethod",
        JOINED_TIMESTAMP: str = "JoinedTimestamp",
        PATHS: c::List<str> = list "Paths",
        STATE: str = "State",
        STATUS: str = "Status",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/memorydb.txt.

//! `AWS::MemoryDB::User` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `UserName`.
    CfnUser = "AWS::MemoryDB::User", "memorydb-user", reference name, name_property "UserName",
        arn "arn:${Partition}:memorydb:${Region}:${Account}:user/${UserName}", tags List "Tags";
    new {
        /// at least 1 character; matches `[a-z][a-z0-9\\-]*`; an update replaces the resource
        A user_name: str = "UserName",
    }
    set {
        /// matches `\S`; AWS does not show it again
        access_string: str = "AccessString",
        /// AWS does not show it again
        authentication_mode: AuthenticationMode = "AuthenticationMode",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        STATUS: str = "Status",
    }
}

c::property! {
    AuthenticationMode, "memorydb-user-authenticationmode";
    new {}
    set {
        /// 1 to 2 items; no item twice
        passwords: c::List<str> = "Passwords",
        r#type: AuthenticationModeType = "Type",
    }
}

c::property! {
    Tag, "memorydb-user-tag";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9 _\.\/=+:\-@]*$`; does not match `^(?:aws:)`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters; matches `^[a-zA-Z0-9 _\.\/=+:\-@]*$`
        value: str = "Value",
    }
}

c::open_enum! {
    AuthenticationModeType {
        PASSWORD = "password",
        IAM = "iam",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! `AWS::ElastiCache::User` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `UserName`.
    CfnUser = "AWS::ElastiCache::User", "elasticache-user", reference name, name_property "UserName",
        arn "arn:${Partition}:elasticache:${Region}:${Account}:user:${UserId}", tags List "Tags";
    new CfnUserRequired {
        A engine: Engine = "Engine",
        /// at least 1 character; matches `[a-z][a-z0-9\\-]*`; an update replaces the resource
        B user_id: str = "UserId",
        /// at least 1 character; an update replaces the resource
        C user_name: str = "UserName",
    }
    set {
        /// matches `\S`; AWS does not show it again
        access_string: str = "AccessString",
        /// AWS does not show it again
        authentication_mode: AuthenticationMode = "AuthenticationMode",
        /// AWS does not show it again
        no_password_required: bool = "NoPasswordRequired",
        /// at least 1 item; no item twice; AWS does not show it again
        passwords: c::List<str> = "Passwords",
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        STATUS: str = "Status",
    }
}

c::property! {
    AuthenticationMode, "elasticache-user-authenticationmode";
    new {
        A r#type: AuthenticationModeType = "Type",
    }
    set {
        /// at least 1 item; no item twice
        passwords: c::List<str> = "Passwords",
    }
}

c::property! {
    Tag, "elasticache-user-tag";
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
    Engine {
        REDIS = "redis",
        VALKEY = "valkey",
    }
}

c::open_enum! {
    AuthenticationModeType {
        IAM = "iam",
        NO_PASSWORD_REQUIRED = "no-password-required",
        PASSWORD = "password",
    }
}

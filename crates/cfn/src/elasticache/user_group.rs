// Written by `cargo xtask codegen` from crates/registry/data/elasticache.txt.

//! `AWS::ElastiCache::UserGroup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `UserGroupId`.
    CfnUserGroup = "AWS::ElastiCache::UserGroup", "elasticache-usergroup", reference name, name_property "UserGroupId",
        arn "arn:${Partition}:elasticache:${Region}:${Account}:usergroup:${UserGroupId}", tags List "Tags";
    new CfnUserGroupRequired {
        A engine: Engine = "Engine",
        /// matches `[a-z][a-z0-9\\-]*`; an update replaces the resource
        B user_group_id: str = "UserGroupId",
        /// no item twice; each: at least 1 character, matches `^[a-zA-Z][a-zA-Z0-9-]*$`
        C user_ids: c::List<str> = "UserIds",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        STATUS: str = "Status",
    }
}

c::property! {
    Tag, "elasticache-usergroup-tag";
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

// Written by `cargo xtask codegen` from crates/registry/data/memorydb.txt.

//! `AWS::MemoryDB::ACL` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ACLName`.
    CfnACL = "AWS::MemoryDB::ACL", "memorydb-acl", reference name, name_property "ACLName",
        arn "arn:${Partition}:memorydb:${Region}:${Account}:acl/${AclName}", tags List "Tags";
    new {
        /// matches `[a-z][a-z0-9\\-]*`; an update replaces the resource
        A acl_name: str = "ACLName",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
        /// no item twice; each: at least 1 character, matches `^[a-zA-Z][a-zA-Z0-9-]*$`
        user_names: c::List<str> = "UserNames",
    }
    get {
        @arn "Arn",
        STATUS: str = "Status",
    }
}

c::property! {
    Tag, "memorydb-acl-tag";
    new {
        /// 1 to 128 characters; matches `^[a-zA-Z0-9 _\.\/=+:\-@]*$`; does not match `^(?:aws:)`
        A key: str = "Key",
    }
    set {
        /// at most 256 characters; matches `^[a-zA-Z0-9 _\.\/=+:\-@]*$`
        value: str = "Value",
    }
}

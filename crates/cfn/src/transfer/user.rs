// Written by `cargo xtask codegen` from crates/registry/data/transfer.txt.

//! `AWS::Transfer::User` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Arn`.
    CfnUser = "AWS::Transfer::User", "transfer-user", reference arn, tags List "Tags";
    new CfnUserRequired {
        /// 20 to 2048 characters; matches `^arn:.*role/\S+$`
        A role: str = "Role",
        /// 19 characters; matches `^s-([0-9a-f]{17})$`; an update replaces the resource
        B server_id: str = "ServerId",
        /// 3 to 100 characters; matches `^[0-9A-Za-z_][0-9A-Za-z_@.-]{2,99}$`; an update replaces the resource
        C user_name: str = "UserName",
    }
    set {
        /// at most 1024 characters; matches `^(|/.*)$`
        home_directory: str = "HomeDirectory",
        /// 1 to 50000 items
        home_directory_mappings: c::List<HomeDirectoryMapEntry> = "HomeDirectoryMappings",
        home_directory_type: HomeDirectoryType = "HomeDirectoryType",
        /// at most 2048 characters
        policy: str = "Policy",
        posix_profile: PosixProfile = "PosixProfile",
        /// each: at most 2048 characters
        ssh_public_keys: c::List<str> = "SshPublicKeys",
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "Arn",
        SERVER_ID: str = "ServerId",
        USER_NAME: str = "UserName",
    }
}

c::property! {
    HomeDirectoryMapEntry, "transfer-user-homedirectorymapentry";
    new HomeDirectoryMapEntryRequired {
        /// at most 1024 characters; matches `^/.*$`
        A entry: str = "Entry",
        /// at most 1024 characters; matches `^/.*$`
        B target: str = "Target",
    }
    set {
        r#type: MapType = "Type",
    }
}

c::property! {
    PosixProfile, "transfer-user-posixprofile";
    new PosixProfileRequired {
        /// 0 to 4294967295
        A gid: f64 = "Gid",
        /// 0 to 4294967295
        B uid: f64 = "Uid",
    }
    set {
        /// at most 16 items; each: 0 to 4294967295
        secondary_gids: c::List<f64> = "SecondaryGids",
    }
}

c::open_enum! {
    HomeDirectoryType {
        PATH = "PATH",
        LOGICAL = "LOGICAL",
    }
}

c::open_enum! {
    MapType {
        FILE = "FILE",
        DIRECTORY = "DIRECTORY",
    }
}

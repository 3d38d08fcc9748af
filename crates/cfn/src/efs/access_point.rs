// Written by `cargo xtask codegen` from crates/registry/data/efs.txt.

//! `AWS::EFS::AccessPoint` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `AccessPointId`.
    CfnAccessPoint = "AWS::EFS::AccessPoint", "efs-accesspoint", reference name,
        arn "arn:${Partition}:elasticfilesystem:${Region}:${Account}:access-point/${AccessPointId}", tags List "AccessPointTags";
    new {
        /// at most 128 characters; an update replaces the resource
        A file_system_id: c::Name<crate::efs::CfnFileSystem> = "FileSystemId",
    }
    set {
        /// no item twice
        access_point_tags: c::List<AccessPointTag> = "AccessPointTags",
        /// 1 to 64 characters; matches `^.+$`; an update replaces the resource
        client_token: str = "ClientToken",
        /// an update replaces the resource
        posix_user: PosixUser = "PosixUser",
        /// an update replaces the resource
        root_directory: RootDirectory = "RootDirectory",
    }
    get {
        @arn "Arn",
        ACCESS_POINT_ID: c::Name<CfnAccessPoint> = "AccessPointId",
    }
}

c::property! {
    AccessPointTag, "efs-accesspoint-accesspointtag";
    new {}
    set {
        /// 1 to 128 characters
        key: str = "Key",
        /// 1 to 256 characters
        value: str = "Value",
    }
}

c::property! {
    CreationInfo, "efs-accesspoint-creationinfo";
    new CreationInfoRequired {
        /// an update replaces the resource
        A owner_gid: str = "OwnerGid",
        /// an update replaces the resource
        B owner_uid: str = "OwnerUid",
        /// matches `^[0-7]{3,4}$`; an update replaces the resource
        C permissions: str = "Permissions",
    }
    set {}
}

c::property! {
    PosixUser, "efs-accesspoint-posixuser";
    new PosixUserRequired {
        /// an update replaces the resource
        A gid: str = "Gid",
        /// an update replaces the resource
        B uid: str = "Uid",
    }
    set {
        /// at most 16 items; an update replaces the resource
        secondary_gids: c::List<str> = "SecondaryGids",
    }
}

c::property! {
    RootDirectory, "efs-accesspoint-rootdirectory";
    new {}
    set {
        /// an update replaces the resource
        creation_info: CreationInfo = "CreationInfo",
        /// 1 to 100 characters; an update replaces the resource
        path: str = "Path",
    }
}

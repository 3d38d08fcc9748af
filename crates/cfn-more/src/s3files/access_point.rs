// Written by `cargo xtask codegen` from crates/registry/data/s3files.txt.

//! `AWS::S3Files::AccessPoint` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `AccessPointId`.
    CfnAccessPoint = "AWS::S3Files::AccessPoint", "s3files-accesspoint", reference name, tags List "Tags";
    new {
        /// at most 128 characters; an update replaces the resource
        A file_system_id: str = "FileSystemId",
    }
    set {
        /// 1 to 64 characters; matches `^(.+)$`; an update replaces the resource
        client_token: str = "ClientToken",
        /// an update replaces the resource
        posix_user: PosixUser = "PosixUser",
        /// an update replaces the resource
        root_directory: RootDirectory = "RootDirectory",
        /// 1 to 50 items; no item twice
        tags: c::List<AccessPointTag> = "Tags",
    }
    get {
        @arn "AccessPointArn",
        ACCESS_POINT_ARN: c::Arn<CfnAccessPoint> = "AccessPointArn",
        ACCESS_POINT_ID: c::Name<CfnAccessPoint> = "AccessPointId",
        OWNER_ID: str = "OwnerId",
        STATUS: str = "Status",
    }
}

c::property! {
    AccessPointTag, "s3files-accesspoint-accesspointtag";
    new {}
    set {
        /// 1 to 128 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`
        key: str = "Key",
        /// at most 256 characters; matches `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`
        value: str = "Value",
    }
}

c::property! {
    CreationPermissions, "s3files-accesspoint-creationpermissions";
    new CreationPermissionsRequired {
        /// matches `^[0-9]+$`; an update replaces the resource
        A owner_gid: str = "OwnerGid",
        /// matches `^[0-9]+$`; an update replaces the resource
        B owner_uid: str = "OwnerUid",
        /// matches `^[0-7]{3,4}$`; an update replaces the resource
        C permissions: str = "Permissions",
    }
    set {}
}

c::property! {
    PosixUser, "s3files-accesspoint-posixuser";
    new PosixUserRequired {
        /// matches `^[0-9]+$`; an update replaces the resource
        A gid: str = "Gid",
        /// matches `^[0-9]+$`; an update replaces the resource
        B uid: str = "Uid",
    }
    set {
        /// each: matches `^[0-9]+$`; an update replaces the resource
        secondary_gids: c::List<str> = "SecondaryGids",
    }
}

c::property! {
    RootDirectory, "s3files-accesspoint-rootdirectory";
    new {}
    set {
        /// an update replaces the resource
        creation_permissions: CreationPermissions = "CreationPermissions",
        /// 1 to 100 characters; an update replaces the resource
        path: str = "Path",
    }
}

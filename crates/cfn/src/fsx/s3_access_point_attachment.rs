// Written by `cargo xtask codegen` from crates/registry/data/fsx.txt.

//! `AWS::FSx::S3AccessPointAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Name`; it takes no tags; it has no attribute for its ARN.
    ///
    /// Exactly one of `OntapConfiguration`, `OpenZFSConfiguration`.
    CfnS3AccessPointAttachment = "AWS::FSx::S3AccessPointAttachment", "fsx-s3accesspointattachment", reference name, name_property "Name";
    new CfnS3AccessPointAttachmentRequired {
        /// 3 to 50 characters; matches `^(?:[a-z0-9])`; matches `^[a-z0-9-]{1,48}[a-z0-9]$`; an update replaces the resource
        A name: str = "Name",
        /// an update replaces the resource
        B r#type: Type = "Type",
    }
    set {
        /// an update replaces the resource
        ontap_configuration: S3AccessPointOntapConfiguration = "OntapConfiguration",
        /// an update replaces the resource
        open_zfs_configuration: S3AccessPointOpenZFSConfiguration = "OpenZFSConfiguration",
        /// an update replaces the resource
        s3_access_point: S3AccessPoint = "S3AccessPoint",
    }
    get {
        LIFECYCLE: str = "Lifecycle",
        S3_ACCESS_POINT_ALIAS: str = "S3AccessPoint.Alias",
        S3_ACCESS_POINT_RESOURCE_ARN: str = "S3AccessPoint.ResourceARN",
    }
}

c::property! {
    FileSystemGID, "fsx-s3accesspointattachment-filesystemgid";
    new {
        /// 0 to 4294967295
        A gid: f64 = "Gid",
    }
    set {}
}

c::property! {
    /// Exactly one of `UnixUser`, `WindowsUser`.
    OntapFileSystemIdentity, "fsx-s3accesspointattachment-ontapfilesystemidentity";
    new {
        A r#type: OntapFileSystemIdentityType = "Type",
    }
    set {
        unix_user: OntapUnixFileSystemUser = "UnixUser",
        windows_user: OntapWindowsFileSystemUser = "WindowsUser",
    }
}

c::property! {
    OntapUnixFileSystemUser, "fsx-s3accesspointattachment-ontapunixfilesystemuser";
    new {
        /// 1 to 256 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{1,256}$`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    OntapWindowsFileSystemUser, "fsx-s3accesspointattachment-ontapwindowsfilesystemuser";
    new {
        /// 1 to 256 characters; matches `^[^\x{0000}\x{0085}\x{2028}\x{2029}\r\n]{1,256}$`
        A name: str = "Name",
    }
    set {}
}

c::property! {
    OpenZFSFileSystemIdentity, "fsx-s3accesspointattachment-openzfsfilesystemidentity";
    new {
        A posix_user: OpenZFSPosixFileSystemUser = "PosixUser",
        B r#type: OpenZFSFileSystemIdentityType = "Type",
    }
    set {}
}

c::property! {
    OpenZFSPosixFileSystemUser, "fsx-s3accesspointattachment-openzfsposixfilesystemuser";
    new OpenZFSPosixFileSystemUserRequired {
        /// 0 to 4294967295
        A gid: f64 = "Gid",
        /// 0 to 4294967295
        B uid: f64 = "Uid",
    }
    set {
        /// at most 15 items
        secondary_gids: c::List<FileSystemGID> = "SecondaryGids",
    }
}

c::property! {
    S3AccessPoint, "fsx-s3accesspointattachment-s3accesspoint";
    new {}
    set {
        /// AWS does not show it again
        policy: c::Json = "Policy",
        vpc_configuration: S3AccessPointVpcConfiguration = "VpcConfiguration",
    }
}

c::property! {
    S3AccessPointOntapConfiguration, "fsx-s3accesspointattachment-s3accesspointontapconfiguration";
    new {
        A file_system_identity: OntapFileSystemIdentity = "FileSystemIdentity",
        /// 23 characters; matches `^(fsvol-[0-9a-f]{17,})$`
        B volume_id: str = "VolumeId",
    }
    set {}
}

c::property! {
    S3AccessPointOpenZFSConfiguration, "fsx-s3accesspointattachment-s3accesspointopenzfsconfiguration";
    new {
        A file_system_identity: OpenZFSFileSystemIdentity = "FileSystemIdentity",
        /// 23 characters; matches `^(fsvol-[0-9a-f]{17,})$`
        B volume_id: str = "VolumeId",
    }
    set {}
}

c::property! {
    S3AccessPointVpcConfiguration, "fsx-s3accesspointattachment-s3accesspointvpcconfiguration";
    new {
        /// 12 to 21 characters; matches `^(vpc-[0-9a-f]{8,})$`
        A vpc_id: c::Name<crate::ec2::CfnVPC> = "VpcId",
    }
    set {}
}

c::open_enum! {
    Type {
        OPENZFS = "OPENZFS",
        ONTAP = "ONTAP",
    }
}

c::open_enum! {
    OntapFileSystemIdentityType {
        UNIX = "UNIX",
        WINDOWS = "WINDOWS",
    }
}

c::open_enum! {
    OpenZFSFileSystemIdentityType {
        POSIX = "POSIX",
    }
}

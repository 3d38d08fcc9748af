// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::LocationFSxOpenZFS` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocationArn`.
    CfnLocationFSxOpenZFS = "AWS::DataSync::LocationFSxOpenZFS", "datasync-locationfsxopenzfs", reference arn, tags List "Tags";
    new {
        A protocol: Protocol = "Protocol",
        /// 1 to 5 items; each: at most 128 characters; an update replaces the resource
        B security_group_arns: c::List<str> = "SecurityGroupArns",
    }
    set {
        /// at most 128 characters; an update replaces the resource; AWS does not show it again
        fsx_filesystem_arn: str = "FsxFilesystemArn",
        /// at most 4096 characters; matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`; AWS does not show it again
        subdirectory: str = "Subdirectory",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LocationArn",
        LOCATION_ARN: c::Arn<CfnLocationFSxOpenZFS> = "LocationArn",
        LOCATION_URI: str = "LocationUri",
    }
}

c::property! {
    MountOptions, "datasync-locationfsxopenzfs-mountoptions";
    new {}
    set {
        version: MountOptionsVersion = "Version",
    }
}

c::property! {
    NFS, "datasync-locationfsxopenzfs-nfs";
    new {
        A mount_options: MountOptions = "MountOptions",
    }
    set {}
}

c::property! {
    Protocol, "datasync-locationfsxopenzfs-protocol";
    new {}
    set {
        nfs: NFS = "NFS",
    }
}

c::open_enum! {
    MountOptionsVersion {
        AUTOMATIC = "AUTOMATIC",
        NFS3 = "NFS3",
        NFS4_0 = "NFS4_0",
        NFS4_1 = "NFS4_1",
        NFS4_2 = "NFS4_2",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::LocationNFS` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocationArn`.
    CfnLocationNFS = "AWS::DataSync::LocationNFS", "datasync-locationnfs", reference arn, tags List "Tags";
    new {
        A on_prem_config: OnPremConfig = "OnPremConfig",
    }
    set {
        mount_options: MountOptions = "MountOptions",
        /// at most 255 characters; matches `^(([a-zA-Z0-9-]*[a-zA-Z0-9])\.)*([A-Za-z0-9-]*[A-Za-z0-9])$`; AWS does not show it again
        server_hostname: str = "ServerHostname",
        /// at most 4096 characters; matches `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`; AWS does not show it again
        subdirectory: str = "Subdirectory",
        /// at most 50 items; no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "LocationArn",
        LOCATION_ARN: c::Arn<CfnLocationNFS> = "LocationArn",
        LOCATION_URI: str = "LocationUri",
    }
}

c::property! {
    MountOptions, "datasync-locationnfs-mountoptions";
    new {}
    set {
        version: MountOptionsVersion = "Version",
    }
}

c::property! {
    OnPremConfig, "datasync-locationnfs-onpremconfig";
    new {
        /// 1 to 8 items; each: at most 128 characters
        A agent_arns: c::List<c::Arn<crate::datasync::CfnAgent>> = "AgentArns",
    }
    set {}
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

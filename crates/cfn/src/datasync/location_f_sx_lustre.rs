// Written by `cargo xtask codegen` from crates/registry/data/datasync.txt.

//! `AWS::DataSync::LocationFSxLustre` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `LocationArn`.
    CfnLocationFSxLustre = "AWS::DataSync::LocationFSxLustre", "datasync-locationfsxlustre", reference arn, tags List "Tags";
    new {
        /// 1 to 5 items; each: at most 128 characters; an update replaces the resource
        A security_group_arns: c::List<str> = "SecurityGroupArns",
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
        LOCATION_ARN: c::Arn<CfnLocationFSxLustre> = "LocationArn",
        LOCATION_URI: str = "LocationUri",
    }
}

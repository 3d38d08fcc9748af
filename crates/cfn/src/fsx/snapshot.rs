// Written by `cargo xtask codegen` from crates/registry/data/fsx.txt.

//! `AWS::FSx::Snapshot` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it has no attribute for its ARN.
    CfnSnapshot = "AWS::FSx::Snapshot", "fsx-snapshot", reference name, tags List "Tags";
    new CfnSnapshotRequired {
        /// 1 to 203 characters; matches `^[a-zA-Z0-9_:.-]{1,203}$`
        A name: str = "Name",
        /// 23 characters; matches `^(fsvol-[0-9a-f]{17,})$`; an update replaces the resource
        B volume_id: str = "VolumeId",
    }
    set {
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        ID: c::Name<CfnSnapshot> = "Id",
        RESOURCE_ARN: str = "ResourceARN",
    }
}

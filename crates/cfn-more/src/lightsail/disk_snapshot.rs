// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::DiskSnapshot` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DiskSnapshotName`.
    CfnDiskSnapshot = "AWS::Lightsail::DiskSnapshot", "lightsail-disksnapshot", reference name, name_property "DiskSnapshotName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:DiskSnapshot/${Id}", tags List "Tags";
    new CfnDiskSnapshotRequired {
        /// 2 to 255 characters; matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`; an update replaces the resource
        A disk_name: str = "DiskName",
        /// 2 to 255 characters; matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`; an update replaces the resource
        B disk_snapshot_name: str = "DiskSnapshotName",
    }
    set {
        /// at most 50 items; no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "DiskSnapshotArn",
        CREATED_AT: str = "CreatedAt",
        DISK_SNAPSHOT_ARN: c::Arn<CfnDiskSnapshot> = "DiskSnapshotArn",
        FROM_DISK_NAME: str = "FromDiskName",
        IS_FROM_AUTO_SNAPSHOT: bool = "IsFromAutoSnapshot",
        LOCATION: c::Json = "Location",
        PROGRESS: str = "Progress",
        RESOURCE_TYPE: str = "ResourceType",
        SIZE_IN_GB: i64 = "SizeInGb",
        STATE: str = "State",
        SUPPORT_CODE: str = "SupportCode",
    }
}

c::property! {
    Tag, "lightsail-disksnapshot-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

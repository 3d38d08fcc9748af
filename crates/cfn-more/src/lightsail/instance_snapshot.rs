// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::InstanceSnapshot` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `InstanceSnapshotName`.
    CfnInstanceSnapshot = "AWS::Lightsail::InstanceSnapshot", "lightsail-instancesnapshot", reference name, name_property "InstanceSnapshotName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:InstanceSnapshot/${Id}", tags List "Tags";
    new CfnInstanceSnapshotRequired {
        /// matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`; an update replaces the resource
        A instance_name: str = "InstanceName",
        /// matches `^[0-9A-Za-z_][0-9A-Za-z_-]*[0-9A-Za-z_]$`; an update replaces the resource
        B instance_snapshot_name: str = "InstanceSnapshotName",
    }
    set {
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "Arn",
        FROM_INSTANCE_ARN: str = "FromInstanceArn",
        FROM_INSTANCE_NAME: str = "FromInstanceName",
        IS_FROM_AUTO_SNAPSHOT: bool = "IsFromAutoSnapshot",
        LOCATION: c::Json = "Location",
        RESOURCE_TYPE: str = "ResourceType",
        SIZE_IN_GB: i64 = "SizeInGb",
        STATE: str = "State",
        SUPPORT_CODE: str = "SupportCode",
    }
}

c::property! {
    Tag, "lightsail-instancesnapshot-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/lightsail.txt.

//! `AWS::Lightsail::Disk` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `DiskName`.
    CfnDisk = "AWS::Lightsail::Disk", "lightsail-disk", reference name, name_property "DiskName",
        arn "arn:${Partition}:lightsail:${Region}:${Account}:Disk/${Id}", tags List "Tags";
    new {
        /// 1 to 254 characters; matches `^[a-zA-Z0-9][0-9A-Za-z_\-.]*[a-zA-Z0-9]$`; an update replaces the resource
        A disk_name: str = "DiskName",
        /// an update replaces the resource
        B size_in_gb: i64 = "SizeInGb",
    }
    set {
        add_ons: c::List<AddOn> = "AddOns",
        /// 1 to 255 characters; matches `\S`; an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        /// no item twice
        tags: c::List<Tag> = "Tags",
    }
    get {
        @arn "DiskArn",
        ATTACHED_TO: str = "AttachedTo",
        ATTACHMENT_STATE: str = "AttachmentState",
        DISK_ARN: c::Arn<CfnDisk> = "DiskArn",
        IOPS: i64 = "Iops",
        IS_ATTACHED: bool = "IsAttached",
        LOCATION_AVAILABILITY_ZONE: str = "Location.AvailabilityZone",
        LOCATION_REGION_NAME: str = "Location.RegionName",
        PATH: str = "Path",
        RESOURCE_TYPE: str = "ResourceType",
        STATE: str = "State",
        SUPPORT_CODE: str = "SupportCode",
    }
}

c::property! {
    AddOn, "lightsail-disk-addon";
    new {
        /// 1 to 128 characters
        A add_on_type: AddOnAddOnType = "AddOnType",
    }
    set {
        auto_snapshot_add_on_request: AutoSnapshotAddOn = "AutoSnapshotAddOnRequest",
        status: AddOnStatus = "Status",
    }
}

c::property! {
    AutoSnapshotAddOn, "lightsail-disk-autosnapshotaddon";
    new {}
    set {
        /// matches `^[0-9]{2}:00$`
        snapshot_time_of_day: str = "SnapshotTimeOfDay",
    }
}

c::property! {
    Tag, "lightsail-disk-tag";
    new {
        /// 1 to 128 characters
        A key: str = "Key",
    }
    set {
        /// at most 256 characters
        value: str = "Value",
    }
}

c::open_enum! {
    AddOnAddOnType {
        AUTO_SNAPSHOT = "AutoSnapshot",
        STOP_INSTANCE_ON_IDLE = "StopInstanceOnIdle",
    }
}

c::open_enum! {
    AddOnStatus {
        ENABLING = "Enabling",
        DISABLING = "Disabling",
        ENABLED = "Enabled",
        TERMINATING = "Terminating",
        TERMINATED = "Terminated",
        DISABLED = "Disabled",
        FAILED = "Failed",
    }
}

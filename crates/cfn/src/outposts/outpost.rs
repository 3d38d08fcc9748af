// Written by `cargo xtask codegen` from crates/registry/data/outposts.txt.

//! `AWS::Outposts::Outpost` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `OutpostArn`.
    ///
    /// At least one of `AvailabilityZone`, `AvailabilityZoneId`.
    CfnOutpost = "AWS::Outposts::Outpost", "outposts-outpost", reference arn,
        arn "arn:${Partition}:outposts:${Region}:${Account}:outpost/${OutpostId}", tags List "Tags";
    new CfnOutpostRequired {
        /// 1 to 255 characters; matches `^[\S ]+$`
        A name: str = "Name",
        /// 1 to 255 characters; matches `^os-[a-f0-9]{17}$`; an update replaces the resource
        B site_id: str = "SiteId",
    }
    set {
        /// 1 to 1000 characters; matches `^([a-zA-Z]+-){1,3}([a-zA-Z]+)?([0-9]+[a-zA-Z]?)?$`; an update replaces the resource
        availability_zone: str = "AvailabilityZone",
        /// 1 to 255 characters; matches `^[a-zA-Z]+[0-9]-[a-zA-Z]+[0-9]$`; an update replaces the resource
        availability_zone_id: str = "AvailabilityZoneId",
        /// 1 to 1000 characters; matches `^[\S ]*$`
        description: str = "Description",
        supported_hardware_type: SupportedHardwareType = "SupportedHardwareType",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "OutpostArn",
        LIFE_CYCLE_STATUS: str = "LifeCycleStatus",
        OUTPOST_ARN: c::Arn<CfnOutpost> = "OutpostArn",
        OUTPOST_ID: str = "OutpostId",
        OWNER_ID: str = "OwnerId",
        SITE_ARN: str = "SiteArn",
    }
}

c::open_enum! {
    SupportedHardwareType {
        RACK = "RACK",
        SERVER = "SERVER",
    }
}

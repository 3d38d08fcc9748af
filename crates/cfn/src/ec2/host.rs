// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::Host` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `HostId`; it has no attribute for its ARN.
    CfnHost = "AWS::EC2::Host", "ec2-host", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:dedicated-host/${DedicatedHostId}", tags List "Tags";
    new {
        /// an update replaces the resource
        A availability_zone: str = "AvailabilityZone",
    }
    set {
        /// an update replaces the resource
        asset_id: str = "AssetId",
        /// default `"on"`
        auto_placement: AutoPlacement = "AutoPlacement",
        /// default `"off"`
        host_maintenance: HostMaintenance = "HostMaintenance",
        /// default `"off"`
        host_recovery: HostRecovery = "HostRecovery",
        /// an update replaces the resource
        instance_family: str = "InstanceFamily",
        /// an update replaces the resource
        instance_type: str = "InstanceType",
        /// an update replaces the resource
        outpost_arn: str = "OutpostArn",
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        HOST_ID: c::Name<CfnHost> = "HostId",
    }
}

c::open_enum! {
    AutoPlacement {
        ON = "on",
        OFF = "off",
    }
}

c::open_enum! {
    HostMaintenance {
        ON = "on",
        OFF = "off",
    }
}

c::open_enum! {
    HostRecovery {
        ON = "on",
        OFF = "off",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/workspacesinstances.txt.

//! `AWS::WorkspacesInstances::Volume` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `VolumeId`; it takes no tags; it has no attribute for its ARN.
    CfnVolume = "AWS::WorkspacesInstances::Volume", "workspacesinstances-volume", reference name;
    new {
        /// at most 64 characters; matches `^[a-z]{2}-[a-z]+-[0-9][a-z](-[a-z0-9]+)?$`; an update replaces the resource
        A availability_zone: str = "AvailabilityZone",
    }
    set {
        /// an update replaces the resource
        encrypted: bool = "Encrypted",
        /// at least 0; an update replaces the resource
        iops: i64 = "Iops",
        /// at most 128 characters; an update replaces the resource
        kms_key_id: c::Arn<catchment_cfn::kms::CfnKey> = "KmsKeyId",
        /// 0 to 16384; an update replaces the resource
        size_in_gb: i64 = "SizeInGB",
        /// matches `^snap-[0-9a-zA-Z]{1,63}$`; an update replaces the resource
        snapshot_id: str = "SnapshotId",
        /// at most 30 items; an update replaces the resource
        tag_specifications: c::List<TagSpecification> = "TagSpecifications",
        /// at least 0; an update replaces the resource
        throughput: i64 = "Throughput",
        /// an update replaces the resource
        volume_type: VolumeType = "VolumeType",
    }
    get {
        VOLUME_ID: c::Name<CfnVolume> = "VolumeId",
    }
}

c::property! {
    TagSpecification, "workspacesinstances-volume-tagspecification";
    new {}
    set {
        resource_type: TagSpecificationResourceType = "ResourceType",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
}

c::open_enum! {
    VolumeType {
        STANDARD = "standard",
        IO1 = "io1",
        IO2 = "io2",
        GP2 = "gp2",
        SC1 = "sc1",
        ST1 = "st1",
        GP3 = "gp3",
    }
}

c::open_enum! {
    TagSpecificationResourceType {
        INSTANCE = "instance",
        VOLUME = "volume",
        SPOT_INSTANCES_REQUEST = "spot-instances-request",
        NETWORK_INTERFACE = "network-interface",
    }
}

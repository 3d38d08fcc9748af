// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::Volume` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VolumeId`; it holds data; it has no attribute for its ARN.
    ///
    /// At least one of `AvailabilityZone` with `Size`, `AvailabilityZone` with `SnapshotId`, `AvailabilityZoneId` with `Size`, `AvailabilityZoneId` with `SnapshotId`, `SourceVolumeId`.
    CfnVolume = "AWS::EC2::Volume", "ec2-volume", reference name,
        arn "arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}", tags List "Tags", stateful true;
    new {}
    set {
        auto_enable_io: bool = "AutoEnableIO",
        availability_zone: str = "AvailabilityZone",
        availability_zone_id: str = "AvailabilityZoneId",
        encrypted: bool = "Encrypted",
        iops: i64 = "Iops",
        kms_key_id: c::Arn<crate::kms::CfnKey> = "KmsKeyId",
        multi_attach_enabled: bool = "MultiAttachEnabled",
        /// AWS does not show it again
        outpost_arn: str = "OutpostArn",
        size: i64 = "Size",
        snapshot_id: str = "SnapshotId",
        source_volume_id: str = "SourceVolumeId",
        tags: c::List<c::Tag> = "Tags",
        throughput: i64 = "Throughput",
        volume_initialization_rate: i64 = "VolumeInitializationRate",
        volume_type: VolumeType = "VolumeType",
    }
    get {
        VOLUME_ID: c::Name<CfnVolume> = "VolumeId",
    }
}

c::open_enum! {
    VolumeType {
        GP2 = "gp2",
        GP3 = "gp3",
        IO1 = "io1",
        IO2 = "io2",
        SC1 = "sc1",
        ST1 = "st1",
        STANDARD = "standard",
    }
}

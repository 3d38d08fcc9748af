// Written by `cargo xtask codegen` from crates/registry/data/storagegateway.txt.

//! `AWS::StorageGateway::Volume` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `VolumeARN`.
    CfnVolume = "AWS::StorageGateway::Volume", "storagegateway-volume", reference arn, tags List "Tags";
    new CfnVolumeRequired {
        /// 50 to 500 characters; an update replaces the resource
        A gateway_arn: str = "GatewayARN",
        /// an update replaces the resource
        B network_interface_id: str = "NetworkInterfaceId",
        /// 1 to 200 characters; matches `^[-\.;a-z0-9]+$`; an update replaces the resource
        C target_name: str = "TargetName",
        /// an update replaces the resource
        D volume_size_in_bytes: f64 = "VolumeSizeInBytes",
    }
    set {
        /// an update replaces the resource; AWS does not show it again
        kms_encrypted: bool = "KMSEncrypted",
        /// 7 to 2048 characters; an update replaces the resource
        kms_key: str = "KMSKey",
        /// matches `^snap-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})$`; an update replaces the resource; AWS does not show it again
        snapshot_id: str = "SnapshotId",
        /// 50 to 500 characters; an update replaces the resource; AWS does not show it again
        source_volume_arn: str = "SourceVolumeARN",
        /// at most 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "VolumeARN",
        CREATED_DATE: str = "CreatedDate",
        TARGET_ARN: str = "TargetARN",
        VOLUME_ARN: c::Arn<CfnVolume> = "VolumeARN",
        VOLUME_ATTACHMENT_STATUS: str = "VolumeAttachmentStatus",
        VOLUME_ID: str = "VolumeId",
        VOLUME_STATUS: str = "VolumeStatus",
        VOLUME_TYPE: str = "VolumeType",
        VOLUME_USED_IN_BYTES: f64 = "VolumeUsedInBytes",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/ec2.txt.

//! `AWS::EC2::VolumeAttachment` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnVolumeAttachment = "AWS::EC2::VolumeAttachment", "ec2-volumeattachment", reference text;
    new CfnVolumeAttachmentRequired {
        /// an update replaces the resource
        A instance_id: c::Name<crate::ec2::CfnInstance> = "InstanceId",
        /// an update replaces the resource
        B volume_id: c::Name<crate::ec2::CfnVolume> = "VolumeId",
    }
    set {
        /// an update replaces the resource
        device: str = "Device",
        /// an update replaces the resource
        ebs_card_index: i64 = "EbsCardIndex",
    }
    get {}
}

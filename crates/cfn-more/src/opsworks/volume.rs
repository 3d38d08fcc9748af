// Written by `cargo xtask codegen` from crates/registry/data/opsworks.txt.

//! `AWS::OpsWorks::Volume` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnVolume = "AWS::OpsWorks::Volume", "opsworks-volume", reference name;
    new CfnVolumeRequired {
        /// an update replaces the resource
        A ec2_volume_id: str = "Ec2VolumeId",
        /// an update replaces the resource
        B stack_id: str = "StackId",
    }
    set {
        mount_point: str = "MountPoint",
        name: str = "Name",
    }
    get {
        ID: c::Name<CfnVolume> = "Id",
    }
}

// Written by `cargo xtask codegen` from crates/registry/data/workspacesinstances.txt.

//! `AWS::WorkspacesInstances::VolumeAssociation` and its property types.

use catchment_cfn::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnVolumeAssociation = "AWS::WorkspacesInstances::VolumeAssociation", "workspacesinstances-volumeassociation", reference text;
    new CfnVolumeAssociationRequired {
        /// at most 32 characters; an update replaces the resource
        A device: str = "Device",
        /// matches `^vol-[0-9a-zA-Z]{1,63}$`; an update replaces the resource
        B volume_id: str = "VolumeId",
        /// matches `^wsinst-[0-9a-zA-Z]{8,63}$`; an update replaces the resource
        C workspace_instance_id: str = "WorkspaceInstanceId",
    }
    set {
        /// AWS does not show it again
        disassociate_mode: DisassociateMode = "DisassociateMode",
    }
    get {}
}

c::open_enum! {
    DisassociateMode {
        FORCE = "FORCE",
        NO_FORCE = "NO_FORCE",
    }
}

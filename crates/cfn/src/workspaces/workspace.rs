// Written by `cargo xtask codegen` from crates/registry/data/workspaces.txt.

//! `AWS::WorkSpaces::Workspace` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `WorkspaceId`; it has no attribute for its ARN.
    CfnWorkspace = "AWS::WorkSpaces::Workspace", "workspaces-workspace", reference name,
        arn "arn:${Partition}:workspaces:${Region}:${Account}:workspace/${WorkspaceId}", tags List "Tags";
    new CfnWorkspaceRequired {
        /// an update may replace the resource
        A bundle_id: str = "BundleId",
        /// an update replaces the resource
        B directory_id: str = "DirectoryId",
        /// an update replaces the resource
        C user_name: str = "UserName",
    }
    set {
        /// an update may replace the resource
        root_volume_encryption_enabled: bool = "RootVolumeEncryptionEnabled",
        tags: c::List<c::Tag> = "Tags",
        /// an update may replace the resource
        user_volume_encryption_enabled: bool = "UserVolumeEncryptionEnabled",
        /// an update may replace the resource
        volume_encryption_key: str = "VolumeEncryptionKey",
        workspace_properties: WorkspaceProperties = "WorkspaceProperties",
    }
    get {
        ID: str = "Id",
        WORKSPACE_ID: c::Name<CfnWorkspace> = "WorkspaceId",
    }
}

c::property! {
    WorkspaceProperties, "workspaces-workspace-workspaceproperties";
    new {}
    set {
        compute_type_name: str = "ComputeTypeName",
        root_volume_size_gib: i64 = "RootVolumeSizeGib",
        running_mode: str = "RunningMode",
        running_mode_auto_stop_timeout_in_minutes: i64 = "RunningModeAutoStopTimeoutInMinutes",
        user_volume_size_gib: i64 = "UserVolumeSizeGib",
    }
}

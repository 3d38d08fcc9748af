// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! `AWS::SSM::MaintenanceWindowTarget` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `WindowTargetId`; it takes no tags; it has no attribute for its ARN.
    CfnMaintenanceWindowTarget = "AWS::SSM::MaintenanceWindowTarget", "ssm-maintenancewindowtarget", reference name,
        arn "arn:${Partition}:ssm:${Region}:${Account}:windowtarget/${WindowTargetId}";
    new CfnMaintenanceWindowTargetRequired {
        A resource_type: ResourceType = "ResourceType",
        /// at most 5 items
        B targets: c::List<Targets> = "Targets",
        /// 20 characters; matches `^mw-[0-9a-f]{17}$`; an update replaces the resource
        C window_id: str = "WindowId",
    }
    set {
        /// 1 to 128 characters
        description: str = "Description",
        /// 3 to 128 characters; matches `^[a-zA-Z0-9_\-.]{3,128}$`
        name: str = "Name",
        /// 1 to 128 characters
        owner_information: str = "OwnerInformation",
    }
    get {
        WINDOW_TARGET_ID: c::Name<CfnMaintenanceWindowTarget> = "WindowTargetId",
    }
}

c::property! {
    Targets, "ssm-maintenancewindowtarget-targets";
    new {
        /// 1 to 163 characters
        A key: str = "Key",
        /// at most 50 items
        B values: c::List<str> = "Values",
    }
    set {}
}

c::open_enum! {
    ResourceType {
        INSTANCE = "INSTANCE",
        RESOURCE_GROUP = "RESOURCE_GROUP",
    }
}

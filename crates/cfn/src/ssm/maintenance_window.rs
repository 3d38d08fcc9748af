// Written by `cargo xtask codegen` from crates/registry/data/ssm.txt.

//! `AWS::SSM::MaintenanceWindow` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `WindowId`; it has no attribute for its ARN.
    CfnMaintenanceWindow = "AWS::SSM::MaintenanceWindow", "ssm-maintenancewindow", reference name,
        arn "arn:${Partition}:ssm:${Region}:${Account}:maintenancewindow/${ResourceId}", tags List "Tags";
    new CfnMaintenanceWindowRequired {
        A allow_unassociated_targets: bool = "AllowUnassociatedTargets",
        /// 0 to 23
        B cutoff: i64 = "Cutoff",
        /// 1 to 24
        C duration: i64 = "Duration",
        /// 3 to 128 characters; matches `^[a-zA-Z0-9_\-.]{3,128}$`
        D name: str = "Name",
        /// 1 to 256 characters
        E schedule: str = "Schedule",
    }
    set {
        /// 1 to 128 characters
        description: str = "Description",
        end_date: str = "EndDate",
        /// 1 to 6
        schedule_offset: i64 = "ScheduleOffset",
        schedule_timezone: str = "ScheduleTimezone",
        start_date: str = "StartDate",
        /// at most 1000 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        WINDOW_ID: c::Name<CfnMaintenanceWindow> = "WindowId",
    }
}

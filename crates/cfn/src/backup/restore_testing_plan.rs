// Written by `cargo xtask codegen` from crates/registry/data/backup.txt.

//! `AWS::Backup::RestoreTestingPlan` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `RestoreTestingPlanName`.
    CfnRestoreTestingPlan = "AWS::Backup::RestoreTestingPlan", "backup-restoretestingplan", reference name, name_property "RestoreTestingPlanName", tags List "Tags";
    new CfnRestoreTestingPlanRequired {
        A recovery_point_selection: RestoreTestingRecoveryPointSelection = "RecoveryPointSelection",
        /// an update replaces the resource
        B restore_testing_plan_name: str = "RestoreTestingPlanName",
        C schedule_expression: str = "ScheduleExpression",
    }
    set {
        schedule_expression_timezone: str = "ScheduleExpressionTimezone",
        start_window_hours: i64 = "StartWindowHours",
        /// no item twice
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "RestoreTestingPlanArn",
        RESTORE_TESTING_PLAN_ARN: c::Arn<CfnRestoreTestingPlan> = "RestoreTestingPlanArn",
    }
}

c::property! {
    RestoreTestingRecoveryPointSelection, "backup-restoretestingplan-restoretestingrecoverypointselection";
    new RestoreTestingRecoveryPointSelectionRequired {
        A algorithm: RestoreTestingRecoveryPointSelectionAlgorithm = "Algorithm",
        B include_vaults: c::List<str> = "IncludeVaults",
        C recovery_point_types: c::List<RestoreTestingRecoveryPointType> = "RecoveryPointTypes",
    }
    set {
        exclude_vaults: c::List<str> = "ExcludeVaults",
        selection_window_days: i64 = "SelectionWindowDays",
    }
}

c::open_enum! {
    RestoreTestingRecoveryPointSelectionAlgorithm {
        LATEST_WITHIN_WINDOW = "LATEST_WITHIN_WINDOW",
        RANDOM_WITHIN_WINDOW = "RANDOM_WITHIN_WINDOW",
    }
}

c::open_enum! {
    RestoreTestingRecoveryPointType {
        SNAPSHOT = "SNAPSHOT",
        CONTINUOUS = "CONTINUOUS",
    }
}

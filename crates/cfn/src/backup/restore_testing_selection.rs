// Written by `cargo xtask codegen` from crates/registry/data/backup.txt.

//! `AWS::Backup::RestoreTestingSelection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns a combination of its identifiers; it takes no tags; it has no attribute for its ARN.
    CfnRestoreTestingSelection = "AWS::Backup::RestoreTestingSelection", "backup-restoretestingselection", reference text;
    new CfnRestoreTestingSelectionRequired {
        A iam_role_arn: c::Arn<crate::iam::CfnRole> = "IamRoleArn",
        /// an update replaces the resource
        B protected_resource_type: str = "ProtectedResourceType",
        /// an update replaces the resource
        C restore_testing_plan_name: str = "RestoreTestingPlanName",
        /// an update replaces the resource
        D restore_testing_selection_name: str = "RestoreTestingSelectionName",
    }
    set {
        protected_resource_arns: c::List<str> = "ProtectedResourceArns",
        protected_resource_conditions: ProtectedResourceConditions = "ProtectedResourceConditions",
        restore_metadata_overrides: c::Map<str> = "RestoreMetadataOverrides",
        validation_window_hours: i64 = "ValidationWindowHours",
    }
    get {}
}

c::property! {
    KeyValue, "backup-restoretestingselection-keyvalue";
    new KeyValueRequired {
        A key: str = "Key",
        B value: str = "Value",
    }
    set {}
}

c::property! {
    ProtectedResourceConditions, "backup-restoretestingselection-protectedresourceconditions";
    new {}
    set {
        string_equals: c::List<KeyValue> = "StringEquals",
        string_not_equals: c::List<KeyValue> = "StringNotEquals",
    }
}

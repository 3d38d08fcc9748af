// Written by `cargo xtask codegen` from crates/registry/data/backup.txt.

//! `AWS::Backup::BackupSelection` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `Id`; it takes no tags; it has no attribute for its ARN.
    CfnBackupSelection = "AWS::Backup::BackupSelection", "backup-backupselection", reference name;
    new {
        /// an update replaces the resource
        A backup_plan_id: c::Name<crate::backup::CfnBackupPlan> = "BackupPlanId",
        /// an update replaces the resource
        B backup_selection: BackupSelectionResourceType = "BackupSelection",
    }
    set {}
    get {
        BACKUP_PLAN_ID: str = "BackupPlanId",
        ID: c::Name<CfnBackupSelection> = "Id",
        SELECTION_ID: str = "SelectionId",
    }
}

c::property! {
    BackupSelectionResourceType, "backup-backupselection-backupselectionresourcetype";
    new BackupSelectionResourceTypeRequired {
        A iam_role_arn: c::Arn<crate::iam::CfnRole> = "IamRoleArn",
        /// matches `^[a-zA-Z0-9\-\_\.\:]+$`
        B selection_name: str = "SelectionName",
    }
    set {
        conditions: Conditions = "Conditions",
        list_of_tags: c::List<ConditionResourceType> = "ListOfTags",
        not_resources: c::List<str> = "NotResources",
        resources: c::List<str> = "Resources",
    }
}

c::property! {
    ConditionParameter, "backup-backupselection-conditionparameter";
    new {}
    set {
        condition_key: str = "ConditionKey",
        condition_value: str = "ConditionValue",
    }
}

c::property! {
    ConditionResourceType, "backup-backupselection-conditionresourcetype";
    new ConditionResourceTypeRequired {
        A condition_key: str = "ConditionKey",
        B condition_type: ConditionResourceTypeConditionType = "ConditionType",
        C condition_value: str = "ConditionValue",
    }
    set {}
}

c::property! {
    Conditions, "backup-backupselection-conditions";
    new {}
    set {
        string_equals: c::List<ConditionParameter> = "StringEquals",
        string_like: c::List<ConditionParameter> = "StringLike",
        string_not_equals: c::List<ConditionParameter> = "StringNotEquals",
        string_not_like: c::List<ConditionParameter> = "StringNotLike",
    }
}

c::open_enum! {
    ConditionResourceTypeConditionType {
        STRINGEQUALS = "stringequals",
    }
}

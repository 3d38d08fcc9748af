// Written by `cargo xtask codegen` from crates/registry/data/backup.txt.

//! `AWS::Backup::BackupPlan` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `BackupPlanId`.
    CfnBackupPlan = "AWS::Backup::BackupPlan", "backup-backupplan", reference name,
        arn "arn:${Partition}:backup:${Region}:${Account}:backup-plan:${BackupPlanId}", tags Map "BackupPlanTags";
    new {
        A backup_plan: BackupPlanResourceType = "BackupPlan",
    }
    set {
        backup_plan_tags: c::Map<str> = "BackupPlanTags",
    }
    get {
        @arn "BackupPlanArn",
        BACKUP_PLAN_ARN: c::Arn<CfnBackupPlan> = "BackupPlanArn",
        BACKUP_PLAN_ID: c::Name<CfnBackupPlan> = "BackupPlanId",
        VERSION_ID: str = "VersionId",
    }
}

c::property! {
    AdvancedBackupSettingResourceType, "backup-backupplan-advancedbackupsettingresourcetype";
    new AdvancedBackupSettingResourceTypeRequired {
        A backup_options: c::Json = "BackupOptions",
        /// matches `^[a-zA-Z0-9\-\_\.]{1,50}$`
        B resource_type: str = "ResourceType",
    }
    set {}
}

c::property! {
    BackupPlanResourceType, "backup-backupplan-backupplanresourcetype";
    new {
        A backup_plan_name: str = "BackupPlanName",
        B backup_plan_rule: c::List<BackupRuleResourceType> = "BackupPlanRule",
    }
    set {
        advanced_backup_settings: c::List<AdvancedBackupSettingResourceType> = "AdvancedBackupSettings",
        scan_settings: c::List<ScanSettingResourceType> = "ScanSettings",
    }
}

c::property! {
    BackupRuleResourceType, "backup-backupplan-backupruleresourcetype";
    new BackupRuleResourceTypeRequired {
        A rule_name: str = "RuleName",
        B target_backup_vault: c::Name<crate::backup::CfnBackupVault> = "TargetBackupVault",
    }
    set {
        completion_window_minutes: f64 = "CompletionWindowMinutes",
        copy_actions: c::List<CopyActionResourceType> = "CopyActions",
        enable_continuous_backup: bool = "EnableContinuousBackup",
        index_actions: c::List<IndexActionsResourceType> = "IndexActions",
        lifecycle: LifecycleResourceType = "Lifecycle",
        recovery_point_tags: c::Map<str> = "RecoveryPointTags",
        scan_actions: c::List<ScanActionResourceType> = "ScanActions",
        schedule_expression: str = "ScheduleExpression",
        schedule_expression_timezone: str = "ScheduleExpressionTimezone",
        start_window_minutes: f64 = "StartWindowMinutes",
        target_logically_air_gapped_backup_vault_arn: str = "TargetLogicallyAirGappedBackupVaultArn",
    }
}

c::property! {
    CopyActionResourceType, "backup-backupplan-copyactionresourcetype";
    new {
        A destination_backup_vault_arn: c::Arn<crate::backup::CfnBackupVault> = "DestinationBackupVaultArn",
    }
    set {
        lifecycle: LifecycleResourceType = "Lifecycle",
    }
}

c::property! {
    IndexActionsResourceType, "backup-backupplan-indexactionsresourcetype";
    new {}
    set {
        /// no item twice; each: matches `^[a-zA-Z0-9\-\_\.]{1,50}$`
        resource_types: c::List<str> = "ResourceTypes",
    }
}

c::property! {
    LifecycleResourceType, "backup-backupplan-lifecycleresourcetype";
    new {}
    set {
        delete_after_days: f64 = "DeleteAfterDays",
        move_to_cold_storage_after_days: f64 = "MoveToColdStorageAfterDays",
        opt_in_to_archive_for_supported_resources: bool = "OptInToArchiveForSupportedResources",
    }
}

c::property! {
    ScanActionResourceType, "backup-backupplan-scanactionresourcetype";
    new {}
    set {
        malware_scanner: MalwareScanner = "MalwareScanner",
        scan_mode: ScanMode = "ScanMode",
    }
}

c::property! {
    ScanSettingResourceType, "backup-backupplan-scansettingresourcetype";
    new {}
    set {
        malware_scanner: MalwareScanner = "MalwareScanner",
        /// no item twice; each: matches `^[a-zA-Z0-9\-\_\.]{1,50}$`
        resource_types: c::List<str> = "ResourceTypes",
        scanner_role_arn: c::Arn<crate::iam::CfnRole> = "ScannerRoleArn",
    }
}

c::open_enum! {
    MalwareScanner {
        GUARDDUTY = "GUARDDUTY",
    }
}

c::open_enum! {
    ScanMode {
        FULL_SCAN = "FULL_SCAN",
        INCREMENTAL_SCAN = "INCREMENTAL_SCAN",
    }
}

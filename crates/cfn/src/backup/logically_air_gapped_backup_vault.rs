// Written by `cargo xtask codegen` from crates/registry/data/backup.txt.

//! `AWS::Backup::LogicallyAirGappedBackupVault` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `BackupVaultName`; it has no attribute for its ARN.
    CfnLogicallyAirGappedBackupVault = "AWS::Backup::LogicallyAirGappedBackupVault", "backup-logicallyairgappedbackupvault", reference name, name_property "BackupVaultName",
        arn "arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}", tags Map "BackupVaultTags";
    new CfnLogicallyAirGappedBackupVaultRequired {
        /// matches `^[a-zA-Z0-9\-\_]{2,50}$`; an update replaces the resource
        A backup_vault_name: str = "BackupVaultName",
        /// an update replaces the resource
        B max_retention_days: i64 = "MaxRetentionDays",
        /// an update replaces the resource
        C min_retention_days: i64 = "MinRetentionDays",
    }
    set {
        access_policy: c::PolicyDocument = "AccessPolicy",
        backup_vault_tags: c::Map<str> = "BackupVaultTags",
        /// an update replaces the resource
        encryption_key_arn: str = "EncryptionKeyArn",
        mpa_approval_team_arn: str = "MpaApprovalTeamArn",
        notifications: NotificationObjectType = "Notifications",
    }
    get {
        BACKUP_VAULT_ARN: str = "BackupVaultArn",
        VAULT_STATE: str = "VaultState",
        VAULT_TYPE: str = "VaultType",
    }
}

c::property! {
    NotificationObjectType, "backup-logicallyairgappedbackupvault-notificationobjecttype";
    new {
        A backup_vault_events: c::List<str> = "BackupVaultEvents",
        B sns_topic_arn: c::Arn<crate::sns::CfnTopic> = "SNSTopicArn",
    }
    set {}
}

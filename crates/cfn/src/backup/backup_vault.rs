// Written by `cargo xtask codegen` from crates/registry/data/backup.txt.

//! `AWS::Backup::BackupVault` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `BackupVaultName`; it holds data.
    CfnBackupVault = "AWS::Backup::BackupVault", "backup-backupvault", reference name, name_property "BackupVaultName",
        arn "arn:${Partition}:backup:${Region}:${Account}:backup-vault:${BackupVaultName}", tags Map "BackupVaultTags", stateful true;
    new {
        /// matches `^[a-zA-Z0-9\-\_]{2,50}$`; an update replaces the resource
        A backup_vault_name: str = "BackupVaultName",
    }
    set {
        access_policy: c::PolicyDocument = "AccessPolicy",
        backup_vault_tags: c::Map<str> = "BackupVaultTags",
        /// an update replaces the resource
        encryption_key_arn: c::Arn<crate::kms::CfnKey> = "EncryptionKeyArn",
        lock_configuration: LockConfigurationType = "LockConfiguration",
        notifications: NotificationObjectType = "Notifications",
    }
    get {
        @arn "BackupVaultArn",
        BACKUP_VAULT_ARN: c::Arn<CfnBackupVault> = "BackupVaultArn",
        BACKUP_VAULT_NAME: c::Name<CfnBackupVault> = "BackupVaultName",
    }
}

c::property! {
    LockConfigurationType, "backup-backupvault-lockconfigurationtype";
    new {
        A min_retention_days: i64 = "MinRetentionDays",
    }
    set {
        /// AWS does not show it again
        changeable_for_days: i64 = "ChangeableForDays",
        max_retention_days: i64 = "MaxRetentionDays",
    }
}

c::property! {
    NotificationObjectType, "backup-backupvault-notificationobjecttype";
    new {
        A backup_vault_events: c::List<str> = "BackupVaultEvents",
        B sns_topic_arn: c::Arn<crate::sns::CfnTopic> = "SNSTopicArn",
    }
    set {}
}

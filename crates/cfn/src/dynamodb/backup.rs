// Written by `cargo xtask codegen` from crates/registry/data/dynamodb.txt.

//! `AWS::DynamoDB::Backup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `BackupId`; it takes no tags.
    CfnBackup = "AWS::DynamoDB::Backup", "dynamodb-backup", reference name;
    new CfnBackupRequired {
        /// an update replaces the resource
        A backup_name: str = "BackupName",
        /// an update replaces the resource
        B table_name: str = "TableName",
    }
    set {}
    get {
        @arn "BackupArn",
        BACKUP_ARN: c::Arn<CfnBackup> = "BackupArn",
        BACKUP_CREATION_DATE_TIME: str = "BackupCreationDateTime",
        BACKUP_ID: c::Name<CfnBackup> = "BackupId",
        BACKUP_SIZE_BYTES: i64 = "BackupSizeBytes",
        BACKUP_STATUS: str = "BackupStatus",
        BACKUP_TYPE: str = "BackupType",
    }
}

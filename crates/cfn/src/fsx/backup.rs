// Written by `cargo xtask codegen` from crates/registry/data/fsx.txt.

//! `AWS::FSx::Backup` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `ResourceARN`.
    CfnBackup = "AWS::FSx::Backup", "fsx-backup", reference arn,
        arn "arn:${Partition}:fsx:${Region}:${Account}:backup/${BackupId}", tags List "Tags";
    new {
        /// 11 to 21 characters; matches `^(fs-[0-9a-f]{8,})$`; an update replaces the resource
        A file_system_id: str = "FileSystemId",
    }
    set {
        /// 1 to 50 items
        tags: c::List<c::Tag> = "Tags",
    }
    get {
        @arn "ResourceARN",
        BACKUP_ID: str = "BackupId",
        CREATION_TIME: str = "CreationTime",
        LIFECYCLE: str = "Lifecycle",
        RESOURCE_ARN: c::Arn<CfnBackup> = "ResourceARN",
        TYPE: str = "Type",
    }
}

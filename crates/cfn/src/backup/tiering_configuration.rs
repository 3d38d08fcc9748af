// Written by `cargo xtask codegen` from crates/registry/data/backup.txt.

//! `AWS::Backup::TieringConfiguration` and its property types.

use crate::row as c;

c::resource! {
    /// `Ref` returns its `TieringConfigurationName`.
    CfnTieringConfiguration = "AWS::Backup::TieringConfiguration", "backup-tieringconfiguration", reference name, name_property "TieringConfigurationName", tags Map "TieringConfigurationTags";
    new CfnTieringConfigurationRequired {
        A backup_vault_name: str = "BackupVaultName",
        B resource_selection: c::List<ResourceSelection> = "ResourceSelection",
        /// an update replaces the resource
        C tiering_configuration_name: str = "TieringConfigurationName",
    }
    set {
        tiering_configuration_tags: c::Map<str> = "TieringConfigurationTags",
    }
    get {
        @arn "TieringConfigurationArn",
        CREATION_TIME: str = "CreationTime",
        LAST_UPDATED_TIME: str = "LastUpdatedTime",
        TIERING_CONFIGURATION_ARN: c::Arn<CfnTieringConfiguration> = "TieringConfigurationArn",
    }
}

c::property! {
    ResourceSelection, "backup-tieringconfiguration-resourceselection";
    new {
        A resource_type: str = "ResourceType",
        B resources: c::List<str> = "Resources",
        C tiering_down_settings_in_days: i64 = "TieringDownSettingsInDays",
    }
    set {}
}

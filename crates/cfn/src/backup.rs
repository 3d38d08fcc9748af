// Written by `cargo xtask codegen` from crates/registry/data/backup.txt.

//! The types of `AWS::Backup`.

#[cfg(feature = "backup")]
pub mod backup_plan;
#[cfg(feature = "backup")]
pub mod backup_selection;
#[cfg(feature = "backup")]
pub mod backup_vault;
#[cfg(feature = "backup")]
pub mod framework;
#[cfg(feature = "backup")]
pub mod legal_hold;
#[cfg(feature = "backup")]
pub mod logically_air_gapped_backup_vault;
#[cfg(feature = "backup")]
pub mod report_plan;
#[cfg(feature = "backup")]
pub mod restore_testing_plan;
#[cfg(feature = "backup")]
pub mod restore_testing_selection;
#[cfg(feature = "backup")]
pub mod tiering_configuration;

#[cfg(feature = "backup")]
pub use backup_plan::CfnBackupPlan;
#[cfg(feature = "backup")]
pub use backup_selection::CfnBackupSelection;
#[cfg(feature = "backup")]
pub use backup_vault::CfnBackupVault;
#[cfg(feature = "backup")]
pub use framework::CfnFramework;
#[cfg(feature = "backup")]
pub use legal_hold::CfnLegalHold;
#[cfg(feature = "backup")]
pub use logically_air_gapped_backup_vault::CfnLogicallyAirGappedBackupVault;
#[cfg(feature = "backup")]
pub use report_plan::CfnReportPlan;
#[cfg(feature = "backup")]
pub use restore_testing_plan::CfnRestoreTestingPlan;
#[cfg(feature = "backup")]
pub use restore_testing_selection::CfnRestoreTestingSelection;
#[cfg(feature = "backup")]
pub use tiering_configuration::CfnTieringConfiguration;

#[cfg(not(feature = "backup"))]
crate::row::referred! { "backup":
    CfnBackupPlan,
    CfnBackupVault,
}

// Written by `cargo xtask codegen` from crates/registry/data/backupgateway.txt.

//! The types of `AWS::BackupGateway`.

#[cfg(feature = "backupgateway")]
pub mod hypervisor;

#[cfg(feature = "backupgateway")]
pub use hypervisor::CfnHypervisor;

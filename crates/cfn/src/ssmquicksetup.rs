// Written by `cargo xtask codegen` from crates/registry/data/ssmquicksetup.txt.

//! The types of `AWS::SSMQuickSetup`.

#[cfg(feature = "ssmquicksetup")]
pub mod configuration_manager;
#[cfg(feature = "ssmquicksetup")]
pub mod lifecycle_automation;

#[cfg(feature = "ssmquicksetup")]
pub use configuration_manager::CfnConfigurationManager;
#[cfg(feature = "ssmquicksetup")]
pub use lifecycle_automation::CfnLifecycleAutomation;

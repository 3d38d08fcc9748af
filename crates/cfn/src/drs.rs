// Written by `cargo xtask codegen` from crates/registry/data/drs.txt.

//! The types of `AWS::DRS`.

#[cfg(feature = "drs")]
pub mod launch_configuration_template;
#[cfg(feature = "drs")]
pub mod recovery_plan;
#[cfg(feature = "drs")]
pub mod replication_configuration_template;
#[cfg(feature = "drs")]
pub mod source_network;

#[cfg(feature = "drs")]
pub use launch_configuration_template::CfnLaunchConfigurationTemplate;
#[cfg(feature = "drs")]
pub use recovery_plan::CfnRecoveryPlan;
#[cfg(feature = "drs")]
pub use replication_configuration_template::CfnReplicationConfigurationTemplate;
#[cfg(feature = "drs")]
pub use source_network::CfnSourceNetwork;

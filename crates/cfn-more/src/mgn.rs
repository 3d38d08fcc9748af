// Written by `cargo xtask codegen` from crates/registry/data/mgn.txt.

//! The types of `AWS::MGN`.

#[cfg(feature = "mgn")]
pub mod connector;
#[cfg(feature = "mgn")]
pub mod launch_configuration_template;
#[cfg(feature = "mgn")]
pub mod network_migration_definition;

#[cfg(feature = "mgn")]
pub use connector::CfnConnector;
#[cfg(feature = "mgn")]
pub use launch_configuration_template::CfnLaunchConfigurationTemplate;
#[cfg(feature = "mgn")]
pub use network_migration_definition::CfnNetworkMigrationDefinition;

// Written by `cargo xtask codegen` from crates/registry/data/dms.txt.

//! The types of `AWS::DMS`.

#[cfg(feature = "dms")]
pub mod certificate;
#[cfg(feature = "dms")]
pub mod data_migration;
#[cfg(feature = "dms")]
pub mod data_provider;
#[cfg(feature = "dms")]
pub mod endpoint;
#[cfg(feature = "dms")]
pub mod event_subscription;
#[cfg(feature = "dms")]
pub mod instance_profile;
#[cfg(feature = "dms")]
pub mod migration_project;
#[cfg(feature = "dms")]
pub mod replication_config;
#[cfg(feature = "dms")]
pub mod replication_instance;
#[cfg(feature = "dms")]
pub mod replication_subnet_group;
#[cfg(feature = "dms")]
pub mod replication_task;

#[cfg(feature = "dms")]
pub use certificate::CfnCertificate;
#[cfg(feature = "dms")]
pub use data_migration::CfnDataMigration;
#[cfg(feature = "dms")]
pub use data_provider::CfnDataProvider;
#[cfg(feature = "dms")]
pub use endpoint::CfnEndpoint;
#[cfg(feature = "dms")]
pub use event_subscription::CfnEventSubscription;
#[cfg(feature = "dms")]
pub use instance_profile::CfnInstanceProfile;
#[cfg(feature = "dms")]
pub use migration_project::CfnMigrationProject;
#[cfg(feature = "dms")]
pub use replication_config::CfnReplicationConfig;
#[cfg(feature = "dms")]
pub use replication_instance::CfnReplicationInstance;
#[cfg(feature = "dms")]
pub use replication_subnet_group::CfnReplicationSubnetGroup;
#[cfg(feature = "dms")]
pub use replication_task::CfnReplicationTask;

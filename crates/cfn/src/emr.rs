// Written by `cargo xtask codegen` from crates/registry/data/emr.txt.

//! The types of `AWS::EMR`.

#[cfg(feature = "emr")]
pub mod cluster;
#[cfg(feature = "emr")]
pub mod instance_fleet_config;
#[cfg(feature = "emr")]
pub mod instance_group_config;
#[cfg(feature = "emr")]
pub mod security_configuration;
#[cfg(feature = "emr")]
pub mod step;
#[cfg(feature = "emr")]
pub mod studio;
#[cfg(feature = "emr")]
pub mod studio_session_mapping;
#[cfg(feature = "emr")]
pub mod wal_workspace;

#[cfg(feature = "emr")]
pub use cluster::CfnCluster;
#[cfg(feature = "emr")]
pub use instance_fleet_config::CfnInstanceFleetConfig;
#[cfg(feature = "emr")]
pub use instance_group_config::CfnInstanceGroupConfig;
#[cfg(feature = "emr")]
pub use security_configuration::CfnSecurityConfiguration;
#[cfg(feature = "emr")]
pub use step::CfnStep;
#[cfg(feature = "emr")]
pub use studio::CfnStudio;
#[cfg(feature = "emr")]
pub use studio_session_mapping::CfnStudioSessionMapping;
#[cfg(feature = "emr")]
pub use wal_workspace::CfnWALWorkspace;

#[cfg(not(feature = "emr"))]
crate::row::referred! { "emr":
    CfnStudio,
}

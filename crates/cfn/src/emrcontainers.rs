// Written by `cargo xtask codegen` from crates/registry/data/emrcontainers.txt.

//! The types of `AWS::EMRContainers`.

#[cfg(feature = "emrcontainers")]
pub mod endpoint;
#[cfg(feature = "emrcontainers")]
pub mod job_template;
#[cfg(feature = "emrcontainers")]
pub mod security_configuration;
#[cfg(feature = "emrcontainers")]
pub mod virtual_cluster;

#[cfg(feature = "emrcontainers")]
pub use endpoint::CfnEndpoint;
#[cfg(feature = "emrcontainers")]
pub use job_template::CfnJobTemplate;
#[cfg(feature = "emrcontainers")]
pub use security_configuration::CfnSecurityConfiguration;
#[cfg(feature = "emrcontainers")]
pub use virtual_cluster::CfnVirtualCluster;
